"""The rooms in memory and everything that happens to them over time: loading, storing, publishing, closing.

One event loop owns all of this. A room is loaded once from the ledger; every change is stored first, then
remembered, then told.
"""

import asyncio
import copy
import json
import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from forankring.domain.guard import Guard
from forankring.domain.words import Refused
from forankring.kernel.ledger.api import (
    DeskPass,
    Ledger,
    LedgerUnavailable,
    PutLine,
    RoomStatus,
    SetState,
    Write,
    Writer,
    read_key,
)

from . import acts, closing, frames
from .gate import WRONG_CODES, WRONG_WINDOW, Buckets
from .intake import watch_desk_words
from .mending import Nurse
from .pages import Shells
from .room import Room
from .state import Phase, State
from .walls import Walls

log = logging.getLogger("forankring.live")

COLOURS_KEPT = 30.0

CLOSED_KEPT = 900.0
"""Seconds a closed room stays in memory for those who look at its last words."""

FRAME_GAP = 0.25
"""Seconds between frames to the projector and the desk: at most four a second."""


@dataclass(frozen=True)
class LiveSettings:
    """What the house hands the live room at start: plain values, no framework."""

    ledger: Ledger
    keys: Path
    secret: str
    guard: Guard
    guard_words: Callable[[str, str], str]
    shells: Shells
    qr: Callable[[str], str]
    colours: Callable[[], str] = str
    """The municipality's colours as a style sheet; asked for at most every half minute, in a thread."""
    wall_rests: Callable[[str], bool | None] = lambda room_id: False
    """Whether an idea wall's last day is over, by the room's id; asked in a thread. None: the house cannot tell."""
    is_secure: bool = False
    most_lines: int = 100_000
    """Contributions in one room, before newcomers are told it is full."""
    address: str = ""
    """How people reach the house, as shown on the projector."""


