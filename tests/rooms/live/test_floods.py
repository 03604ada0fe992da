"""Late, double, reordered, far too much: one line stands, the flooder is slowed, honest people never notice."""

import asyncio

import pytest

from forankring.live import phone

from .conftest import Stage


async def test_late_double_and_reordered_answers_leave_one_line_with_the_newest_words(stage: Stage) -> None:
    phone = await stage.phone()
    await stage.act("next")
    revs = [3, 1, 2, 3, 3, 1]
    seen = [(await phone.send("note", id="k1", rev=rev, text=f"udgave {rev}"))[0] for rev in revs]
    assert seen == [200, 409, 409, 200, 200, 409]
    await stage.act("reveal", seconds=0)
    assert (await phone.send("note", id="k1", rev=9, text="for sent"))[1]["why"] == "round_closed"
    assert [r.body for r in stage.ledger.lines_of(stage.room.id)] == ['{"text":"udgave 3","place":""}']


async def test_a_flood_from_one_seat_is_slowed_and_another_seat_never_notices(stage: Stage) -> None:
    flooder, honest = await stage.phone(), await stage.phone()
    await stage.act("next")
    flood = [flooder.send("note", text=f"støj {n}") for n in range(1000)]
    calm = [honest.send("note", text=f"roligt {n}") for n in range(20)]
    noise, kept = await asyncio.gather(asyncio.gather(*flood), asyncio.gather(*calm))
    assert {status for status, _ in kept} == {200}
    slowed = [reply for status, reply in noise if status == 429]
    assert len(slowed) > 900
    assert slowed[0]["why"] == "slow_down"
    stored = [r.body for r in stage.ledger.lines_of(stage.room.id)]
    assert sum("roligt" in body for body in stored) == 20
    assert sum("støj" in body for body in stored) == sum(status == 200 for status, _ in noise)


async def test_a_flood_of_seats_is_put_away_by_batch_and_honest_cards_stay(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    honest = await stage.phone()
    monkeypatch.setattr(phone.time, "time", lambda: 60.0 * 1234)
    crowd = [await stage.phone() for _ in range(30)]
    await stage.act("next")
    await honest.send("note", text="Et ærligt kort")
    for n, one in enumerate(crowd):
        await one.send("note", text=f"støj {n}")
        await one.send("choice", picks=["x"])
    batches = (await stage.frame("desk"))["batches"]
    await stage.act("purge", batch=int(max(batches, key=lambda name: batches[name])))
    await stage.act("reveal", seconds=0)
    html = (await stage.frame())["html"]
    assert "Et ærligt kort" in html
    assert "støj" not in html
    assert sum(r.status == "hidden" for r in stage.ledger.lines_of(stage.room.id)) == 60
