"""The running of a room: what is hidden stays hidden, what is shown is shown to all, the desk is one."""

import asyncio
import json
from collections.abc import Callable

import pytest

from forankring.domain.grammar import Script
from forankring.kernel.ledger.api import DeskRole

from .conftest import Stage, small_script


async def test_nothing_of_the_answers_leaves_before_the_reveal(stage: Stage) -> None:
    phones = [await stage.phone() for _ in range(6)]
    await stage.act("next")
    for n, phone in enumerate(phones):
        await phone.send("note", text=f"hemmeligt kort {n}")
        await phone.send("balance", mark=n)
    for which in ("screen", "desk"):
        assert "hemmeligt" not in json.dumps(await stage.frame(which))
    for n, phone in enumerate(phones):
        own = (await phone.step())["html"]
        assert own.count("<li") == own.count("<p>") == 2
        assert f"hemmeligt kort {n}" in own
    await stage.act("reveal", seconds=0)
    assert (await stage.frame())["html"].count("hemmeligt kort") == 6
    assert (await phones[0].step())["html"].count("hemmeligt kort") == 6


async def test_under_five_marks_the_room_sees_no_number(stage: Stage) -> None:
    phones = [await stage.phone() for _ in range(4)]
    await stage.act("next")
    for phone in phones:
        await phone.send("balance", mark=6)
    await stage.act("focus", field="balance")
    await stage.act("reveal", seconds=0)
    assert "færre end 5" in (await stage.frame())["html"]
    await stage.act("agree", field="balance", mark=6)
    assert "Fælles mærke" in (await stage.frame())["html"]


async def test_dots_are_counted_from_five_and_never_over_the_budget(stage: Stage) -> None:
    phones = [await stage.phone() for _ in range(5)]
    await stage.act("next")
    await phones[0].send("note", text="Kort")
    await stage.act("reveal", seconds=0)
    await stage.act("vote", field="note", dots=2)
    card = stage.ledger.lines_of(stage.room.id)[0].id
    assert (await phones[0].send("note", op="dots", **{f"dots.{card}": 3}))[1]["why"] == "too_many_dots"
    for phone in phones[:4]:
        assert (await phone.send("note", op="dots", **{f"dots.{card}": 2}))[0] == 200
    await stage.act("reveal", seconds=0)
    assert "prikker" not in (await stage.frame())["html"]
    assert "færre end 5" in (await stage.frame())["words"]
    await stage.act("vote", field="note", dots=2)
    for n, phone in enumerate(phones):
        await phone.send("note", op="dots", **{f"dots.{card}": 1 + n % 2})
    await stage.act("reveal", seconds=0)
    assert "7 prikker" in (await stage.frame())["html"]
    # A ballot held again begins from nothing; until it is shown the one before stands.
    await stage.act("vote", field="note", dots=2)
    await phones[0].send("note", op="dots", **{f"dots.{card}": 2})
    assert "7 prikker" in (await stage.frame())["html"]
    await stage.act("goto", index=1)
    await stage.act("goto", index=0)
    assert "7 prikker" in (await stage.frame())["html"]


async def test_a_ballot_without_dots_is_no_voter(stage: Stage) -> None:
    phones = [await stage.phone() for _ in range(5)]
    await stage.act("next")
    await phones[0].send("note", text="Kort")
    await stage.act("reveal", seconds=0)
    await stage.act("vote", field="note", dots=2)
    card = stage.ledger.lines_of(stage.room.id)[0].id
    for n, phone in enumerate(phones):
        assert (await phone.send("note", op="dots", **{f"dots.{card}": 0 if n else 2}))[0] == 200
    await stage.act("reveal", seconds=0)
    assert "prikker" not in (await stage.frame())["html"]


async def test_a_distribution_that_was_shown_never_moves_by_one_persons_tap(stage: Stage) -> None:
    phones = [await stage.phone() for _ in range(6)]
    await stage.act("next")
    await stage.act("focus", field="balance")
    for phone in phones[:5]:
        await phone.send("balance", mark=2)
    await stage.act("reveal", seconds=0)
    shown = (await stage.frame())["html"]
    await stage.act("reopen")
    status, reply = await phones[5].send("balance", mark=5)
    assert (status, reply["why"]) == (409, "distribution_stands")
    assert (await phones[0].send("balance", rev=2, mark=5))[1]["why"] == "distribution_stands"
    assert (await phones[0].send("balance", id="one", rev=2, op="remove"))[1]["why"] == "distribution_stands"
    await stage.act("reveal", seconds=0)
    assert (await stage.frame())["html"] == shown


