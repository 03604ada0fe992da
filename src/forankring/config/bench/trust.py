"""What must never happen, a contribution lost or there twice; what must work, one address or a blocked stream."""

import asyncio
import json
from collections import Counter
from functools import partial
from typing import Any

from forankring.config.phones.habits import Address, Habits
from forankring.config.phones.outbox import Letter
from forankring.config.phones.phone import Phone, Witness

from .blocking import blocking_proxy
from .crowd import TEXT, Desk, first_form, gathered, note, phones
from .figures import Figure
from .house import House, Room
from .storm import NOTES, SCALE, at_first_item

BAD_DAY = Habits(doubles=0.2, cuts=0.1)


async def never_lost(
    house: House, *, count: int, letters: int, kills: int = 2, away: float = 0, witness: Witness | None = None
) -> list[Figure]:
    """Submissions with retries, doubles, cut connections, changed and reordered wordings; SIGKILL in the middle.

    1. each phone sends `letters` cards; every fourth it changes at once, and the newer wording leaves first;
    2. the house is killed `kills` times on the way and started again on the same folder;
    3. with `away`, one phone in ten has no net for so many seconds;
    4. afterwards the ledger is read past the house and held against the receipts.
    """
    room, _ = await at_first_item(house, NOTES)
    crowd = phones(room, count, BAD_DAY, witness)
    sent: list[Letter] = []
    async with gathered(crowd):
        everybody = asyncio.gather(
            *(_talk(phone, letters, sent, away if n % 10 == 0 else 0) for n, phone in enumerate(crowd))
        )
        for kill in range(1, kills + 1):
            wanted = count * letters * kill // (kills + 1)
            await _until_stored(sent, wanted, everybody)
            await asyncio.to_thread(house.kill)
            await asyncio.to_thread(house.start)
        await everybody
    return verdict(f"{len(sent)} submissions, {kills} × kill -9", sent, await asyncio.to_thread(house.lines, room))


async def _until_stored(sent: list[Letter], wanted: int, everybody: asyncio.Future[Any]) -> None:
    while sum(letter.is_stored for letter in sent) < wanted and not everybody.done():  # noqa: ASYNC110 - many letters, no one event
        await asyncio.sleep(0.02)


async def _talk(phone: Phone, letters: int, sent: list[Letter], away: float) -> None:
    form = first_form(phone)
    outage = asyncio.create_task(phone.go_away(away)) if away else None
    for number in range(letters):
        await asyncio.sleep(phone.dice.uniform(0, 0.3))
        first = phone.letter(form, {"text": f"{TEXT[:80]} nr. {number}"})
        if number % 4:
            sent.append(first)
            await phone.send(first)
            continue
        newer = phone.letter(form, {"text": f"{TEXT[:80]} rettet {number}"}, id=first.body["id"], rev=2)
        sent += [newer, first]
        await asyncio.gather(phone.send(newer), phone.send(first))
    if outage:
        await outage


def verdict(name: str, sent: list[Letter], lines: list[dict[str, Any]]) -> list[Figure]:
    """Receipts against the ledger: each acknowledged answer stands once, in its newest acknowledged wording."""
    newest: dict[str, Letter] = {}
    for letter in sent:
        known = newest.get(letter.body["id"])
        if letter.is_stored and (known is None or known.body["rev"] < letter.body["rev"]):
            newest[letter.body["id"]] = letter
    stands = Counter(line["slot"] for line in lines)
    bodies = {line["slot"]: json.loads(line["body"]) for line in lines}
    lost = [one for one, letter in newest.items() if bodies.get(one, {}).get("text") != letter.body["text"]]
    unsettled = [letter for letter in sent if not (letter.is_stored or letter.is_older)]
    strangers = set(stands) - {letter.body["id"] for letter in sent}
    return [
        Figure(f"{name}: lost", len(lost), "contributions", 0),
        Figure(f"{name}: double", sum(n - 1 for n in stands.values()) + len(strangers), "contributions", 0),
        Figure(f"{name}: without a receipt in the end", len(unsettled), "letters", 0),
        Figure(f"{name}: tries", sum(letter.tries for letter in sent), "requests"),
    ]


async def one_choice_each(house: House, *, count: int) -> list[Figure]:
    """Everybody presses several marks at the same moment, from two connections: one answer per seat stands."""
    room, _ = await at_first_item(house, SCALE)
    crowd = phones(room, count, Habits(doubles=0.5))
    async with gathered(crowd):

        async def press(phone: Phone) -> None:
            marks = [phone.letter(first_form(phone), {"mark": n}, rev=n + 1) for n in range(4)]
            await asyncio.gather(*(phone.send(mark) for mark in marks))

        await asyncio.gather(*(press(phone) for phone in crowd))
    lines = await asyncio.to_thread(house.lines, room)
    newest = sum(json.loads(line["body"])["mark"] == 3 for line in lines)
    return [
        Figure(f"{count} seats press four marks at once: answers that stand", len(lines), "answers", count),
        Figure("seats whose newest mark does not stand", count - newest, "seats", 0),
    ]


async def one_address(house: House, *, count: int) -> list[Figure]:
    """Many phones behind one address, three letters each in quick order: nobody is told to slow down."""
    room, _ = await at_first_item(house, NOTES)
    refused: Counter[int] = Counter()
    crowd = phones(room, count)
    async with gathered(crowd):

        async def talk(phone: Phone) -> list[Letter]:
            said = [note(phone, f"{TEXT[:90]} {n}") for n in range(3)]
            for letter in said:
                await phone.send(letter)
            return said

        for letters in await asyncio.gather(*(talk(phone) for phone in crowd)):
            for letter in letters:
                refused[letter.status] += 1
                refused[429] += letter.tries - 1
    return [
        Figure(f"{count} phones behind one address: told to slow down", refused[429], "answers", 0),
        Figure(f"{count} phones behind one address: not stored", count * 3 - refused[200], "letters", 0),
    ]


async def blocked_stream(house: House, *, count: int) -> list[Figure]:
    """A proxy swallows every event stream: the same session is completed by long-poll."""
    room, _ = await at_first_item(house, NOTES)
    async with blocking_proxy(house.port) as port:
        behind = Room(room.id, room.code, room.desk, Address("127.0.0.1", port, room.code))
        crowd = phones(behind, count, Habits(silence=0.5))
        async with gathered(crowd):
            letters = await asyncio.gather(*(phone.send(note(phone)) for phone in crowd))
            await Desk(room).act("reveal", seconds=0)
            seen = await asyncio.gather(*(phone.until(partial(_is_revealed, phone), 20) for phone in crowd))
        by_poll = sum(phone.ear.is_polling for phone in crowd)
    return [
        Figure("stream blocked: phones that fell back to polling", by_poll, "phones", count, at_least=True),
        Figure("stream blocked: letters not stored", count - sum(one.is_stored for one in letters), "letters", 0),
        Figure("stream blocked: phones that missed the reveal", count - sum(seen), "phones", 0),
    ]


def _is_revealed(phone: Phone) -> bool:
    return phone.frame.get("phase") == "revealed"
