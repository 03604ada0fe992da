"""What a field holds when people have answered: one shape for every kind.

Cards (with every wording kept and where it came from), the words agreed, marks between poles, ticks.
A kind decides which parts it uses. Nothing here can name a person: a wording knows its round and its
table, never its seat.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from .round import Round


class WrittenBy(StrEnum):
    """How a line came in: from a phone, from a table's paper sheet, from the facilitator's desk."""

    PHONE = "phone"
    PAPER = "paper"
    DESK = "desk"


@dataclass(frozen=True, slots=True)
class Wording:
    """One contribution, word for word. `table` is the table's name, empty when written alone."""

    text: str
    round: Round
    by: WrittenBy
    table: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """One thing said. `place` is the column it stands in; a row has `cells`, its text is the first cell."""

    id: str
    text: str
    place: str = ""
    cells: Mapping[str, str] = field(default_factory=dict)
    wordings: tuple[Wording, ...] = ()
    dots: int | None = None
    is_pinned: bool = False
    is_chosen: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """Cards put under one heading. A card stands in at most one group; the heading may be empty."""

    id: str
    title: str
    cards: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Marks:
    """Marks of one round. `counts` is None under the threshold; `tables` holds each table's agreed mark."""

    round: Round
    answers: int
    counts: tuple[int, ...] | None
    tables: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class SheetValue:
    """The result of one field.

    `agreed` is the group's own words (a note's text, a balance's third way, how to begin).
    `shared_mark` is the place the group set together, 0 … steps-1. `ticks` maps option id to how many
    ticked it (None under the threshold); `chosen` are the options the group chose, `done` those it has done.
    """

    cards: tuple[Card, ...] = ()
    groups: tuple[Group, ...] = ()
    agreed: str = ""
    shared_mark: int | None = None
    marks: tuple[Marks, ...] = ()
    ticks: Mapping[str, int] | None = None
    answers: int = 0
    done: tuple[str, ...] = ()
    chosen: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        return self == SheetValue()

    def card(self, card_id: str) -> Card | None:
        return next((c for c in self.cards if c.id == card_id), None)
