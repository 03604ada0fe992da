"""From a phone to the disk: what is acknowledged is stored exactly once, what is refused keeps its words."""

from .conftest import Stage


async def test_an_answer_is_on_disk_before_it_is_acknowledged(stage: Stage) -> None:
    phone = await stage.phone()
    await stage.act("next")
    assert (await phone.send("note", text="Referater"))[0] == 200
    assert [r.body for r in stage.ledger.lines_of(stage.room.id)] == ['{"text":"Referater","place":""}']


async def test_sending_again_is_harmless(stage: Stage) -> None:
    phone = await stage.phone()
    await stage.act("next")
    for _ in range(3):
        assert (await phone.send("note", id="abc123", text="Referater"))[0] == 200
    assert len(stage.ledger.lines_of(stage.room.id)) == 1


async def test_a_single_choice_stands_once_also_from_two_tabs(stage: Stage) -> None:
    phone = await stage.phone()
    await stage.act("next")
    assert (await phone.send("choice", picks=["x"]))[0] == 200
    status, reply = await phone.send("choice", picks=["y"])
    assert (status, reply["why"], reply["rev"]) == (409, "other_answer_stands", 1)
    assert (await phone.send("choice", rev=2, picks=["y"]))[0] == 200
    assert [r.body for r in stage.ledger.lines_of(stage.room.id)] == ['{"picks":["y"]}']


async def test_two_choices_are_refused_where_one_is_asked(stage: Stage) -> None:
    phone = await stage.phone()
    await stage.act("next")
    assert (await phone.send("choice", picks=["x", "y"]))[0] == 422
    assert stage.ledger.lines_of(stage.room.id) == []


async def test_a_card_can_be_changed_and_taken_back_until_the_round_closes(stage: Stage) -> None:
    phone = await stage.phone()
    await stage.act("next")
    await phone.send("note", id="k1", text="Første")
    assert (await phone.send("note", id="k1", rev=2, text="Anden"))[0] == 200
    assert "Anden" in (await phone.step())["html"]
    assert (await phone.send("note", id="k1", rev=3, op="remove"))[0] == 200
    assert "Anden" not in (await phone.step())["html"]
    await stage.act("reveal", seconds=0)
    status, reply = await phone.send("note", text="For sent")
    assert (status, reply["why"]) == (409, "round_closed")
    assert "stadig på telefonen" in str(reply["say"])


async def test_what_is_sent_while_the_round_closes_still_counts(stage: Stage) -> None:
    phone = await stage.phone()
    await stage.act("next")
    await stage.act("reveal", seconds=60)
    assert (await phone.send("note", text="Lige ved at være færdig"))[0] == 200


async def test_the_whole_room_survives_a_restart(stage: Stage) -> None:
    phone = await stage.phone()
    await stage.act("next")
    await phone.send("note", id="k1", text="Før")
    await stage.live.stop()
    stage.live = stage.fresh()
    assert (await phone.send("note", id="k1", rev=2, text="Efter"))[0] == 200
    assert "Efter" in (await phone.step())["html"]
    assert len(stage.ledger.lines_of(stage.room.id)) == 1


async def test_a_table_has_one_mark_whoever_at_it_sets_it(stage: Stage) -> None:
    first, second = await stage.phone(table="Bord 1"), await stage.phone(table="Bord 1")
    await stage.act("goto", index=0, round="table")
    assert (await first.send("balance", mark=1))[0] == 200
    assert (await second.send("balance", rev=2, mark=5))[0] == 200
    assert len(stage.ledger.lines_of(stage.room.id)) == 1
    assert "5" not in (await stage.frame())["html"]
    await stage.act("reveal", seconds=0)
    assert "Bord 1" in (await stage.frame())["html"]


async def test_at_a_table_one_first_says_which(stage: Stage) -> None:
    phone = await stage.phone()
    await stage.act("goto", index=0, round="table")
    assert (await phone.send("balance", mark=1))[1]["why"] == "choose_table"


async def test_personal_data_is_stopped_before_anything_is_stored(stage: Stage) -> None:
    phone = await stage.phone()
    await stage.act("next")
    status, reply = await phone.send("note", text="Ring til mig på 61 12 34 56")
    assert (status, reply["why"], reply["level"]) == (422, "guard", "ask")
    assert stage.ledger.lines_of(stage.room.id) == []
    assert (await phone.send("note", text="Ring til mig på 61 12 34 56", sure="1"))[0] == 200


async def test_a_foreign_page_cannot_post_for_a_seat(stage: Stage) -> None:
    phone = await stage.phone()
    await stage.act("next")
    phone.client.headers["origin"] = "https://evil.example"
    assert (await phone.send("note", text="x"))[0] == 403


async def test_a_plain_form_comes_back_to_the_page_with_its_words_kept(stage: Stage) -> None:
    phone = await stage.phone()
    await stage.act("next")
    address = f"/d/{stage.room.code}/send"
    form = {"item": "first", "field": "note", "id": "k1", "rev": "1"}
    phone.client.headers["accept"] = "text/html"
    kept = await phone.client.post(address, data={**form, "text": "ord " * 200})
    assert kept.status_code == 422
    assert "for lang" in kept.text
    assert "ord ord ord" in kept.text
    done = await phone.client.post(address, data={**form, "text": "Referater"})
    assert (done.status_code, done.headers["location"]) == (303, f"/d/{stage.room.code}?gemt=1")
