/* The step: a frame says which view the room is at; a new view is fetched and put in place. While the view is the
 * same nothing is touched, so nobody's typing is disturbed. One question at a time.
 */
(function () {
  "use strict";
  const phone = window.forankringPhone;
  const { code, lang, say, make, main } = phone;
  let view = document.body.dataset.view;
  let frame = {};
  let at = 0;

  document.addEventListener("frame", (event) => {
    frame = event.detail;
    if (frame.phase === "end") { end((frame.end || {})[lang]); return; }
    if (frame.view !== view) later(frame.view);
    phone.tick(frame);
  });

  /** The session is over: the last words are said here, and the phone forgets. */
  function end(words) {
    if (view === "end") return;
    const left = unsent();
    view = "end";
    const [title, text] = words || [say("gone", {}), ""];
    document.querySelector("[data-title]").textContent = title;
    main.replaceChildren(make("p", "lead", text));
    if (left) main.prepend(phone.lateBox(left));
    phone.forget();
    window.forankringStream.stop();
    phone.tick({});
  }
  document.addEventListener("room-gone", () => end());

  function later(wanted) {
    const wait = Math.random() * (frame.jitter || 0);
    setTimeout(() => { if (frame.view === wanted && view !== wanted) fetchStep(wanted); }, wait);
  }

  async function fetchStep(wanted, again) {
    try {
      const response = await fetch("/d/" + code + "/main?lang=" + lang, { cache: "no-store", headers: { accept: "application/json" } });
      if (response.status === 404) { end(); return; }
      if (response.status === 403) { location.reload(); return; }
      const step = await response.json();
      phone.keepDrafts();
      const left = unsent();
      view = step.view;
      document.querySelector("[data-title]").textContent = step.title;
      document.title = step.title + " – Forankring";
      document.querySelector("[data-where]").textContent = step.where;
      document.querySelector("[data-thread]").innerHTML = step.thread;
      main.classList.remove("is-paged");
      main.innerHTML = step.html;
      at = 0;
      dress();
      if (left) main.prepend(phone.lateBox(left));
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

  /** Give fresh markup its script: one question at a time, counters, drafts, edit buttons, plus and minus. */
  function dress() {
    const questions = [...main.querySelectorAll("[data-question]")];
    if (questions.length > 1) pager(questions);
    main.querySelectorAll("[data-edit]").forEach((b) => { b.hidden = false; });
    main.querySelectorAll("form.ask").forEach((form) => { phone.restore(form); preset(form); });
    main.querySelectorAll("textarea").forEach(phone.count);
    main.querySelectorAll("form.vote").forEach(phone.dots);
  }

  function pager(questions) {
    const bar = make("nav", "pager");
    const back = make("button", "small", say("back", {}));
    const where = make("span", "quiet");
    const next = make("button", "small", say("next", {}));
    back.type = next.type = "button";
    bar.append(back, where, next);
    main.querySelector("form.ready") ? main.querySelector("form.ready").before(bar) : main.append(bar);
    main.classList.add("is-paged");
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
    turn(at || Math.max(0, questions.findIndex((q) => q.querySelector("form.ask .stop"))), false);
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

  Object.assign(phone, { view: () => view, again: () => fetchStep(view) });
  dress();
})();
