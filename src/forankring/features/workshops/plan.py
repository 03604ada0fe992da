"""A plan: the programme of a session as plain data, read strictly and timed.

1. a plan is a row of `TemplateItem`s, the same lines that stand in a pack's session templates;
2. it is stored as JSON with the session and travels in the portable file, so it is read as if a stranger wrote it;
3. `timed` gives every line its clock; `frozen` (in `script.py`) turns it into what the live room runs.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeVar

from forankring.domain.grammar import ItemKind, Round, Text
from forankring.domain.grammar.template import TemplateItem
from forankring.domain.words import LANGUAGES, sentence
from forankring.domain.words.clean import clean

MOST_ITEMS = 40
MOST_MINUTES = 600
MOST_DOTS = 20
MOST_TABLES = 60
TITLE_LENGTH = 120
"""A session's own title: it must fit on a poster."""
HEADING_LENGTH = 300
TEXT_LENGTH = 2000
"""A line's heading and text: as long as packs may write them."""
TABLE_LENGTH = 40
IDENTIFIER = re.compile(r"(?=.{1,40}\Z)[a-z0-9]+(?:-[a-z0-9]+)*")
W = TypeVar("W", ItemKind, Round)
KEYS = {"id", "kind", "minutes", "title", "text", "tool", "rounds", "fields", "dots"}


class NotAPlan(ValueError):
    """The data is no plan of ours; the words (English) say where it went wrong."""


@dataclass(frozen=True, slots=True)
class Timed:
    """A line of the programme with its clock; without a start the clock counts from nothing."""

    item: TemplateItem
    begins: datetime | None
    ends: datetime | None


def to_data(items: Iterable[TemplateItem]) -> list[dict[str, object]]:
    return [
        {
            "id": one.id,
            "kind": one.kind.value,
            "minutes": one.minutes,
            "title": dict(one.title) if one.title else None,
            "text": dict(one.text) if one.text else None,
            "tool": one.tool,
            "rounds": [r.value for r in one.rounds],
            "fields": list(one.fields),
            "dots": one.dots,
        }
        for one in items
    ]


def from_data(raw: object) -> tuple[TemplateItem, ...]:
    """Read a plan. Raises `NotAPlan` on anything that is not one; unknown keys are refused."""
    if not isinstance(raw, list) or len(raw) > MOST_ITEMS:
        raise NotAPlan(f"items: a list of at most {MOST_ITEMS} was expected")
    items = tuple(_item(one, f"items.{i}") for i, one in enumerate(raw))
    if len({one.id for one in items}) != len(items):
        raise NotAPlan("items: two have the same id")
    return items


def tables_from(raw: object) -> tuple[str, ...]:
    """Names of tables: short, each once."""
    if not isinstance(raw, list) or len(raw) > MOST_TABLES or not all(isinstance(one, str) for one in raw):
        raise NotAPlan(f"tables: a list of at most {MOST_TABLES} names was expected")
    names = tuple(clean(one, is_one_line=True) for one in raw)
    if len(set(names)) != len(names) or any(not name or len(name) > TABLE_LENGTH for name in names):
        raise NotAPlan("tables: each name once, none empty, none long")
    return names


def numbered_tables(first: int, last: int, lang: str) -> tuple[str, ...]:
    """Bord 1, Bord 2 …: what tables are called when nobody has named them."""
    return tuple(sentence("table_name", lang, number=i) for i in range(first, last + 1))


def is_numbered_table(name: str, number: int) -> bool:
    """True for a name nobody chose, in either language."""
    return name in (sentence("table_name", lang, number=number) for lang in LANGUAGES)


def minutes_of(items: Iterable[TemplateItem]) -> int:
    return sum(one.minutes for one in items)


def timed(items: Sequence[TemplateItem], starts_at: datetime | None) -> list[Timed]:
    """Every line with its clock: one begins when the one before it ends."""
    out, now = [], starts_at
    for one in items:
        ends = now + timedelta(minutes=one.minutes) if now else None
        out.append(Timed(one, now, ends))
        now = ends
    return out


def fresh_id(base: str, taken: Iterable[str]) -> str:
    """`base`, or `base-2`, `base-3` …: the first that nobody has."""
    used, number, stem = set(taken), 2, base[:36]
    if base not in used:
        return base
    while f"{stem}-{number}" in used:
        number += 1
    return f"{stem}-{number}"


def _item(raw: object, where: str) -> TemplateItem:
    if not isinstance(raw, Mapping) or set(raw) != KEYS:
        raise NotAPlan(f"{where}: exactly the keys {', '.join(sorted(KEYS))} were expected")
    identifier = raw["id"]
    if not isinstance(identifier, str) or not IDENTIFIER.fullmatch(identifier):
        raise NotAPlan(f"{where}.id: small letters, digits and hyphens were expected")
    kind = _word(ItemKind, raw["kind"], f"{where}.kind")
    is_tool = kind is ItemKind.TOOL
    tool = raw["tool"]
    if not isinstance(tool, str) or (bool(tool) != is_tool) or (tool and not IDENTIFIER.fullmatch(tool)):
        raise NotAPlan(f"{where}.tool: a tool's id was expected, and only where a tool is used")
    title = _text(raw["title"], HEADING_LENGTH, f"{where}.title")
    if title is None and not is_tool:
        raise NotAPlan(f"{where}.title: only a tool may go without a title")
    return TemplateItem(
        id=identifier,
        kind=kind,
        minutes=_number(raw["minutes"], 0, MOST_MINUTES, f"{where}.minutes"),
        title=title,
        text=_text(raw["text"], TEXT_LENGTH, f"{where}.text"),
        tool=tool,
        rounds=tuple(r for r in Round if r in _words(raw["rounds"], Round, f"{where}.rounds")),
        fields=_names(raw["fields"], f"{where}.fields"),
        dots=None if raw["dots"] is None else _number(raw["dots"], 0, MOST_DOTS, f"{where}.dots"),
    )


def _word(kind: type[W], raw: object, where: str) -> W:
    if not isinstance(raw, str) or raw not in kind.__members__.values():
        raise NotAPlan(f"{where}: not one of {', '.join(kind)}")
    return kind(raw)


def _words(raw: object, kind: type[Round], where: str) -> set[Round]:
    if not isinstance(raw, list) or len(raw) > len(kind):
        raise NotAPlan(f"{where}: a short list was expected")
    return {_word(kind, one, where) for one in raw}


def _names(raw: object, where: str) -> tuple[str, ...]:
    if not isinstance(raw, list) or len(raw) > MOST_ITEMS:
        raise NotAPlan(f"{where}: a short list was expected")
    if not all(isinstance(one, str) and IDENTIFIER.fullmatch(one) for one in raw) or len(set(raw)) != len(raw):
        raise NotAPlan(f"{where}: ids of fields were expected, each once")
    return tuple(raw)


def _number(raw: object, least: int, most: int, where: str) -> int:
    if type(raw) is not int or not least <= raw <= most:
        raise NotAPlan(f"{where}: a number from {least} to {most} was expected")
    return raw


def _text(raw: object, most: int, where: str) -> Text | None:
    if raw is None:
        return None
    if not isinstance(raw, Mapping) or not raw or not set(raw) <= {"da", "en"}:
        raise NotAPlan(f"{where}: a text in da and en was expected")
    if not all(isinstance(one, str) and len(one) <= most for one in raw.values()):
        raise NotAPlan(f"{where}: at most {most} characters were expected")
    said = {lang: clean(one, is_one_line=most == HEADING_LENGTH) for lang, one in raw.items()}
    if not all(said.values()):
        raise NotAPlan(f"{where}: an empty text")
    return said
