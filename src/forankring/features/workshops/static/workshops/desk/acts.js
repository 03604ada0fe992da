/* Acts: one at a time, in order, tried again when the net is away, and told in words with a way back.
 *
 * Every act carries a key made here; the room does the same key once, so sending again is harmless.
 */
(function () {
  "use strict";
  const desk = window.forankringDesk;
  const refusal = desk.one("refusal");
  const undoLine = desk.one("undo-line");
  const PATIENCE = 60000;
  let last = Promise.resolve();
  let back = null;

  /** Do an act. Resolves to the room's reply, also when it says no; the reply's `say` is then shown. */
  desk.act = function (name, params, told) {
    const body = JSON.stringify({ ...params, act: name, key: desk.freshId() });
    last = last.then(() => send(body)).then((reply) => {
      if (reply.ok) {
        complain("");
        if (told) desk.told(told.words, told.back);
      } else if (!told || !told.isQuiet) complain(reply.say);
      return reply;
    });
    return last;
  };

  async function send(body) {
    const until = Date.now() + PATIENCE;
    for (let pause = 500; ; pause = Math.min(8000, pause * 2)) {
      const reply = await ask(body);
      if (reply) return reply;
      if (Date.now() > until) return { ok: false, why: "net", say: desk.words.failed };
      complain(desk.words.waits);
      await new Promise((go) => setTimeout(go, pause));
    }
  }

  /** The reply, or null when it should be tried again. */
  async function ask(body) {
    const stop = new AbortController();
    const limit = setTimeout(() => stop.abort(), 10000);
    try {
      const response = await fetch("/d/r/" + desk.room.room + "/act", {
        method: "POST",
        headers: { "content-type": "application/json", accept: "application/json" },
        body,
        signal: stop.signal,
      });
      return response.status >= 500 ? null : await response.json();
    } catch {
      return null;
    } finally {
      clearTimeout(limit);
    }
  }

  function complain(words) {
    desk.text(refusal, words || "");
    refusal.hidden = !words;
  }

  /** Say what was done. `way` takes it back: a function, or "room" for the room's own undo. */
  desk.told = function (words, way) {
    back = way || null;
    desk.text(desk.one("undo-words"), words);
    undoLine.hidden = false;
    undoLine.querySelector("button").hidden = !back;
  };

  desk.undo = function () {
    const way = back;
    if (way === "room" || (!way && desk.frame.can_undo)) desk.act("undo", {}, { words: desk.words.did_undo });
    else if (way) { back = null; way(); }
  };
})();
