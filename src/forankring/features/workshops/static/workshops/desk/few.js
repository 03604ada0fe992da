/* The few acts that fit now. Markup says when each is there (data-when) and what it does (data-do). */
(function () {
  "use strict";
  const desk = window.forankringDesk;
  const focus = document.querySelector('select[name="focus"]');
  const minutes = document.querySelector('input[name="minutes"]');
  const tables = document.querySelector('textarea[name="tables"]');
  let isTyped = false;

  const perRound = () => Math.max(1, Math.round(desk.item().minutes / Math.max(1, desk.item().rounds.length)));

  const DO = {
    more: () => desk.act("timer", { more: true }),
    clock: () => desk.act("timer", { minutes: perRound() }),
    "clock-set": () => desk.act("timer", { minutes: Number(minutes.value) || perRound() }),
    "clock-off": () => desk.act("timer", {}),
    reopen: () => desk.act("reopen", {}, { words: desk.words.did_reopen }),
    vote: () => desk.vote(),
    "drop-vote": () => desk.goTo(desk.frame.state.index, desk.frame.state.round),
    "code-on": () => desk.act("code", { show: true }),
    "code-off": () => desk.act("code", { show: false }),
    "door-shut": () => desk.act("door", { open: false }),
    "door-open": () => desk.act("door", { open: true }),
    "read-on": () => desk.act("moderation", { on: true }),
    "read-off": () => desk.act("moderation", { on: false }),
    dark: () => desk.act("theme", { theme: "dark" }),
    light: () => desk.act("theme", { theme: "light" }),
    "page-back": () => turn(-1),
    "page-on": () => turn(1),
    undo: () => desk.undo(),
    tables: () => {
      isTyped = false;
      desk.act("tables", { names: tables.value.split("\n") }, { words: desk.words.did_tables });
    },
    "ask-close": () => desk.askClose(),
  };
  desk.do = (name) => DO[name]();

  function turn(step) {
    const page = Math.min(desk.pages - 1, Math.max(0, desk.frame.state.page + step));
    if (page !== desk.frame.state.page) desk.act("page", { page });
  }

  /** What holds right now, as the words markup may ask for. */
  function facts(frame) {
    const { state } = frame;
    const item = desk.item();
    const isTool = Boolean(item && item.kind === "tool");
    const found = {
      [state.phase]: desk.leads(),
      closing: Boolean(frame.closing) && desk.leads(),
      tool: isTool && desk.leads(),
      timer: Boolean(frame.timer) && desk.leads(),
      "no-timer": !frame.timer && isTool && !desk.room.isWall,
      "may-vote": isTool && Boolean(desk.voteField(frame)) && desk.leads(),
      many: Boolean(item && item.questions.length > 1),
      code: frame.is_open && !frame.is_resting && desk.leads(),
      "code-large": frame.screen.shows_code && state.phase !== "welcome" && desk.leads(),
      "code-small": !frame.screen.shows_code,
      "door-open": state.door_open,
      "door-shut": !state.door_open,
      read: state.is_moderated,
      unread: !state.is_moderated,
      dark: state.theme === "dark",
      light: state.theme !== "dark",
      pages: desk.pages > 1,
      batches: Object.keys(frame.batches).length > 0,
      running: frame.is_open && desk.leads(),
    };
    return (word) => Boolean(found[word]);
  }

  function draw(frame) {
    const holds = facts(frame);
    for (const place of document.querySelectorAll("[data-when]")) {
      place.hidden = !place.dataset.when.split(" ").every((part) => part.split("|").some(holds));
    }
    for (const place of document.querySelectorAll("[data-first-frame]")) place.hidden = false;
    const item = desk.item();
    const clock = document.querySelector('[data-do="clock"]');
    if (item && !clock.hidden) desk.text(clock, desk.say("start_clock", { minutes: perRound() }));
    const print = desk.one("print-step");
    if (item) print.href = desk.room.print.replace("ITEM", encodeURIComponent(item.id));
    drawFocus(frame, item);
    if (!isTyped && document.activeElement !== tables) tables.value = frame.state.tables.join("\n");
  }

  function drawFocus(frame, item) {
    const wanted = item ? [["", desk.words.all_questions], ...item.questions] : [];
    const name = JSON.stringify(wanted);
    if (focus.dataset.choices !== name) {
      focus.dataset.choices = name;
      focus.replaceChildren(...wanted.map(([id, label]) => new Option(label, id)));
    }
    focus.value = frame.state.focus;
  }

  focus.addEventListener("change", () => desk.act("focus", { field: focus.value }));
  tables.addEventListener("input", () => { isTyped = true; });
  document.addEventListener("click", (event) => {
    const pressed = event.target.closest("[data-do]");
    if (pressed && desk.frame) DO[pressed.dataset.do]();
  });
  desk.onFrame(draw);
})();
