/* The one next act: what it is, what its button says, and doing it. A second press while it happens does nothing. */
(function () {
  "use strict";
  const desk = window.forankringDesk;
  const button = desk.one("next");
  const note = desk.one("next-note");
  const SETTLE = 500;

  /** The field a vote would be about: the one everybody looks at, else the first with cards to choose between. */
  desk.voteField = function (frame) {
    const withCards = frame.fields.filter((f) => f.cards.filter((c) => c.status === "visible" && !c.under).length > 1);
    const shown = frame.state.shown;
    const item = frame.items[frame.state.index];
    return withCards.find((f) => !shown.includes(item.id + "/vote/" + f.id)) || null;
  };

  desk.goTo = function (index, round, words) {
    const before = desk.frame.state;
    const title = index < 0 ? desk.words.door : desk.frame.items[index].title;
    const back = () => desk.goTo(before.index, before.round, desk.words.did_undo);
    return desk.act("goto", round ? { index, round } : { index }, { words: words || desk.say("did_goto", { title }), back });
  };

  desk.vote = function () {
    const field = desk.voteField(desk.frame);
    const before = desk.frame.state;
    if (!field) return null;
    const back = () => desk.goTo(before.index, before.round, desk.words.did_undo);
    return desk.act("vote", { field: field.id }, { words: desk.words.did_vote, back });
  };

  function reopen() {
    desk.act("reopen", {}, { words: desk.words.did_reopen });
  }

  function show(words, seconds) {
    const wish = seconds === undefined ? {} : { seconds };
    return () => desk.act("reveal", wish, { words, back: hideAgain });
  }

  /** A round opens again; dots that have been counted and shown stand. */
  function hideAgain() {
    if (desk.frame.state.phase === "voted") desk.told(desk.words.did_show);
    else reopen();
  }

  /** Name (its words), values for them, and what to do. */
  function compute(frame) {
    const { phase, index, round } = frame.state;
    const item = frame.items[index];
    if (phase === "end" || !frame.is_open) return ["over", {}, () => location.assign(desk.room.session)];
    if (!desk.leads()) return ["lead", {}, () => desk.act("lead", {}, { words: desk.words.did_lead })];
    if (desk.room.isWall) return wall(frame);
    if (!item) return ["begin", { title: frame.items[0].title }, () => desk.goTo(0)];
    if (frame.closing) return [phase === "vote" ? "show_dots_now" : "show_now", { seconds: left(frame) }, show(desk.words.did_show, 0)];
    if (phase === "open" && item.kind === "tool") return ["show", {}, show(desk.words.did_reveal)];
    if (phase === "vote") return ["show_dots", {}, show(desk.words.did_reveal_dots)];
    const later = item.rounds[item.rounds.indexOf(round) + 1];
    if (round && later) return ["round_" + later, {}, () => desk.goTo(index, later)];
    const hasVoted = frame.state.shown.some((name) => name.startsWith(item.id + "/vote/"));
    if (item.dots && !hasVoted && desk.voteField(frame)) return ["vote", { dots: item.dots }, desk.vote];
    const following = frame.items[index + 1];
    if (following) return ["go", { title: following.title }, () => desk.goTo(index + 1)];
    return ["close", {}, desk.askClose];
  }

  /** An open wall has no rounds: cards are read and let through as they come. */
  function wall(frame) {
    if (!frame.pending && frame.is_resting) return ["rested", {}, () => location.assign(desk.room.session)];
    if (!frame.pending) return ["look", {}, () => open(desk.room.screen, "skaerm")];
    return ["read", { count: frame.pending }, () => {
      const first = document.querySelector(".desk-card.is-pending");
      if (!first) return;
      first.closest("details").open = true;
      desk.slot(first, "let").focus();
    }];
  }

  function left(frame) {
    return Math.max(0, Math.ceil((frame.closing - desk.now()) / 1000));
  }

  function draw(frame) {
    const [name, values] = compute(frame);
    desk.text(button, desk.say(name, values));
    desk.text(note, desk.say(name + "_note", values));
    button.dataset.next = name;
  }

  /** Do the next act once: a nervous double press must not run two steps ahead. The button shows that it waits. */
  desk.next = async function () {
    if (!desk.frame || button.hasAttribute("aria-busy")) return;
    button.setAttribute("aria-busy", "true");
    await compute(desk.frame)[2]();
    setTimeout(() => button.removeAttribute("aria-busy"), SETTLE);
  };

  button.addEventListener("click", desk.next);
  desk.onFrame(draw);
  setInterval(() => { if (desk.frame && desk.frame.closing) draw(desk.frame); }, 500);
})();
