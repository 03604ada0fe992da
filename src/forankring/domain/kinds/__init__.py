"""The field kinds: one small module each, with the same small answers.

`read` raw input to a body · `merge` many lines to a value · `seal` the value for the sheet ·
`frame` blocks for the projector · `paper` blocks for the sheet, blank when there is no value.
A tool never has code of its own; a new tool is a page of YAML.
"""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from forankring.domain.grammar import Field, KindName, SheetValue
from forankring.domain.paper import Block

from . import balance, checklist, choice, columns, lenses, note, points, rows, scale
from .base import Body, Kind, Line, is_single

KINDS: Mapping[KindName, Kind] = MappingProxyType(
    {
        KindName.NOTE: note.KIND,
        KindName.POINTS: points.KIND,
        KindName.BALANCE: balance.KIND,
        KindName.ROWS: rows.KIND,
        KindName.LENSES: lenses.KIND,
        KindName.COLUMNS: columns.KIND,
        KindName.CHECKLIST: checklist.KIND,
        KindName.CHOICE: choice.KIND,
        KindName.SCALE: scale.KIND,
    }
)


def read(field: Field, raw: Mapping[str, object]) -> Body:
    """Raw input (form or JSON, flat) to a stored body. Raises `Refused` with the sentence to show."""
    return KINDS[field.kind].read(field, raw)


def merge(field: Field, lines: Sequence[Line]) -> SheetValue:
    """All visible lines of a field to one value; the order of the lines does not matter."""
    return KINDS[field.kind].merge(field, lines)


def seal(field: Field, value: SheetValue) -> SheetValue:
    """The value as it stands on the agreed sheet. Raises `Refused` when an output limit is passed."""
    return KINDS[field.kind].seal(field, value)


def frame(field: Field, value: SheetValue, lang: str) -> tuple[Block, ...]:
    """What the room sees at the reveal."""
    return KINDS[field.kind].frame(field, value, lang)


def paper(field: Field, value: SheetValue | None, lang: str) -> tuple[Block, ...]:
    """What stands on the sheet; None prints it blank for hands."""
    return KINDS[field.kind].paper(field, value, lang)


__all__ = ["KINDS", "Body", "Kind", "Line", "frame", "is_single", "merge", "paper", "read", "seal"]
