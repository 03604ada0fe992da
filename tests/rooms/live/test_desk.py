"""What a desk asks the live room for: proposals, headings, paper, and to hear who is here."""

import asyncio
import secrets

from forankring.kernel.ledger.api import DeskRole, pass_cookie

from .conftest import Stage, small_script

NOTES = ("Referater fra teammøder", "Opsummering af lange møder", "Hvad siger de pårørende?")


async def shown_notes(stage: Stage) -> dict[str, str]:
    """Three notes on the wall: text → card."""
    await stage.act("next")
    for text in NOTES:
        await (await stage.phone()).send("note", text=text)
    await stage.act("reveal", seconds=0)
    return {card["text"]: card["id"] for card in (await stage.frame("desk"))["fields"][0]["cards"]}


async def proposals(stage: Stage) -> list[dict[str, object]]:
    headers = {"authorization": f"Bearer {stage.token()}"}
    address = f"/d/r/{stage.room.id}/desk/suggest"
    found: list[dict[str, object]] = (
        await stage.client().get(address, params={"field": "note"}, headers=headers)
    ).json()["proposals"]
    return found


async def test_groups_are_proposed_of_what_the_room_has_seen_and_nothing_moves(stage: Stage) -> None:
    cards = await shown_notes(stage)
    before = (await stage.frame())["html"]
    assert [set(p["cards"]) for p in await proposals(stage)] == [{cards[NOTES[0]], cards[NOTES[1]]}]  # type: ignore[arg-type]
    assert (await stage.frame())["html"] == before
    await stage.act("reopen")
    assert await proposals(stage) == []


async def test_a_group_is_named_by_its_id_alone(stage: Stage) -> None:
    cards = await shown_notes(stage)
    await stage.act("group", field="note", how="put", group="g", cards=list(cards.values())[:2])
    await stage.act("group", field="note", how="name", group="g", title="Møder")
    assert ">Møder</h" in (await stage.frame())["html"]


async def test_several_doubles_are_laid_together_in_one_act_and_one_undo(stage: Stage) -> None:
    cards = list((await shown_notes(stage)).values())
    await stage.act("group", field="note", how="under", cards=cards[1:], under=cards[0])
    assert "sagt 3 gange" in (await stage.frame())["html"]
    await stage.act("undo")
    assert "sagt" not in (await stage.frame())["html"]


async def test_a_desk_that_polls_hears_the_phones_come(stage: Stage) -> None:
    browser = stage.client(authorization=f"Bearer {stage.token()}")
    address = f"/d/r/{stage.room.id}/desk/poll"
    first = await browser.get(address, params={"after": "0"})
    assert first.json()["phones"] == 0
    waiting = asyncio.create_task(browser.get(address, params={"after": first.headers["x-version"]}))
    phone = await stage.phone()
    known = (await phone.client.get(f"/d/{stage.room.code}/poll", params={"after": "0"})).headers["x-version"]
    listening = asyncio.create_task(phone.client.get(f"/d/{stage.room.code}/poll", params={"after": known}))
    async with asyncio.timeout(10):
        frame = (await waiting).json()
        while frame["phones"] == 0:
            frame = (await browser.get(address, params={"after": "0"})).json()
    listening.cancel()
    assert frame["phones"] == 1


async def test_a_desk_that_polls_waits_until_something_happens(stage: Stage) -> None:
    browser = stage.client(authorization=f"Bearer {stage.token()}")
    address = f"/d/r/{stage.room.id}/desk/poll"
    first = await browser.get(address, params={"after": "0"})
    waiting = asyncio.create_task(browser.get(address, params={"after": first.headers["x-version"]}))
    for _ in range(20):
        await asyncio.sleep(0)
    assert not waiting.done()
    await stage.act("next")
    async with asyncio.timeout(10):
        assert (await waiting).json()["state"]["index"] == 0


async def test_the_preview_at_a_desk_is_no_screen(stage: Stage) -> None:
    screen = stage.client(authorization=f"Bearer {stage.token(DeskRole.SCREEN)}")
    address = f"/d/r/{stage.room.id}/screen/poll"
    await screen.get(address, params={"after": "0", "lille": ""})
    assert not (await stage.frame("desk"))["has_screen"]
    await screen.get(address, params={"after": "0"})
    assert (await stage.frame("desk"))["has_screen"]


async def test_a_paper_answer_sent_twice_stands_once(stage: Stage) -> None:
    await stage.act("next")
    scribe = stage.client(authorization=f"Bearer {stage.token(DeskRole.SCRIBE)}")
    answer = {"item": "first", "field": "note", "table": "Bord 1", "id": secrets.token_hex(16), "text": "Fra papiret"}
    for _ in range(2):
        assert (await scribe.post(f"/d/r/{stage.room.id}/paper", json=answer)).status_code == 200
    assert len(stage.ledger.lines_of(stage.room.id)) == 1


async def test_a_scribes_pass_does_not_push_out_the_facilitators(stage: Stage) -> None:
    browser = stage.client()
    names = {pass_cookie(stage.room.id, role)[0] for role in DeskRole}
    assert len(names) == 3
    for role, what in ((DeskRole.FACILITATOR, "desk/frame"), (DeskRole.SCREEN, "screen")):
        await browser.get(f"/d/r/{stage.room.id}/{what}", params={"adgang": stage.token(role)})
    reply = await browser.post(f"/d/r/{stage.room.id}/act", json={"act": "next"})
    assert reply.status_code == 200


async def test_an_idea_wall_stands_with_its_way_in_and_its_cards(stage_of) -> None:
    stage = stage_of(small_script(is_wall=True))
    await (await stage.phone()).send("note", text="Fra en, der gik forbi")
    desk = await stage.frame("desk")
    card = desk["fields"][0]["cards"][0]
    assert (card["status"], desk["pending"]) == ("pending", 1)
    await stage.act("card", id=card["id"], status="visible")
    wall = await stage.frame()
    assert wall["is_wall"]
    assert wall["code"]
    assert "Fra en, der gik forbi" in wall["html"]


async def test_the_large_code_makes_way_for_the_answers(stage: Stage) -> None:
    await stage.act("next")
    await (await stage.phone()).send("note", text=NOTES[0])
    await stage.act("code", show=True)
    assert (await stage.frame())["shows_code"]
    await stage.act("reveal", seconds=0)
    frame = await stage.frame()
    assert not frame["shows_code"]
    assert NOTES[0] in frame["html"]
