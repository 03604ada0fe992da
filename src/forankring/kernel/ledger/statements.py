"""The SQL both databases share, and its turning into values. `?` is the placeholder; PostgreSQL swaps it."""

from collections.abc import Sequence
from typing import Any

from .model import HideBatch, LineRow, MarkLine, PutLine, RoomRow, RoomStatus, SetState, Write

ROOM = "SELECT id, code, status, frozen, state, version, closed_on FROM room"
LINE = (
    "SELECT id, room, item, field, round, slot, COALESCE(tag, ''), rev, body, by, tbl, status, pinned, batch FROM line"
)
ADD_ROOM = "INSERT INTO room (id, code, status, frozen, state, version, closed_on) VALUES (?, ?, ?, ?, ?, ?, ?)"
PUT_LINE = (
    "INSERT INTO line (id, room, item, field, round, slot, tag, rev, body, by, tbl, status, pinned, batch)"
    " SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?"
    # A phone's line (it has a tag) never enters a closed room, whatever raced with the close.
    " WHERE ? <> 'phone' OR ? OR NOT EXISTS (SELECT 1 FROM room WHERE id = ? AND status = 'closed')"
    " ON CONFLICT (room, tag, item, field, round, slot) DO UPDATE SET"
    " rev = excluded.rev, body = excluded.body, tbl = excluded.tbl,"
    " status = CASE WHEN line.status = 'hidden' THEN 'hidden' ELSE excluded.status END"
    " WHERE excluded.rev > line.rev"
)
SET_STATE = "UPDATE room SET version = ?, state = ? WHERE id = ? AND version < ?"
MARK_LINE = "UPDATE line SET status = ?, pinned = ? WHERE id = ?"
HIDE_BATCH = "UPDATE line SET status = 'hidden' WHERE room = ? AND batch = ? AND by = 'phone'"
CLOSE_ROOM = "UPDATE room SET status = 'closed', state = ?, version = version + 1, closed_on = ?, code = ? WHERE id = ?"
FORGET_LINES = "UPDATE line SET tag = NULL, slot = id, rev = 0, batch = 0 WHERE room = ?"
DROP_PASSING = "DELETE FROM line WHERE room = ? AND (field = '' OR body = '')"
REMOVE_OLD = "DELETE FROM room WHERE status = 'closed' AND closed_on <> '' AND closed_on < ?"


def statement(write: Write) -> tuple[str, Sequence[Any]]:
    """One write as SQL and its parameters."""
    match write:
        case PutLine(line):
            return PUT_LINE, _values(line)
        case SetState(room, version, state):
            return SET_STATE, (version, state, room, version)
        case MarkLine(line_id, status, pinned):
            return MARK_LINE, (status, pinned, line_id)
        case HideBatch(room, batch):
            return HIDE_BATCH, (room, batch)


def _values(line: LineRow) -> Sequence[Any]:
    return (
        line.id,
        line.room,
        line.item,
        line.field,
        line.round,
        line.slot,
        line.tag or None,
        line.rev,
        line.body,
        line.by,
        line.tbl,
        line.status,
        line.pinned,
        line.batch,
        line.by,
        not line.tag,
        line.room,
    )


def as_room(row: Sequence[Any]) -> RoomRow:
    return RoomRow(row[0], row[1], RoomStatus(row[2]), row[3], row[4], row[5], row[6])


def as_line(row: Sequence[Any]) -> LineRow:
    return LineRow(*row)
