"""The ledger's door."""

import datetime
import json
import uuid
from pathlib import Path

from .codes import make_code, read_code, show_code
from .keys import kept_keys, make_key, read_key, tag, throw_away_key
from .model import (
    CannotStand,
    HideBatch,
    Ledger,
    LedgerUnavailable,
    LineRow,
    LineStatus,
    MarkLine,
    PutLine,
    RoomRow,
    RoomStatus,
    SetState,
    Write,
)
from .sqlite import SqliteLedger
from .tokens import LIFETIME, DeskPass, DeskRole, issue, pass_cookie, read
from .writer import Writer

KEEP_DAYS = 30
"""Raw lines of a closed room are erased after this many days."""


def connect(address: str) -> Ledger:
    """A ledger by its address: postgresql://… or the path of an SQLite file."""
    if address.startswith(("postgres://", "postgresql://")):
        from .postgres import PostgresLedger  # the driver is loaded only where PostgreSQL is used

        return PostgresLedger(address)
    return SqliteLedger(address)


def prepare_ledger(address: str) -> None:
    """Bring the ledger to today's schema."""
    ledger = connect(address)
    try:
        ledger.migrate()
    finally:
        ledger.close()


def open_room(ledger: Ledger, keys: Path, script: dict[str, object], pages: dict[str, object]) -> RoomRow:
    """Open a room with its frozen script and the phone pages the house rendered; returns it with a fresh code.

    `script` is `domain.grammar.codec` JSON; `pages` is {"shell": {lang: html}, "fields": {"item/field":
    {lang: html}}}. The room's key is made here and lives in `keys` until the room closes.
    """
    room_id = str(uuid.uuid4())
    frozen = json.dumps({"script": script, "pages": pages}, ensure_ascii=False, separators=(",", ":"))
    room = RoomRow(room_id, make_code(), RoomStatus.OPEN, frozen, "{}", 0)
    make_key(keys, room_id)
    ledger.add_room(room)
    return room


def erase_due(ledger: Ledger, today: datetime.date) -> int:
    """Remove rooms closed more than `KEEP_DAYS` ago with all their lines; returns how many rooms."""
    return ledger.erase_closed_before((today - datetime.timedelta(days=KEEP_DAYS)).isoformat())


__all__ = [
    "KEEP_DAYS",
    "LIFETIME",
    "CannotStand",
    "DeskPass",
    "DeskRole",
    "HideBatch",
    "Ledger",
    "LedgerUnavailable",
    "LineRow",
    "LineStatus",
    "MarkLine",
    "PutLine",
    "RoomRow",
    "RoomStatus",
    "SetState",
    "Write",
    "Writer",
    "connect",
    "erase_due",
    "issue",
    "kept_keys",
    "make_key",
    "open_room",
    "pass_cookie",
    "prepare_ledger",
    "read",
    "read_code",
    "read_key",
    "show_code",
    "tag",
    "throw_away_key",
]
