"""A yardstick: the bare ASGI app that only groups and stores. What the machine could do without a product around it."""

import asyncio
import queue
import sqlite3
import sys
import threading
from typing import Any

from .intake import run_app

MOST = 512
_Job = tuple[str, asyncio.Future[None]]


class Floor:
    """POST anything: its body becomes a row, and the answer comes when the row is on disk."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.jobs: queue.SimpleQueue[_Job] = queue.SimpleQueue()
        self.loop: asyncio.AbstractEventLoop | None = None

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] == "lifespan":
            await self._lifespan(receive, send)
            return
        body = (await receive()).get("body", b"")
        if scope["method"] == "POST":
            done = asyncio.get_running_loop().create_future()
            self.jobs.put((body.decode(), done))
            await done
        answer = b'{"ok":true}'
        headers = [(b"content-type", b"application/json"), (b"content-length", str(len(answer)).encode())]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": answer})

    async def _lifespan(self, receive: Any, send: Any) -> None:
        await receive()
        self.loop = asyncio.get_running_loop()
        threading.Thread(target=self._write, daemon=True).start()
        await send({"type": "lifespan.startup.complete"})
        await receive()
        await send({"type": "lifespan.shutdown.complete"})

    def _write(self) -> None:
        book = sqlite3.connect(self.path, isolation_level=None)
        book.execute("PRAGMA journal_mode=WAL")
        book.execute("PRAGMA synchronous=FULL")
        book.execute("CREATE TABLE row (id INTEGER PRIMARY KEY, body TEXT NOT NULL)")
        assert self.loop is not None
        while True:
            jobs = [self.jobs.get()]
            while len(jobs) < MOST and not self.jobs.empty():
                jobs.append(self.jobs.get())
            book.execute("BEGIN IMMEDIATE")
            book.executemany("INSERT INTO row (body) VALUES (?)", [(body,) for body, _ in jobs])
            book.execute("COMMIT")
            self.loop.call_soon_threadsafe(_answer, jobs)


def _answer(jobs: list[_Job]) -> None:
    for _, done in jobs:
        if not done.done():
            done.set_result(None)


if __name__ == "__main__":
    run_app(Floor(sys.argv[2]), int(sys.argv[1]))
