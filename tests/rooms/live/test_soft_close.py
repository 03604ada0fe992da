"""A round and a vote close alike: softly, told to everybody, and never in the middle of somebody's answer."""

import json

import pytest

from .conftest import Phone, Stage
from .plain import PlainPhone
from .test_illness import until


@pytest.fixture
async def voter(stage: Stage) -> Phone:
    """Somebody with dots to give to one card."""
    phone = await stage.phone()
    await stage.act("next")
    await phone.send("note", text="Et kort")
    await stage.act("reveal", seconds=0)
    await stage.act("vote", field="note", dots=2)
    return phone


async def dots(stage: Stage, phone: Phone, rev: int = 1) -> tuple[int, dict[str, object]]:
    card = next(c for f in (await stage.frame("desk"))["fields"] for c in f["cards"])
    return await phone.send("note", op="dots", rev=rev, **{f"dots.{card['id']}": 1})


def told(stage: Stage) -> dict[str, object]:
    return json.loads(stage.live.house.rooms[stage.room.id].channels.phone.frame)


async def test_a_vote_closes_softly_and_dots_given_meanwhile_count(stage: Stage, voter: Phone) -> None:
    before = await voter.step()
    await stage.act("reveal")
    frame = told(stage)
    assert (frame["phase"], frame["view"]) == ("vote", before["view"])
    assert frame["closing"]
    assert (await stage.frame())["closing"] == (await stage.frame("desk"))["closing"] == frame["closing"]
    assert (await dots(stage, voter))[0] == 200
    assert "prik" not in (await stage.frame())["html"]


async def test_a_vote_that_closes_is_shown_by_itself_also_after_a_restart(stage: Stage, voter: Phone) -> None:
    await stage.act("reveal", seconds=1)
    await stage.live.stop()
    stage.live = stage.fresh()
    await stage.live.start()
    await until(lambda: told(stage)["phase"] == "voted")
    status, reply = await dots(stage, voter)
    assert (status, reply["why"]) == (409, "vote_closed")
    assert "tekst" not in str(reply["say"])


async def test_a_vote_that_closes_can_be_held_open(stage: Stage, voter: Phone) -> None:
    await stage.act("reveal", seconds=60)
    await stage.act("reopen")
    assert (told(stage)["phase"], told(stage)["closing"]) == ("vote", None)
    assert (await dots(stage, voter))[0] == 200
    await stage.act("reveal", seconds=60)
    await stage.act("reveal", seconds=0)
    assert told(stage)["phase"] == "voted"


@pytest.mark.parametrize("is_vote", [False, True])
async def test_without_script_the_page_says_that_time_is_short(stage: Stage, is_vote: bool) -> None:
    writer = await stage.phone()
    await stage.act("next")
    await writer.send("note", text="Et kort")
    if is_vote:
        await stage.act("reveal", seconds=0)
        await stage.act("vote", field="note", dots=2)
    phone = PlainPhone(stage)
    assert "Runden lukker nu" not in (await phone.client.get(phone.address)).text
    await stage.act("reveal", seconds=60)
    page = (await phone.client.get(phone.address)).text
    assert (
        "Runden lukker nu. Send det, du er i gang med." in page.partition("<noscript>")[2].partition("</noscript>")[0]
    )


async def test_without_script_dots_are_given_until_the_vote_has_closed(stage: Stage, voter: Phone) -> None:
    phone = PlainPhone(stage)
    (ballot,) = (await phone.look()).forms
    (name,) = [n for n in ballot if n.startswith("dots.")]
    await stage.act("reveal", seconds=60)
    assert (await phone.send(ballot, **{name: "2"}))[0] == 303
    await stage.act("reveal", seconds=0)
    status, page = await phone.send(ballot, **{name: "1", "rev": "2"})
    assert status == 409
    assert page.alerts == ["Der er lukket for prikker nu. Sig det højt, hvis dine ikke nåede med."]
