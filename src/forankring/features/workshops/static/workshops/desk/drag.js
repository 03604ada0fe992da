/* Dragging cards with a mouse or a pen. What is shown while dragging is what will be: the card lies in its new place.
 *
 * Onto a group: into it. Onto a card that stands alone: the two make a group. Back among the lone cards: out.
 * Fingers tap instead (chosen.js), so that a page still scrolls under them.
 */
(function () {
  "use strict";
  const desk = window.forankringDesk;
  const FAR = 6;
  let start = null;
  let held = null;

  document.addEventListener("pointerdown", (event) => {
    const piece = event.target.closest("[data-card]");
    const isControl = event.target.closest("button, .desk-point");
    if (!piece || isControl || event.pointerType === "touch" || event.button !== 0 || !desk.isShown(desk.frame)) return;
    start = { piece, x: event.clientX, y: event.clientY };
  });

  document.addEventListener("pointermove", (event) => {
    if (!start) return;
    if (!held && Math.hypot(event.clientX - start.x, event.clientY - start.y) < FAR) return;
    if (!held) lift();
    event.preventDefault();
    held.ghost.style.left = event.clientX + 8 + "px";
    held.ghost.style.top = event.clientY + 8 + "px";
    aim(document.elementFromPoint(event.clientX, event.clientY));
  });

  function lift() {
    const { piece } = start;
    const chosen = desk.chosenCards();
    const section = piece.closest("[data-field]");
    const cards = chosen.includes(piece.dataset.card) ? chosen : [piece.dataset.card];
    const ghost = piece.cloneNode(true);
    ghost.removeAttribute("data-card");
    ghost.classList.add("is-held");
    ghost.setAttribute("aria-hidden", "true");
    ghost.style.width = piece.clientWidth + "px";
    document.body.append(ghost);
    piece.classList.add("is-lifted");
    desk.isDragging = true;
    held = { piece, section, cards, ghost, home: piece.parentElement, after: piece.nextSibling, target: null };
  }

  /** Where it would land: {group} or {beside: card}; null is nowhere. */
  function aim(at) {
    const place = at && at.closest(".desk-place");
    const group = at && at.closest("[data-group]");
    const other = at && at.closest("[data-card]");
    clearMarks();
    held.target = null;
    if (!group || place !== held.home.closest(".desk-place")) { settle(null); return; }
    if (group.dataset.group || held.home.closest("[data-group]") !== group) {
      const isHome = held.home.closest("[data-group]") === group;
      held.target = isHome ? null : { group: group.dataset.group };
      group.classList.toggle("is-target", !isHome);
      settle(isHome ? null : desk.slot(group, "cards"));
    } else if (other && !held.cards.includes(other.dataset.card)) {
      held.target = { beside: other.dataset.card };
      other.classList.add("is-target");
    }
  }

  function settle(list) {
    if (list) { if (held.piece.parentElement !== list) list.append(held.piece); }
    else if (held.piece.parentElement !== held.home) held.home.insertBefore(held.piece, held.after);
  }

  function clearMarks() {
    for (const marked of document.querySelectorAll(".is-target")) marked.classList.remove("is-target");
  }

  async function drop() {
    const { section, cards, target } = held;
    const { field } = section;
    letGo();
    if (!target) return;
    if (target.beside) {
      desk.nameNext = desk.freshId();
      await desk.putIn(field, [target.beside, ...cards], desk.nameNext);
    } else if (target.group) await desk.putIn(field, cards, target.group);
    else await desk.group(field, { how: "out", cards }, { words: desk.words.did_out });
    desk.clearChosen();
  }

  function letGo() {
    settle(null);
    clearMarks();
    held.ghost.remove();
    held.piece.classList.remove("is-lifted");
    desk.isDragging = false;
    const { section } = held;
    held = null;
    desk.drawCards(section, section.field);
  }

  document.addEventListener("pointerup", () => {
    if (held) {
      // The click that follows a drag would choose the card.
      const swallow = (event) => { event.preventDefault(); event.stopPropagation(); };
      addEventListener("click", swallow, true);
      setTimeout(() => removeEventListener("click", swallow, true), 0);
      drop();
    }
    start = null;
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !held) return;
    event.stopPropagation();
    letGo();
    start = null;
  }, true);
  document.addEventListener("dragstart", (event) => { if (event.target.closest && event.target.closest("[data-card]")) event.preventDefault(); });
})();
