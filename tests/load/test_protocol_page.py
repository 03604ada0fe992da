"""The phones know the protocol page alone. What the house sends and refuses is what the page and its schema say."""

import asyncio
import re

from forankring.config.bench.crowd import Desk, gathered, phones
from forankring.config.bench.house import House
from forankring.config.phones.outbox import Letter
from forankring.config.phones.people import filled
from forankring.config.phones.phone import Phone

from ..guards.tree import ROOT
from .conftest import Witness

PAGE = (ROOT / "docs" / "reference" / "protocol.md").read_text()
TOOLS = (
    "starting-point", "balances", "use-cases", "adoption", "with-or-without", "next-steps",
    "wonder", "governance", "track-1", "benefits-risks", "temperature", "idea-wall",
)  # fmt: skip


async def test_a_phone_that_only_knows_the_page_can_answer_every_question_we_ship(
    small_house: House, witness: Witness
) -> None:
    room = await asyncio.to_thread(small_house.open_room, *({"tool": one, "rounds": ["alone"]} for one in TOOLS))
    desk = Desk(room)
    crowd = phones(room, 3, witness=witness)
    refused: list[str] = []
    async with gathered(crowd):
        for index in range(len(TOOLS)):
            await desk.act("goto", index=index)
            for phone in crowd:
                step = await phone.fetch()
                assert step.asks(), TOOLS[index]
                for form in step.asks():
                    letter = await phone.send(phone.letter(form, filled(form, phone.dice)))
                    refused += [] if letter.is_stored else [f"{TOOLS[index]}/{form.field}: {letter.why} {letter.body}"]
    assert refused == []
    assert witness.faults == []


async def test_every_refusal_is_one_the_page_names(small_house: House, witness: Witness) -> None:
    room = await asyncio.to_thread(small_house.open_room, {"tool": "wonder", "rounds": ["alone"]}, {"tool": "balances"})
    desk = Desk(room)
    (phone,) = crowd = phones(room, 1, witness=witness)
    await desk.act("goto", index=0)
    async with gathered(crowd):
        form = (await phone.fetch()).asks()[0]
        fine = await phone.send(phone.letter(form, {"text": "Et kort"}, id="a1", rev=2))
        bad = [
            phone.letter(form, {"text": "Et ældre kort"}, id="a1", rev=1),
            phone.letter(form, {"text": ""}),
            phone.letter(form, {"text": "x" * 5000}),
            phone.letter(form, {"text": "Ja"}, id="not an id!"),
            Letter({"item": form.item, "field": "nowhere", "id": "b1", "rev": 1, "text": "Ja"}),
            Letter({"item": "item-1", "field": "pace", "id": "c1", "rev": 1, "mark": 1}),
        ]
        phone.witness = lambda kind, thing: None if kind == "send" else witness(kind, thing)
        answers = [await phone.send(letter) for letter in bad]
    assert fine.is_stored
    assert all(letter.is_settled and not letter.is_stored for letter in answers)
    named = set(re.findall(r"`([a-z_]+)`", PAGE))
    assert {letter.why for letter in answers} <= named
    assert witness.faults == []


async def test_a_phone_without_a_seat_is_told_so_and_joins_again_by_itself(small_house: House) -> None:
    room = await asyncio.to_thread(small_house.open_room, {"tool": "wonder", "rounds": ["alone"]})
    await Desk(room).act("goto", index=0)
    (phone,) = crowd = phones(room, 1)
    async with gathered(crowd):
        form = (await phone.fetch()).asks()[0]
        stranger = Phone(room.address)
        assert (await stranger.send(stranger.letter(form, {"text": "Et kort uden plads"}))).is_stored
        assert stranger.cookies
        await stranger.leave()
