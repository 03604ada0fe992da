/* Can phones take part here? Four small tries against the live room, each told in words, and what to do about it.
 *
 * A stream whose messages arrive in one lump is held back by something on the way: the long-poll then carries.
 */
(function () {
  "use strict";
  const list = document.querySelector("[data-checks]");
  const base = "/d/selvtest";
  const SLOW = 2500;

  function say(name, verdict) {
    const line = list.querySelector('[data-check="' + name + '"]');
    line.dataset.verdict = verdict;
    line.querySelector("strong").textContent = list.dataset[verdict];
  }

  async function ask(path, wishes) {
    const stop = new AbortController();
    const limit = setTimeout(() => stop.abort(), 9000);
    try {
      const response = await fetch(base + path, { cache: "no-store", signal: stop.signal, ...wishes });
      if (!response.ok) throw new Error(String(response.status));
      return await response.json();
    } finally {
      clearTimeout(limit);
    }
  }

  /** Try, and tell how it went; `least` is how long it takes when all is well. */
  async function check(name, attempt, least) {
    const began = performance.now();
    try {
      await attempt();
      const isSlow = performance.now() - began - least > SLOW;
      say(name, isSlow ? "slow" : "yes");
      return true;
    } catch {
      say(name, "no");
      return false;
    }
  }

  function reach() {
    return fetch(base, { method: "GET", cache: "no-store" }).then((response) => {
      if (!response.ok) throw new Error(String(response.status));
    });
  }

  function write() {
    const text = "prøve ".repeat(40);
    return ask("/echo", { method: "POST", body: text }).then((found) => {
      if (!found.ok || found.bytes !== new TextEncoder().encode(text).length) throw new Error("cut");
    });
  }

  /** Five messages over a second: they must come one by one, not all at the end. */
  function stream() {
    return new Promise((done, fail) => {
      const source = new EventSource(base + "/stream");
      const times = [];
      const end = (finish) => { source.close(); finish(new Error("stream")); };
      const limit = setTimeout(() => end(fail), 8000);
      source.onmessage = (event) => {
        times.push(performance.now());
        if (Number(event.data) < 4) return;
        clearTimeout(limit);
        end(times.length === 5 && times[4] - times[0] > 500 ? done : fail);
      };
      source.onerror = () => { clearTimeout(limit); end(fail); };
    });
  }

  async function run() {
    const isReached = await check("reach", reach, 0);
    const canWrite = await check("write", write, 0);
    const canStream = await check("stream", stream, 1000);
    const canPoll = await check("poll", () => ask("/poll"), 2000);
    const found = !isReached || !canWrite ? "none" : canStream ? "all" : canPoll ? "poll" : "none";
    document.querySelector('[data-conclusion="' + found + '"]').hidden = false;
  }

  run();
})();
