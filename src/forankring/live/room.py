"""A room in memory: its frozen script, its running state, its lines. Made from the ledger, kept in step with it."""

import hashlib
import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any

from forankring.domain.answers import dot_totals, is_ballot, value_of
from forankring.domain.grammar import Field, Item, Round, SheetValue, WrittenBy
from forankring.domain.grammar.codec import script_from_json
from forankring.domain.kinds.base import Line
from forankring.domain.privacy import SHOW_FROM
from forankring.kernel.ledger.api import (
    HideBatch,
    LineRow,
    LineStatus,
    MarkLine,
    RoomRow,
    RoomStatus,
    Write,
    tag,
)

from .hub import Channel
from .state import Phase, State


@dataclass
class Stored:
    """A line as the room remembers it: the row, and its body read once."""

    row: LineRow
    body: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Drawn:
    """Markup that is the same for every phone, and what it was drawn from."""

    state: State
    changes: tuple[int, ...]
    html: str


@dataclass
class Channels:
    phone: Channel = field(default_factory=Channel)
    screen: Channel = field(default_factory=Channel)
    desk: Channel = field(default_factory=Channel)


class Room:
    """`lines` maps slot keys (item, field, round, tag, slot) to what stands; `mine` finds a unit's own lines."""

    def __init__(self, row: RoomRow, key: bytes | None, rows: Iterable[LineRow]) -> None:
        frozen = json.loads(row.frozen)
        self.id, self.code, self.status = row.id, row.code, row.status
        self.script = script_from_json(frozen["script"])
        self.pages: dict[str, Any] = frozen["pages"]
        self.page_mark = hashlib.sha256(row.frozen.encode()).hexdigest()[:12]
        self.state = State.from_json(json.loads(row.state), self.script)
        self.version = row.version
        self.is_resting = False
        """True for an idea wall after its last day (see `walls`)."""
        self.key = key
        self.lines: dict[tuple[str, ...], Stored] = {}
        self.by_id: dict[str, Stored] = {}
        self.mine: dict[str, dict[tuple[str, ...], Stored]] = {}
        self.places: dict[tuple[str, str], dict[str, Stored]] = {}
        self.channels = Channels()
        self.undo: list[tuple[str, str, dict[str, Any]]] = []
        self.acts_done: dict[str, bool] = {}
        self.batches: dict[int, int] = {}
        self.joined: Counter[int] = Counter()
        """Phones that joined in each minute, as far as this process has seen them."""
        self.changes: Counter[tuple[str, str]] = Counter()
        """How often what may be seen of a field has changed: what was drawn before that is drawn anew."""
        self.drawn: dict[str, Drawn] = {}
        self._values: dict[tuple[str, str, bool], tuple[State, int, SheetValue]] = {}
        for one in rows:
            self.remember(one)

    @property
    def is_open(self) -> bool:
        return self.status is RoomStatus.OPEN and self.key is not None and self.state.phase is not Phase.END

    def tag_of(self, unit: str, item: str, round_name: str) -> str:
        """The mark of a seat (or a table) in one round of one item. Raises when the key is gone."""
        assert self.key is not None
        return _tag(self.key, unit, f"{item}/{round_name}")

    def remember(self, row: LineRow) -> None:
        """Take in a stored line (or its newer revision; an empty body takes it away)."""
        slot = (row.item, row.field, row.round, row.tag or row.id, row.slot)
        before = self.lines.pop(slot, None)
        if before is not None:
            self._drop(slot, before)
            status = before.row.status if before.row.status == LineStatus.HIDDEN else row.status
            row = replace(row, id=before.row.id, pinned=before.row.pinned, status=status)
        now = Stored(row, json.loads(row.body) if row.body else {})
        self.lines[slot] = now
        self.mine.setdefault(row.tag, {})[slot] = now
        if not is_ballot(row.round):
            self.changes[row.item, row.field] += 1
        if row.body:
            self.by_id[row.id] = now
            self.places.setdefault((row.item, row.field), {})[row.id] = now
            self.batches[row.batch] = self.batches.get(row.batch, 0) + 1

    def is_behind(self, row: LineRow) -> bool:
        """True when the ledger has a newer revision than we remember."""
        stands = self.lines.get((row.item, row.field, row.round, row.tag or row.id, row.slot))
        return stands is None or stands.row.rev < row.rev

    def _drop(self, slot: tuple[str, ...], stored: Stored) -> None:
        self.mine.get(stored.row.tag, {}).pop(slot, None)
        if stored.row.body:
            self.by_id.pop(stored.row.id, None)
            self.places[(stored.row.item, stored.row.field)].pop(stored.row.id, None)
            self.batches[stored.row.batch] -= 1

    def moderate(self, line_id: str, status: LineStatus, pinned: int) -> LineRow:
        """Change a line's status in memory after the ledger has it. Raises KeyError."""
        stored = self.by_id[line_id]
        stored.row = replace(stored.row, status=status, pinned=pinned)
        self.changes[stored.row.item, stored.row.field] += 1
        return stored.row

    def take_in(self, writes: Iterable[Write]) -> None:
        """Do in memory what the ledger has done."""
        for write in writes:
            if isinstance(write, MarkLine):
                self.moderate(write.id, LineStatus(write.status), write.pinned)
            elif isinstance(write, HideBatch):
                for stored in list(self.by_id.values()):
                    if stored.row.batch == write.batch and stored.row.by == WrittenBy.PHONE:
                        self.moderate(stored.row.id, LineStatus.HIDDEN, stored.row.pinned)

    def floods(self) -> dict[int, int]:
        """Minutes in which ten phones or more joined, with their answers: fewer could point at somebody."""
        return {b: n for b, n in self.batches.items() if n > 0 and self.joined[b] >= 2 * SHOW_FROM}

    def own(self, tags: Iterable[str]) -> list[Stored]:
        return [s for t in tags for s in self.mine.get(t, {}).values() if s.row.body]

    def questions_of(self, item: Item) -> tuple[Field, ...]:
        """The fields in use."""
        return tuple(f for f in item.tool.fields if not item.fields or f.id in item.fields) if item.tool else ()

    def fields_of(self, item: Item) -> tuple[Field, ...]:
        """The fields in use; with a focus set, that one alone."""
        used = self.questions_of(item)
        focus = self.state.focus
        return tuple(f for f in used if f.id == focus) if any(f.id == focus for f in used) else used

    def stored_in(self, item: str, field_id: str) -> list[Stored]:
        return list(self.places.get((item, field_id), {}).values())

    def value(self, item: Item, one: Field, *, with_unseen: bool = False) -> SheetValue:
        """The field's value of what the room may see: shown rounds, visible lines; all rounds with `with_unseen`.

        Worked out once for all phones that ask, and again when a line or the state has changed.
        """
        changes = self.changes[item.id, one.id]
        kept = self._values.get((item.id, one.id, with_unseen))
        if kept is not None and kept[0] is self.state and kept[1] == changes:
            return kept[2]
        found = self._value(item, one, with_unseen=with_unseen)
        self._values[item.id, one.id, with_unseen] = (self.state, changes, found)
        return found

    def _value(self, item: Item, one: Field, *, with_unseen: bool) -> SheetValue:
        totals = self.dot_totals(item.id, one.id)
        lines = [
            _as_line(s, totals)
            for s in self.stored_in(item.id, one.id)
            if s.row.status == LineStatus.VISIBLE
            and not is_ballot(s.row.round)
            and (with_unseen or self.may_see(item.id, s))
        ]
        return value_of(one, lines, self.state.arrangement(item.id, one.id))

    def may_see(self, item: str, stored: Stored) -> bool:
        """True for paper sheets, on an idea wall, and for what phones wrote in a round the room has seen."""
        return self.script.is_wall or stored.row.by != WrittenBy.PHONE or self.state.was_shown(item, stored.row.round)

    def dot_totals(self, item: str, field_id: str) -> dict[str, int] | None:
        """Dots per card, from five people who gave dots, after the vote has been shown; else None."""
        shown = self.state.shown_ballot_on(item, field_id)
        return dot_totals(s.body["dots"] for s in self.votes_in(item, field_id, shown)) if shown else None

    def votes_in(self, item: str, field_id: str, ballot_name: str) -> list[Stored]:
        """The votes of one ballot, without those put away."""
        here = (s for s in self.stored_in(item, field_id) if s.row.round == ballot_name)
        return [s for s in here if s.row.status == LineStatus.VISIBLE and "dots" in s.body]

    def count_of(self, item: str, round_name: str) -> int:
        """Contributions in a round (visible or waiting), all fields together."""
        return sum(
            1
            for (where, field_id), inside in self.places.items()
            if where == item and field_id
            for s in inside.values()
            if s.row.round == round_name and s.row.status != LineStatus.HIDDEN
        )

    def ready_count(self, item: str, round_name: str) -> int:
        here = self.places.get((item, ""), {}).values()
        return sum(s.row.round == round_name and s.row.status != LineStatus.HIDDEN for s in here)


def _as_line(stored: Stored, totals: dict[str, int] | None) -> Line:
    row = stored.row
    dots = None if totals is None else totals.get(row.id, 0)
    return Line(row.id, stored.body, Round(row.round), WrittenBy(row.by), row.tbl, bool(row.pinned), dots)


def forget_tags() -> None:
    """Let go of the keys and seats remembered with the tags worked out so far."""
    _tag.cache_clear()


@lru_cache(maxsize=200_000)
def _tag(key: bytes, unit: str, name: str) -> str:
    return tag(key, unit, name)
