"""A field: one question on a sheet, of one kind."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

Text = Mapping[str, str]
"""One text in its languages: {"da": "…", "en": "…"}. Danish is always there in a compiled tool."""

TextList = tuple[Text, ...]


def say(text: Text | None, lang: str) -> str:
    """The text in `lang`, else in Danish, else empty."""
    if not text:
        return ""
    return text.get(lang) or text.get("da") or next(iter(text.values()), "")


class KindName(StrEnum):
    NOTE = "note"
    POINTS = "points"
    BALANCE = "balance"
    ROWS = "rows"
    LENSES = "lenses"
    COLUMNS = "columns"
    CHECKLIST = "checklist"
    CHOICE = "choice"
    SCALE = "scale"


@dataclass(frozen=True, slots=True)
class Column:
    """A named place for cards (`columns`, `lenses`) or a cell of a row (`rows`)."""

    id: str
    label: Text
    is_tick: bool = False
    help: Text | None = None


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to tick or pick; options of a checklist may stand under a heading (`group`)."""

    id: str
    label: Text
    group: str = ""
    group_label: Text | None = None


@dataclass(frozen=True, slots=True)
class Field:
    """One question. Which of the last parts are used is decided by the kind (see `domain.kinds`).

    `limit` counts graphemes in one card or cell; `most` and `least` count cards, points or picks;
    `steps` is the number of places between two poles.
    """

    id: str
    kind: KindName
    label: Text
    question: Text
    help: Text | None = None
    number: int | None = None
    limit: int = 280
    least: int = 0
    most: int | None = None
    steps: int = 7
    low: Text | None = None
    high: Text | None = None
    columns: tuple[Column, ...] = ()
    options: tuple[Option, ...] = ()
    is_prepared: bool = False
    """Filled before the meeting by those who know (technical or legal staff)."""
    has_own_line: bool = False

    def column(self, column_id: str) -> Column | None:
        return next((c for c in self.columns if c.id == column_id), None)

    def option(self, option_id: str) -> Option | None:
        return next((o for o in self.options if o.id == option_id), None)
