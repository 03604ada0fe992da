"""Phones without a browser, in a thread of their own: a client written from docs/reference/protocol.md alone.

Each follows the room and answers every step: cards when it is asked for words, a table when it must choose one, dots
when there is a vote. Some send everything twice, some lose the answer, some never get a stream. What was acknowledged
is written down; nothing else is believed.
"""

import asyncio
import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from forankring.config.phones.forms import Form
from forankring.config.phones.habits import Address, Habits
from forankring.config.phones.outbox import Letter
from forankring.config.phones.phone import Phone, Step
from forankring.config.phones.wire import NoAnswer

TABLES = ("Bord 1", "Bord 2")
CARDS = 3


@dataclass
class Guest:
    """One phone and what it wants to say: `CARDS` cards alone, one word per table, one card in plenary, two dots."""

    number: int
    phone: Phone
    letters: list[Letter] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)
    fault: BaseException | None = None

    async def attend(self) -> None:
        try:
            await self.phone.join()
            following = asyncio.create_task(self.phone.follow())
            while not self.phone.is_over:
                await self.phone.until(lambda: self._is_new() or self.phone.is_over, patience=2)
                if self._is_new():
                    self.seen.add(self._view())
                    await self._answer_all()
            following.cancel()
        except Exception as problem:
            self.fault = problem
        finally:
            await self.phone.leave()

    def _view(self) -> str:
        return self.phone.step.view if self.phone.step else ""

    def _is_new(self) -> bool:
        return bool(self._view()) and self._view() not in self.seen

    async def _answer_all(self) -> None:
        step = self.phone.step
        assert step is not None
        tables = next((form for form in step.forms if form.kind == "tables"), None)
        if tables is not None:
            step = await self._sit()
        for form in step.forms:
            if form.is_vote:
                await self._say(form, {"op": "dots", form.starting("dots.")[self.number % 2].name: 2})
            elif form.kind == "ask" and form.named("text"):
                for card in range(CARDS if "-alone-" in step.view else 1):
                    await self._say(form, {"text": self._words(step.view, card)})

    async def _sit(self) -> Step:
        while True:
            try:
                if await self.phone.sit_at(TABLES[self.number % 2]):
                    return await self.phone.fetch()
            except NoAnswer:
                await asyncio.sleep(0.2)

    def _words(self, view: str, card: int) -> str:
        where = next(name for name in ("alone", "table", "plenary") if f"-{name}-" in view)
        return f"gæst {self.number} skriver kort {card} i {where}"

    async def _say(self, form: Form, answer: dict[str, object]) -> None:
        letter = self.phone.letter(form, answer)
        self.letters.append(letter)
        await self.phone.send(letter)


class Crowd:
    """`count` guests at `address` (http://…/d/CODE), in a thread; `leave()` waits until the room is over."""

    def __init__(self, address: str, count: int) -> None:
        habits = (Habits(), Habits(doubles=0.5), Habits(cuts=0.3), Habits(polls=True))
        self.guests = [
            Guest(number, Phone(Address.of(address), habits[number % len(habits)], seed=number))
            for number in range(count)
        ]
        self._thread = threading.Thread(target=lambda: asyncio.run(self._attend()))

    def __enter__(self) -> "Crowd":
        self._thread.start()
        return self

    def __exit__(self, *problem: object) -> None:
        for guest in self.guests:
            guest.phone.ear.is_over = True
        self._thread.join(30)

    async def _attend(self) -> None:
        await asyncio.gather(*(guest.attend() for guest in self.guests))

    def leave(self) -> None:
        """Wait until the room has told everybody that it is over."""
        self._thread.join(60)
        assert not self._thread.is_alive()
        assert [guest.fault for guest in self.guests if guest.fault] == []

    def stored(self, where: str = "") -> list[str]:
        """Every text that was acknowledged, once for each acknowledged answer."""
        return [text for text in self._texts(lambda letter: letter.is_stored) if where in text]

    def sent(self) -> list[str]:
        return self._texts(lambda letter: True)

    def _texts(self, wanted: Callable[[Letter], bool]) -> list[str]:
        return [
            str(one.body["text"])
            for guest in self.guests
            for one in list(guest.letters)
            if wanted(one) and "text" in one.body
        ]

    def votes(self) -> int:
        return sum(one.is_stored and one.body.get("op") == "dots" for guest in self.guests for one in guest.letters)
