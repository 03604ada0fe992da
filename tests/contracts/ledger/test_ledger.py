"""What every ledger promises. Run on SQLite and on PostgreSQL; what only one could do would not be a promise."""

import asyncio
import datetime
import secrets
from collections.abc import Iterator
from dataclasses import replace

import pytest

from forankring.kernel.ledger.api import (
    HideBatch,
    Ledger,
    LedgerUnavailable,
    LineRow,
    MarkLine,
    PutLine,
    RoomRow,
    RoomStatus,
    SetState,
    Writer,
    connect,
    erase_due,
)


@pytest.fixture
def ledger(ledger_url: str) -> Iterator[Ledger]:
    opened = connect(ledger_url)
    opened.migrate()
    yield opened
    opened.close()


@pytest.fixture
def room(ledger: Ledger) -> RoomRow:
    made = RoomRow("room-1", "BCDF2345", RoomStatus.OPEN, "{}", "{}", 0)
    ledger.add_room(made)
    return made


def line(**wishes: object) -> LineRow:
    plain = LineRow(
        id=secrets.token_hex(16), room="room-1", item="i", field="f", round="alone", slot="one", tag="seat-1", rev=1,
        body='{"mark":1}', by="phone", tbl="", status="visible", pinned=0, batch=7,
    )  # fmt: skip
    return replace(plain, **wishes)


def test_migrating_twice_changes_nothing(ledger: Ledger, room: RoomRow) -> None:
    ledger.migrate()
    assert ledger.room("room-1") == room


def test_a_room_is_found_by_id_and_by_code(ledger: Ledger, room: RoomRow) -> None:
    assert ledger.room_by_code("BCDF2345") == ledger.room("room-1") == room
    assert ledger.room_by_code("ZZZZ9999") is None
    assert ledger.open_rooms() == [room]


def test_the_same_answer_sent_again_stands_once(ledger: Ledger, room: RoomRow) -> None:
    first = line()
    assert ledger.write([PutLine(first)]) == [1]
    assert ledger.write([PutLine(replace(first, id="other"))]) == [0]
    assert [r.id for r in ledger.lines_of("room-1")] == [first.id]


def test_the_newest_revision_wins_whatever_the_order(ledger: Ledger, room: RoomRow) -> None:
    versions = [line(rev=n, body=f'{{"mark":{n}}}') for n in (2, 3, 1)]
    assert ledger.write([PutLine(v) for v in versions]) == [1, 1, 0]
    assert [r.body for r in ledger.lines_of("room-1")] == ['{"mark":3}']


def test_one_answer_per_seat_is_enforced_by_the_database(ledger: Ledger, room: RoomRow) -> None:
    ledger.write([PutLine(line(tag=f"seat-{n}")) for n in range(3)])
    ledger.write([PutLine(line(tag="seat-1", rev=5, body='{"mark":6}'))])
    assert len(ledger.lines_of("room-1")) == 3


def test_a_batch_stands_or_falls_together(ledger: Ledger, room: RoomRow) -> None:
    with pytest.raises(LedgerUnavailable):
        ledger.write([PutLine(line()), PutLine(line(room="no-such-room", tag="x"))])
    assert ledger.lines_of("room-1") == []
    assert ledger.write([PutLine(line())]) == [1]


def test_an_older_state_never_overwrites_a_newer(ledger: Ledger, room: RoomRow) -> None:
    ledger.write([SetState("room-1", 2, '{"b":1}')])
    ledger.write([SetState("room-1", 1, '{"a":1}')])
    found = ledger.room("room-1")
    assert found is not None
    assert (found.version, found.state) == (2, '{"b":1}')


def test_moderation_and_a_flood_put_away(ledger: Ledger, room: RoomRow) -> None:
    honest, flood, paper = line(batch=1), line(tag="x", batch=2), line(tag="p", batch=2, by="paper")
    ledger.write([PutLine(honest), PutLine(flood), PutLine(paper)])
    ledger.write([MarkLine(honest.id, "visible", 1), HideBatch("room-1", 2)])
    found = {r.id: (r.status, r.pinned) for r in ledger.lines_of("room-1")}
    assert found == {honest.id: ("visible", 1), flood.id: ("hidden", 0), paper.id: ("visible", 0)}


def test_a_card_put_away_stays_away_when_its_writer_changes_it(ledger: Ledger, room: RoomRow) -> None:
    first = line()
    ledger.write([PutLine(first), MarkLine(first.id, "hidden", 0), PutLine(replace(first, rev=2, body='{"mark":2}'))])
    assert [(r.status, r.body) for r in ledger.lines_of("room-1")] == [("hidden", '{"mark":2}')]


