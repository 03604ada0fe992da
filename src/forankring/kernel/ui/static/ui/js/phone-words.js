/* The phone's own few sentences, and small things its scripts share. */
(function () {
  "use strict";
  const body = document.body;
  const lang = document.documentElement.lang === "en" ? "en" : "da";
  const SAY = {
    da: {
      next: "Næste", back: "Forrige", of: "Spørgsmål {n} af {m}", waits: "{n} venter på net",
      one: "1 venter på net", left: "{n} tegn tilbage", over: "{n} tegn for meget", saved: "Gemt", sending: "Sender …",
      closing: "Runden lukker om {n} sek. Send det, du er i gang med.", closingVote: "Afstemningen lukker om {n} sek. Husk at gemme dine prikker.", ill: "Vi kan ikke gemme lige nu. Din tekst bliver på telefonen og sendes, når vi kan igen.",
      away: "Ingen forbindelse lige nu. Skriv bare videre. Det bliver sendt, når nettet er tilbage.",
      late: "Det her nåede ikke med. Sig det højt, eller skriv det i næste runde:", anyway: "Send alligevel", fix: "Ret teksten",
      dots: "{n} prikker tilbage", more: "Giv en prik til: {t}", less: "Tag en prik fra: {t}", minutes: "{n} min. tilbage", changed: "Ret og send igen", gone: "Forløbet er slut. Tak, fordi du var med.",
    },
    en: {
      next: "Next", back: "Previous", of: "Question {n} of {m}", waits: "{n} waiting for the net",
      one: "1 waiting for the net", left: "{n} characters left", over: "{n} characters too many", saved: "Saved", sending: "Sending …",
      closing: "The round closes in {n} s. Send what you are writing.", closingVote: "The vote closes in {n} s. Remember to save your dots.", ill: "We cannot save right now. Your text stays on the phone and is sent when we can again.",
      away: "No connection right now. Just keep writing. It will be sent when the net is back.",
      late: "This did not make it. Say it aloud, or write it in the next round:", anyway: "Send anyway", fix: "Edit the text",
      dots: "{n} dots left", more: "Give a dot to: {t}", less: "Take a dot from: {t}", minutes: "{n} min left", changed: "Edit and send again", gone: "The session is over. Thank you for taking part.",
    },
  }[lang];
  const say = (key, values) => SAY[key].replace(/\{(\w)\}/g, (_, name) => values[name]);
  const make = (tag, cls, text) => Object.assign(document.createElement(tag), { className: cls || "", textContent: text || "" });
  window.forankringPhone = { room: body.dataset.room, code: body.dataset.code, lang, say, make, main: document.querySelector("[data-main]") };
})();
