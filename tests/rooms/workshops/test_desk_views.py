"""The desk belongs to those who run the session; its pass stays out of pages and address bars."""

import re
import time
from collections.abc import Callable

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from forankring.features.workshops.acts.follow import note_closed_rooms
from forankring.features.workshops.ledger import ledger
from forankring.features.workshops.models import Session
from forankring.kernel.accounts.models import Person
from forankring.kernel.audit.api import lines_about, sentence
from forankring.kernel.ledger.api import DeskRole, pass_cookie, read

from .factories import PROGRAMME, closed, opened, planned

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("fresh_ledger")]
SignedIn = Callable[[Person | None], Client]


def address(session: Session, page: str = "desk") -> str:
    return reverse(f"workshops:{page}", args=[session.pk])


def desk_pass(browser: Client, session: Session) -> str:
    return browser.cookies[pass_cookie(session.room, DeskRole.FACILITATOR)[0]].value


def test_those_who_run_the_session_get_a_desk_and_nobody_else(
    facilitator: Person, co_facilitator: Person, other_facilitator: Person, signed_in: SignedIn
) -> None:
    session = opened(facilitator, PROGRAMME, co_facilitator)
    found = {
        name: signed_in(who).get(address(session)).status_code
        for name, who in {
            "owner": facilitator,
            "helper": co_facilitator,
            "other": other_facilitator,
            "guest": None,
        }.items()
    }
    assert found == {"owner": 200, "helper": 200, "other": 404, "guest": 302}


def test_a_session_that_has_not_begun_or_is_over_has_no_desk(facilitator: Person, signed_in: SignedIn) -> None:
    over = opened(facilitator)
    with ledger() as book:
        book.forget_seats(over.room, "{}", "2026-11-20")
    for session in (planned(facilitator), over):
        answer = signed_in(facilitator).get(address(session))
        assert answer.headers["location"] == reverse("workshops:session", args=[session.pk])


def test_the_pass_rides_in_a_cookie_of_that_room_and_stands_nowhere_else(
    facilitator: Person, signed_in: SignedIn
) -> None:
    session, browser = opened(facilitator), signed_in(facilitator)
    page = browser.get(address(session)).content.decode()
    cookie = browser.cookies[pass_cookie(session.room, DeskRole.FACILITATOR)[0]]
    found = read(settings.SECRET_KEY, cookie.value, time.time())
    assert found is not None
    assert (found.room, found.role) == (session.room, DeskRole.FACILITATOR)
    assert (cookie["path"], cookie["httponly"], cookie["samesite"]) == (f"/d/r/{session.room}", True, "Lax")
    assert cookie.value not in page
    assert read(settings.SECRET_KEY, cookie.value, time.time() + 12 * 3600 + 1) is None


def test_a_browser_is_one_desk_and_another_browser_is_another(facilitator: Person, signed_in: SignedIn) -> None:
    session, mine, other = opened(facilitator), signed_in(facilitator), signed_in(facilitator)
    desks = []
    for browser in (mine, mine, other):
        browser.get(address(session))
        found = read(settings.SECRET_KEY, desk_pass(browser, session), time.time())
        assert found is not None
        desks.append(found.desk)
    assert desks[0] == desks[1] != desks[2]


def test_the_screens_link_opens_the_screen_and_cannot_act(facilitator: Person, signed_in: SignedIn) -> None:
    session = opened(facilitator)
    page = signed_in(facilitator).get(address(session)).content.decode()
    tokens = re.findall(rf"/d/r/{session.room}/screen\?adgang=([\w.-]+)", page)
    roles = {found.role for token in tokens if (found := read(settings.SECRET_KEY, token, time.time()))}
    assert roles == {DeskRole.SCREEN}


