"""From the ledger's lines to a sheet's base: what may be harvested, as one value per field.

1. answers the room has seen, paper sheets, and on an idea wall everything that was let through;
2. marks and ticks become thresholded counts at once: no single mark of a person ever reaches the house;
3. cards keep their wording, their round and their table. The arrangement made in the room comes along.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from forankring.domain import kinds
from forankring.domain.answers import dot_totals, is_ballot, shown_ballot
from forankring.domain.grammar import Field, Item, Round, Script, SheetValue, WrittenBy
from forankring.domain.grammar.codec import script_from_json, value_to_json
from forankring.domain.kinds.base import Line
from forankring.domain.privacy import SHOW_FROM
from forankring.kernel.ledger.api import LineRow, LineStatus, RoomRow

SOME = 1
"""Stands for any number of answers from one to four."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """One item's result: plain data for a sheet, and how many answers were left because nobody had seen them."""

    base: dict[str, Any]
    arranged: dict[str, Any]
    unseen: int


def script_of(room: RoomRow) -> Script:
    """The programme the room was opened with, frozen."""
    return script_from_json(json.loads(room.frozen)["script"])


def fields_of(item: Item) -> tuple[Field, ...]:
    """The fields in use."""
    if item.tool is None:
        return ()
    return tuple(f for f in item.tool.fields if not item.fields or f.id in item.fields)


def gather(room: RoomRow, rows: Iterable[LineRow], item: Item) -> Gathered:
    """The item's result from the room's lines and its running state."""
    state: Mapping[str, Any] = json.loads(room.state)
    shown = set(state.get("shown", ()))
    here = [r for r in rows if r.item == item.id and r.field and r.body]
    is_wall = script_of(room).is_wall
    seen = [r for r in here if _is_seen(r, shown, is_wall=is_wall)]
    base = {f.id: value_to_json(_blurred(kinds.merge(f, _lines(f, seen, here, state)))) for f in fields_of(item)}
    left = [r for r in here if not is_ballot(r.round) and r.status != LineStatus.HIDDEN and r not in seen]
    return Gathered(base, dict(state.get("arranged", {}).get(item.id, {})), len(left))


def _blurred(value: SheetValue) -> SheetValue:
    """Under five the house keeps that there were answers, never how many: a 4 would be a number too."""
    marks = tuple(replace(m, answers=SOME) if m.counts is None and not m.tables else m for m in value.marks)
    if value.marks:
        return replace(value, marks=marks, answers=sum(m.answers for m in marks if not m.tables))
    is_few = value.ticks is None and 0 < value.answers < SHOW_FROM
    return replace(value, answers=SOME) if is_few else value


def _is_seen(row: LineRow, shown: set[str], *, is_wall: bool) -> bool:
    if is_ballot(row.round) or row.status != LineStatus.VISIBLE:
        return False
    return is_wall or row.by != WrittenBy.PHONE or f"{row.item}/{row.round}" in shown


def _lines(field: Field, seen: list[LineRow], here: list[LineRow], state: Mapping[str, Any]) -> list[Line]:
    totals = _dots(field, here, state)
    return [
        Line(
            id=r.id,
            body=json.loads(r.body),
            round=Round(r.round),
            by=WrittenBy(r.by),
            table=r.tbl,
            is_pinned=bool(r.pinned),
            dots=None if totals is None else totals.get(r.id, 0),
        )
        for r in seen
        if r.field == field.id
    ]


def _dots(field: Field, here: list[LineRow], state: Mapping[str, Any]) -> dict[str, int] | None:
    """Dots per card of the newest ballot the room has seen, from five people who gave dots."""
    if not here:
        return None
    item, ballots = here[0].item, state.get("ballots", {})
    shown = shown_ballot(set(state.get("shown", ())), item, field.id, int(ballots.get(f"{item}/{field.id}", 0)))
    rows = [r for r in here if shown and r.field == field.id and r.round == shown and r.status == LineStatus.VISIBLE]
    return dot_totals(json.loads(r.body)["dots"] for r in rows)
