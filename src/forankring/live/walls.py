"""An idea wall rests after its last day: it takes no more ideas until somebody gives it a new day.

1. the house knows the day, so the room asks it: when it is loaded, when a phone or a desk comes, and now and then;
2. when the answer has changed, phones, projectors and desks hear of it;
3. nothing else ends: the key lives, cards can be read and let through, and the wall opens again by a new day alone.
"""

import asyncio
import time
from collections.abc import Callable, Iterable

from .room import Room

HOLDS = 5.0
"""Seconds an answer from the house holds."""
GAP = 30.0
"""Seconds between looks at all the walls, for those who only listen."""


class Walls:
    """Which walls rest. `rests` asks the house about a room's id; None when it cannot tell, then all stays as it is."""

    def __init__(self, rests: Callable[[str], bool | None], tell: Callable[[Room], None]) -> None:
        self._rests, self._tell = rests, tell
        self._asked: dict[str, float] = {}
        self._watch: asyncio.Task[None] | None = None

    async def mind(self, room: Room) -> None:
        """See to it that the room knows whether it rests."""
        now = time.monotonic()
        if not room.script.is_wall or not room.is_open or now - self._asked.get(room.id, -HOLDS) < HOLDS:
            return
        self._asked[room.id] = now
        rests = await asyncio.to_thread(self._rests, room.id)
        if rests is not None and rests != room.is_resting:
            room.is_resting = rests
            self._tell(room)

    def watch(self, rooms: Callable[[], Iterable[Room]]) -> None:
        """Look at all the walls for as long as the room runs."""
        self._watch = asyncio.create_task(self._look(rooms))

    async def _look(self, rooms: Callable[[], Iterable[Room]]) -> None:
        while True:
            await asyncio.sleep(GAP)
            for room in list(rooms()):
                await self.mind(room)

    def stop(self) -> None:
        if self._watch is not None:
            self._watch.cancel()
