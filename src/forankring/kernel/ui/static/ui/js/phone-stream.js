/* The phone's ear: frames by event stream, by long-poll where a proxy holds the stream back.
 *
 * An open connection proves nothing (phones freeze sockets without a word), so on every return to the page the
 * frame is fetched anew. A hidden tab lets go of its stream.
 */
(function () {
  "use strict";
  const code = document.body.dataset.code;
  let source = null;
  let version = "0";
  let skew = 0;
  let isPolling = false;
  let hasHeard = false;
  let tries = 0;
  let isOver = false;

  function hear(text, stamp) {
    hasHeard = true;
    tries = 0;
    if (stamp) version = stamp;
    try {
      document.dispatchEvent(new CustomEvent("frame", { detail: JSON.parse(text) }));
    } catch { /* half a frame: the next one is whole */ }
  }

  function stop() {
    isOver = true;
    let_go();
  }

  function listen() {
    if (isOver || source || isPolling || document.hidden) return;
    hasHeard = false;
    source = new EventSource("/d/" + code + "/stream");
    source.addEventListener("clock", (event) => { skew = Number(event.data) - Date.now(); });
    source.onmessage = (event) => hear(event.data, event.lastEventId);
    source.onerror = () => { if (++tries > 3) poll(); };
    // Five seconds without a word: something on the way keeps the stream to itself.
    setTimeout(() => { if (source && !hasHeard) poll(); }, 5000);
  }

  function let_go() {
    if (source) source.close();
    source = null;
  }

  async function poll() {
    let_go();
    if (isPolling) return;
    isPolling = true;
    let misses = 0;
    while (!isOver && !document.hidden && misses < 20) {
      try {
        const response = await fetch("/d/" + code + "/poll?after=" + version, { cache: "no-store" });
        if (response.status === 404) { document.dispatchEvent(new CustomEvent("room-gone")); return; }
        if (!response.ok) throw new Error(String(response.status));
        skew = Number(response.headers.get("x-clock")) - Date.now();
        hear(await response.text(), response.headers.get("x-version"));
        misses = 0;
      } catch {
        misses += 1;
        document.dispatchEvent(new CustomEvent("net-away"));
        await new Promise((go) => setTimeout(go, Math.min(10000, 500 * 2 ** misses) * (0.7 + Math.random() * 0.6)));
      }
    }
    isPolling = false;
    if (!document.hidden) listen();
  }

  /** Ask once, now: what is the frame? */
  async function resync() {
    try {
      const response = await fetch("/d/" + code + "/poll?after=-1", { cache: "no-store" });
      if (response.status === 404) { document.dispatchEvent(new CustomEvent("room-gone")); return; }
      skew = Number(response.headers.get("x-clock")) - Date.now();
      hear(await response.text(), response.headers.get("x-version"));
    } catch { /* the stream tries again by itself */ }
  }

  function woken() {
    if (isOver) return;
    if (document.hidden) { let_go(); return; }
    resync();
    let_go();
    listen();
  }

  document.addEventListener("visibilitychange", woken);
  addEventListener("pageshow", (event) => { if (event.persisted) woken(); });
  addEventListener("online", woken);
  window.forankringStream = { now: () => Date.now() + skew, resync, stop, isPolling: () => isPolling };
  listen();
})();
