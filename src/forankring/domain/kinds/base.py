"""What every kind answers, and the reading of text that all of them share."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from forankring.domain.grammar import Field, Round, SheetValue, WrittenBy
from forankring.domain.paper import Block
from forankring.domain.privacy import may_show
from forankring.domain.words import Refused
from forankring.domain.words.clean import clean, graphemes

Body = Mapping[str, Any]
"""A stored answer, JSON-ready. Cards: {"text", "place"} or {"cells"}; singles: {"mark"}, {"ticks"}, {"picks"}."""


@dataclass(frozen=True, slots=True)
class Line:
    """One contribution as the ledger hands it over: where it belongs and what it says, never who."""

    id: str
    body: Body
    round: Round = Round.ALONE
    by: WrittenBy = WrittenBy.PHONE
    table: str = ""
    is_pinned: bool = False
    dots: int | None = None


@dataclass(frozen=True, slots=True)
class Kind:
    """The same small answers for every kind (see the package docstring)."""

    name: str
    read: Callable[[Field, Mapping[str, object]], Body]
    merge: Callable[[Field, Sequence[Line]], SheetValue]
    seal: Callable[[Field, SheetValue], SheetValue]
    frame: Callable[[Field, SheetValue, str], tuple[Block, ...]]
    paper: Callable[[Field, SheetValue | None, str], tuple[Block, ...]]
    check: Callable[[Field], str | None]
    """What is wrong with a field of this kind in a pack (an English word for the author), else None."""


def is_single(body: Body) -> bool:
    """True for answers a seat gives once per round (a mark, ticks, picks): the database lets only one stand."""
    return "mark" in body or "ticks" in body or "picks" in body


def counted(lines: Sequence[Line]) -> list[Line]:
    """Those of the lines that are counted together: one round's people, never two rounds added up.

    The last round of people in which five answered; a table's word is no person and counts towards no threshold.
    Where no round of people may be shown the tables' own words are counted, table by table.
    """
    for which in (Round.PLENARY, Round.ALONE):
        people = [line for line in lines if line.round is which]
        if may_show(len(people)):
            return people
    return [] if any(line.round is not Round.TABLE for line in lines) else list(lines)


def text_of(raw: Mapping[str, object], key: str, limit: int, *, is_needed: bool = True) -> str:
    """The cleaned text under `key`. Raises `Refused` when it is empty (and needed) or over `limit` graphemes."""
    value = raw.get(key, "")
    if not isinstance(value, str):
        raise Refused("not_readable")
    if len(value) > 20 * limit + 2000:
        raise Refused("too_long", over=len(value) - limit, place=key)
    text = clean(value)
    if is_needed and not text:
        raise Refused("empty", place=key)
    over = graphemes(text) - limit if len(text) > limit else 0
    if over > 0:
        raise Refused("too_long", over=over, place=key)
    return text


def whole_number(raw: Mapping[str, object], key: str, below: int) -> int:
    """A whole number in 0 … below-1. Raises `Refused`."""
    value = raw.get(key)
    if isinstance(value, bool) or not isinstance(value, int | str):
        raise Refused("empty" if value is None else "not_a_choice")
    if value == "":
        raise Refused("empty")
    try:
        number = int(value) if len(str(value)) < 6 else -1
    except ValueError:
        number = -1
    if not 0 <= number < below:
        raise Refused("not_a_choice")
    return number


def names_of(raw: Mapping[str, object], key: str, allowed: Sequence[str]) -> tuple[str, ...]:
    """A set of known names in the order of `allowed`. Raises `Refused` for a name that is not there."""
    value = raw.get(key, ())
    names = (value,) if isinstance(value, str) else value
    if not isinstance(names, list | tuple) or not all(isinstance(n, str) for n in names):
        raise Refused("not_readable")
    wanted = {n for n in names if n}
    if wanted - set(allowed):
        raise Refused("not_a_choice")
    return tuple(n for n in allowed if n in wanted)
