"""How a phone follows the room: the event stream first, the long-poll when the stream stays silent."""

import asyncio
import random
from collections.abc import Awaitable, Callable

from .habits import Address, Habits
from .wire import NoAnswer, Wire

RETRY = 1.5
"""Seconds before a lost stream is opened again, at most; never all phones at once."""


class Ear:
    """Calls `on_frame(version, body)` for each frame, again and again over as many connections as it takes."""

    def __init__(
        self,
        address: Address,
        habits: Habits,
        dice: random.Random,
        headers: Callable[[], str],
        on_frame: Callable[[str, bytes], None],
        join: Callable[[], Awaitable[object]],
    ) -> None:
        self.address, self.habits, self.dice = address, habits, dice
        self.headers, self.on_frame, self.join = headers, on_frame, join
        self.wire = Wire(address.host, address.port)
        self.is_polling, self.is_away, self.is_over = habits.polls, False, False
        self.connects = 0
        self._version = "0"
        self._rest = b""
        self._heard = False

    async def follow(self) -> None:
        """Until the room is over or nobody wants to know more (`is_over`)."""
        while not self.is_over:
            if self.is_away:
                await asyncio.sleep(0.05)
                continue
            try:
                await (self._poll() if self.is_polling else self._listen())
            except NoAnswer:
                await asyncio.sleep(RETRY * self.dice.uniform(0.3, 1.0))

    async def _listen(self) -> None:
        self._rest, self._heard = b"", False
        self.connects += 1
        reply = await self.wire.listen(f"/d/{self.address.code}/stream", self.headers(), self._hear)
        if reply.status != 200:
            await self._not_here(reply.status)
            return
        watch = asyncio.get_running_loop().call_later(self.habits.silence, self._fall_back)
        try:
            await self.wire.until_lost()
        finally:
            watch.cancel()
        if not (self.is_over or self.is_polling):
            raise NoAnswer("the stream ended")

    def _fall_back(self) -> None:
        if not self._heard:
            self.is_polling = True
            self.wire.close()

    async def _poll(self) -> None:
        path = f"/d/{self.address.code}/poll?after={self._version}"
        reply = await self.wire.ask("GET", path, self.headers(), patience=40)
        if reply.status == 200:
            self._take(reply.headers["x-version"], reply.body)
        else:
            await self._not_here(reply.status)

    async def _not_here(self, status: int) -> None:
        if status in (404, 410):
            self.is_over = True
        elif status == 403:
            await self.join()
        else:
            raise NoAnswer(str(status))

    def _hear(self, piece: bytes) -> None:
        *whole, self._rest = (self._rest + piece).split(b"\n\n")
        for message in whole:
            lines = dict(line.partition(b": ")[::2] for line in message.split(b"\n") if line[:1] != b":")
            if b"data" in lines and b"event" not in lines:
                self._take(lines.get(b"id", b"").decode(), lines[b"data"])

    def _take(self, version: str, body: bytes) -> None:
        self._heard = True
        if version != self._version:
            self._version = version
            self.on_frame(version, body)
