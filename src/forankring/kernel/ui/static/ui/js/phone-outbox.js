/* The outbox: what was pressed "Send" on and is not yet known to be stored.
 *
 * 1. every answer lies in localStorage before it is sent, under an id made here; 2. it is sent until somebody
 * answers: stored, or refused with a sentence; 3. resending is harmless. Only the newest revision of an answer waits.
 */
(function () {
  "use strict";
  const body = document.body;
  const room = body.dataset.room;
  const code = body.dataset.code;
  const box = "udbakke-" + room;
  let waiting = read();
  let isSending = false;
  let pause = 0;

  function read() {
    try { return JSON.parse(localStorage.getItem(box)) || []; } catch { return []; }
  }

  function keep() {
    try { localStorage.setItem(box, JSON.stringify(waiting)); } catch { /* a full or closed store: memory holds it */ }
    document.dispatchEvent(new CustomEvent("outbox", { detail: waiting.length }));
  }

  /** An id no other phone makes. Plain http has no crypto.randomUUID; getRandomValues is always there. */
  function freshId() {
    return Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, "0")).join("");
  }

  /** Put an answer in the box; `done(reply)` is called with the server's words. */
  function put(answer, done) {
    waiting = waiting.filter((w) => !(w.answer.id === answer.id && w.answer.field === answer.field
      && w.answer.item === answer.item && (w.answer.op || "") === (answer.op || "")));
    waiting.push({ answer, done });
    keep();
    send();
  }

  async function send() {
    if (isSending) return;
    isSending = true;
    while (waiting.length) {
      const first = waiting[0];
      const reply = await ask(first.answer);
      if (reply === null) {
        pause = Math.min(15000, (pause || 400) * 2);
        setTimeout(send, pause + Math.random() * 400);
        break;
      }
      pause = 0;
      if (reply.why === "other_answer_stands" && reply.rev >= first.answer.rev && !first.answer.again) {
        first.answer.rev = reply.rev + 1; // another tab of this phone wrote in between; this press is the newer one
        first.answer.again = true;
        continue;
      }
      if (waiting[0] === first) waiting.shift();
      keep();
      if (first.done) first.done(reply);
      else if (!reply.ok) document.dispatchEvent(new CustomEvent("late", { detail: { reply, answer: first.answer } }));
    }
    isSending = false;
  }

  /** The server's reply, or null when the net (or the house) is away and it should be tried again. */
  async function ask(answer) {
    const stop = new AbortController();
    const limit = setTimeout(() => stop.abort(), 8000);
    try {
      const response = await fetch("/d/" + code + "/send", {
        method: "POST",
        headers: { "content-type": "application/json", accept: "application/json" },
        body: JSON.stringify(answer),
        signal: stop.signal,
      });
      if (response.status === 503 || response.status === 429 || response.status >= 500) return null;
      return await response.json();
    } catch {
      return null;
    } finally {
      clearTimeout(limit);
    }
  }

  addEventListener("online", send);
  document.addEventListener("visibilitychange", () => { if (!document.hidden) send(); });
  window.forankringOutbox = { put, freshId, send, count: () => waiting.length, clear: () => { waiting = []; keep(); } };
  send();
})();
