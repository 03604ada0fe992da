/* Cards in their groups. Drawn anew when something in them changed; what had focus has it again afterwards. */
(function () {
  "use strict";
  const desk = window.forankringDesk;

  /** The places of a field: its columns, its two sides, its own lines, or one without a name. */
  function places(field) {
    if (field.kind === "columns") return field.columns.map(([id, label]) => [id, label]);
    if (field.kind === "lenses") return [["for", desk.words.for], ["against", desk.words.against]];
    if (field.kind === "checklist") return [["own", desk.words.own]];
    return [["", ""]];
  }

  function onTable(field) {
    const known = new Set(field.cards.filter((card) => card.status !== "hidden").map((card) => card.id));
    const here = field.cards.filter((card) => card.status !== "hidden" && !known.has(card.under));
    // What waits to be read stands first.
    return here.sort((a, b) => (b.status === "pending") - (a.status === "pending"));
  }
  desk.onTable = onTable;

  desk.group = function (field, wish, told) {
    return desk.act("group", { field: field.id, ...wish }, { back: "room", ...told });
  };

  desk.moderate = function (card, wish, words, back) {
    const way = back ? () => desk.act("card", { id: card.id, ...back }, { words: desk.words.did_undo }) : null;
    return desk.act("card", { id: card.id, ...wish }, { words, back: way });
  };

  desk.drawCards = function (section, field) {
    const isShown = desk.isShown(desk.frame);
    const amount = onTable(field).length;
    desk.text(desk.slot(section, "amount"), amount ? desk.count("cards", amount) : "");
    const name = JSON.stringify([isShown, field.cards, field.arranged.groups, field.arranged.chosen]);
    if (section.cardsDrawn === name || desk.isDragging) return;
    section.cardsDrawn = name;
    const focus = focusIn(section);
    const cards = onTable(field);
    const filled = places(field).map(([id, label]) => [id, label, cards.filter((card) => card.place === id || id === "")]);
    desk.slot(section, "places").replaceChildren(...filled.filter((one) => one[2].length).map((one) => place(field, ...one)));
    desk.slot(section, "proposals").hidden = !isShown || cards.length < 2;
    const points = desk.slot(section, "points");
    points.hidden = field.kind !== "points" || !isShown;
    desk.text(points, desk.say("points", { count: field.arranged.chosen.length, most: field.most }));
    away(section, field);
    giveFocus(section, focus);
    nameNext(section);
    desk.drawChosen();
  };

  function place(field, id, label, cards) {
    const piece = desk.copy("place");
    const title = desk.slot(piece, "title");
    title.textContent = label;
    title.hidden = !label;
    const byId = new Map(cards.map((card) => [card.id, card]));
    const grouped = new Set();
    const groups = field.arranged.groups.map(([groupId, heading, ids]) => {
      const inside = ids.map((card) => byId.get(card)).filter(Boolean);
      inside.forEach((card) => grouped.add(card.id));
      return inside.length ? group(field, groupId, heading, inside) : null;
    }).filter(Boolean);
    const alone = cards.filter((card) => !grouped.has(card.id));
    if (alone.length) groups.push(group(field, "", groups.length ? desk.words.alone_group : "", alone));
    desk.slot(piece, "groups").replaceChildren(...groups);
    return piece;
  }

  function group(field, id, heading, cards) {
    const piece = desk.copy("group");
    piece.dataset.group = id;
    const name = desk.slot(piece, "name");
    const title = desk.slot(piece, "title");
    if (id) {
      title.remove();
      name.value = heading;
      name.addEventListener("change", () =>
        desk.group(field, { how: "name", group: id, title: name.value }, { words: desk.words.did_name }));
      name.addEventListener("keydown", (event) => { if (event.key === "Enter") name.blur(); });
    } else {
      desk.slot(piece, "label").remove();
      title.textContent = heading;
      title.hidden = !heading;
      desk.slot(piece, "here").remove();
    }
    desk.slot(piece, "cards").replaceChildren(...cards.map((one) => card(field, one, Boolean(id))));
    return piece;
  }

  function card(field, one, isGrouped) {
    const piece = desk.copy("card");
    const under = field.cards.filter((other) => other.under === one.id);
    piece.dataset.card = one.id;
    piece.classList.toggle("is-pinned", one.pinned);
    piece.classList.toggle("is-pending", one.status === "pending");
    piece.toggleAttribute("data-grouped", isGrouped);
    piece.toggleAttribute("data-stacked", under.length > 0);
    desk.slot(piece, "text").textContent = one.text;
    desk.slot(piece, "meta").textContent = meta(one, under);
    for (const other of under) {
      const line = document.createElement("p");
      line.className = "desk-card-meta";
      line.textContent = "– " + other.text;
      desk.slot(piece, "meta").after(line);
    }
    if (one.status === "pending") acts(piece, one); else desk.slot(piece, "acts").remove();
    if (field.kind === "points" && desk.isShown(desk.frame)) point(piece, field, one); else desk.slot(piece, "point").remove();
    desk.slot(piece, "pick").addEventListener("change", () => desk.choose(field.id, one.id));
    return piece;
  }

  function meta(one, under) {
    return [
      one.table,
      one.by === "paper" ? desk.words.on_paper : "",
      one.pinned ? desk.words.pinned : "",
      one.dots ? desk.count("dots", one.dots) : "",
      under.length ? desk.say("said", { count: under.length + 1 }) : "",
      one.status === "pending" ? desk.words.waiting : "",
    ].filter(Boolean).join(" · ");
  }

  function acts(piece, one) {
    for (const [name, status, words] of [["let", "visible", desk.words.did_let], ["hide", "hidden", desk.words.did_hide]]) {
      const button = desk.slot(piece, name);
      button.setAttribute("aria-label", button.textContent + ": " + one.text);
      button.addEventListener("click", () => desk.moderate(one, { status }, words, { status: "pending" }));
    }
  }

  function point(piece, field, one) {
    const tick = desk.slot(piece, "choose");
    tick.checked = field.arranged.chosen.includes(one.id);
    tick.setAttribute("aria-label", tick.parentElement.textContent.trim() + ": " + one.text);
    tick.addEventListener("change", async () => {
      const now = field.arranged.chosen.filter((id) => id !== one.id);
      const reply = await desk.agree(field, { chosen: tick.checked ? [...now, one.id] : now });
      if (!reply.ok) tick.checked = !tick.checked;
    });
  }

  function away(section, field) {
    const gone = field.cards.filter((card) => card.status === "hidden");
    desk.slot(section, "away").hidden = !gone.length;
    desk.slot(section, "away-title").textContent = desk.say("put_away", { count: gone.length });
    desk.slot(section, "away-cards").replaceChildren(...gone.map((one) => {
      const piece = desk.copy("away");
      desk.slot(piece, "text").textContent = one.text;
      const button = desk.slot(piece, "let");
      button.setAttribute("aria-label", button.textContent + ": " + one.text);
      button.addEventListener("click", () => desk.moderate(one, { status: "visible" }, desk.words.did_let, { status: "hidden" }));
      return piece;
    }));
  }

  /** A group just made by dragging has no heading yet: that is the next thing to write. */
  function nameNext(section) {
    const group = desk.nameNext && section.querySelector('[data-group="' + desk.nameNext + '"]');
    if (!group) return;
    desk.nameNext = "";
    desk.slot(group, "name").focus({ preventScroll: true });
  }

  /** Where focus stands in a section, so that drawing anew does not lose it. */
  function focusIn(section) {
    const at = document.activeElement;
    if (!section.contains(at) || !at.dataset.slot) return null;
    const card = at.closest("[data-card]");
    const group = at.closest("[data-group]");
    return { slot: at.dataset.slot, card: card && card.dataset.card, group: group && group.dataset.group, typed: at.matches("[data-slot=name]") ? at.value : null };
  }

  function giveFocus(section, focus) {
    if (!focus || (!focus.card && focus.group === null)) return;
    const inside = focus.card ? '[data-card="' + focus.card + '"]' : '[data-group="' + focus.group + '"]';
    const at = section.querySelector(inside + ' [data-slot="' + focus.slot + '"]') || section.querySelector('[data-slot="pick"]');
    if (!at) return;
    if (focus.typed !== null && at.matches("[data-slot=name]")) at.value = focus.typed;
    at.focus({ preventScroll: true });
  }
})();
