"""The addresses of the live room, all under /d/. `docs/reference/protocol.md` is their public contract.

/d/                      where a code is typed          /d/CODE            the phone's page (gives a seat)
/d/CODE/send             a contribution                 /d/CODE/main       the step as a fragment
/d/CODE/stream · /poll   the phone's frames             /d/CODE/table      which table we sit at
/d/r/ROOM/screen …       the projector                  /d/r/ROOM/desk …   the desk's frames
/d/r/ROOM/act            a desk act                     /d/r/ROOM/paper    a table's paper sheet
/d/farver.css            the municipality's colours
/d/selvtest …            the Wi-Fi self-test
"""

import asyncio
import logging
import time
import traceback
from pathlib import Path

from forankring.domain.words import Refused
from forankring.kernel.ledger.api import CannotStand, LedgerUnavailable

from . import desk, phone, selftest
from .house import House, LiveSettings
from .http import BodyRefused, Receive, Scope, Send, answer
from .refusals import refuse

log = logging.getLogger("forankring.live")


class Live:
    """The ASGI application. Its lifespan is run by whoever mounts it: `start()` and `stop()`."""

    def __init__(self, settings: LiveSettings) -> None:
        self.house = House(settings)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        try:
            # A stream lives for hours and there are thousands: it is served from here, with few frames under it.
            channel = await phone.channel_of(self.house, scope)
            if channel is not None:
                await channel.stream(scope, receive, send, time.time())
                return
            await self._route(scope, receive, send)
        except Refused as problem:
            await refuse(self.house, scope, send, problem)
        except BodyRefused as problem:
            if problem.status:
                await refuse(
                    self.house, scope, send, Refused("too_big" if problem.status == 413 else "too_slow"), problem.status
                )
        except CannotStand:
            await refuse(self.house, scope, send, Refused("room_over"))
        except LedgerUnavailable:
            await refuse(self.house, scope, send, Refused("read_only"), 503)
        except Exception as problem:
            # A traceback may quote what somebody wrote: the log gets the kind of problem and the place, no more.
            place = traceback.extract_tb(problem.__traceback__)[-1]
            log.error("live.failed %s at %s:%s", type(problem).__name__, Path(place.filename).name, place.lineno)
            await refuse(self.house, scope, send, Refused("broken"), 500)

    async def _route(self, scope: Scope, receive: Receive, send: Send) -> None:
        parts = [p for p in str(scope["path"]).split("/") if p][1:]
        method = scope["method"]
        if not parts:
            await phone.door(self.house, scope, receive, send)
        elif parts == ["farver.css"]:
            kept = [(b"cache-control", b"max-age=300")]
            await answer(send, 200, await self.house.colours(), b"text/css; charset=utf-8", kept)
        elif parts[0] == "selvtest":
            await selftest.serve(self.house, scope, receive, send, parts[1:])
        elif parts[0] == "r" and len(parts) > 2:
            await desk.serve(self.house, scope, receive, send, parts[1], parts[2:])
        elif len(parts) <= 2 and method in ("GET", "HEAD", "POST"):
            await phone.serve(self.house, scope, receive, send, parts[0], parts[1] if len(parts) == 2 else "")
        else:
            raise Refused("not_found")

    async def start(self) -> None:
        """Load the open rooms, so that the first phone after a restart does not wait."""
        rooms = await asyncio.to_thread(self.house.settings.ledger.open_rooms)
        for row in rooms:
            await self.house.by_id(row.id)
        await self.house.finish_closing()
        self.house.walls.watch(self.house.rooms.values)

    async def stop(self) -> None:
        self.house.stop()


def create(settings: LiveSettings) -> Live:
    """The live room with these settings."""
    return Live(settings)


__all__ = ["Live", "LiveSettings", "create"]
