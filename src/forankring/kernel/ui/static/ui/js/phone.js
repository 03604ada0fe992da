/* The phone page with script: the same forms, sent without leaving the page.
 *
 * 1. a frame says which view the room is at; a new view is fetched and put in place (never while it is the same,
 *    so nobody's typing is touched); 2. one question at a time; 3. what is typed is kept on the phone until sent;
 * 4. the guard reads along under the field; 5. the receipt says what is stored and what waits.
 */
(function () {
  "use strict";
  const body = document.body;
  const { room, code } = body.dataset;
  const lang = document.documentElement.lang === "en" ? "en" : "da";
  const outbox = window.forankringOutbox;
  const main = document.querySelector("[data-main]");
  const SAY = {
    da: {
      next: "Næste spørgsmål", back: "Forrige", of: "Spørgsmål {n} af {m}", waits: "{n} venter på net",
      one: "1 venter på net", left: "{n} tegn tilbage", over: "{n} tegn for meget", saved: "Gemt", sending: "Sender …",
      closing: "Runden lukker om {n} sek. Send det, du er i gang med.", ill: "Vi kan ikke gemme lige nu. Din tekst bliver på telefonen og sendes, når vi kan igen.",
      away: "Ingen forbindelse lige nu. Skriv bare videre. Det bliver sendt, når nettet er tilbage.",
      late: "Det her nåede ikke med. Sig det højt, eller skriv det i næste runde:", anyway: "Send alligevel", fix: "Ret teksten",
      dots: "{n} prikker tilbage", more: "Giv en prik til: {t}", less: "Tag en prik fra: {t}", minutes: "{n} min. tilbage", changed: "Ret og send igen",
    },
    en: {
      next: "Next question", back: "Previous", of: "Question {n} of {m}", waits: "{n} waiting for the net",
      one: "1 waiting for the net", left: "{n} characters left", over: "{n} characters too many", saved: "Saved", sending: "Sending …",
      closing: "The round closes in {n} s. Send what you are writing.", ill: "We cannot save right now. Your text stays on the phone and is sent when we can again.",
      away: "No connection right now. Just keep writing. It will be sent when the net is back.",
      late: "This did not make it. Say it aloud, or write it in the next round:", anyway: "Send anyway", fix: "Edit the text",
      dots: "{n} dots left", more: "Give a dot to: {t}", less: "Take a dot from: {t}", minutes: "{n} min left", changed: "Edit and send again",
    },
  }[lang];
  const say = (key, values) => SAY[key].replace(/\{(\w)\}/g, (_, name) => values[name]);
  const make = (tag, cls, text) => Object.assign(document.createElement(tag), { className: cls || "", textContent: text || "" });
  const status = document.querySelector("[data-outbox]");
  const banner = make("p", "banner");
  banner.setAttribute("role", "status");
  banner.hidden = true;
  main.before(banner);
  let view = body.dataset.view;
  let frame = {};
  let at = 0;

  // --- The step ---------------------------------------------------------------------------------------------
  document.addEventListener("frame", (event) => {
    frame = event.detail;
    if (frame.view !== view) later(frame.view);
    tick();
  });

  function later(wanted) {
    const wait = Math.random() * (frame.jitter || 0);
    setTimeout(() => { if (frame.view === wanted && view !== wanted) fetchStep(wanted); }, wait);
  }

  async function fetchStep(wanted, again) {
    try {
      const response = await fetch("/d/" + code + "/main?lang=" + lang, { cache: "no-store", headers: { accept: "application/json" } });
      if (response.status === 403 || response.status === 404) { location.reload(); return; }
      const step = await response.json();
      keepDrafts();
      const left = unsent();
      view = step.view;
      document.querySelector("[data-title]").textContent = step.title;
      document.title = step.title + " – Forankring";
      document.querySelector(".where").textContent = step.where;
      document.querySelector(".way").outerHTML = step.thread;
      main.innerHTML = step.html;
      at = 0;
      dress();
      if (left) main.prepend(lateBox(left));
      if (frame.phase === "end") forget();
      scrollTo(0, 0);
    } catch {
      if ((again || 0) < 8) setTimeout(() => { if (view !== wanted) fetchStep(wanted, (again || 0) + 1); }, 600 * 2 ** (again || 0));
    }
  }

  /** Text in a field of a step that is over: it is handed back, never dropped. */
  function unsent() {
    if (frame.phase === "end" && !main.querySelector("textarea")) return "";
    return [...main.querySelectorAll("form.ask textarea")].map((t) => t.value.trim()).filter(Boolean).join("\n");
  }

  function lateBox(text) {
    const box = make("label", "kept", say("late", {}));
    const area = make("textarea");
    area.value = text;
    area.readOnly = true;
    area.rows = 3;
    box.append(area);
    return box;
  }

  /** Give fresh markup its script: one question at a time, counters, drafts, edit buttons, plus and minus. */
  function dress() {
    const questions = [...main.querySelectorAll("[data-question]")];
    if (questions.length > 1) pager(questions);
    main.querySelectorAll("[data-edit]").forEach((b) => { b.hidden = false; });
    main.querySelectorAll("form.ask").forEach((form) => { restore(form); preset(form); });
    main.querySelectorAll("textarea").forEach(count);
    main.querySelectorAll("form.vote").forEach(dots);
  }

  function pager(questions) {
    const bar = make("nav", "pager");
    const back = make("button", "small", say("back", {}));
    const where = make("span", "quiet");
    const next = make("button", "small", say("next", {}));
    back.type = next.type = "button";
    bar.append(back, where, next);
    main.querySelector("form.ready") ? main.querySelector("form.ready").before(bar) : main.append(bar);
    const turn = (to, isMoved) => {
      at = Math.max(0, Math.min(questions.length - 1, to));
      questions.forEach((q, i) => { q.hidden = i !== at; });
      where.textContent = say("of", { n: at + 1, m: questions.length });
      back.hidden = at === 0;
      next.hidden = at === questions.length - 1;
      if (isMoved) {
        const heading = questions[at].querySelector("h2");
        heading.tabIndex = -1;
        heading.focus();
        scrollTo(0, 0);
      }
    };
    back.onclick = () => turn(at - 1, true);
    next.onclick = () => turn(at + 1, true);
    turn(at, false);
  }

  /** A page made anew shows the mark or ticks this phone has given. */
  function preset(form) {
    const own = form.closest("[data-question]");
    const line = own && own.querySelector('[data-slot="one"]');
    if (!line) return;
    const given = JSON.parse(line.dataset.body);
    form.querySelectorAll("input[type=radio],input[type=checkbox]").forEach((input) => {
      const value = given[input.name];
      if (value === undefined) return;
      input.checked = Array.isArray(value) ? value.includes(input.value) : String(value) === input.value;
    });
  }

  // --- Sending -------------------------------------------------------------------------------------------------
  main.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.classList.contains("tables")) return;
    event.preventDefault();
    if (form.classList.contains("ready")) toggleReady(form);
    else if (form.classList.contains("take-back")) takeBack(form);
    else sendForm(form, false);
  });

  function flat(form) {
    const found = {};
    for (const [name, value] of new FormData(form)) {
      found[name] = name in found ? [].concat(found[name], value) : value;
    }
    form.querySelectorAll("input[type=checkbox]").forEach((c) => { if (!(c.name in found)) found[c.name] = c.name.startsWith("cell.") ? "" : []; });
    return found;
  }

  function sendForm(form, isSure) {
    const answer = flat(form);
    const isCard = "text" in answer || Object.keys(answer).some((k) => k.startsWith("cell."));
    if (isCard) {
      answer.id = form.dataset.slot || outbox.freshId();
      answer.rev = Number(form.dataset.rev || 1);
    } else {
      answer.rev = Math.max(Number(answer.rev) || 1, Number(form.dataset.rev || 0));
      if (!answer.op) answer.id = "one";
    }
    answer.show = true;
    if (isSure) answer.sure = "1";
    const receipt = form.querySelector("[data-receipt]");
    receipt.textContent = say("sending", {});
    guardWords(form, "");
    outbox.put(answer, (reply) => {
      if (!form.isConnected) {
        if (!reply.ok && answer.text) main.prepend(lateBox(answer.text));
        return;
      }
      if (reply.ok) stored(form, reply, isCard, answer);
      else refused(form, reply, receipt);
    });
  }

  function stored(form, reply, isCard, answer) {
    form.querySelector("[data-receipt]").textContent = reply.say;
    const mine = form.closest("[data-question]") && form.closest("[data-question]").querySelector("[data-mine]");
    if (mine && reply.mine !== undefined) {
      mine.innerHTML = reply.mine;
      mine.querySelectorAll("[data-edit]").forEach((b) => { b.hidden = false; });
    }
    if (isCard) {
      // Only what was sent is cleared: the next sentence may already stand there.
      form.querySelectorAll("textarea,input[type=text]").forEach((t) => { if ((answer[t.name] || "") === t.value) t.value = ""; });
      form.querySelectorAll('input[type=checkbox][name^="cell."]').forEach((c) => { c.checked = false; });
      delete form.dataset.slot;
      delete form.dataset.rev;
      form.querySelectorAll("textarea").forEach(count);
      const first = form.querySelector("textarea");
      if (first && document.activeElement && form.contains(document.activeElement)) first.focus();
    } else {
      form.dataset.rev = reply.rev + 1;
    }
    keepDrafts();
  }

  function refused(form, reply, receipt) {
    receipt.textContent = "";
    guardWords(form, reply.say, reply.why === "guard" && reply.level === "ask");
    const field = form.querySelector("textarea,input:not([type=hidden])");
    if (field) field.focus();
  }

  function guardWords(form, text, isQuestion) {
    const place = form.querySelector("[data-guard]") || form.querySelector("[data-receipt]");
    place.hidden = !text;
    place.textContent = text;
    if (!isQuestion) return;
    const yes = make("button", "small", say("anyway", {}));
    yes.type = "button";
    yes.onclick = () => sendForm(form, true);
    place.append(" ", yes);
  }

  function takeBack(form) {
    const answer = flat(form);
    const line = form.closest("[data-slot]");
    answer.rev = Number(answer.rev);
    outbox.put(answer, (reply) => {
      if (!reply.ok) { status.textContent = reply.say; return; }
      if (line) {
        const own = form.closest("[data-question]").querySelectorAll("form.ask");
        own.forEach((f) => { f.dataset.rev = line.dataset.slot === "one" ? reply.rev + 1 : ""; f.querySelectorAll("input:checked").forEach((i) => { i.checked = false; }); });
        line.remove();
      }
    });
  }

  main.addEventListener("click", (event) => {
    const button = event.target.closest("[data-edit]");
    if (!button) return;
    const line = button.closest("[data-slot]");
    const given = JSON.parse(line.dataset.body);
    const forms = [...button.closest("[data-question]").querySelectorAll("form.ask")];
    const form = forms.find((f) => f.querySelector("textarea")) || forms[0];
    form.dataset.slot = line.dataset.slot;
    form.dataset.rev = Number(line.dataset.rev) + 1;
    for (const [name, value] of Object.entries(given.cells ? Object.fromEntries(Object.entries(given.cells).map(([k, v]) => ["cell." + k, v])) : given)) {
      form.querySelectorAll('[name="' + CSS.escape(name) + '"]').forEach((input) => {
        if (input.type === "checkbox") input.checked = value === "1";
        else if (input.type === "radio") input.checked = input.value === value;
        else input.value = value;
      });
    }
    form.querySelector("[data-receipt]").textContent = say("changed", {});
    const field = form.querySelector("textarea,input[type=text]");
    field.focus();
    count(field);
  });

  function toggleReady(form) {
    const op = form.querySelector("[name=op]");
    const answer = { item: form.querySelector("[name=item]").value, field: "", op: op.value, id: "ready", rev: 0 };
    outbox.put(answer, (reply) => { if (reply.ok) fetchStep(view); });
  }

  // --- While typing: counter, draft, guard --------------------------------------------------------------------------
  const cut = "Segmenter" in Intl ? new Intl.Segmenter(lang, { granularity: "grapheme" }) : null;
  const size = (text) => (cut ? [...cut.segment(text)].length : [...text.normalize("NFC")].length);

  function count(area) {
    const place = area && area.closest("form") && area.closest("form").querySelector("[data-count]");
    if (!place || area.tagName !== "TEXTAREA") return;
    const own = (area.getAttribute("aria-describedby") || "").split(" ").map((i) => document.getElementById(i)).find((e) => e && e.matches("[data-count]")) || place;
    const left = Number(own.dataset.limit) - size(area.value);
    own.classList.toggle("is-over", left < 0);
    if (area.value) own.textContent = say(left < 0 ? "over" : "left", { n: Math.abs(left) });
    else own.textContent = own.dataset.words || (own.dataset.words = own.textContent);
  }

  let timer = 0;
  main.addEventListener("input", (event) => {
    const area = event.target;
    if (area.tagName !== "TEXTAREA" && area.type !== "text") return;
    count(area);
    clearTimeout(timer);
    timer = setTimeout(() => { keepDrafts(); watch(area); }, 150);
  });

  function watch(area) {
    const guard = window.forankringGuard;
    if (!guard || !area.form) return;
    const spans = guard.check(area.value).filter((s) => s.level !== "tip");
    const words = spans.length ? guard.message(spans[0].type, lang) : "";
    guardWords(area.form, words);
  }

  const draftsOf = () => "kladde-" + room;
  function keepDrafts() {
    const drafts = {};
    main.querySelectorAll("form.ask textarea").forEach((t) => { if (t.value) drafts[t.id] = t.value; });
    try { localStorage.setItem(draftsOf(), JSON.stringify({ view, drafts })); } catch { /* private mode */ }
  }

  function restore(form) {
    try {
      const kept = JSON.parse(localStorage.getItem(draftsOf()));
      if (kept && kept.view === view) form.querySelectorAll("textarea").forEach((t) => { if (!t.value && kept.drafts[t.id]) t.value = kept.drafts[t.id]; });
    } catch { /* nothing kept */ }
  }

  function forget() {
    try { Object.keys(localStorage).filter((k) => k.endsWith(room)).forEach((k) => localStorage.removeItem(k)); } catch { /* closed store */ }
    outbox.clear();
  }

  // --- Dots ---------------------------------------------------------------------------------------------------------
  function dots(form) {
    const budget = Number(form.dataset.budget);
    const left = make("p", "count");
    form.querySelector(".dots").before(left);
    const inputs = [...form.querySelectorAll("input[type=number]")];
    const spent = () => inputs.reduce((sum, i) => sum + Number(i.value || 0), 0);
    const show = () => { left.textContent = say("dots", { n: budget - spent() }); };
    inputs.forEach((input) => {
      const text = form.querySelector('label[for="' + CSS.escape(input.id) + '"]').textContent;
      const step = (sign, by, key) => {
        const b = make("button", "small", sign);
        b.type = "button";
        b.setAttribute("aria-label", say(key, { t: text }));
        b.onclick = () => {
          const value = Math.max(0, Number(input.value || 0) + by);
          if (by > 0 && spent() >= budget) return;
          input.value = value;
          show();
        };
        return b;
      };
      input.before(step("−", -1, "less"));
      input.after(step("+", 1, "more"));
    });
    form.addEventListener("input", show);
    show();
  }

  // --- What the house says ----------------------------------------------------------------------------------------
  document.addEventListener("outbox", (event) => {
    const n = event.detail;
    status.textContent = n > 1 ? say("waits", { n }) : n === 1 && !navigator.onLine ? say("one", {}) : "";
  });
  document.addEventListener("late", (event) => {
    const { reply, answer } = event.detail;
    if (answer.text) main.prepend(lateBox(answer.text));
    status.textContent = reply.say || "";
  });
  document.addEventListener("net-away", () => tell(say("away", {})));

  function tell(text) {
    if (banner.textContent !== text) banner.textContent = text;
    banner.hidden = !text;
  }

  function tick() {
    const now = window.forankringStream.now();
    if (frame.ill) tell(say("ill", {}));
    else if (frame.phase === "closing" && frame.closing) tell(say("closing", { n: Math.max(0, Math.ceil((frame.closing - now) / 1000)) }));
    else if (!navigator.onLine) tell(say("away", {}));
    else if (frame.timer && frame.phase === "open") tell(say("minutes", { n: Math.max(0, Math.ceil((frame.timer - now) / 60000)) }));
    else tell("");
  }
  setInterval(tick, 1000);
  addEventListener("offline", tick);
  addEventListener("pagehide", keepDrafts);
  dress();
})();
