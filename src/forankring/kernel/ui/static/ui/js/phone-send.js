/* Sending without leaving the page: every form goes through the outbox; the reply is said under the form. */
(function () {
  "use strict";
  const phone = window.forankringPhone;
  const { say, make, main } = phone;

  main.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.classList.contains("tables")) return;
    event.preventDefault();
    if (form.classList.contains("ready")) toggleReady(form);
    else if (form.classList.contains("take-back")) takeBack(form);
    else sendForm(form, false);
  });

  function flat(form) {
    const found = {};
    for (const [name, value] of new FormData(form)) {
      found[name] = name in found ? [].concat(found[name], value) : value;
    }
    form.querySelectorAll("input[type=checkbox]").forEach((c) => { if (!(c.name in found)) found[c.name] = c.name.startsWith("cell.") ? "" : []; });
    return found;
  }

  /** What the guard on the phone says about the form: a refusal like the server's, or null. A stop is a stop. */
  function stopped(form, isSure) {
    const guard = window.forankringGuard;
    if (!guard) return null;
    for (const field of form.querySelectorAll("textarea,input[type=text]")) {
      const found = field.value.length > 10000 ? [] : guard.check(field.value);
      const worst = found.find((s) => s.level === "stop") || (isSure ? null : found.find((s) => s.level === "ask"));
      if (worst) return { why: "guard", level: worst.level, say: guard.message(worst.type, phone.lang), spans: [{ place: field.name }] };
    }
    return null;
  }

  function sendForm(form, isSure) {
    const personal = stopped(form, isSure);
    if (personal) { refused(form, personal, form.querySelector("[data-receipt]")); return; }
    const answer = flat(form);
    const isCard = "text" in answer || Object.keys(answer).some((k) => k.startsWith("cell."));
    if (isCard) {
      answer.id = form.dataset.slot || window.forankringOutbox.freshId();
      answer.rev = Number(form.dataset.rev || 1);
    } else {
      answer.rev = Math.max(Number(answer.rev) || 1, Number(form.dataset.rev || 0));
      if (!answer.op) answer.id = "one";
    }
    answer.show = true;
    if (isSure) answer.sure = "1";
    const receipt = form.querySelector("[data-receipt]");
    receipt.textContent = say("sending", {});
    guardWords(form, "");
    window.forankringOutbox.put(answer, (reply) => {
      if (!form.isConnected) {
        if (!reply.ok && answer.text) main.prepend(phone.lateBox(answer.text));
        return;
      }
      if (reply.ok) stored(form, reply, isCard, answer);
      else refused(form, reply, receipt);
    });
  }

  function stored(form, reply, isCard, answer) {
    form.querySelector("[data-receipt]").textContent = reply.say;
    const mine = form.closest("[data-question]") && form.closest("[data-question]").querySelector("[data-mine]");
    if (mine && reply.mine !== undefined) {
      mine.innerHTML = reply.mine;
      mine.querySelectorAll("[data-edit]").forEach((b) => { b.hidden = false; });
    }
    if (isCard) {
      // Only what was sent is cleared: the next sentence may already stand there.
      form.querySelectorAll("textarea,input[type=text]").forEach((t) => { if ((answer[t.name] || "") === t.value) t.value = ""; });
      form.querySelectorAll('input[type=checkbox][name^="cell."]').forEach((c) => { c.checked = false; });
      delete form.dataset.slot;
      delete form.dataset.rev;
      form.querySelectorAll("textarea").forEach(phone.count);
      const first = form.querySelector("textarea");
      if (first && document.activeElement && form.contains(document.activeElement)) first.focus();
    } else {
      form.dataset.rev = reply.rev + 1;
    }
    phone.keepDrafts();
  }

  function refused(form, reply, receipt) {
    receipt.textContent = "";
    const where = reply.spans && reply.spans.length ? form.querySelector('[name="' + reply.spans[0].place + '"]') : null;
    guardWords(form, reply.say, reply.why === "guard" && reply.level === "ask", where);
    const field = where || form.querySelector("textarea,input:not([type=hidden])");
    if (field) field.focus();
  }

  /** Say the guard's sentence under the field it is about. */
  function guardWords(form, text, isQuestion, near) {
    const guard = form.querySelector("[data-guard]");
    if (!guard && !text) return; // a mark or dots: only the receipt is there, and it has its own words
    const place = guard || form.querySelector("[data-receipt]");
    if (near && place.matches("[data-guard]")) near.after(place);
    place.hidden = !text;
    place.textContent = text;
    if (!isQuestion) return;
    const yes = make("button", "small", say("anyway", {}));
    yes.type = "button";
    yes.onclick = () => sendForm(form, true);
    place.append(" ", yes);
  }

  function takeBack(form) {
    const answer = flat(form);
    const line = form.closest("[data-slot]");
    answer.rev = Number(answer.rev);
    window.forankringOutbox.put(answer, (reply) => {
      if (!reply.ok) { phone.report(reply.say); return; }
      if (line) {
        const own = form.closest("[data-question]").querySelectorAll("form.ask");
        own.forEach((f) => { f.dataset.rev = line.dataset.slot === "one" ? reply.rev + 1 : ""; f.querySelectorAll("input:checked").forEach((i) => { i.checked = false; }); });
        line.remove();
      }
    });
  }

  main.addEventListener("click", (event) => {
    const button = event.target.closest("[data-edit]");
    if (!button) return;
    const line = button.closest("[data-slot]");
    const given = JSON.parse(line.dataset.body);
    const forms = [...button.closest("[data-question]").querySelectorAll("form.ask")];
    const form = forms.find((f) => f.querySelector("textarea")) || forms[0];
    form.dataset.slot = line.dataset.slot;
    form.dataset.rev = Number(line.dataset.rev) + 1;
    for (const [name, value] of Object.entries(given.cells ? Object.fromEntries(Object.entries(given.cells).map(([k, v]) => ["cell." + k, v])) : given)) {
      form.querySelectorAll('[name="' + CSS.escape(name) + '"]').forEach((input) => {
        if (input.type === "checkbox") input.checked = value === "1";
        else if (input.type === "radio") input.checked = input.value === value;
        else input.value = value;
      });
    }
    form.querySelector("[data-receipt]").textContent = say("changed", {});
    const field = form.querySelector("textarea,input[type=text]");
    field.focus();
    phone.count(field);
  });

  function toggleReady(form) {
    const op = form.querySelector("[name=op]");
    const answer = { item: form.querySelector("[name=item]").value, field: "", op: op.value, id: "ready", rev: 0 };
    window.forankringOutbox.put(answer, (reply) => { if (reply.ok) phone.again(); });
  }

  phone.guardWords = guardWords;
})();