async def test_a_flood_is_put_away_with_its_dots_but_never_so_few_that_it_points(stage: Stage) -> None:
    few = [await stage.phone() for _ in range(3)]
    await stage.act("next")
    for phone in few:
        await phone.send("note", text="ærligt")
    batch = next(iter({r.batch for r in stage.ledger.lines_of(stage.room.id)}))
    assert (await stage.frame("desk"))["batches"] == {}
    assert (await stage.act("purge", batch=batch, expect=409))["why"] == "act_not_now"
    for _ in range(10):
        await (await stage.phone()).send("note", text="flod")
    floods = (await stage.frame("desk"))["batches"]
    for one in floods:
        await stage.act("purge", batch=int(one))
    await stage.act("reveal", seconds=0)
    if batch in map(int, floods):
        assert (await few[0].send("note", text="igen"))[1]["why"] in ("seat_unknown", "round_closed")
        assert "flod" not in (await stage.frame())["html"]


async def test_a_card_waits_until_it_is_let_through(stage: Stage) -> None:
    phone = await stage.phone()
    await stage.act("next")
    await stage.act("moderation", on=True)
    await phone.send("note", text="skal læses først")
    await stage.act("reveal", seconds=0)
    assert "skal læses" not in (await stage.frame())["html"]
    card = next(c for f in (await stage.frame("desk"))["fields"] for c in f["cards"])
    await stage.act("card", id=card["id"], status="visible")
    assert "skal læses" in (await stage.frame())["html"]
    await stage.act("card", id=card["id"], status="hidden")
    assert "skal læses" not in (await stage.frame())["html"]
    await stage.act("reopen")
    slot = stage.ledger.lines_of(stage.room.id)[0].slot
    assert (await phone.send("note", id=slot, rev=2, text="skal læses igen"))[0] == 200
    await stage.act("reveal", seconds=0)
    assert "skal læses" not in (await stage.frame())["html"]
    assert len(stage.ledger.lines_of(stage.room.id)) == 1


async def test_grouping_can_be_undone(stage: Stage) -> None:
    phone = await stage.phone()
    await stage.act("next")
    await phone.send("note", text="Ét")
    await phone.send("note", text="To")
    await stage.act("reveal", seconds=0)
    ids = [r.id for r in stage.ledger.lines_of(stage.room.id)]
    before = (await stage.frame())["html"]
    await stage.act("group", field="note", how="put", cards=ids, group="g", title="Møder")
    assert "Møder" in (await stage.frame())["html"]
    await stage.act("undo")
    assert (await stage.frame())["html"] == before
    assert (await stage.act("undo", expect=422))["why"] == "nothing_to_undo"


async def test_another_desk_takes_over_by_saying_so(stage: Stage) -> None:
    await stage.act("next")
    assert (await stage.act("reveal", desk="desk-2", expect=409))["why"] == "another_leads"
    await stage.act("lead", desk="desk-2")
    await stage.act("reveal", desk="desk-2", seconds=0)
    await stage.act("next", expect=409)


async def test_the_same_act_sent_twice_happens_once(stage: Stage) -> None:
    await stage.act("next", key="k1")
    await stage.act("next", key="k1")
    assert (await stage.frame("desk"))["state"]["index"] == 0
    assert (await stage.frame("desk"))["state"]["round"] == "alone"


async def test_going_back_shows_what_was_shown_and_loses_nothing(stage: Stage) -> None:
    phone = await stage.phone()
    await stage.act("next")
    await phone.send("note", text="Bliver stående")
    await stage.act("reveal", seconds=0)
    await stage.act("goto", index=1)
    await stage.act("goto", index=0)
    frame = await stage.frame()
    assert frame["phase"] == "revealed"
    assert "Bliver stående" in frame["html"]


async def test_a_closed_door_keeps_newcomers_out_and_seats_in(stage: Stage) -> None:
    phone = await stage.phone()
    await stage.act("next")
    await stage.act("door", open=False)
    stranger = stage.client()
    assert (await stranger.get(f"/d/{stage.room.code}")).status_code == 403
    assert (await phone.send("note", text="Jeg er her"))[0] == 200


@pytest.mark.parametrize("role", [DeskRole.SCREEN, DeskRole.SCRIBE])
async def test_only_a_facilitator_acts(stage: Stage, role: DeskRole) -> None:
    headers = {"authorization": f"Bearer {stage.token(role)}"}
    client = stage.client()
    assert (await client.post(f"/d/r/{stage.room.id}/act", json={"act": "next"}, headers=headers)).status_code == 403
    assert (await client.get(f"/d/r/{stage.room.id}/desk/frame", headers=headers)).status_code == 403


async def test_a_pass_for_one_room_opens_no_other(stage: Stage) -> None:
    headers = {"authorization": f"Bearer {stage.token()}"}
    other = await stage.client().get("/d/r/another-room/desk/frame", headers=headers)
    forged = await stage.client().get(
        f"/d/r/{stage.room.id}/desk/frame", headers={"authorization": headers["authorization"] + "x"}
    )
    assert (other.status_code, other.json()) == (forged.status_code, forged.json())
    assert other.status_code == 403