def test_a_colleague_without_an_account_types_paper_in_by_link_alone(facilitator: Person, signed_in: SignedIn) -> None:
    session, guest = opened(facilitator), signed_in(None)
    page = signed_in(facilitator).get(address(session)).content.decode()
    link = re.search(rf"{address(session, 'paper')}\?adgang=[\w.-]+", page)
    assert link is not None
    assert guest.get(address(session, "paper")).status_code == 404
    assert guest.get(link[0]).headers["location"] == address(session, "paper")
    sheet = guest.get(address(session, "paper"), {"item": "balances", "table": "2"}).content.decode()
    assert f'action="/d/r/{session.room}/paper"' in sheet
    assert '<input type="hidden" name="table" value="2">' in sheet
    assert "%%" not in sheet
    own = read(settings.SECRET_KEY, guest.cookies[pass_cookie(session.room, DeskRole.SCRIBE)[0]].value, time.time())
    assert own is not None
    assert own.role is DeskRole.SCRIBE
    assert guest.get(address(session)).status_code == 302


def test_a_link_to_one_sessions_paper_opens_no_other(facilitator: Person, signed_in: SignedIn) -> None:
    one, other, guest = opened(facilitator), opened(facilitator), signed_in(None)
    page = signed_in(facilitator).get(address(one)).content.decode()
    token = re.search(rf"{address(one, 'paper')}\?adgang=([\w.-]+)", page)
    assert token is not None
    assert guest.get(address(other, "paper"), {"adgang": token[1]}).status_code == 404
    assert guest.get(address(one, "paper"), {"adgang": token[1][:-3] + "abc"}).status_code == 404


def test_a_step_prints_blank_in_one_press(facilitator: Person, other_facilitator: Person, signed_in: SignedIn) -> None:
    session = opened(facilitator)
    step = reverse("workshops:print_step", args=[session.pk, "balances"])
    answer = signed_in(facilitator).get(step)
    assert answer.headers["content-type"] == "application/pdf"
    assert b"".join(answer.streaming_content).startswith(b"%PDF-")  # type: ignore[attr-defined]
    assert signed_in(facilitator).get(step.replace("balances", "pause")).status_code == 404
    assert signed_in(other_facilitator).get(step).status_code == 404


def test_a_sheet_found_after_close_is_typed_in_while_the_lines_are_kept(
    facilitator: Person, signed_in: SignedIn
) -> None:
    over = opened(facilitator)
    with ledger() as book:
        book.forget_seats(over.room, "{}", "2026-11-20")
    browser = signed_in(facilitator)
    gathering = browser.get(reverse("workshops:session_harvest", args=[over.pk])).content.decode()
    assert address(over, "paper") in gathering
    assert browser.get(address(over, "paper"), {"item": "balances", "table": "2"}).status_code == 200
    assert browser.get(address(closed(facilitator), "paper")).status_code == 404
    assert browser.get(address(planned(facilitator), "paper")).status_code == 404


def test_any_tool_prints_blank_before_a_session_begins(facilitator: Person, signed_in: SignedIn) -> None:
    browser = signed_in(facilitator)
    page = browser.get(reverse("workshops:session", args=[planned(facilitator).pk])).content.decode()
    for size, form, begins in (("a4", "pdf", b"%PDF-"), ("a3", "pdf", b"%PDF-"), ("a4", "docx", b"PK")):
        sheet = reverse("workshops:blank_sheet_file", args=["balances", "da", size, form])
        assert sheet in page
        assert browser.get(sheet).content.startswith(begins)
        assert browser.get(sheet.replace("balances", "no-such")).status_code == 404
    assert 'href="/d/selvtest"' in page


def test_the_house_notes_once_that_a_session_closed(facilitator: Person, signed_in: SignedIn) -> None:
    over = opened(facilitator)
    with ledger() as book:
        book.forget_seats(over.room, "{}", "2026-11-20")
    page = signed_in(facilitator).get(reverse("workshops:session", args=[over.pk])).content.decode()
    assert reverse("workshops:session_harvest", args=[over.pk]) in page
    assert not [line for line in lines_about(over.pk) if "afsluttede" in sentence(line, "da")]
    for _ in range(2):
        note_closed_rooms(timezone.now())
    acts = [sentence(line, "da") for line in lines_about(over.pk)]
    assert acts.count("afsluttede et forløb") == 1
