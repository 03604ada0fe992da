/* The answers, question by question: what the room agrees on, its shared mark, its chosen options. Cards: cards.js.
 *
 * What is being typed is never overwritten: a text is taken from the frame only when nobody is writing in it here.
 */
(function () {
  "use strict";
  const desk = window.forankringDesk;
  const box = desk.one("answers");
  const fields = desk.one("fields");
  const AGREED = ["note", "lenses", "columns", "balance"];
  const MARKED = ["balance", "scale"];
  const OPTIONS = ["checklist", "choice"];
  const sections = new Map();
  const drafts = new Map();

  desk.isShown = (frame) => desk.room.isWall || ["revealed", "vote", "voted"].includes(frame.state.phase);

  function agree(field, wish, told) {
    return desk.act("agree", { field: field.id, ...wish }, { words: desk.words.did_agree, back: "room", ...told });
  }
  desk.agree = agree;

  function draw(frame) {
    const item = desk.item();
    const isOpenTalk = frame.state.round === "plenary" || desk.isShown(frame);
    const wanted = item && desk.leads() ? frame.fields.filter((f) => isOpenTalk || f.cards.length) : [];
    const keys = new Set(wanted.map((field) => item.id + "/" + field.id));
    for (const [key, section] of sections) {
      if (!keys.has(key)) { section.remove(); sections.delete(key); }
    }
    wanted.forEach((field, n) => {
      const key = item.id + "/" + field.id;
      if (!sections.has(key)) sections.set(key, make(key, field, n === 0 || wanted.length === 1));
      const section = sections.get(key);
      if (fields.children[n] !== section) fields.insertBefore(section, fields.children[n] || null);
      section.field = field;
      if (wanted.length === 1) section.open = true;
      fill(section, field, isOpenTalk, key);
      desk.drawCards(section, field);
    });
    box.hidden = !wanted.length;
  }

  /** Several questions: the first stands open, the others unfold when they are talked about. */
  function make(key, field, isOpen) {
    const section = desk.copy("field");
    section.open = isOpen;
    section.dataset.field = field.id;
    section.field = field;
    desk.slot(section, "label").textContent = field.label;
    desk.slot(section, "question").textContent = field.question;
    makeAgreed(section, key);
    if (MARKED.includes(field.kind)) makeMark(section, key, field);
    if (OPTIONS.includes(field.kind)) makeOptions(section, field);
    return section;
  }

  function makeAgreed(section, key) {
    const form = desk.slot(section, "agreed");
    const text = form.querySelector("textarea");
    if (section.field.kind === "balance") form.querySelector("label").textContent = desk.words.third_way;
    text.value = drafts.get(key) ?? "";
    const save = async () => {
      if (text.value === section.field.arranged.agreed) return;
      const sent = text.value;
      const reply = await agree(section.field, { words: sent }, { isQuiet: true });
      const no = desk.slot(section, "refusal");
      desk.text(no, reply.ok ? "" : reply.say);
      no.hidden = reply.ok;
      desk.text(desk.slot(section, "receipt"), reply.ok ? desk.words.did_agree : "");
      if (reply.ok && text.value === sent) drafts.delete(key);
    };
    text.addEventListener("input", () => {
      drafts.set(key, text.value);
      desk.text(desk.slot(section, "receipt"), "");
    });
    text.addEventListener("blur", save);
    form.addEventListener("submit", (event) => { event.preventDefault(); save(); });
  }

  function makeMark(section, key, field) {
    const frame = desk.copy("mark");
    desk.slot(frame, "low").textContent = field.low;
    desk.slot(frame, "high").textContent = field.high;
    const poles = { 1: field.low, [field.steps]: field.high };
    for (let number = 1; number <= field.steps; number += 1) {
      const pole = poles[number];
      const words = desk.say(pole ? "pole" : "place", { place: number, places: field.steps, pole });
      desk.slot(frame, "high").before(step(section, key, number - 1, String(number), words));
    }
    desk.slot(frame, "steps").append(step(section, key, -1, desk.words.no_mark, desk.words.no_mark));
    desk.slot(section, "mark").append(frame);
  }

  function step(section, key, mark, shown, words) {
    const piece = desk.copy("step");
    const pick = desk.slot(piece, "step");
    pick.name = "mark-" + key;
    pick.value = String(mark);
    pick.setAttribute("aria-label", words);
    pick.addEventListener("change", () => agree(section.field, { mark: mark < 0 ? null : mark }));
    desk.slot(piece, "number").textContent = shown;
    return piece;
  }

  function makeOptions(section, field) {
    const list = document.createElement("ul");
    list.className = "desk-more";
    for (const [id, label] of field.options) {
      const row = desk.copy("option");
      row.dataset.option = id;
      desk.slot(row, "text").textContent = label;
      for (const which of field.kind === "checklist" ? ["chosen", "done"] : ["chosen"]) {
        const tick = desk.slot(row, which);
        desk.slot(row, which + "-word").textContent = desk.words[which + "_option"];
        tick.setAttribute("aria-label", desk.words[which + "_option"] + ": " + label);
        tick.addEventListener("change", () => {
          const now = section.field.arranged[which].filter((name) => name !== id);
          agree(section.field, { [which]: tick.checked ? [...now, id] : now });
        });
      }
      if (field.kind !== "checklist") desk.slot(row, "done-label").remove();
      list.append(row);
    }
    desk.slot(section, "options").append(list);
  }

  function fill(section, field, isOpenTalk, key) {
    const form = desk.slot(section, "agreed");
    const text = form.querySelector("textarea");
    form.hidden = !isOpenTalk || !AGREED.includes(field.kind);
    desk.slot(section, "mark").hidden = desk.slot(section, "options").hidden = !isOpenTalk;
    if (!drafts.has(key) && document.activeElement !== text && text.value !== field.arranged.agreed) {
      text.value = field.arranged.agreed;
      desk.text(desk.slot(section, "receipt"), "");
    }
    const mark = field.arranged.mark;
    for (const pick of section.querySelectorAll('.desk-mark input[type="radio"]')) {
      pick.checked = pick.value === String(mark === null ? -1 : mark);
    }
    for (const row of section.querySelectorAll("[data-option]")) {
      desk.slot(row, "chosen").checked = field.arranged.chosen.includes(row.dataset.option);
      const done = desk.slot(row, "done");
      if (done) done.checked = field.arranged.done.includes(row.dataset.option);
    }
  }

  desk.onFrame(draw);
})();