def test_a_phone_that_raced_with_the_close_is_not_stored(ledger: Ledger, room: RoomRow) -> None:
    ledger.forget_seats("room-1", "{}", "2026-11-21")
    assert ledger.write([PutLine(line()), PutLine(line(by="paper", tag="paper:Bord 4", tbl="Bord 4"))]) == [0, 1]
    assert [r.by for r in ledger.lines_of("room-1")] == ["paper"]


def test_after_close_nothing_joins_a_line_to_a_seat(ledger: Ledger, room: RoomRow) -> None:
    ledger.write([PutLine(line(tag=f"seat-{n}", slot=f"phone-{n}", rev=9)) for n in range(5)])
    ledger.write([PutLine(line(tag="seat-1", field="", slot="ready", body='{"ready":true}'))])
    ledger.write([PutLine(line(tag="seat-2", slot="taken-back", body=""))])
    ledger.forget_seats("room-1", '{"phase":"end"}', "2026-11-21")
    rows = ledger.lines_of("room-1")
    assert len(rows) == 5
    assert {(r.tag, r.rev, r.batch, r.slot == r.id) for r in rows} == {("", 0, 0, True)}
    closed = ledger.room("room-1")
    assert closed is not None
    assert (closed.status, closed.closed_on) == (RoomStatus.CLOSED, "2026-11-21")
    assert ledger.room_by_code("BCDF2345") is None
    assert ledger.open_rooms() == []


def test_raw_lines_go_thirty_days_after_close_and_not_before(ledger: Ledger, room: RoomRow) -> None:
    ledger.write([PutLine(line())])
    assert erase_due(ledger, datetime.date(2027, 1, 1)) == 0
    ledger.forget_seats("room-1", "{}", "2026-11-21")
    assert erase_due(ledger, datetime.date(2026, 12, 21)) == 0
    assert erase_due(ledger, datetime.date(2026, 12, 22)) == 1
    assert ledger.room("room-1") is None
    assert ledger.lines_of("room-1") == []
    assert erase_due(ledger, datetime.date(2026, 12, 22)) == 0


def test_text_comes_back_letter_for_letter(ledger: Ledger, room: RoomRow) -> None:
    words = '{"text":"Æblegrød på Ærø \\u0000 ’; DROP TABLE line; -- 👩🏽‍🔬"}'
    ledger.write([PutLine(line(body=words))])
    assert ledger.lines_of("room-1")[0].body == words


async def test_the_grouped_writer_answers_each_with_its_own_result(ledger: Ledger, room: RoomRow) -> None:
    writer = Writer(ledger)
    puts = [[PutLine(line(tag=f"seat-{n % 50}", rev=1))] for n in range(300)]
    done = await asyncio.gather(*(writer.put(list(p)) for p in puts))
    writer.stop()
    assert [touched for (touched,) in done] == [1] * 50 + [0] * 250
    assert len(ledger.lines_of("room-1")) == 50


async def test_while_the_database_is_gone_each_write_fails_and_the_next_is_written(
    ledger: Ledger, room: RoomRow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(batch: object) -> list[int]:
        raise LedgerUnavailable("disk full")

    writer = Writer(ledger)
    with monkeypatch.context() as patch:
        patch.setattr(ledger, "write", gone)
        with pytest.raises(LedgerUnavailable):
            await writer.put([PutLine(line())])
    assert writer.is_ill
    assert await writer.put([PutLine(line())]) == [1]
    assert not writer.is_ill
    writer.stop()


@pytest.mark.parametrize("bad", [{"room": "no-such-room"}, {"tbl": "\ud800"}], ids=["erased room", "no character"])
async def test_a_write_that_can_never_stand_takes_no_other_down(
    ledger: Ledger, room: RoomRow, bad: dict[str, str]
) -> None:
    writer = Writer(ledger)
    puts = [writer.put([PutLine(line(tag=f"seat-{n}", **(bad if n == 3 else {})))]) for n in range(8)]
    done = await asyncio.gather(*puts, return_exceptions=True)
    writer.stop()
    assert [n for n, one in enumerate(done) if one != [1]] == [3]
    assert isinstance(done[3], LedgerUnavailable)
    assert not writer.is_ill
    assert len(ledger.lines_of("room-1")) == 7
