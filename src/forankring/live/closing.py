"""Closing a room: after this nothing joins a line to a seat.

1. what is queued is written, the room's state ends;
2. the ledger lets the lines forget their seats and writes its files anew;
3. the key is thrown away, last of all: a key without its room tells that a close was cut off, and the next start
   completes it.
"""

import asyncio
import copy
import datetime
import json
from pathlib import Path

from forankring.kernel.ledger.api import Ledger, RoomStatus, SetState, Writer, kept_keys, throw_away_key

from .room import Room, forget_tags
from .state import Phase


async def end(room: Room, writer: Writer, ledger: Ledger, keys: Path) -> Room:
    """The same room anew, with nothing left of its seats. Raises LedgerUnavailable; then it can be closed again."""
    state = copy.deepcopy(room.state)
    state.phase, state.timer, state.closing, state.lead = Phase.END, None, None, ""
    room.state = state  # from here no phone is let in: what is not queued yet would be stored after the forgetting
    text = json.dumps(state.to_json())
    today = datetime.datetime.now(tz=datetime.UTC).date().isoformat()
    await writer.put([SetState(room.id, room.version + 1, text)])
    room.version += 1
    await asyncio.to_thread(ledger.forget_seats, room.id, text, today)
    throw_away_key(keys, room.id)
    forget_tags()
    rows = await asyncio.to_thread(ledger.lines_of, room.id)
    row = await asyncio.to_thread(ledger.room, room.id)
    assert row is not None
    ended = Room(row, None, rows)
    ended.channels, ended.code = room.channels, room.code
    return ended


def complete_cut_off(ledger: Ledger, keys: Path) -> None:
    """Keys of closed rooms are left-overs of a close that was cut off: forget the seats again, then the key."""
    for room_id in kept_keys(keys):
        row = ledger.room(room_id)
        if row is not None and row.status is RoomStatus.CLOSED:
            ledger.forget_seats(room_id, row.state, row.closed_on)
            throw_away_key(keys, room_id)
