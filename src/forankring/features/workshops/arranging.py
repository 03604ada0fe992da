"""From a button on the sheet's page to an arranging act: what each kind of field allows, and what must hold.

1. the page offers the acts of the field's kind (`acts_of`);
2. a form reads what was typed and picked (`forms.sheet`);
3. `change_for` gives the change that `acts.harvest.arrange` carries out, or refuses with a sentence.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from forankring.domain import answers, kinds
from forankring.domain.answers import Arrangement, laid_over
from forankring.domain.grammar import Field, KindName, SheetValue

from .acts.harvest import Change
from .refusals import NotTheSamePlace, PickSome, PickTwo


class Act(StrEnum):
    TOGETHER = "together"
    APART = "apart"
    GROUP = "group"
    OUT = "out"
    CHOOSE = "choose"
    LEAVE = "leave"
    RENAME = "rename"
    TEXT = "text"
    AGREE = "agree"
    MARK = "mark"
    OPTIONS = "options"


CARDS = frozenset({Act.TOGETHER, Act.APART, Act.GROUP, Act.OUT, Act.TEXT, Act.RENAME})
FEW = frozenset({Act.CHOOSE, Act.LEAVE})
AGREED, MARKED, TICKED = frozenset({Act.AGREE}), frozenset({Act.MARK}), frozenset({Act.OPTIONS})

OFFERED: Mapping[KindName, frozenset[Act]] = {
    KindName.NOTE: CARDS | AGREED,
    KindName.POINTS: CARDS | FEW,
    KindName.BALANCE: MARKED | AGREED,
    KindName.ROWS: CARDS,
    KindName.LENSES: CARDS | AGREED,
    KindName.COLUMNS: CARDS | AGREED,
    KindName.CHECKLIST: CARDS | TICKED,
    KindName.CHOICE: TICKED,
    KindName.SCALE: MARKED,
}
"""Only what the kind's paper shows may be done: nothing is typed that nobody will ever read."""


@dataclass(frozen=True, slots=True)
class Given:
    """What was picked and typed. `fresh` is the id a new heading gets."""

    picked: tuple[str, ...] = ()
    words: str = ""
    target: str = ""
    mark: int | None = None
    chosen: tuple[str, ...] = ()
    done: tuple[str, ...] = ()
    fresh: str = ""


def acts_of(field: Field) -> frozenset[Act]:
    return OFFERED[field.kind]


def change_for(act: Act, given: Given, base: SheetValue) -> Change:
    """The change. It raises `NotDone` or `domain.words.Refused` when it cannot be done; then nothing is stored."""

    def change(field: Field, made: Arrangement) -> Arrangement:
        now = laid_over(field, base, made)
        after = ARRANGE[act](made, given, now)
        if act in (Act.CHOOSE, Act.OPTIONS):
            kinds.seal(field, laid_over(field, base, after))
        return after

    return change


def _some(given: Given, now: SheetValue) -> tuple[str, ...]:
    """The picked cards that still lie on top, in the sheet's order."""
    picked = tuple(card.id for card in now.cards if card.id in given.picked)
    if not picked:
        raise PickSome
    return picked


def _together(made: Arrangement, given: Given, now: SheetValue) -> Arrangement:
    picked = [card for card in now.cards if card.id in given.picked]
    if len(picked) < 2:
        raise PickTwo
    if len({card.place for card in picked}) > 1:
        raise NotTheSamePlace
    top = next((card for card in picked if card.is_chosen), picked[0])
    for card in picked:
        if card is not top:
            made = answers.lay_together(made, card.id, top.id)
    return made


def _apart(made: Arrangement, given: Given, now: SheetValue) -> Arrangement:
    for card in _some(given, now):
        made = answers.split(made, card)
    return made


def _group(made: Arrangement, given: Given, now: SheetValue) -> Arrangement:
    same = next((g.id for g in made.groups if g.title.casefold() == given.words.casefold()), given.fresh)
    return answers.put_in_group(made, _some(given, now), same, given.words)


def _out(made: Arrangement, given: Given, now: SheetValue) -> Arrangement:
    return answers.take_out(made, _some(given, now))


def _choose(made: Arrangement, given: Given, now: SheetValue) -> Arrangement:
    return answers.choose(made, (*made.chosen, *_some(given, now)))


def _leave(made: Arrangement, given: Given, now: SheetValue) -> Arrangement:
    gone = _some(given, now)
    return answers.choose(made, tuple(c for c in made.chosen if c not in gone))


def _rename(made: Arrangement, given: Given, now: SheetValue) -> Arrangement:
    return answers.name_group(made, given.target, given.words)


def _text(made: Arrangement, given: Given, now: SheetValue) -> Arrangement:
    return answers.edit_text(made, given.target, given.words) if now.card(given.target) else made


def _agree(made: Arrangement, given: Given, now: SheetValue) -> Arrangement:
    return answers.agree(made, given.words)


def _mark(made: Arrangement, given: Given, now: SheetValue) -> Arrangement:
    return answers.set_mark(made, given.mark)


def _options(made: Arrangement, given: Given, now: SheetValue) -> Arrangement:
    return answers.mark_done(answers.choose(made, given.chosen), given.done)


ARRANGE: Mapping[Act, Callable[[Arrangement, Given, SheetValue], Arrangement]] = {
    Act.TOGETHER: _together,
    Act.APART: _apart,
    Act.GROUP: _group,
    Act.OUT: _out,
    Act.CHOOSE: _choose,
    Act.LEAVE: _leave,
    Act.RENAME: _rename,
    Act.TEXT: _text,
    Act.AGREE: _agree,
    Act.MARK: _mark,
    Act.OPTIONS: _options,
}
