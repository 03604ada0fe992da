"""What the ledger keeps and what can be written to it, as plain values."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class RoomStatus(StrEnum):
    OPEN = "open"
    CLOSED = "closed"
    """Closed: seats are forgotten, nothing can be written but paper sheets and the harvest."""


class LineStatus(StrEnum):
    VISIBLE = "visible"
    PENDING = "pending"
    HIDDEN = "hidden"


@dataclass(frozen=True, slots=True)
class RoomRow:
    """A room: its code, its frozen script and pages (JSON), its running state (JSON)."""

    id: str
    code: str
    status: RoomStatus
    frozen: str
    state: str
    version: int
    closed_on: str = ""


@dataclass(frozen=True, slots=True)
class LineRow:
    """One contribution. `tag` joins it to a seat while the room is open; after close it is empty for all.

    `slot` tells one answer of a seat from another in the same field and round: a card's own id made on the
    phone, or "one" for answers given once. `rev` counts changes; `body` is JSON, empty when taken back.
    """

    id: str
    room: str
    item: str
    field: str
    round: str
    slot: str
    tag: str
    rev: int
    body: str
    by: str
    tbl: str
    status: str
    pinned: int
    batch: int


@dataclass(frozen=True, slots=True)
class PutLine:
    """Store the line, or the newer revision of it. Outcome 1: stored; 0: the database has this or a newer one."""

    line: LineRow


@dataclass(frozen=True, slots=True)
class SetState:
    """Store the room's running state."""

    room: str
    version: int
    state: str


@dataclass(frozen=True, slots=True)
class MarkLine:
    """Moderate one line."""

    id: str
    status: str
    pinned: int


@dataclass(frozen=True, slots=True)
class HideBatch:
    """Hide every line of a batch of seats that joined together (a flood)."""

    room: str
    batch: int


Write = PutLine | SetState | MarkLine | HideBatch


class LedgerUnavailable(Exception):
    """The database could not be written: disk full or gone. Nothing that was acknowledged is lost."""


class CannotStand(LedgerUnavailable):
    """The batch holds a write the database never takes (its room was erased). The others in it can be written."""


class Ledger(Protocol):
    """What both adapters can do. Methods block; each write call is one durable transaction."""

    def migrate(self) -> None: ...
    def add_room(self, room: RoomRow) -> None: ...
    def room(self, room_id: str) -> RoomRow | None: ...
    def room_by_code(self, code: str) -> RoomRow | None: ...
    def open_rooms(self) -> list[RoomRow]: ...
    def all_rooms(self) -> list[RoomRow]: ...
    def write(self, batch: list[Write]) -> list[int]: ...
    def lines_of(self, room_id: str) -> list[LineRow]: ...
    def forget_seats(self, room_id: str, state: str, closed_on: str) -> None: ...
    def erase_closed_before(self, day: str) -> int: ...
    def remove_room(self, room_id: str) -> int: ...
    def close(self) -> None: ...
