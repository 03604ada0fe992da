"""A room of phones in its heaviest moments: they come, they all send, they all look, they all come back."""

import asyncio
import time
from functools import partial
from typing import Any

from forankring.config.phones.habits import Habits
from forankring.config.phones.phone import Phone

from .crowd import Desk, gathered, is_there, note, phones, within
from .figures import Figure, share, spread
from .house import House, Room

NOTES: dict[str, Any] = {"tool": "wonder", "rounds": ["alone"]}
SCALE: dict[str, Any] = {"tool": "balances", "rounds": ["alone"], "fields": ["pace"]}


async def at_first_item(house: House, plan: dict[str, Any]) -> tuple[Room, Desk]:
    room = await asyncio.to_thread(house.open_room, plan)
    desk = Desk(room)
    await desk.act("goto", index=0)
    return room, desk


async def join_storm(house: House, count: int) -> list[Figure]:
    """All join within three seconds. Usable: the page, the first frame and the step are there."""
    room, _ = await at_first_item(house, NOTES)
    crowd = phones(room, count)
    following: list[asyncio.Task[None]] = []

    async def come_in(phone: Phone) -> float:
        start = time.perf_counter()
        await phone.join()
        following.append(asyncio.create_task(phone.follow()))
        assert await phone.until(lambda: is_there(phone))
        return time.perf_counter() - start

    took = await within(3, crowd, come_in)
    for phone in crowd:
        await phone.leave()
    await asyncio.gather(*following, return_exceptions=True)
    return spread(f"join storm, {count} phones in 3 s, usable", took, **({"p95": 300.0} if count >= 300 else {}))


async def burst(house: House, count: int, **targets: float) -> list[Figure]:
    """All send one contribution within two seconds; measured from the press to the receipt."""
    room, _ = await at_first_item(house, NOTES)
    crowd = phones(room, count)
    async with gathered(crowd):
        letters = await within(2, crowd, lambda phone: phone.send(note(phone)))
    stored = sum(letter.is_stored for letter in letters)
    acked = [letter.seconds for letter in letters if letter.is_stored]
    return [
        *spread(f"burst, {count} phones in 2 s, acknowledged", acked, **targets),
        Figure(f"burst, {count} phones, not acknowledged", count - stored, "letters", 0),
    ]


async def result(house: House, count: int) -> list[Figure]:
    """From the last vote's receipt to the moment the last phone has the revealed frame and its step."""
    room, desk = await at_first_item(house, SCALE)
    crowd = phones(room, count)
    async with gathered(crowd):

        async def vote(phone: Phone) -> bool:
            assert phone.step is not None
            letter = phone.letter(phone.step.asks()[0], {"mark": phone.dice.randrange(7)})
            return (await phone.send(letter)).is_stored

        voted = await within(1, crowd, vote)
        last = time.perf_counter()
        await desk.act("reveal", seconds=0)
        seen = await asyncio.gather(*(phone.until(partial(shows_result, phone), 20) for phone in crowd))
        took = [max(phone.frame_at, phone.step_at) - last for phone in crowd]
    return [
        Figure(f"all {count} see the final result", max(took) * 1000, "ms", 500),
        Figure(f"final result, {count} phones, p95", share(took, 0.95) * 1000, "ms"),
        Figure(
            "phones that never saw the result, or could not vote", count - sum(seen) + count - sum(voted), "phones", 0
        ),
    ]


def shows_result(phone: Phone) -> bool:
    """The newest frame is the revealed one, and the step on the phone is that frame's."""
    return phone.frame.get("phase") == "revealed" and phone.step is not None and phone.step.view == phone.frame["view"]


async def reconnect(house: House, count: int) -> list[Figure]:
    """Every connection is cut at once; all come back at once, without waiting. Back: frame and step are there."""
    room, _ = await at_first_item(house, NOTES)
    crowd = phones(room, count)
    took: list[float] = []
    async with gathered(crowd):
        for phone in crowd:
            phone.hang_up()
        for phone in crowd:
            await phone.leave()

        async def back(seat: Phone) -> float:
            phone = Phone(room.address, Habits())
            phone.cookies = seat.cookies
            start = time.perf_counter()
            following = asyncio.create_task(phone.follow())
            assert await phone.until(lambda: is_there(phone))
            ready = time.perf_counter() - start
            again.append((phone, following))
            return ready

        again: list[tuple[Phone, asyncio.Task[None]]] = []
        took = await asyncio.gather(*(back(phone) for phone in crowd))
        for phone, following in again:
            await phone.leave()
            following.cancel()
    return spread(f"reconnect wave, {count} phones at once", took, p95=1000.0)
