/* What the house says to all: the round is closing, the net is away, so many wait in the outbox. */
(function () {
  "use strict";
  const phone = window.forankringPhone;
  const { say, make, main } = phone;
  const status = document.querySelector("[data-outbox]");
  const banner = make("p", "banner");
  let frame = {};
  banner.setAttribute("role", "status");
  banner.hidden = true;
  main.before(banner);

  document.addEventListener("outbox", (event) => {
    const n = event.detail;
    status.textContent = n > 1 ? say("waits", { n }) : n === 1 && !navigator.onLine ? say("one", {}) : "";
  });
  document.addEventListener("late", (event) => {
    const { reply, answer } = event.detail;
    if (answer.text) main.prepend(phone.lateBox(answer.text));
    status.textContent = reply.say || "";
  });
  document.addEventListener("net-away", () => tell(say("away", {})));

  function tell(text) {
    if (banner.textContent !== text) banner.textContent = text;
    banner.hidden = !text;
  }

  function tick(heard) {
    const isWell = heard && frame.ill && !heard.ill;
    if (heard) frame = heard;
    if (isWell) setTimeout(window.forankringOutbox.send, Math.random() * 1000);
    const now = window.forankringStream.now();
    if (frame.ill) tell(say("ill", {}));
    else if (frame.closing) tell(say(frame.phase === "vote" ? "closingVote" : "closing", { n: Math.max(0, Math.ceil((frame.closing - now) / 1000)) }));
    else if (!navigator.onLine) tell(say("away", {}));
    else if (frame.timer && ["open", "vote"].includes(frame.phase)) tell(say("minutes", { n: Math.max(0, Math.ceil((frame.timer - now) / 60000)) }));
    else tell("");
  }

  setInterval(() => tick(), 1000);
  addEventListener("offline", () => tick());
  Object.assign(phone, { tick, report: (text) => { status.textContent = text || ""; } });
})();
