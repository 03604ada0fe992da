/* The programme as a thread with times. The clock says, in minutes, whether we are behind or ahead. */
(function () {
  "use strict";
  const desk = window.forankringDesk;
  const thread = desk.one("programme");
  const box = desk.one("clock");
  const MINUTE = 60000;
  const FAR = 6 * 60 * MINUTE;
  let drawn = "";

  /** When each item should begin, in minutes from the start. */
  function offsets(items) {
    let at = 0;
    return items.map((item) => { const mine = at; at += item.minutes; return mine; });
  }

  /** The planned start when it is near (a rehearsal is not behind by a week), else reckoned from what has begun. */
  function startOf(items, planned) {
    const begun = items.map((item, n) => [item.began, n]).filter(([began]) => began).sort((a, b) => a[0] - b[0])[0];
    const anchor = begun ? begun[0] : desk.now();
    if (planned && Math.abs(planned - anchor) < FAR) return planned;
    return begun ? begun[0] - offsets(items)[begun[1]] * MINUTE : null;
  }

  function drift(frame, start) {
    const { index } = frame.state;
    const item = frame.items[index];
    if (!item) return Math.max(0, Math.floor((desk.now() - start) / MINUTE));
    const due = start + (offsets(frame.items)[index] + item.minutes) * MINUTE;
    const ends = Math.max(desk.now(), (item.began || desk.now()) + item.minutes * MINUTE);
    return Math.round((ends - due) / MINUTE);
  }

  function far(key, minutes) {
    return minutes > 60 ? desk.words[key + "_far"] : desk.count(key, minutes);
  }

  function tellTime(frame) {
    const start = startOf(frame.items, desk.room.starts);
    const minutes = frame.items.reduce((sum, item) => sum + item.minutes, 0);
    box.hidden = desk.room.isWall || !frame.is_open;
    if (box.hidden) return;
    const isBefore = frame.state.index < 0 && start !== null && desk.now() < start;
    const late = start === null || isBefore ? 0 : drift(frame, start);
    const word = late > 0 ? far("behind", late) : late < 0 ? far("ahead", -late) : desk.words.on_time;
    box.classList.toggle("is-behind", late > 0);
    box.classList.toggle("is-ahead", late < 0);
    const hasTime = start !== null;
    desk.text(desk.one("clock-words"), !hasTime ? "" : isBefore ? desk.say("starts", { time: desk.clock(start) }) : word);
    const end = hasTime && !isBefore ? desk.say("ends", { time: desk.clock(start + (minutes + late) * MINUTE) }) : "";
    desk.text(desk.one("clock-end"), end || desk.say("lasts", { minutes }));
  }

  function knot(frame, item, number, start, at) {
    const piece = desk.copy("knot");
    const isNow = number === frame.state.index;
    const isPast = number < frame.state.index;
    piece.classList.add(isNow ? "knot-now" : isPast ? "knot-done" : "knot-next");
    if (isNow) piece.setAttribute("aria-current", "step");
    const length = desk.say("minutes", { count: item.minutes });
    const time = start === null ? "" : desk.say("clock", { time: desk.clock(start + at * MINUTE) }) + " · ";
    desk.slot(piece, "when").textContent = desk.room.isWall ? "" : time + length;
    if (isNow || isPast) desk.slot(piece, "state").textContent = isNow ? desk.words.here : desk.words.past;
    else desk.slot(piece, "state").remove();
    const title = desk.slot(piece, "title");
    title.textContent = item.title;
    title.addEventListener("click", () => desk.goTo(number));
    const rounds = desk.slot(piece, "rounds");
    if (isNow && item.rounds.length > 1) rounds.append(...item.rounds.map((name) => round(frame, number, name)));
    else rounds.remove();
    return piece;
  }

  function round(frame, number, name) {
    const piece = desk.copy("round");
    piece.textContent = desk.words[name];
    if (frame.state.round === name) piece.setAttribute("aria-current", "true");
    piece.addEventListener("click", () => desk.goTo(number, name));
    return piece;
  }

  function draw(frame) {
    tellTime(frame);
    const start = startOf(frame.items, desk.room.starts);
    const name = JSON.stringify([frame.items, frame.state.index, frame.state.round, start]);
    if (name === drawn) return;
    drawn = name;
    const at = offsets(frame.items);
    const focused = Array.from(thread.querySelectorAll("button")).indexOf(document.activeElement);
    thread.replaceChildren(...frame.items.map((item, n) => knot(frame, item, n, start, at[n])));
    if (focused >= 0) (thread.querySelectorAll("button")[focused] || thread.querySelector("button")).focus();
  }

  desk.onFrame(draw);
  setInterval(() => { if (desk.frame) tellTime(desk.frame); }, 10000);
})();
