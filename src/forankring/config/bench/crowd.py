"""Many phones and one desk, for the benchmarks to play with."""

import asyncio
import json
import random
import secrets
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any

from forankring.config.phones.forms import Form
from forankring.config.phones.habits import Habits
from forankring.config.phones.outbox import Letter
from forankring.config.phones.phone import Phone, Witness
from forankring.config.phones.wire import Wire

from .house import Room

TEXT = (
    "Vi bruger tid på at skrive det samme i to systemer. "
    "Et udkast kunne hjælpe os, hvis vi selv læser det efter og retter."
).ljust(120, ".")[:120]
"""A contribution of 120 characters with nothing personal in it."""


class Desk:
    """The facilitator's acts."""

    def __init__(self, room: Room) -> None:
        self.room = room
        self.wire = Wire(room.address.host, room.address.port)

    async def act(self, act: str, **keys: Any) -> dict[str, Any]:
        body = json.dumps({"act": act, "key": secrets.token_hex(8), **keys}).encode()
        headers = f"Authorization: Bearer {self.room.desk}\r\nContent-Type: application/json\r\n"
        reply = await self.wire.ask("POST", f"/d/r/{self.room.id}/act", headers, body)
        told: dict[str, Any] = json.loads(reply.body)
        if not told.get("ok"):
            raise RuntimeError(f"{act}: {reply.status} {told}")
        return told


def phones(room: Room, count: int, habits: Habits | None = None, witness: Witness | None = None) -> list[Phone]:
    return [Phone(room.address, habits, seed=number, witness=witness) for number in range(count)]


@asynccontextmanager
async def gathered(crowd: Sequence[Phone], *, at_once: int = 50) -> AsyncIterator[None]:
    """All have joined, follow the room and stand on its step; on leaving all hang up."""
    following: list[asyncio.Task[None]] = []
    gate = asyncio.Semaphore(at_once)

    async def come_in(phone: Phone) -> None:
        async with gate:
            await phone.join()
            following.append(asyncio.create_task(phone.follow()))
            if not await phone.until(lambda: is_there(phone)):
                raise RuntimeError("a phone never got the step")

    try:
        await asyncio.gather(*(come_in(phone) for phone in crowd))
        yield
    finally:
        for phone in crowd:
            await phone.leave()
        for task in following:
            task.cancel()
        await asyncio.gather(*following, return_exceptions=True)


def is_there(phone: Phone) -> bool:
    """It knows the room's frame, and its step when it reads steps."""
    return bool(phone.version) and (phone.step is not None or not phone.habits.reads)


async def within(seconds: float, crowd: Sequence[Phone], do: Any) -> list[Any]:
    """Each phone does its thing at a moment of its own within so many seconds."""
    dice = random.Random(7)  # noqa: S311 - play, not secrets

    async def wait_and_do(phone: Phone, moment: float) -> Any:
        await asyncio.sleep(moment)
        return await do(phone)

    return await asyncio.gather(*(wait_and_do(phone, dice.uniform(0, seconds)) for phone in crowd))


def first_form(phone: Phone) -> Form:
    assert phone.step is not None
    return phone.step.asks()[0]


def note(phone: Phone, text: str = TEXT) -> Letter:
    """A letter with words for the first question on the phone."""
    return phone.letter(first_form(phone), {"text": text})
