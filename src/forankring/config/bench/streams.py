"""Many phones in one room: how fast a step reaches all, what a stream weighs, and what a question costs each phone."""

import asyncio
import json
import time

from forankring.config.phones.wire import Wire

from . import machine
from .crowd import TEXT, Desk, phones
from .figures import Figure, spread
from .house import House, Room
from .listeners import Listener, hang_up, listen
from .storm import NOTES, SCALE

TALKERS = 100
"""Kept connections over which all the phones' requests go, one after another, so that sockets stay for streams."""


async def seats(room: Room, count: int) -> list[str]:
    """Cookies of so many phones that have joined and put their connection down."""
    found: list[str] = []
    waiting = phones(room, count)

    async def come_in() -> None:
        while waiting:
            phone = waiting.pop()
            await phone.join()
            phone.hang_up()
            found.append("; ".join(f"{name}={value}" for name, value in phone.cookies.items()))

    await asyncio.gather(*(come_in() for _ in range(50)))
    return found


async def step_reaches_all(house: House, count: int) -> list[Figure]:
    """A facilitator goes to the next item: from the press until each stream has the new frame; five times."""
    room = await asyncio.to_thread(house.open_room, NOTES, SCALE)
    desk = Desk(room)
    cookies = await seats(room, count)
    before = machine.resident_bytes(house.pid)
    listeners = await listen(room.address, cookies)
    await asyncio.sleep(1)
    held = machine.resident_bytes(house.pid)
    took: list[float] = []
    missed = 0
    for turn in range(5):
        known = [one.frames for one in listeners]
        start = time.perf_counter()
        await desk.act("goto", index=turn % 2)
        await _until_all(listeners, known, 20)
        missed += sum(one.frames == old for one, old in zip(listeners, known, strict=True))
        took += [one.at - start for one, old in zip(listeners, known, strict=True) if one.frames > old]
        await asyncio.sleep(0.5)
    peak = machine.resident_bytes(house.pid)
    hang_up(listeners)
    is_large = count >= 10_000
    return [
        *spread(f"a step reaches {count} phones", took, **({"p99": 400.0} if is_large else {})),
        Figure(f"streams of {count} that missed a step", missed, "frames", 0),
        Figure(f"memory a stream takes, {count} open", (held - before) / count / 1024, "KiB", 12 if is_large else None),
        Figure(f"live process with {count} streams", peak / 1024**2, "MB", 250 if is_large else None),
    ]


async def _until_all(listeners: list[Listener], known: list[int], patience: float) -> None:
    until = time.perf_counter() + patience
    while time.perf_counter() < until:
        if all(one.frames > old for one, old in zip(listeners, known, strict=True)):
            return
        await asyncio.sleep(0.05)


async def question(house: House, count: int, seconds: float) -> list[Figure]:
    """One question from open to shown: every phone gets the step, answers, sees the result. Bytes with headers."""
    room = await asyncio.to_thread(house.open_room, SCALE)
    desk = Desk(room)
    cookies = await seats(room, count)
    listeners = await listen(room.address, cookies)
    known = [(one.frames, one.received) for one in listeners]
    start = time.perf_counter()
    await desk.act("goto", index=0)
    talked = await _all_ask(room, cookies, "GET", "main", 0)
    talked += await _all_ask(room, cookies, "POST", "send", seconds)
    await desk.act("reveal", seconds=0)
    talked += await _all_ask(room, cookies, "GET", "main", 0)
    await asyncio.sleep(1)
    lasted = time.perf_counter() - start
    frames = sum(one.frames - old for one, (old, _) in zip(listeners, known, strict=True)) / count
    heard = sum(one.received - old for one, (_, old) in zip(listeners, known, strict=True))
    hang_up(listeners)
    return [
        Figure(f"one question, {count} phones: pushes to each phone", frames, "frames"),
        Figure(f"one question, {count} phones: pushes a second to each phone", frames / lasted, "frames/s", 4),
        Figure(f"one question, {count} phones: to each phone", (heard + talked) / count / 1000, "KB", 20),
    ]


async def _all_ask(room: Room, cookies: list[str], method: str, what: str, seconds: float) -> int:
    """Every phone asks once, spread over so many seconds; returns the bytes that came back."""
    waiting = list(enumerate(cookies))
    gap = seconds * TALKERS / max(1, len(cookies))
    path = f"/d/{room.code}/{what}"

    async def talk() -> int:
        wire = Wire(room.address.host, room.address.port)
        while waiting:
            number, cookie = waiting.pop()
            fields = {"item": "item-0", "field": "pace", "id": "one", "rev": 1, "mark": number % 7, "text": TEXT}
            body = json.dumps(fields).encode() if method == "POST" else b""
            kind = "Content-Type: application/json\r\n" if body else ""
            reply = await wire.ask(method, path, f"Cookie: {cookie}\r\nAccept-Encoding: gzip\r\n{kind}", body)
            if reply.status != 200:
                raise RuntimeError(f"{what}: {reply.status} {reply.body[:200]!r}")
            await asyncio.sleep(gap)
        wire.close()
        return wire.received

    return sum(await asyncio.gather(*(talk() for _ in range(min(TALKERS, len(cookies))))))
