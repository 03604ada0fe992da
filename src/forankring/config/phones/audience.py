"""A roomful of simulated participants, and what it saw: the rehearsal's calm lines and its sum at the end."""

import asyncio
import time
from collections import Counter
from collections.abc import Callable

from .habits import Address
from .outbox import Letter
from .people import Person
from .phone import NotLetIn, Phone
from .wire import NoAnswer

COMING = 8.0
"""Seconds over which people scan the code and come in."""


class Audience:
    """`rehearse` runs it; afterwards `is_well` tells whether everything sent found a receipt."""

    def __init__(self, address: Address, count: int, *, pace: float, say: Callable[[str], None]) -> None:
        self.say = say
        self.people = [Person(Phone(address, seed=n), pace, on_letter=self._heard) for n in range(count)]
        self.joined: list[float] = []
        self.away: Counter[str] = Counter()
        self.settled: list[Letter] = []
        self._steps: set[str] = set()

    async def rehearse(self, seconds: float) -> None:
        """Everybody comes in, takes part, and goes when the time is up or the session is over."""
        self.say(f"{len(self.people)} simulerede telefoner kommer ind …")
        tasks = [asyncio.create_task(self._come(person)) for person in self.people]
        watch = asyncio.create_task(self._watch())
        _, late = await asyncio.wait(tasks, timeout=seconds)
        for task in late:
            task.cancel()
        watch.cancel()
        await asyncio.gather(*tasks, watch, return_exceptions=True)
        for line in self.summary():
            self.say(line)

    @property
    def is_well(self) -> bool:
        return bool(self.joined) and not self.lost

    @property
    def letters(self) -> list[Letter]:
        return [letter for person in self.people for letter in person.letters if letter.tries]

    @property
    def lost(self) -> int:
        """Tried for good, and neither stored nor refused."""
        return sum(not letter.is_settled for letter in self.settled)

    def summary(self) -> list[str]:
        sent = self.letters
        stored = [letter for letter in sent if letter.is_stored]
        refused = Counter(letter.why for letter in sent if letter.is_settled and not letter.is_stored)
        waiting = len(sent) - len(stored) - sum(refused.values()) - self.lost
        took = sorted(letter.seconds * 1000 for letter in stored)
        lines = [
            "",
            f"Kom ind:     {len(self.joined)} af {len(self.people)}",
            f"Sendt:       {len(sent)}",
            f"Kvitteret:   {len(stored)}",
        ]
        if took:
            middle, slow = took[len(took) // 2], took[min(len(took) - 1, int(len(took) * 0.95))]
            lines.append(f"Svartid:     p50 {middle:.0f} ms, p95 {slow:.0f} ms")
        if refused:
            lines.append("Afvist:      " + ", ".join(f"{why} {count}" for why, count in refused.most_common()))
        if waiting:
            lines.append(f"På vej, da tiden gik: {waiting}")
        if self.away:
            lines.append("Kom ikke ind: " + ", ".join(f"{why} ({count})" for why, count in self.away.most_common()))
        return [*lines, f"Tabt:        {self.lost}"]

    async def _come(self, person: Person) -> None:
        await asyncio.sleep(person.phone.dice.uniform(0, min(COMING, len(self.people) / 10)))
        start = time.perf_counter()
        try:
            await person.phone.join()
        except NotLetIn as problem:
            self.away[f"svar {problem.status}"] += 1
            return
        except NoAnswer:
            self.away["intet svar"] += 1
            return
        self.joined.append(time.perf_counter() - start)
        await person.attend()

    def _heard(self, letter: Letter) -> None:
        self.settled.append(letter)

    async def _watch(self) -> None:
        """A line when the room comes to a new step, and one now and then in between."""
        told = -1
        while True:
            await asyncio.sleep(2)
            steps = {p.phone.step.title + " · " + p.phone.step.where for p in self.people if p.phone.step}
            for step in sorted(steps - self._steps):
                self.say(f"Trin: {step}")
            self._steps |= steps
            stored = sum(letter.is_stored for letter in self.settled)
            if stored != told:
                self.say(f"  inde {len(self.joined)}, kvitteret {stored}")
                told = stored