async def test_wrong_codes_look_the_same_whatever_they_are(stage: Stage) -> None:
    client = stage.client()
    await stage.act("close")
    seen = {
        (r.status_code, r.text)
        for r in [await client.get(f"/d/{c}") for c in (stage.room.code, "BBBB2222", "æøå", "x" * 300)]
    }
    assert len(seen) == 1
    assert next(iter(seen))[0] == 404


async def test_after_close_no_file_and_no_cookie_joins_a_line_to_a_seat(stage: Stage) -> None:
    phones = [await stage.phone() for _ in range(6)]
    await stage.act("next")
    for n, phone in enumerate(phones):
        await phone.send("note", text=f"kort {n}")
        await phone.send("balance", mark=n)
    tags = {r.tag for r in stage.ledger.lines_of(stage.room.id)}
    assert len(tags) == 6
    await stage.act("reveal", seconds=0)
    await stage.act("close")
    rows = stage.ledger.lines_of(stage.room.id)
    assert len(rows) == 12
    assert {(r.tag, r.batch, r.rev) for r in rows} == {("", 0, 0)}
    assert list(stage.keys.iterdir()) == []
    assert (await phones[0].send("note", text="mere"))[0] == 404


async def test_an_idea_wall_takes_ideas_at_once_and_shows_those_let_through(
    stage_of: Callable[[Script], Stage],
) -> None:
    stage = stage_of(small_script(is_wall=True))
    phone = await stage.phone()
    assert (await phone.send("note", text="En idé til væggen"))[0] == 200
    assert "En idé" not in (await stage.frame())["html"]
    card = next(c for f in (await stage.frame("desk"))["fields"] for c in f["cards"])
    await stage.act("card", id=card["id"], status="visible")
    assert "En idé til væggen" in (await stage.frame())["html"]
    assert "En idé til væggen" in (await (await stage.phone()).step())["html"]
    assert (await phone.send("note", text="Endnu en"))[0] == 200


async def test_a_close_in_the_middle_of_a_soft_reveal_stays_closed(stage: Stage) -> None:
    phone = await stage.phone()
    await stage.act("next")
    await stage.act("reveal", seconds=1)
    room = stage.live.house.rooms[stage.room.id]
    sending = [asyncio.create_task(phone.send("note", text=f"kapløb {n}")) for n in range(20)]
    closing = asyncio.create_task(stage.act("close"))
    replies = [await one for one in sending]
    await closing
    stored = [r for r in stage.ledger.lines_of(stage.room.id) if "kapløb" in r.body]
    assert {r.tag for r in stored} <= {""}
    assert len(stored) == sum(status == 200 for status, _ in replies)
    await asyncio.sleep(1.2)
    assert json.loads(room.channels.phone.frame)["phase"] == "end"


async def test_a_table_sheet_on_paper_joins_the_same_result_also_after_close(stage: Stage) -> None:
    await stage.act("next")
    headers = {"authorization": f"Bearer {stage.token(DeskRole.SCRIBE)}"}
    paper = {"item": "first", "field": "rows", "table": "Bord 4", "cell.task": "Ugebreve", "cell.often": "on"}
    assert (await stage.client().post(f"/d/r/{stage.room.id}/paper", json=paper, headers=headers)).status_code == 200
    await stage.act("reveal", seconds=0)
    assert "på papir" in (await stage.frame())["html"]
    await stage.act("close")
    again = {**paper, "cell.task": "Vagtplaner"}
    assert (await stage.client().post(f"/d/r/{stage.room.id}/paper", json=again, headers=headers)).status_code == 200
    assert sorted(json.loads(r.body)["cells"]["task"] for r in stage.ledger.lines_of(stage.room.id)) == [
        "Ugebreve",
        "Vagtplaner",
    ]


async def test_what_is_drawn_once_for_all_phones_is_drawn_anew_when_it_changes(stage: Stage) -> None:
    phone = await stage.phone()
    await stage.act("next")
    await phone.send("note", text="Det første kort")
    await stage.act("reveal", seconds=0)
    assert "Det første kort" in (await phone.step())["html"]
    card = next(c for f in (await stage.frame("desk"))["fields"] for c in f["cards"])
    await stage.act("card", id=card["id"], status="hidden")
    assert "Det første kort" not in (await phone.step())["html"]
    headers = {"authorization": f"Bearer {stage.token(DeskRole.SCRIBE)}"}
    paper = {"item": "first", "field": "note", "table": "Bord 4", "id": "a1", "text": "Et kort fra papiret"}
    assert (await stage.client().post(f"/d/r/{stage.room.id}/paper", json=paper, headers=headers)).status_code == 200
    assert "Et kort fra papiret" in (await phone.step())["html"]
