"""Disk full, database gone, power cut in the middle of a close: everybody is told, nothing acknowledged is lost."""

import asyncio
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from forankring.domain.grammar import Script
from forankring.kernel.ledger.api import LedgerUnavailable, RoomStatus, SetState, Write, connect
from forankring.live import mending

from .conftest import Phone, Stage, small_script


class Disk:
    """A ledger's `write` that can be full."""

    def __init__(self, write: Callable[[list[Write]], list[int]]) -> None:
        self.write, self.is_full = write, False

    def __call__(self, batch: list[Write]) -> list[int]:
        if self.is_full:
            raise LedgerUnavailable("full")
        return self.write(batch)


@pytest.fixture
def disk(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> Disk:
    made = Disk(stage.ledger.write)
    monkeypatch.setattr(stage.ledger, "write", made)
    monkeypatch.setattr(mending, "GAP", 0.01)
    return made


async def until(is_so: Callable[[], bool]) -> None:
    async with asyncio.timeout(20):
        while not is_so():  # noqa: ASYNC110 - frames carry no event of their own
            await asyncio.sleep(0.01)


def is_told_ill(stage: Stage) -> bool:
    channels = stage.live.house.rooms[stage.room.id].channels
    told = {json.loads(channel.frame)["ill"] for channel in (channels.phone, channels.screen)}
    assert len(told) == 1
    return told.pop()


async def test_a_full_disk_is_told_to_all_and_told_again_when_there_is_room(stage: Stage, disk: Disk) -> None:
    phone = await stage.phone()
    await stage.act("next")
    assert (await phone.send("note", id="k1", text="Før"))[0] == 200
    disk.is_full = True
    status, reply = await phone.send("note", id="k2", text="Imens")
    assert (status, reply["why"]) == (503, "read_only")
    assert (await stage.act("reveal", seconds=0, expect=503))["why"] == "read_only"
    await until(lambda: is_told_ill(stage))
    assert "Før" in (await phone.step())["html"]
    disk.is_full = False
    await until(lambda: not is_told_ill(stage))
    assert (await phone.send("note", id="k2", text="Imens"))[0] == 200
    await stage.act("reveal", seconds=0)
    await restart(stage)
    assert sorted(json.loads(r.body)["text"] for r in stage.ledger.lines_of(stage.room.id)) == ["Før", "Imens"]
    assert (await stage.frame())["phase"] == "revealed"


async def test_what_was_stored_though_the_answer_was_lost_is_known_when_it_is_sent_again(
    stage: Stage, disk: Disk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stored_but_unheard(batch: list[Write]) -> list[int]:
        disk.write(batch)
        raise LedgerUnavailable("connection lost at commit")

    phone = await stage.phone()
    await stage.act("next")
    with monkeypatch.context() as patch:
        patch.setattr(stage.ledger, "write", stored_but_unheard)
        assert (await phone.send("note", id="k1", text="Hørt"))[0] == 503
        assert (await stage.act("moderation", on=False, expect=503))["why"] == "read_only"
    assert (await phone.send("note", id="k1", text="Hørt"))[0] == 200
    assert "Hørt" in (await phone.step())["html"]
    await stage.act("reveal", seconds=0)
    await restart(stage)
    assert (await stage.frame())["phase"] == "revealed"


async def test_a_close_cut_off_before_the_seats_were_forgotten_is_completed_at_start(stage: Stage) -> None:
    await one_card(stage)
    state = {**stage.live.house.rooms[stage.room.id].state.to_json(), "phase": "end"}
    stage.ledger.write([SetState(stage.room.id, 99, json.dumps(state))])
    await restart(stage)
    assert_forgotten(stage)


async def test_a_close_cut_off_before_the_key_was_thrown_away_is_completed_at_start(stage: Stage) -> None:
    await one_card(stage)
    stage.ledger.forget_seats(stage.room.id, json.dumps({"phase": "end"}), "2027-01-01")
    await restart(stage)
    assert_forgotten(stage)


async def test_a_room_erased_under_a_phone_is_over_for_that_phone_alone(stage_of: Callable[[Script], Stage]) -> None:
    stage = stage_of(small_script())
    phone = await stage.phone()
    await stage.act("next")
    stage.ledger.remove_room(stage.room.id)
    status, reply = await phone.send("note", text="For sent")
    assert (status, reply["why"]) == (410, "room_over")
    assert not stage.live.house.writer.is_ill


def test_while_somebody_reads_the_old_pages_a_close_says_it_is_not_done(tmp_path: Path) -> None:
    """SQLite cannot empty its write-ahead log under a reader; the tags would stay in it."""
    ledger = connect(str(tmp_path / "ledger.db"))
    ledger.migrate()
    stage = Stage(ledger, tmp_path / "keys", small_script())
    ledger._db.execute("PRAGMA busy_timeout=10")
    reader = connect(str(tmp_path / "ledger.db"))
    reader._db.execute("BEGIN")
    reader.room(stage.room.id)
    with pytest.raises(LedgerUnavailable):
        ledger.forget_seats(stage.room.id, "{}", "2027-01-01")
    reader._db.execute("COMMIT")
    ledger.forget_seats(stage.room.id, "{}", "2027-01-01")
    assert (tmp_path / "ledger.db-wal").stat().st_size == 0
    reader.close()
    ledger.close()


async def one_card(stage: Stage) -> Phone:
    phone = await stage.phone()
    await stage.act("next")
    assert (await phone.send("note", text="Et kort"))[0] == 200
    return phone


async def restart(stage: Stage) -> None:
    await stage.live.stop()
    stage.live = stage.fresh()
    await stage.live.start()


def assert_forgotten(stage: Stage) -> None:
    row = stage.ledger.room(stage.room.id)
    assert row is not None
    assert row.status is RoomStatus.CLOSED
    assert list(stage.keys.iterdir()) == []
    assert [(r.tag, r.batch, r.rev) for r in stage.ledger.lines_of(stage.room.id)] == [("", 0, 0)]
