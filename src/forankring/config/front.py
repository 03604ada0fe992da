"""The front of the house for ordinary pages: a body is gathered whole before one of few threads is taken.

1. the body is spooled (to disk above 1 MB), at most `MOST` bytes; standing still for 15 s ends it with 408;
2. a sender who leaves before the end is dropped: a cut-off POST never runs;
3. headers with `_` are dropped (they could pose as others once WSGI has renamed them);
4. only then Django gets it, in one of four threads.
"""

import asyncio
import tempfile
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

MOST = 8 * 1024 * 1024
IDLE = 15.0
PIECE = 256 * 1024

_WORDS = {
    408: "Forbindelsen gik i stå, så der er ikke gemt noget. Prøv igen.\n"
    "The connection stalled, so nothing was saved. Try again.\n",
    413: "Det er for meget på én gang (højst 8 MB). Der er ikke gemt noget.\n"
    "That is too much at once (at most 8 MB). Nothing was saved.\n",
}


class Front:
    """An ASGI application around a slower one."""

    def __init__(self, inner: App) -> None:
        self.inner = inner

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        scope = dict(scope, headers=[(name, value) for name, value in scope["headers"] if b"_" not in name])
        with tempfile.SpooledTemporaryFile(max_size=1024 * 1024) as body:
            problem = await _gather(receive, body)
            if problem == 0:
                body.seek(0)
                await self.inner(scope, _from(body, receive), send)
            elif problem in _WORDS:
                await _refuse(send, problem)


async def _gather(receive: Receive, body: Any) -> int:
    """Spool the whole body. 0: all there; 408 or 413: refuse; -1: the sender left."""
    size = 0
    while True:
        try:
            message = await asyncio.wait_for(receive(), IDLE)
        except TimeoutError:
            return 408
        if message["type"] == "http.disconnect":
            return -1
        part = message.get("body", b"")
        size += len(part)
        if size > MOST:
            return 413
        body.write(part)
        if not message.get("more_body", False):
            return 0


def _from(body: Any, receive: Receive) -> Receive:
    """Hand the spooled body on in pieces; after it, whatever the connection says (its goodbye)."""
    is_done = False

    async def again() -> Message:
        nonlocal is_done
        if is_done:
            return await receive()
        piece = body.read(PIECE)
        is_done = len(piece) < PIECE
        return {"type": "http.request", "body": piece, "more_body": not is_done}

    return again


async def _refuse(send: Send, status: int) -> None:
    words = _WORDS[status].encode()
    headers = [
        (b"content-type", b"text/plain; charset=utf-8"),
        (b"content-length", str(len(words)).encode()),
        (b"connection", b"close"),
    ]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": words})
