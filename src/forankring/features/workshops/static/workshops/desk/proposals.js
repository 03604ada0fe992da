/* Proposed groups: fetched when asked for, accepted one by one. Nothing moves by itself. */
(function () {
  "use strict";
  const desk = window.forankringDesk;
  const MOST_SHOWN = 8;
  const refused = new Set();
  const nameOf = (proposal) => proposal.how + [...proposal.cards].sort().join();

  document.addEventListener("click", (event) => {
    const pressed = event.target.closest('[data-slot="propose"]');
    if (pressed) fetchFor(pressed.closest("[data-field]"));
  });

  async function fetchFor(section) {
    const none = desk.slot(section, "none");
    let found = [];
    try {
      const address = "/d/r/" + desk.room.room + "/desk/suggest?field=" + encodeURIComponent(section.dataset.field);
      const response = await fetch(address, { headers: { accept: "application/json" } });
      const reply = await response.json();
      found = (reply.proposals || []).filter((proposal) => !refused.has(nameOf(proposal)));
      desk.text(none, reply.ok ? (found.length ? "" : desk.words.propose_none) : reply.say);
    } catch {
      desk.text(none, desk.words.failed);
    }
    desk.slot(section, "list").replaceChildren(...found.slice(0, MOST_SHOWN).map((proposal) => draw(section, proposal)));
  }

  function draw(section, proposal) {
    const piece = desk.copy("proposal");
    const { field } = section;
    const group = field.arranged.groups.find(([id]) => id === proposal.into);
    const title = (group && group[1]) || desk.words.no_heading;
    desk.slot(piece, "words").textContent = desk.say("propose_" + proposal.how, { title });
    desk.slot(piece, "cards").append(...proposal.cards.map((id) => {
      const line = document.createElement("li");
      const card = field.cards.find((one) => one.id === id);
      line.textContent = card ? card.text : "";
      return line;
    }));
    desk.slot(piece, "yes").addEventListener("click", () => accept(section, proposal));
    desk.slot(piece, "no").addEventListener("click", () => {
      refused.add(nameOf(proposal));
      fetchFor(section);
    });
    return piece;
  }

  async function accept(section, { how, cards, into }) {
    const reply = how === "same"
      ? await desk.group(section.field, { how: "under", cards: cards.slice(1), under: cards[0] }, { words: desk.words.did_same })
      : await desk.putIn(section.field, cards, into);
    if (!reply.ok) return;
    await fetchFor(section);
    const next = section.querySelector('[data-slot="yes"]') || desk.slot(section, "propose");
    next.focus({ preventScroll: true });
  }
})();
