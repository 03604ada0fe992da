"""A phone in the room: it takes a seat, follows the frames, reads the step and sends what its owner says.

phone = Phone(Address.of("http://127.0.0.1:8000/d/ABCDEFGH"), Habits())
await phone.join()
following = asyncio.create_task(phone.follow())
await phone.step_is_there()
letter = await phone.send(phone.letter(form, {"text": "Vi vil gerne prøve det i lille skala."}))
await phone.leave()
"""

import asyncio
import json
import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from .ear import Ear
from .forms import Form, read_forms
from .habits import Address, Counts, Habits
from .outbox import AGAIN, Letter, new_id, pause
from .wire import NoAnswer, Reply, Wire

Witness = Callable[[str, object], None]
"""Gets the name of a definition in protocol.schema.json and what was sent or received under it."""


class NotLetIn(Exception):
    """The house answered the join with something else than a seat; carries the status."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


@dataclass(slots=True)
class Step:
    view: str
    title: str
    where: str
    html: str
    _forms: list[Form] | None = None

    @property
    def forms(self) -> list[Form]:
        """Read when first asked for: a phone that only looks should cost the measuring nothing."""
        if self._forms is None:
            self._forms = read_forms(self.html)
        return self._forms

    def asks(self) -> list[Form]:
        return [form for form in self.forms if form.kind == "ask" and not form.is_vote]


class Phone:
    def __init__(
        self, address: Address, habits: Habits | None = None, *, seed: int | None = None, witness: Witness | None = None
    ) -> None:
        self.address, self.habits = address, habits or Habits()
        self.dice = random.Random(seed)  # noqa: S311 - play, not secrets
        self.witness = witness or (lambda kind, thing: None)
        self.cookies: dict[str, str] = {}
        self.counts = Counts()
        self.room = ""
        self.frame: dict[str, Any] = {}
        self.version = ""
        self.frame_at = self.step_at = 0.0
        self.step: Step | None = None
        self.ear = Ear(address, self.habits, self.dice, self._headers, self._take, self.join)
        self._talk = Wire(address.host, address.port)
        self._second = Wire(address.host, address.port)
        self._turn, self._second_turn = asyncio.Lock(), asyncio.Lock()
        self._news = asyncio.Event()
        self._fetching: asyncio.Task[None] | None = None

    @property
    def is_over(self) -> bool:
        return self.ear.is_over

    # -- the seat
    async def join(self) -> str:
        """Take a seat, or keep the one we have; returns the page. Raises NotLetIn or NoAnswer.

        429 says that very many come in at once: wait a moment and try again.
        """
        reply = await self._ask("GET", "")
        for _ in range(60):
            if reply.status != 429:
                break
            await asyncio.sleep(self.dice.uniform(0.5, 1.5))
            reply = await self._ask("GET", "")
        if reply.status != 200:
            raise NotLetIn(reply.status)
        self._keep_cookies(reply)
        page = reply.body.decode()
        self.room = page.partition('data-room="')[2].partition('"')[0]
        return page

    async def sit_at(self, table: str) -> bool:
        reply = await self._ask("POST", "/table", json.dumps({"table": table}).encode())
        self._keep_cookies(reply)
        return reply.status == 200

    async def leave(self) -> None:
        self.ear.is_over = True
        if self._fetching is not None:
            self._fetching.cancel()
        self.hang_up()

    def hang_up(self) -> None:
        """Cut every connection, as a locked phone does."""
        for wire in (self._talk, self._second, self.ear.wire):
            self.counts.received += wire.received
            wire.received = 0
            wire.close()

    def rest(self) -> None:
        """Let go of the talking connections; the stream stays."""
        self._talk.close()
        self._second.close()

    async def go_away(self, seconds: float) -> None:
        """Be without net for a while. Letters wait; on return the phone resynchronises by version."""
        self.ear.is_away = True
        self.hang_up()
        await asyncio.sleep(seconds)
        self.ear.is_away = False

    # -- frames
    async def follow(self) -> None:
        """Follow the room until it is over or the phone leaves."""
        await self.ear.follow()
        self._news.set()

    def _take(self, version: str, body: bytes) -> None:
        self.frame = json.loads(body)
        self.version, self.frame_at = version, time.perf_counter()
        self.counts.frames += 1
        self.witness("phone_frame", self.frame)
        if self.frame["phase"] == "end":
            self.ear.is_over = True
        is_new = self.step is None or self.frame["view"] != self.step.view
        if self.habits.reads and is_new and (self._fetching is None or self._fetching.done()):
            self._fetching = asyncio.get_running_loop().create_task(self._fetch(self.frame["jitter"]))
        self._news.set()

    async def until(self, is_so: Callable[[], bool], patience: float = 60.0) -> bool:
        """Wait for frames and steps until something holds; False when it never did."""
        try:
            async with asyncio.timeout(patience):
                while not is_so():
                    self._news.clear()
                    await self._news.wait()
        except TimeoutError:
            return False
        return True

    # -- the step
    async def fetch(self) -> Step:
        """Read what the phone should show now."""
        reply = await self._ask("GET", "/main")
        if reply.status != 200:
            raise NoAnswer(str(reply.status))
        told = json.loads(reply.body)
        self.witness("step", told)
        self.step = Step(told["view"], told["title"], told["where"], told["html"])
        self.step_at = time.perf_counter()
        self.counts.steps += 1
        self._news.set()
        return self.step

    async def _fetch(self, jitter: int) -> None:
        """Until the step shown is the one the newest frame names."""
        for turn in range(50):
            await asyncio.sleep(self.dice.uniform(0, jitter) / 1000 if turn == 0 else 0.2 * min(turn, 10))
            try:
                step = await self.fetch()
            except NoAnswer:
                continue
            if step.view == self.frame.get("view") or self.is_over:
                return

    # -- saying something
    def letter(self, form: Form, answer: dict[str, Any], *, id: str = "", rev: int = 1) -> Letter:
        return Letter({"item": form.item, "field": form.field, "id": id or new_id(self.dice), "rev": rev, **answer})

    async def send(self, letter: Letter, *, patience: float = 120.0) -> Letter:
        """Try until the house has stored or refused it; gives up (unsettled) after `patience` seconds."""
        until = time.perf_counter() + patience
        self.witness("send", letter.body)
        while not letter.is_settled and time.perf_counter() < until:
            if self.ear.is_away:
                await asyncio.sleep(0.05)
                continue
            try:
                status = await self._send_once(letter)
            except NoAnswer:
                status = 0
            if not letter.is_settled:
                await asyncio.sleep(1.0 if status == 429 else pause(letter.tries, self.dice))
        return letter

    async def _send_once(self, letter: Letter) -> int:
        body, path = letter.bytes(), f"/d/{self.address.code}/send"
        letter.begin()
        chance = self.dice.random()
        if chance < self.habits.cuts:
            async with self._turn:
                await self._talk.ask_and_cut("POST", path, self._headers(is_json=True), body)
            return 0
        if chance < self.habits.cuts + self.habits.doubles:
            twice = self._ask_on_second(path, body)
            both = await asyncio.gather(self._ask("POST", "/send", body), twice, return_exceptions=True)
            replies = [one for one in both if isinstance(one, Reply)]
        else:
            replies = [await self._ask("POST", "/send", body)]
        for reply in replies:
            await self._settle(letter, reply)
        return replies[-1].status if replies else 0

    async def _settle(self, letter: Letter, reply: Reply) -> None:
        told = json.loads(reply.body) if reply.body[:1] == b"{" else {}
        if told:
            self.witness("stored" if reply.status == 200 else "refused", told)
        if told.get("why") == "seat_unknown":
            await self.join()
        else:
            letter.settle(reply.status if told or reply.status in AGAIN else 0, told)

    # -- underneath
    async def _ask(self, method: str, path: str, body: bytes = b"") -> Reply:
        async with self._turn:
            return await self._talk.ask(
                method, f"/d/{self.address.code}{path}", self._headers(is_json=bool(body)), body
            )

    async def _ask_on_second(self, path: str, body: bytes) -> Reply:
        async with self._second_turn:
            return await self._second.ask("POST", path, self._headers(is_json=True), body)

    def _headers(self, *, is_json: bool = False) -> str:
        cookies = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        seat = f"Cookie: {cookies}\r\n" if cookies else ""
        return seat + ("Content-Type: application/json\r\n" if is_json else "") + "Accept-Language: da\r\n"

    def _keep_cookies(self, reply: Reply) -> None:
        for cookie in reply.cookies:
            name, _, value = cookie.partition(";")[0].partition("=")
            self.cookies[name.strip()] = quote(value.strip(), safe="%~_-.!*'()=+/")
