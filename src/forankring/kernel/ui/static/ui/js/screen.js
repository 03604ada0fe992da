/* The projector: puts each frame on the wall, as large as it fits. It shows; it never asks and has no controls.
 *
 * 1. a frame comes (live-stream.js); 2. every data-fill takes its words; 3. the sheet takes the largest of six sizes
 * that fits, else it becomes pages which the desk turns.
 */
(function () {
  "use strict";
  const SMALLEST = 6;
  const PAGED = 4;
  const FEW = 3;
  const body = document.body;
  const sheet = body.querySelector('[data-fill="html"]');
  const canvas = body.querySelector("main");
  const words = body.querySelector('[data-fill="words"]').dataset;
  let frame = null;
  let skew = 0;
  let drawn = null;
  let view = "";

  function fill(name, text) {
    for (const place of body.querySelectorAll('[data-fill="' + name + '"]')) {
      if (place.textContent !== text) place.textContent = text;
    }
  }

  function hide(hook, isHidden) {
    for (const place of body.querySelectorAll("[" + hook + "]")) place.hidden = isHidden;
  }

  function show(next, clock) {
    frame = next;
    skew = clock;
    body.dataset.theme = frame.theme;
    body.dataset.phase = frame.phase;
    const showsCode = Boolean(frame.shows_code && frame.code);
    const isWall = Boolean(frame.is_wall && frame.code) && !showsCode;
    body.toggleAttribute("data-wall", isWall);
    for (const name of ["title", "question", "code"]) fill(name, frame[name]);
    fill("kicker", frame.kicker === frame.title ? "" : frame.kicker);
    hide("data-join", !showsCode && !isWall);
    hide("data-corner", showsCode || isWall || !frame.code);
    hide("data-ill", !frame.ill);
    sheet.hidden = showsCode;
    draw(frame.html);
    thread(frame.thread[0], frame.thread[1]);
    tick();
    fit();
  }

  /** The house's own markup, parsed apart from the page: scripts in it would never run. */
  function draw(html) {
    const name = frame.thread[0] + frame.phase;
    if (html === drawn) return;
    sheet.toggleAttribute("data-still", name === view);
    view = name;
    drawn = html;
    sheet.replaceChildren(...new DOMParser().parseFromString(html, "text/html").body.childNodes);
  }

  function thread(index, count) {
    const knots = Array.from({ length: count }, (_, n) => {
      const knot = document.createElement("li");
      knot.className = n < index ? "is-done" : n === index ? "is-now" : "is-next";
      return knot;
    });
    body.querySelector('[data-fill="thread"]').replaceChildren(...knots);
  }

  /** Seconds until a moment of the house's clock; a projector's own clock may be wrong. */
  function until(moment) {
    return Math.max(0, Math.ceil((moment - Date.now() - skew) / 1000));
  }

  function tick() {
    if (!frame) return;
    let foot = frame.words;
    if (frame.closing) {
      const left = until(frame.closing);
      const last = frame.phase === "vote" ? words.closingVote : words.closing;
      foot = left > 1 ? last.replace("{seconds}", left) : words.now;
    }
    fill("words", foot);
    const left = frame.timer ? until(frame.timer) : 0;
    const digits = Math.floor(left / 60) + ":" + String(left % 60).padStart(2, "0");
    fill("timer", frame.timer ? (left ? digits : words.over) : "");
  }

  function isOver() {
    const room = 2;
    return [sheet, canvas].some((box) => box.scrollHeight > box.clientHeight + room || box.scrollWidth > box.clientWidth + room);
  }

  /** The largest size that fits; else pages, at the size that makes few of them. */
  function fit() {
    delete body.dataset.paged;
    let size = 0;
    do body.dataset.size = String((size += 1)); while (size < SMALLEST && isOver());
    let pages = 1;
    if (!sheet.hidden && sheet.childElementCount && isOver()) {
      body.dataset.paged = "";
      for (size = PAGED; size <= SMALLEST; size += 1) {
        body.dataset.size = String(size);
        pages = Math.max(1, Math.ceil((sheet.scrollWidth + gap() - 4) / (sheet.clientWidth + gap())));
        if (pages <= FEW) break;
      }
    }
    const page = Math.min(frame ? frame.page : 0, pages - 1);
    sheet.scrollLeft = page * (sheet.clientWidth + gap());
    body.dataset.pages = String(pages);
    fill("page", pages > 1 ? words.page.replace("{page}", page + 1).replace("{pages}", pages) : "");
    document.dispatchEvent(new CustomEvent("fitted", { detail: pages }));
  }

  function gap() {
    return parseFloat(getComputedStyle(sheet).columnGap) || 0;
  }

  async function stayAwake() {
    try { await navigator.wakeLock.request("screen"); } catch { /* not offered here; the machine's own settings hold */ }
  }

  function trouble(state, say) {
    for (const place of body.querySelectorAll("[data-expired]")) {
      place.hidden = state !== "expired";
      place.textContent = say || place.dataset.expired;
    }
  }

  addEventListener("resize", fit);
  if (document.fonts) document.fonts.ready.then(fit);
  setInterval(tick, 500);
  if (window.top === window && navigator.wakeLock) {
    stayAwake();
    document.addEventListener("visibilitychange", () => { if (!document.hidden) stayAwake(); });
  }
  window.forankringListen("/d/r/" + body.dataset.room + "/screen", show, trouble, window.top === window ? "" : "lille");
})();
