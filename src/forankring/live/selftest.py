"""The Wi-Fi self-test: can a phone here reach us, write, hear a stream at once, or must it ask by long-poll?

The page's script runs the four checks and says in words what was found. It touches no room.
"""

import asyncio
import time

from forankring.domain.words import Refused, sentence

from .house import House
from .http import Receive, Scope, Send, answer_json, answer_page, language_of, read_body
from .pages import fill

TICKS = 5
"""Messages in the stream check, a quarter of a second apart: arriving in one lump means a buffering proxy."""


async def serve(house: House, scope: Scope, receive: Receive, send: Send, rest: list[str]) -> None:
    """The page and its three probes."""
    match scope["method"], rest:
        case "GET", []:
            lang = language_of(scope)
            page = fill(house.settings.shells["selftest"][lang], TITLE=sentence("selftest_title", lang))
            await answer_page(scope, send, page)
        case "POST", ["echo"]:
            size = len(await read_body(receive, 4096))
            await answer_json(send, {"ok": True, "bytes": size})
        case "GET", ["stream"]:
            await _ticks(send)
        case "GET", ["poll"]:
            await asyncio.sleep(2)
            await answer_json(send, {"ok": True, "clock": int(time.time() * 1000)})
        case _:
            raise Refused("not_found")


async def _ticks(send: Send) -> None:
    headers = [
        (b"content-type", b"text/event-stream"),
        (b"cache-control", b"no-store"),
        (b"x-accel-buffering", b"no"),
    ]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    for number in range(TICKS):
        await send({"type": "http.response.body", "body": b"data: %d\n\n" % number, "more_body": True})
        await asyncio.sleep(0.25)
    await send({"type": "http.response.body", "body": b"", "more_body": False})
