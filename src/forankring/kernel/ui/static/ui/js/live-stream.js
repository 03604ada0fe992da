/* The ear of projector and desk: whole frames by event stream, by long-poll where a proxy holds the stream back.
 *
 * 1. a frame is a whole state; only the newest counts; a big one carries its name and is fetched;
 * 2. an open connection proves nothing: on every return to the page, and after half a minute of silence, the frame is
 *    fetched anew; 3. it tries for ever, with longer and longer pauses. A hidden page lets go of its stream.
 */
(function () {
  "use strict";
  const SILENCE = 30000;

  /** `hear(frame, skew)` gets every new frame; `tell("here" | "away" | "expired", words)` the state of the line.
   * `wish` rides along as a query: "lille" is the preview at a desk, which is not counted as a screen. */
  window.forankringListen = function (base, hear, tell, wish) {
    const more = wish ? "&" + wish : "";
    let source = null;
    let version = "0";
    let skew = 0;
    let turn = 0;
    let misses = 0;
    let isPolling = false;
    let lastWord = 0;
    let silences = 0;

    async function take(text, stamp) {
      const mine = ++turn;
      lastWord = Date.now();
      if (stamp) version = stamp;
      try {
        let frame = JSON.parse(text);
        if (frame.big) frame = JSON.parse(await get("/frame"));
        if (mine !== turn) return;
        misses = 0;
        tell("here", "");
        hear(frame, skew);
      } catch (problem) {
        miss(problem);
        if (mine === turn) later(resync);
      }
    }

    async function get(path) {
      const stop = new AbortController();
      const limit = setTimeout(() => stop.abort(), path === "/frame" ? 8000 : 40000);
      try {
        const response = await fetch(base + path, { cache: "no-store", headers: { accept: "application/json" }, signal: stop.signal });
        if (response.headers.get("x-clock")) skew = Number(response.headers.get("x-clock")) - Date.now();
        const text = await response.text();
        if (!response.ok) throw Object.assign(new Error(String(response.status)), { status: response.status, text });
        return path === "/frame" ? text : { text, stamp: response.headers.get("x-version") };
      } finally {
        clearTimeout(limit);
      }
    }

    function miss(problem) {
      misses += 1;
      if (problem && problem.status === 403) {
        let words = "";
        try { words = JSON.parse(problem.text).say; } catch { /* a proxy's page: no words of ours in it */ }
        tell("expired", words);
      } else if (misses > 1) tell("away", "");
    }

    function later(what) {
      setTimeout(what, Math.min(5000, 400 * 2 ** Math.min(misses, 6)) * (0.7 + Math.random() * 0.6));
    }

    function listen() {
      if (source || isPolling || document.hidden) return;
      const mine = new EventSource(base + "/stream?" + (wish || ""));
      let hasHeard = false;
      source = mine;
      mine.addEventListener("clock", (event) => { skew = Number(event.data) - Date.now(); });
      mine.onmessage = (event) => {
        hasHeard = true;
        silences = 0;
        take(event.data, event.lastEventId);
      };
      mine.onerror = () => {
        miss();
        if (misses > 3 || mine.readyState === 2) giveUp(hasHeard);
      };
      setTimeout(() => { if (source === mine && !hasHeard) giveUp(false); }, 5000);
    }

    function letGo() {
      if (source) source.close();
      source = null;
    }

    /** A stream that is silent again and again is held back on the way: then long-poll for a good while. */
    function giveUp(hasHeard) {
      if (!hasHeard) silences += 1;
      poll(silences > 2 ? 40 : 1);
    }

    /** Ask, wait, ask again; afterwards the stream gets another chance. */
    async function poll(rounds) {
      letGo();
      if (isPolling) return;
      isPolling = true;
      for (let left = rounds; left > 0 && !document.hidden; ) {
        try {
          const { text, stamp } = await get("/poll?after=" + (rounds > 1 ? version : "0") + more);
          await take(text, stamp);
          left -= 1;
        } catch (problem) {
          miss(problem);
          await new Promise(later);
        }
      }
      isPolling = false;
      listen();
    }

    async function resync() {
      if (document.hidden) return;
      try {
        const { text, stamp } = await get("/poll?after=0" + more);
        if (stamp !== version && source) { letGo(); listen(); }
        await take(text, stamp);
      } catch (problem) {
        miss(problem);
        later(resync);
      }
    }

    document.addEventListener("visibilitychange", () => {
      if (document.hidden) letGo();
      else { listen(); resync(); }
    });
    addEventListener("pageshow", (event) => { if (event.persisted) { letGo(); listen(); } });
    addEventListener("online", () => { misses = 0; letGo(); listen(); });
    setInterval(() => { if (!document.hidden && !isPolling && Date.now() - lastWord > SILENCE) resync(); }, 5000);
    listen();
    return { resync };
  };
})();
