"""How many contributions a second one core takes in and has on disk before it answers, beside two yardsticks.

- the product: seat, pace, frozen tool, guard, grouped durable writing, receipt; on SQLite and on PostgreSQL;
- the raw floor: the same requests at a bare ASGI app that only groups and stores (`floor`);
- an ordinary Django view: one row saved per request, behind the same front (`plain_view`).

All three commit with synchronous=FULL before they answer, on the same core, with the same 200 kept connections.
"""

import asyncio
import itertools
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from forankring.config.phones.wire import Reply, Wire

from . import house as houses
from . import machine
from .crowd import TEXT, phones
from .figures import Figure, share
from .house import House, Room, Server, free_port
from .storm import NOTES, at_first_item

CONNECTIONS = 200
WHY_NOT_TEN = (
    "the product reads a signed seat, keeps the pace, reads the frozen tool, guards the text and remembers the line "
    "for the frames, all in Python on the one core, while the view only saves a row"
)
WHY_NOT_NUMBERS = "every text holds a number here, so the guard reads each whole; in an ordinary one it need not"
PER_SEAT = 35
"""Letters one seat sends: below its pace (40 at once) and its 60 cards a field."""

_WORDS = ("referater", "breve", "vagtplaner", "journaler", "opslag", "svar", "lister", "skemaer", "notater", "mails")


def texts(*, with_numbers: int) -> Iterator[str]:
    """Texts of 120 characters; one in `with_numbers` holds a number, so that the guard reads it whole."""
    for number in itertools.count():
        said = f"{_WORDS[number % 10]} og {_WORDS[number // 10 % 10]} "
        said += f"i {number % 90 + 10} uger " if number % with_numbers == 0 else "i nogle uger "
        yield (said + TEXT)[:120]


class Shots:
    """Requests to fire one after another over many connections, and how it went."""

    def __init__(self, port: int, request: Callable[[], tuple[str, str, bytes]]) -> None:
        self.port, self.request = port, request
        self.took: list[float] = []
        self.others: list[Reply] = []

    async def fire(self, seconds: float) -> float:
        """Keep every connection busy for so long; returns the seconds until the last answer."""
        start = time.perf_counter()
        await asyncio.gather(*(self._one(start + seconds) for _ in range(CONNECTIONS)))
        return time.perf_counter() - start

    async def _one(self, until: float) -> None:
        wire = Wire("127.0.0.1", self.port)
        while (begun := time.perf_counter()) < until:
            path, headers, body = self.request()
            reply = await wire.ask("POST", path, headers, body)
            if reply.status == 200:
                self.took.append(time.perf_counter() - begun)
            else:
                self.others.append(reply)
        wire.close()


async def measured(
    server: Server, name: str, shots: Shots, seconds: float, target: float | None = None, reason: str = ""
) -> list[Figure]:
    await shots.fire(min(1.0, seconds / 4))
    shots.took.clear()
    before = machine.cpu_seconds(server.pid)
    whole = await shots.fire(seconds)
    used = machine.cpu_seconds(server.pid) - before
    return [
        Figure(f"intake, {name}, per second of processor time", len(shots.took) / used if used else 0, "contributions"),
        Figure(f"intake, {name}", len(shots.took) / whole, "contributions/s", target, at_least=True, reason=reason),
        Figure(f"intake, {name}, acknowledged p50", share(shots.took, 0.5) * 1000, "ms"),
        Figure(f"intake, {name}, acknowledged p99", share(shots.took, 0.99) * 1000, "ms"),
        Figure(f"intake, {name}, answers other than 200", len(shots.others), "answers", 0),
    ]


async def product(
    house: House, name: str, *, seconds: float, seats: int, with_numbers: int, target: float | None = None
) -> list[Figure]:
    room, _ = await at_first_item(house, NOTES)
    shots = Shots(house.port, await _letters(room, seats, with_numbers))
    reason = WHY_NOT_NUMBERS if with_numbers == 1 else ""
    figures = await measured(house, name, shots, seconds, target, reason)
    stored = len(await asyncio.to_thread(house.lines, room))
    sent = sum(1 for _ in shots.took)
    return [*figures, Figure(f"intake, {name}, acknowledged but not stored", max(0, sent - stored), "letters", 0)]


async def _letters(room: Room, seats: int, with_numbers: int) -> Callable[[], tuple[str, str, bytes]]:
    crowd = phones(room, seats)
    for start in range(0, seats, 50):
        await asyncio.gather(*(phone.join() for phone in crowd[start : start + 50]))
    for phone in crowd:
        phone.hang_up()
    cookies = ["; ".join(f"{name}={value}" for name, value in phone.cookies.items()) for phone in crowd]
    path, words, number = f"/d/{room.code}/send", texts(with_numbers=with_numbers), itertools.count()

    def request() -> tuple[str, str, bytes]:
        now = next(number)
        if now >= seats * PER_SEAT:
            raise RuntimeError("more letters than the seats may send; give the run more seats")
        headers = f"Cookie: {cookies[now % seats]}\r\nContent-Type: application/json\r\n"
        body = f'{{"item":"item-0","field":"thoughts","id":"{now:032x}","rev":1,"text":"{next(words)}"}}'
        return path, headers, body.encode()

    return request


@contextmanager
def served(module: str) -> Iterator[Server]:
    """One of the two yardsticks, on a folder that goes again."""
    folder = Path(tempfile.mkdtemp(prefix="fkbench-"))
    port = free_port()
    words = ["-m", f"forankring.config.bench.{module}", str(port), str(folder / "rows.db")]
    server = Server(words, port, houses.environment(folder), folder / "log")
    try:
        server.start()
        yield server
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)


async def yardstick(module: str, name: str, seconds: float) -> list[Figure]:
    words, number = texts(with_numbers=5), itertools.count()

    def request() -> tuple[str, str, bytes]:
        body = f'{{"item":"item-0","field":"thoughts","id":"{next(number):032x}","rev":1,"text":"{next(words)}"}}'
        return "/rows/", "Content-Type: application/json\r\n", body.encode()

    with served(module) as server:
        return await measured(server, name, Shots(server.port, request), seconds)


def times_as_much(product: list[Figure], view: list[Figure]) -> list[Figure]:
    """The product's intake against the ordinary view's, in the same run: by the clock, and by processor time."""

    def ratio(unit: str) -> float:
        ours, theirs = (next(one.value for one in found if one.unit == unit) for found in (product, view))
        return ours / theirs if theirs else 0.0

    name = "intake, SQLite, against an ordinary Django view"
    return [
        Figure(name, ratio("contributions/s"), "times", 10, at_least=True, reason=WHY_NOT_TEN),
        Figure(f"{name}, by processor time", ratio("contributions"), "times"),
    ]


def run_app(app: object, port: int) -> None:
    """uvicorn as the house runs it."""
    import uvicorn

    uvicorn.run(
        app,  # type: ignore[arg-type] # a plain ASGI callable
        host="127.0.0.1",
        port=port,
        access_log=False,
        log_level="warning",
        server_header=False,
        timeout_keep_alive=75,
        backlog=4096,
        ws="none",
    )
    sys.exit(0)
