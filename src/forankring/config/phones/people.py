"""Somebody with a phone: thinks, writes an ordinary sentence, changes it now and then, says when ready.

Follows the room as a person does: a new step is read, answered question by question, and left when the room moves on.
"""

import asyncio
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from .forms import Form
from .outbox import Letter
from .phone import Phone
from .sentences import POINTS, THOUGHTS
from .wire import NoAnswer

SHORT = 120
"""Fields with less room than this get a few words instead of a sentence."""


@dataclass(slots=True)
class Person:
    phone: Phone
    pace: float = 1.0
    """1 thinks as people do (some 5–25 seconds); less is quicker."""
    letters: list[Letter] = field(default_factory=list)
    on_letter: Callable[[Letter], None] = lambda letter: None
    seen: str = ""
    """The view this person has dealt with."""

    async def attend(self) -> None:
        """Take part until the room is over or this task is cancelled."""
        following = asyncio.create_task(self.phone.follow())
        try:
            while not self.phone.is_over:
                await self.phone.until(lambda: self._view() != self.seen, patience=5)
                if self._view() != self.seen:
                    self.seen = self._view()
                    await self._take_part()
        finally:
            following.cancel()
            await self.phone.leave()

    def _view(self) -> str:
        return self.phone.step.view if self.phone.step else ""

    async def _take_part(self) -> None:
        view, step = self._view(), self.phone.step
        for form in step.forms if step else ():
            if not await self._thinks_while(view):
                return
            await self._answer(form)

    async def _thinks_while(self, view: str) -> bool:
        """False when the room moved on while we were thinking."""
        moved = await self.phone.until(
            lambda: self._view() != view or self.phone.is_over, patience=self.phone.dice.uniform(5, 25) * self.pace
        )
        return not moved

    async def _answer(self, form: Form) -> None:
        dice = self.phone.dice
        if form.kind == "tables":
            await self._choose_table(form)
            return
        if form.kind == "ready":
            await self._say(Letter({"item": form.item, "field": "", "id": "ready", "rev": 0, "op": "ready"}))
            return
        answer = filled(form, dice)
        if not answer:
            return
        letter = await self._say(self.phone.letter(form, answer))
        if letter.is_stored and dice.random() < 0.2:
            again = filled(form, dice)
            await self._say(self.phone.letter(form, again, id=letter.body["id"], rev=letter.body["rev"] + 1))

    async def _choose_table(self, form: Form) -> None:
        tables = [one.value for one in form.named("table")]
        try:
            if tables and await self.phone.sit_at(self.phone.dice.choice(tables)):
                step = await self.phone.fetch()
                for asked in step.asks():
                    await self._answer(asked)
        except NoAnswer:
            return

    async def _say(self, letter: Letter) -> Letter:
        self.letters.append(letter)
        await self.phone.send(letter)
        self.on_letter(letter)
        return letter


def filled(form: Form, dice: random.Random) -> dict[str, Any]:
    """An answer a person could give to this form; empty when it asks for nothing we know."""
    if form.is_vote:
        return _dots(form, dice)
    answer: dict[str, Any] = {}
    marks = form.named("mark")
    if marks:
        answer["mark"] = int(dice.choice(marks).value or 0) if marks[0].kind == "radio" else 0
    for name in ("picks", "ticks", "done"):
        options = form.named(name)
        if options:
            answer[name] = [dice.choice(options).value]
    if answer:
        return answer
    words = dice.choice(THOUGHTS if form.limit >= SHORT else POINTS)[: form.limit]
    for one in form.starting("cell."):
        answer[one.name] = ("on" if dice.random() < 0.5 else "") if one.kind == "checkbox" else words
    if form.named("text"):
        answer["text"] = words
    places = [one.value for one in form.named("place") if one.value]
    if places and answer:
        answer["place"] = dice.choice(places)
    return answer


def _dots(form: Form, dice: random.Random) -> dict[str, Any]:
    dots = form.starting("dots.")
    return {"op": "dots", dice.choice(dots).name: 1} if dots else {}
