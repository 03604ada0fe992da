"""The ledger in PostgreSQL, in a schema of its own. The same promises as in SQLite, by the same statements."""

import threading
from typing import Any

import psycopg

from . import statements as sql
from .model import CannotStand, LedgerUnavailable, LineRow, RoomRow, Write
from .sqlite import _schemas


def _pg(query: str) -> str:
    return query.replace("?", "%s")


class PostgresLedger:
    """One connection, guarded by a lock, mended when the database went away and came back."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._lock = threading.RLock()
        self._db = self._connect()

    def _connect(self) -> psycopg.Connection[Any]:
        db = psycopg.connect(self._url, autocommit=True)
        db.execute("CREATE SCHEMA IF NOT EXISTS ledger")
        db.execute("SET search_path TO ledger")
        return db

    def migrate(self) -> None:
        with self._lock, self._db.transaction():
            self._db.execute("SELECT pg_advisory_xact_lock(740113)")
            self._db.execute("CREATE TABLE IF NOT EXISTS ledger.done (number INTEGER PRIMARY KEY)")
            done = {row[0] for row in self._db.execute("SELECT number FROM ledger.done")}
            for number, text in _schemas("postgres"):
                if number not in done:
                    self._db.execute(text)
                    self._db.execute("INSERT INTO ledger.done VALUES (%s)", (number,))

    def add_room(self, room: RoomRow) -> None:
        values = (room.id, room.code, room.status, room.frozen, room.state, room.version, room.closed_on)
        with self._lock:
            self._mended().execute(_pg(sql.ADD_ROOM), values)

    def room(self, room_id: str) -> RoomRow | None:
        return self._one(f"{sql.ROOM} WHERE id = ?", room_id)

    def room_by_code(self, code: str) -> RoomRow | None:
        return self._one(f"{sql.ROOM} WHERE code = ?", code)

    def open_rooms(self) -> list[RoomRow]:
        return [sql.as_room(r) for r in self._read(f"{sql.ROOM} WHERE status = 'open' ORDER BY id")]

    def all_rooms(self) -> list[RoomRow]:
        return [sql.as_room(r) for r in self._read(f"{sql.ROOM} ORDER BY id")]

    def write(self, batch: list[Write]) -> list[int]:
        """One transaction, sent as one pipeline; returns rows touched per write. Raises LedgerUnavailable."""
        with self._lock:
            try:
                db = self._mended()
                with db.pipeline(), db.transaction():
                    cursors = []
                    for write in batch:
                        query, values = sql.statement(write)
                        cursors.append(db.execute(_pg(query), values))
                return [cursor.rowcount for cursor in cursors]
            except (psycopg.Error, ValueError) as problem:
                is_ours = isinstance(problem, psycopg.IntegrityError | psycopg.DataError | ValueError)
                # The database's own words may quote the value: only the kind of problem is passed on.
                raise (CannotStand if is_ours else LedgerUnavailable)(type(problem).__name__) from None

    def lines_of(self, room_id: str) -> list[LineRow]:
        return [sql.as_line(r) for r in self._read(f"{sql.LINE} WHERE room = ? ORDER BY id", room_id)]

    def forget_seats(self, room_id: str, state: str, closed_on: str) -> None:
        """Close the room and throw away what could join a line to a seat; the table is written anew, by random id."""
        with self._lock:
            try:
                db = self._mended()
                with db.transaction():
                    db.execute(_pg(sql.DROP_PASSING), (room_id,))
                    db.execute(_pg(sql.FORGET_LINES), (room_id,))
                    db.execute(_pg(sql.CLOSE_ROOM), (state, closed_on, f"closed-{room_id}", room_id))
                self._scrub(db)
            except psycopg.Error as problem:
                raise LedgerUnavailable(type(problem).__name__) from problem

    def erase_closed_before(self, day: str) -> int:
        with self._lock:
            removed = self._mended().execute(_pg(sql.REMOVE_OLD), (day,)).rowcount
            if removed:
                self._scrub(self._db)
            return removed

    def remove_room(self, room_id: str) -> int:
        with self._lock:
            removed = self._mended().execute("DELETE FROM room WHERE id = %s", (room_id,)).rowcount
            self._scrub(self._db)
            return removed

    def close(self) -> None:
        with self._lock:
            self._db.close()

    def _scrub(self, db: psycopg.Connection[Any]) -> None:
        # CLUSTER writes a new file in the order of the random id and drops the old one with its dead rows.
        db.execute("CLUSTER line USING line_pkey")
        db.execute("VACUUM FULL room")

    def _mended(self) -> psycopg.Connection[Any]:
        if self._db.closed or self._db.broken:
            self._db = self._connect()
        return self._db

    def _one(self, query: str, value: str) -> RoomRow | None:
        found = self._read(query, value)
        return sql.as_room(found[0]) if found else None

    def _read(self, query: str, *values: str) -> list[tuple[Any, ...]]:
        with self._lock:
            try:
                return self._mended().execute(_pg(query), values).fetchall()
            except psycopg.Error as problem:
                raise LedgerUnavailable(type(problem).__name__) from problem
