"""What is different between two documents, row by row and field by field; applied to the first it gives the second."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from .document import FIELDS, Items, Row


class Act(StrEnum):
    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class Difference:
    """One change. ADDED: `new` is the row, `field` the id it stands after. REMOVED: `old` is the row.

    CHANGED: one `field` from `old` to `new`, None where there is none. MOVED: the section's ids in another order.
    """

    act: Act
    section: str
    id: str = ""
    field: str = ""
    old: Any = None
    new: Any = None


def diff(before: Items, after: Items) -> tuple[Difference, ...]:
    return tuple(one for section in FIELDS for one in _section(section, before, after))


def apply(items: Items, changes: Iterable[Difference]) -> Items:
    """The rows with the changes made. Raises KeyError when they were worked out for other rows."""
    found = {section: {ident: dict(row) for ident, row in rows.items()} for section, rows in items.items()}
    for one in changes:
        rows = found.setdefault(one.section, {})
        match one.act:
            case Act.REMOVED:
                del rows[one.id]
            case Act.ADDED:
                found[one.section] = _inserted(rows, one.id, dict(one.new), one.field)
            case Act.MOVED:
                found[one.section] = {ident: rows[ident] for ident in one.new}
            case Act.CHANGED if one.new is None:
                del rows[one.id][one.field]
            case Act.CHANGED:
                rows[one.id][one.field] = one.new
    return found


def same(one: Any, other: Any) -> bool:
    """Equal as written: the order of names counts, and true is not 1."""
    return _written(one) == _written(other)


def _section(section: str, before: Items, after: Items) -> Iterator[Difference]:
    old, new = before.get(section, {}), after.get(section, {})
    order = [ident for ident in old if ident in new]
    for ident, row in old.items():
        if ident not in new:
            yield Difference(Act.REMOVED, section, ident, old=row)
    earlier = ""
    for ident, row in new.items():
        if ident not in old:
            order.insert(order.index(earlier) + 1 if earlier else 0, ident)
            yield Difference(Act.ADDED, section, ident, earlier, new=row)
        else:
            yield from _row(section, ident, old[ident], row)
        earlier = ident
    if order != list(new):
        yield Difference(Act.MOVED, section, old=order, new=list(new))


def _row(section: str, ident: str, old: Row, new: Row) -> Iterator[Difference]:
    for field in dict.fromkeys((*old, *new)):
        if not same(old.get(field), new.get(field)):
            yield Difference(Act.CHANGED, section, ident, field, old.get(field), new.get(field))


def _inserted(rows: dict[str, Row], ident: str, row: Row, after: str) -> dict[str, Row]:
    order = [one for one in rows if one != ident]
    order.insert(order.index(after) + 1 if after else 0, ident)
    every = {**rows, ident: row}
    return {one: every[one] for one in order}


def _written(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
