"""Starting freezes the programme and opens the room, once."""

import json
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from django.utils import timezone

from forankring.domain.grammar.codec import script_from_json
from forankring.features.workshops.acts import start
from forankring.features.workshops.acts.follow import note_closed_rooms
from forankring.features.workshops.acts.plan import copy_session, remove_session
from forankring.features.workshops.acts.start import start_session
from forankring.features.workshops.api import my_sessions, next_steps
from forankring.features.workshops.ledger import ledger
from forankring.features.workshops.models import Session, Status
from forankring.features.workshops.refusals import (
    AlreadyStarted,
    NotAllHere,
    NothingToRun,
    StillOpen,
    ToolGone,
    WallNeedsOneTool,
)
from forankring.features.workshops.retention import shred_lines
from forankring.kernel.accounts.models import Person
from forankring.kernel.ledger.api import LedgerUnavailable

from .factories import BALANCES, PROGRAMME, WELCOME, closed, opened, planned

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("fresh_ledger")]


def frozen_of(session: Session) -> dict[str, object]:
    with ledger() as book:
        room = book.room(session.room)
    assert room is not None
    found: dict[str, object] = json.loads(room.frozen)
    return found


def test_the_room_holds_the_whole_programme_and_every_phone_page_in_both_languages(facilitator: Person) -> None:
    session = opened(facilitator)
    frozen = frozen_of(session)
    script = script_from_json(frozen["script"])
    assert [item.id for item in script.items] == [one.id for one in PROGRAMME]
    assert script.tables == ("1", "2")
    tool = script.items[1].tool
    assert tool is not None
    pages = frozen["pages"]
    assert isinstance(pages, dict)
    assert set(pages["fields"]) == {f"balances/{field.id}" for field in tool.fields}
    assert all(set(html) == {"da", "en"} for html in pages["fields"].values())
    assert session.code


def test_starting_twice_opens_one_room(facilitator: Person) -> None:
    session = opened(facilitator)
    again = start_session(facilitator, session.pk)
    assert (again.room, again.code) == (session.room, session.code)
    with ledger() as book:
        assert len(book.open_rooms()) == 1


def test_a_programme_without_a_tool_does_not_start(facilitator: Person) -> None:
    for items in ((), (WELCOME,)):
        with pytest.raises(NothingToRun):
            start_session(facilitator, planned(facilitator, items).pk)


def test_a_tool_that_is_gone_stops_the_start_with_a_sentence(facilitator: Person) -> None:
    session = planned(facilitator, [replace(BALANCES, tool="solgt-fra")])
    with pytest.raises(ToolGone):
        start_session(facilitator, session.pk)
    session.refresh_from_db()
    assert session.status == Status.PLANNED


def test_an_idea_wall_has_one_tool(facilitator: Person) -> None:
    with pytest.raises(WallNeedsOneTool):
        start_session(facilitator, planned(facilitator, is_wall=True).pk)
    assert start_session(facilitator, planned(facilitator, [BALANCES], is_wall=True).pk).status == Status.OPEN


def test_when_the_ledger_cannot_be_written_nothing_has_happened(
    facilitator: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise LedgerUnavailable

    monkeypatch.setattr(start, "open_room", full)
    session = planned(facilitator)
    with pytest.raises(NotAllHere):
        start_session(facilitator, session.pk)
    session.refresh_from_db()
    assert (session.status, session.room) == (Status.PLANNED, "")


def test_a_session_that_is_over_does_not_start_again(facilitator: Person) -> None:
    with pytest.raises(AlreadyStarted):
        start_session(facilitator, closed(facilitator).pk)


def test_the_list_sees_that_the_room_has_closed(facilitator: Person) -> None:
    session = opened(facilitator)
    assert my_sessions(facilitator)[0].status is Status.OPEN
    with ledger() as book:
        book.forget_seats(session.room, "{}", "2026-11-20")
    assert my_sessions(facilitator)[0].status is Status.CLOSED
    note_closed_rooms(timezone.now())
    session.refresh_from_db()
    assert str(session.closed_on) == "2026-11-20"


def test_a_copy_has_the_programme_but_neither_day_nor_room(facilitator: Person, co_facilitator: Person) -> None:
    session = opened(facilitator, PROGRAMME, co_facilitator)
    copy = copy_session(co_facilitator, session.pk)
    assert (copy.items, copy.tables, copy.owner) == (session.items, session.tables, co_facilitator.pk)
    assert (copy.room, copy.code, copy.starts_at, copy.status) == ("", "", None, Status.PLANNED)


def test_nobody_erases_a_session_with_people_in_the_room(facilitator: Person) -> None:
    session = opened(facilitator)
    with pytest.raises(StillOpen):
        remove_session(facilitator, session.pk, timezone.now())


def test_erasing_a_session_takes_its_room_too(facilitator: Person) -> None:
    session = opened(facilitator)
    room = session.room
    with ledger() as book:
        book.forget_seats(room, "{}", "2026-11-20")
    my_sessions(facilitator)
    remove_session(facilitator, session.pk, timezone.now())
    with ledger() as book:
        assert book.room(room) is None


def test_raw_lines_go_thirty_days_after_the_room_closed(facilitator: Person) -> None:
    session = opened(facilitator)
    with ledger() as book:
        book.forget_seats(session.room, "{}", "2026-01-10")
    assert shred_lines(timezone.now().replace(year=2026, month=1, day=10)) == 0
    assert shred_lines(timezone.now().replace(year=2026, month=1, day=11)) == 1
    assert shred_lines(timezone.now().replace(year=2026, month=1, day=11)) == 0


def test_a_wall_past_its_day_asks_to_be_closed(facilitator: Person) -> None:
    session = opened(facilitator, [BALANCES], is_wall=True, open_until=date(2026, 1, 10))
    on = timezone.make_aware(datetime(2026, 1, 10, 12))
    assert next_steps(facilitator, on)[0].sentence == f"Fortsæt »{session.title}«"
    asked = next_steps(facilitator, on + timedelta(days=1))[0].sentence
    assert asked == f"Saml idéerne fra »{session.title}«, og luk forløbet"
