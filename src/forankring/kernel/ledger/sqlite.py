"""The ledger in one SQLite file: WAL, synchronous=FULL, every batch one transaction that begins at once."""

import sqlite3
import threading
from importlib.resources import files
from pathlib import Path
from typing import Any

from . import statements as sql
from .model import CannotStand, LedgerUnavailable, LineRow, RoomRow, Write


class SqliteLedger:
    """One connection, guarded by a lock. Each process that writes or reads makes its own."""

    def __init__(self, path: str) -> None:
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        self._lock = threading.RLock()
        self._db = sqlite3.connect(path, timeout=20, isolation_level=None, check_same_thread=False)
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON"):
            self._db.execute(f"PRAGMA {pragma}")

    def migrate(self) -> None:
        """Bring the file to today's schema: numbered SQL, each number once, all in one transaction."""
        with self._lock:
            done = int(self._db.execute("PRAGMA user_version").fetchone()[0])
            for number, text in _schemas("sqlite"):
                if number > done:
                    self._db.executescript(f"BEGIN IMMEDIATE; {text}; PRAGMA user_version={number}; COMMIT;")

    def add_room(self, room: RoomRow) -> None:
        values = (room.id, room.code, room.status, room.frozen, room.state, room.version, room.closed_on)
        with self._lock:
            self._db.execute(sql.ADD_ROOM, values)

    def room(self, room_id: str) -> RoomRow | None:
        return self._one(f"{sql.ROOM} WHERE id = ?", room_id)

    def room_by_code(self, code: str) -> RoomRow | None:
        return self._one(f"{sql.ROOM} WHERE code = ?", code)

    def open_rooms(self) -> list[RoomRow]:
        return [sql.as_room(r) for r in self._read(f"{sql.ROOM} WHERE status = 'open' ORDER BY id")]

    def all_rooms(self) -> list[RoomRow]:
        return [sql.as_room(r) for r in self._read(f"{sql.ROOM} ORDER BY id")]

    def write(self, batch: list[Write]) -> list[int]:
        """One transaction for the whole batch; returns rows touched per write. Raises LedgerUnavailable."""
        with self._lock:
            try:
                self._db.execute("BEGIN IMMEDIATE")
                done = [self._db.execute(*sql.statement(w)).rowcount for w in batch]
                self._db.execute("COMMIT")
            except (sqlite3.Error, ValueError, OverflowError) as problem:
                self._roll_back()
                is_ours = isinstance(problem, sqlite3.IntegrityError | ValueError | OverflowError)
                # The database's own words may quote the value: only the kind of problem is passed on.
                raise (CannotStand if is_ours else LedgerUnavailable)(type(problem).__name__) from None
            return done

    def lines_of(self, room_id: str) -> list[LineRow]:
        return [sql.as_line(r) for r in self._read(f"{sql.LINE} WHERE room = ? ORDER BY id", room_id)]

    def forget_seats(self, room_id: str, state: str, closed_on: str) -> None:
        """Close the room and throw away what could join a line to a seat, in tables, free pages and the WAL."""
        with self._lock:
            try:
                self._db.execute("BEGIN IMMEDIATE")
                self._db.execute(sql.DROP_PASSING, (room_id,))
                self._db.execute(sql.FORGET_LINES, (room_id,))
                self._db.execute(sql.CLOSE_ROOM, (state, closed_on, f"closed-{room_id}", room_id))
                self._db.execute("COMMIT")
                self._scrub()
            except sqlite3.Error as problem:
                self._roll_back()
                raise LedgerUnavailable(type(problem).__name__) from problem

    def erase_closed_before(self, day: str) -> int:
        with self._lock:
            removed = self._db.execute(sql.REMOVE_OLD, (day,)).rowcount
            if removed:
                self._scrub()
            return removed

    def remove_room(self, room_id: str) -> int:
        with self._lock:
            removed = self._db.execute("DELETE FROM room WHERE id = ?", (room_id,)).rowcount
            self._scrub()
            return removed

    def close(self) -> None:
        with self._lock:
            self._db.close()

    def _scrub(self) -> None:
        # The WAL keeps old pages, and so old tags, until it is truncated; VACUUM rewrites the free ones.
        self._empty_wal()
        self._db.execute("VACUUM")
        self._empty_wal()

    def _empty_wal(self) -> None:
        is_busy = self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        if is_busy:  # somebody has been reading for longer than our patience: the old pages are still there
            raise LedgerUnavailable("wal_is_read")

    def _one(self, query: str, value: str) -> RoomRow | None:
        found = self._read(query, value)
        return sql.as_room(found[0]) if found else None

    def _read(self, query: str, *values: str) -> list[tuple[Any, ...]]:
        with self._lock:
            try:
                return self._db.execute(query, values).fetchall()
            except sqlite3.Error as problem:
                raise LedgerUnavailable(type(problem).__name__) from problem

    def _roll_back(self) -> None:
        if self._db.in_transaction:
            self._db.execute("ROLLBACK")


def _schemas(dialect: str) -> list[tuple[int, str]]:
    folder = files(__package__) / "schema"
    names = sorted(f.name for f in folder.iterdir() if f.name.endswith(f".{dialect}.sql"))
    return [(int(name.split(".")[0]), (folder / name).read_text("utf-8")) for name in names]
