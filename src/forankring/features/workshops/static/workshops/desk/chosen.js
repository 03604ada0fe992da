/* The chosen cards, and what can be done with them: one bar for keyboard, tap and mouse alike. */
(function () {
  "use strict";
  const desk = window.forankringDesk;
  const bar = desk.one("chosen");
  const form = desk.one("group-form");
  const heading = form.querySelector("input");
  let fieldId = "";
  let ids = [];

  const field = () => desk.frame.fields.find((one) => one.id === fieldId);
  const pieceOf = (id) => document.querySelector('[data-card="' + id + '"]');
  desk.chosenCards = () => ids.slice();

  /** Choose a card, or let it go. Cards of one question at a time. */
  desk.choose = function (inField, id) {
    if (inField !== fieldId) ids = [];
    fieldId = inField;
    ids = ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id];
    desk.drawChosen();
  };

  desk.clearChosen = function () {
    ids = [];
    desk.drawChosen();
  };

  desk.drawChosen = function () {
    const here = field();
    const known = here ? new Set(desk.onTable(here).map((card) => card.id)) : new Set();
    ids = ids.filter((id) => known.has(id));
    for (const piece of document.querySelectorAll("[data-card]")) {
      const isChosen = ids.includes(piece.dataset.card);
      piece.classList.toggle("is-selected", isChosen);
      desk.slot(piece, "pick").checked = isChosen;
    }
    bar.hidden = !ids.length;
    for (const button of document.querySelectorAll('[data-slot="here"]')) {
      button.hidden = !ids.length || button.closest("[data-field]").dataset.field !== fieldId;
    }
    if (ids.length) offer(here.cards.filter((card) => ids.includes(card.id)));
  };

  function offer(cards) {
    desk.text(desk.one("chosen-count"), desk.count("chosen_cards", cards.length));
    const pieces = cards.map((card) => pieceOf(card.id)).filter(Boolean);
    const holds = {
      several: cards.length > 1,
      single: cards.length === 1,
      plain: !cards.some((card) => card.pinned),
      pinned: cards.every((card) => card.pinned),
      grouped: pieces.some((piece) => piece.hasAttribute("data-grouped")),
      stacked: cards.length === 1 && pieces[0] && pieces[0].hasAttribute("data-stacked"),
    };
    for (const button of bar.querySelectorAll("[data-chosen-when]")) {
      button.hidden = !button.dataset.chosenWhen.split(" ").every((word) => holds[word]);
    }
  }

  const DO = {
    same: () => desk.group(field(), { how: "under", cards: ids.slice(1), under: ids[0] }, { words: desk.words.did_same }),
    out: () => desk.group(field(), { how: "out", cards: ids }, { words: desk.words.did_out }),
    split: () => desk.group(field(), { how: "split", cards: ids }, { words: desk.words.did_split }),
    pin: () => pin(1),
    unpin: () => pin(0),
    hide: () => hide(),
    clear: () => null,
  };

  function pin(pinned) {
    const words = pinned ? desk.words.did_pin : desk.words.did_unpin;
    return desk.moderate({ id: ids[0] }, { pinned }, words, { pinned: 1 - pinned });
  }

  async function hide() {
    const gone = field().cards.filter((card) => ids.includes(card.id));
    for (const card of gone) await desk.act("card", { id: card.id, status: "hidden" });
    const back = () => gone.forEach((card) => desk.act("card", { id: card.id, status: card.status }));
    desk.told(gone.length === 1 ? desk.words.did_hide : desk.say("did_hide_many", { count: gone.length }), back);
  }

  /** Put cards in a group; without one, in a new group. Told in words, with the way back. */
  desk.putIn = function (inField, cards, groupId, title) {
    const isNew = !groupId;
    const words = isNew || cards.length > 1 ? desk.say("did_group", { count: cards.length }) : desk.words.did_group_one;
    const wish = { how: "put", cards, group: groupId || desk.freshId(), title: title || "" };
    return desk.group(inField, wish, { words });
  };

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const title = heading.value.trim();
    const groups = field().arranged.groups;
    const there = title && groups.find(([, name]) => name.toLowerCase() === title.toLowerCase());
    const reply = await desk.putIn(field(), ids, there ? there[0] : "", title);
    if (!reply.ok) return;
    heading.value = "";
    after();
  });

  /** When the bar goes away, focus goes back to where the cards are. */
  function after() {
    const piece = pieceOf(ids[0]);
    desk.clearChosen();
    const pick = (piece && piece.isConnected ? piece : document).querySelector('[data-slot="pick"]');
    if (pick) pick.focus({ preventScroll: true });
  }

  bar.addEventListener("click", async (event) => {
    const pressed = event.target.closest("[data-chosen-do]");
    if (!pressed) return;
    await DO[pressed.dataset.chosenDo]();
    after();
  });

  document.addEventListener("click", async (event) => {
    const here = event.target.closest('[data-slot="here"]');
    if (!here) return;
    await desk.putIn(field(), ids, here.closest("[data-group]").dataset.group);
    after();
  });

  desk.focusHeading = () => { if (ids.length) heading.focus(); };
})();
