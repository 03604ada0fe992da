/* Typing in a table's paper sheet: one answer after another, stored before the field is emptied.
 *
 * Every answer has an id made here, so pressing again after a lost reply is harmless. A refusal keeps the text.
 */
(function () {
  "use strict";
  const box = document.querySelector("[data-sheet-in]");
  if (!box) return;
  const words = box.dataset;

  const freshId = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, "0")).join("");

  /** The form's fields as the room reads them: names that come several times become lists. */
  function answerOf(form) {
    const out = {};
    for (const [name, value] of new FormData(form)) {
      out[name] = name in out ? [].concat(out[name], value) : value;
    }
    out.rev = Number(out.rev) || 1;
    return out;
  }

  async function send(answer, address) {
    const response = await fetch(address, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify(answer),
    });
    return response.json();
  }

  async function store(form, isSure) {
    const answer = answerOf(form);
    if (isSure) answer.sure = "1";
    let reply;
    try {
      reply = await send(answer, form.action);
      if (reply.why === "other_answer_stands") reply = await send({ ...answer, rev: reply.rev + 1 }, form.action);
    } catch {
      reply = { ok: false, say: words.away };
    }
    tell(form, reply);
    if (!reply.ok) return;
    form.reset();
    form.elements.id.value = freshId();
    const first = form.querySelector("textarea, input:not([type=hidden])");
    if (first) first.focus();
  }

  function tell(form, reply) {
    const receipt = form.querySelector("[data-receipt]");
    const guard = form.querySelector("[data-guard]");
    receipt.textContent = reply.ok ? words.stored : "";
    if (!guard) { receipt.textContent = reply.ok ? words.stored : reply.say; return; }
    guard.replaceChildren(reply.ok ? "" : reply.say);
    guard.hidden = reply.ok;
    if (reply.level !== "ask") return;
    const anyway = document.createElement("button");
    anyway.type = "button";
    anyway.textContent = words.anyway;
    anyway.addEventListener("click", () => store(form, true));
    guard.append(" ", anyway);
  }

  for (const form of box.querySelectorAll("form.ask")) {
    form.elements.id.value = freshId();
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      store(form, false);
    });
  }
})();
