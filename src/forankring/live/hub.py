"""One shared frame to every listener. A frame is a whole state: a lost one costs nothing, only the newest is sent.

Each listener is a plain `send` watched by its own `receive`. Publishing makes one small task per listener
that is not already busy; a slow phone is still busy with the last frame and then takes the newest, so it
never holds anybody up and nothing queues.
"""

import asyncio
import time
from collections.abc import Callable

from .http import _COMMON, Receive, Scope, Send

STEP = 400
"""Listeners started at a time before others get a turn on the loop."""

BEAT = 20.0
"""Seconds between the comments that keep proxies from closing a quiet stream."""


POLL_GRACE = 30.0
"""Seconds after a long-poll in which its asker is still taken to be here."""

POLL_NEWS = 3.0
"""Seconds of silence after which the next long-poll is news about who is here."""


class Listener:
    __slots__ = ("is_busy", "is_gone", "send", "version")

    def __init__(self, send: Send) -> None:
        self.send = send
        self.version = -1
        self.is_busy = False
        self.is_gone = False


class Channel:
    """The newest frame of one kind (phone, screen, desk) and those who listen."""

    def __init__(self) -> None:
        self.version = int(time.time() * 10)  # so that a version from before a restart is never met again
        self.frame = b"{}"
        self.message = _event(self.version, self.frame)
        self.listeners: set[Listener] = set()
        self.quiet = 0
        self.polling = 0
        self.last_poll = -POLL_GRACE
        self.on_presence: Callable[[], None] = _nobody_asks
        self._changed: asyncio.Event = asyncio.Event()
        self._spread: asyncio.Task[None] | None = None
        self._beat: asyncio.Task[None] | None = None

    @property
    def present(self) -> int:
        """How many are here: streams that count, and long-polls that wait right now."""
        return len(self.listeners) - self.quiet + self.polling

    @property
    def is_heard(self) -> bool:
        return bool(self.listeners) or self.polling > 0

    @property
    def is_watched(self) -> bool:
        """True while somebody who counts is here, also between two long-polls."""
        return self.present > 0 or time.monotonic() - self.last_poll < POLL_GRACE

    def publish(self, frame: bytes) -> None:
        """Make this the newest frame and send it to all. The same frame again is not sent."""
        if frame == self.frame:
            return
        self.frame = frame
        self.version += 1
        self.message = _event(self.version, frame)
        self._changed.set()
        self._changed = asyncio.Event()
        if self.listeners and (self._spread is None or self._spread.done()):
            self._spread = asyncio.create_task(self._to_all())

    async def _to_all(self) -> None:
        version = -1
        while version != self.version:
            version = self.version
            for number, one in enumerate(tuple(self.listeners)):
                if not one.is_busy and one.version != self.version:
                    one.is_busy = True
                    asyncio.create_task(self._bring(one))  # noqa: RUF006 - it ends by itself; the listener is kept
                if number % STEP == STEP - 1:
                    await asyncio.sleep(0)
            await asyncio.sleep(0)

    async def _bring(self, one: Listener) -> None:
        try:
            while one.version != self.version and not one.is_gone:
                one.version = self.version
                await one.send(self.message)
        except OSError:
            one.is_gone = True
        finally:
            one.is_busy = False

    async def stream(self, scope: Scope, receive: Receive, send: Send, clock: float, *, is_quiet: bool = False) -> None:
        """Serve one event stream until the other side leaves. The request's headers are let go of.

        A quiet listener (the preview at a desk) hears the same and is not counted.
        """
        scope["headers"].clear()
        headers = [
            (b"content-type", b"text/event-stream"),
            (b"cache-control", b"no-store"),
            (b"x-accel-buffering", b"no"),
            *_COMMON,
        ]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        hello = b"retry: 1500\nevent: clock\ndata: %d\n\n" % int(clock * 1000)
        one = Listener(send)
        one.version, one.is_busy = self.version, True
        self.listeners.add(one)
        self.quiet += is_quiet
        try:
            first = hello + _data(self.version, self.frame)
            await send({"type": "http.response.body", "body": first, "more_body": True})
            # What was published while the hello was on its way is brought now.
            await self._bring(one)
            self.on_presence()
            if self._beat is None or self._beat.done():
                self._beat = asyncio.create_task(self._keep_alive())
            while (await receive())["type"] != "http.disconnect":
                pass
        finally:
            one.is_gone = True
            self.listeners.discard(one)
            self.quiet -= is_quiet
            self.on_presence()

    async def wait(self, after: int, seconds: float, *, is_quiet: bool = False) -> None:
        """Return when there is something newer than `after`, at the latest after `seconds`."""
        if not is_quiet:
            self._polled()
        if after != self.version:
            return
        self.polling += not is_quiet
        try:
            await asyncio.wait_for(self._changed.wait(), seconds)
        except TimeoutError:
            return
        finally:
            self.polling -= not is_quiet

    def _polled(self) -> None:
        """Somebody asked. Those who count people hear of it now and then, not of every round."""
        is_news = time.monotonic() - self.last_poll > POLL_NEWS
        self.last_poll = time.monotonic()
        if is_news:
            asyncio.get_running_loop().call_soon(self.on_presence)

    async def _keep_alive(self) -> None:
        while self.listeners:
            await asyncio.sleep(BEAT)
            for number, one in enumerate(tuple(self.listeners)):
                if not one.is_busy and not one.is_gone:
                    try:
                        await asyncio.wait_for(one.send(_COMMENT), 1)
                    except (OSError, TimeoutError):
                        one.is_gone = True
                        self.listeners.discard(one)
                if number % STEP == STEP - 1:
                    await asyncio.sleep(0.01)

    def end(self) -> None:
        """Let go of every waiting poll (the streams end with their sockets)."""
        self._changed.set()


def _nobody_asks() -> None:
    pass


_COMMENT = {"type": "http.response.body", "body": b":\n\n", "more_body": True}


def _data(version: int, frame: bytes) -> bytes:
    return b"id: %d\ndata: %s\n\n" % (version, frame)


def _event(version: int, frame: bytes) -> dict[str, object]:
    return {"type": "http.response.body", "body": _data(version, frame), "more_body": True}