class House:
    """All open rooms. Methods run on the event loop; the ledger's slow calls run in a thread."""

    def __init__(self, settings: LiveSettings) -> None:
        self.settings = settings
        self.writer = Writer(settings.ledger)
        self.nurse = Nurse(self._tell_all)
        self.walls = Walls(settings.wall_rests, self.publish)
        self.rooms: dict[str, Room] = {}
        self.codes: dict[str, str] = {}
        self.wrong = Buckets(WRONG_CODES, WRONG_CODES / WRONG_WINDOW)
        self.pace = Buckets(burst=40, rate=4)
        self.new_seats = Buckets(burst=3000, rate=300)
        self._colours, self._coloured = b"", -COLOURS_KEPT
        self._locks: dict[str, asyncio.Lock] = {}
        self._loading: dict[str, asyncio.Task[Room | None]] = {}
        self._dirty: dict[str, asyncio.Task[None]] = {}
        self._closing: dict[str, asyncio.Task[None]] = {}

    # --- Finding a room ------------------------------------------------------------------------------
    async def by_code(self, code: str) -> Room | None:
        if room_id := self.codes.get(code):
            return self.rooms.get(room_id)
        row = await asyncio.to_thread(self.settings.ledger.room_by_code, code)
        return await self.by_id(row.id) if row is not None else None

    async def by_id(self, room_id: str) -> Room | None:
        if room := self.rooms.get(room_id):
            return room
        task = self._loading.get(room_id)
        if task is None:
            task = self._loading[room_id] = asyncio.create_task(self._load(room_id))
            task.add_done_callback(lambda _: self._loading.pop(room_id, None))
        return await asyncio.shield(task)

    async def _load(self, room_id: str) -> Room | None:
        ledger = self.settings.ledger
        row = await asyncio.to_thread(ledger.room, room_id)
        if row is None:
            return None
        rows = await asyncio.to_thread(ledger.lines_of, room_id)
        key = read_key(self.settings.keys, room_id) if row.status is RoomStatus.OPEN else None
        room = Room(row, key, rows)
        self.rooms[room_id] = room
        for channel in (room.channels.phone, room.channels.screen):
            channel.on_presence = partial(self.touch, room)
        if row.status is RoomStatus.OPEN:
            self.codes[row.code] = room_id
        await self.walls.mind(room)
        self.publish(room)
        if room.state.closing is not None:
            self._watch_closing(room)
        return room

    # --- Storing -----------------------------------------------------------------------------------------
    async def store_line(self, room: Room, put: PutLine) -> bool:
        """Store one line durably. False when a newer revision already stands."""
        try:
            touched = (await self.writer.put([put]))[0]
        except LedgerUnavailable:
            self._fell_ill(room)
            raise
        if touched:
            room.remember(put.line)
            self.touch(room)
        elif room.is_behind(put.line):
            # The database had stored it though the answer never reached us (a connection lost at commit).
            for row in await asyncio.to_thread(self.settings.ledger.lines_of, room.id):
                if room.is_behind(row):
                    room.remember(row)
        return bool(touched)

    def _fell_ill(self, room: Room) -> None:
        async def try_again() -> None:
            async with self._locks.setdefault(room.id, asyncio.Lock()):
                await self._change(room, None, _stay, {})

        if self.writer.is_ill:
            self.nurse.call(try_again)

    def _tell_all(self) -> None:
        for room in self.rooms.values():
            self.publish(room)

    async def do(self, room: Room, desk: DeskPass, raw: Mapping[str, Any]) -> None:
        """One desk act: check, change, store, tell. Raises Refused; then nothing was changed."""
        async with self._locks.setdefault(room.id, asyncio.Lock()):
            key, name = str(raw.get("key", ""))[:64], str(raw.get("act", ""))
            if key and key in room.acts_done:
                return
            if name == "close":
                self._may_lead(room, desk, name)
                await self._close(room)
                return
            function = acts.ACTS.get(name)
            if function is None:
                raise Refused("act_unknown")
            if not room.is_open:
                raise Refused("room_over")
            self._may_lead(room, desk, name)
            watch_desk_words(raw, self.settings.guard)
            await self._change(room, desk, function, raw)
            if key:
                room.acts_done[key] = True
                if len(room.acts_done) > 500:
                    room.acts_done.pop(next(iter(room.acts_done)))

    async def _change(self, room: Room, desk: DeskPass | None, function: acts.Act, raw: Mapping[str, Any]) -> None:
        before, undo_before = room.state, list(room.undo)
        after = copy.deepcopy(before)
        try:
            writes = function(room, after, raw)
            if desk is not None:
                after.lead = desk.desk
            stored: list[Write] = [*writes, SetState(room.id, room.version + 1, json.dumps(after.to_json()))]
            await self.writer.put(stored)
        except (Refused, LedgerUnavailable) as problem:
            room.undo = undo_before
            if isinstance(problem, LedgerUnavailable):
                room.version += 1  # it may have been stored all the same; the next state must be newer
                self._fell_ill(room)
            raise
        room.version += 1
        room.state = after
        room.take_in(writes)
        self.publish(room)
        if after.closing is not None:
            self._watch_closing(room)

    def _may_lead(self, room: Room, desk: DeskPass, name: str) -> None:
        if room.state.lead and room.state.lead != desk.desk and name != "lead":
            raise Refused("another_leads")

    # --- The reveal comes by itself when the soft close has run out --------------------------------------
    def _watch_closing(self, room: Room) -> None:
        if old := self._closing.pop(room.id, None):
            old.cancel()
        self._closing[room.id] = asyncio.create_task(self._reveal_in(room, (room.state.closing or 0) - time.time()))

    async def _reveal_in(self, room: Room, seconds: float) -> None:
        await asyncio.sleep(max(0.0, seconds))
        async with self._locks.setdefault(room.id, asyncio.Lock()):
            if room.state.closing is None or self.rooms.get(room.id) is not room:
                return
            try:
                await self._change(room, None, _show, {})
            except LedgerUnavailable:
                log.warning("room.reveal_waits %s", room.id)
                self._closing[room.id] = asyncio.create_task(self._reveal_in(room, 2))

    # --- Closing: after this nothing joins a line to a seat -------------------------------------------------
    async def _close(self, room: Room) -> None:
        if room.status is RoomStatus.CLOSED:
            return
        if soon := self._closing.pop(room.id, None):
            soon.cancel()
        ended = await closing.end(room, self.writer, self.settings.ledger, self.settings.keys)
        # Those who listen hear of it.
        self.codes.pop(room.code, None)
        self.rooms[room.id] = ended
        self.publish(ended)
        asyncio.get_running_loop().call_later(CLOSED_KEPT, self.rooms.pop, room.id, None)
        log.info("room.closed %s", room.id)

    async def finish_closing(self) -> None:
        """What a power cut interrupted in the middle of a close is completed at start."""
        await asyncio.to_thread(closing.complete_cut_off, self.settings.ledger, self.settings.keys)
        for room in list(self.rooms.values()):
            if room.status is RoomStatus.OPEN and room.state.phase is Phase.END:
                await self._close(room)

    # --- Telling ---------------------------------------------------------------------------------------------
    def touch(self, room: Room) -> None:
        """Something was added: projector and desk hear of it, at most four times a second."""
        if room.id not in self._dirty:
            self._dirty[room.id] = asyncio.create_task(self._tell_soon(room))

    async def _tell_soon(self, room: Room) -> None:
        await asyncio.sleep(FRAME_GAP)
        self._dirty.pop(room.id, None)
        self.tell_desks(room)

    def publish(self, room: Room) -> None:
        """The step changed: everybody hears of it at once."""
        room.channels.phone.publish(frames.phone_frame(room, is_ill=self.writer.is_ill))
        self.tell_desks(room)

    def tell_desks(self, room: Room) -> None:
        channels, is_ill = room.channels, self.writer.is_ill
        channels.screen.publish(frames.slim(frames.screen_frame(room, is_ill=is_ill)))
        if channels.desk.is_heard:
            channels.desk.publish(frames.slim(frames.desk_frame(room, is_ill=is_ill)))

    async def colours(self) -> bytes:
        """The municipality's colours, as they were at most half a minute ago."""
        if time.monotonic() - self._coloured > COLOURS_KEPT:
            self._coloured = time.monotonic()
            self._colours = (await asyncio.to_thread(self.settings.colours)).encode()
        return self._colours

    def freshen_desk(self, room: Room) -> None:
        """A desk that just came gets today's frame, also when nobody listened until now."""
        room.channels.desk.publish(frames.slim(frames.desk_frame(room, is_ill=self.writer.is_ill)))

    def qr_of(self, room: Room) -> str:
        """The join address as an SVG picture."""
        return self.settings.qr(f"{self.settings.address}/d/{room.code}") if room.is_open else ""

    def stop(self) -> None:
        for room in self.rooms.values():
            for channel in (room.channels.phone, room.channels.screen, room.channels.desk):
                channel.end()
        self.nurse.stop()
        self.walls.stop()
        self.writer.stop()


def _stay(room: Room, state: State, raw: Mapping[str, Any]) -> list[Write]:
    return []


def _show(room: Room, state: State, raw: Mapping[str, Any]) -> list[Write]:
    acts.show_now(room, state)
    return []
