"""An idea wall's last day, as the house keeps it: it passes by itself, and a new one opens the wall again."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from forankring.features.workshops.acts.wall import note_resting_walls
from forankring.features.workshops.api import is_wall_over
from forankring.features.workshops.models import Session
from forankring.kernel.accounts.models import Person
from forankring.kernel.audit.api import lines_about, sentence
from forankring.kernel.jobs.registry import daily

from .factories import BALANCES, opened, planned

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("fresh_ledger")]
SignedIn = Callable[[Person | None], Client]


def wall(owner: Person, days: int) -> Session:
    """An open wall whose last day is so many days from today."""
    day = timezone.localdate() + timedelta(days=days)
    return opened(owner, [BALANCES], is_wall=True, open_until=day)


def audited(session: Session) -> list[str]:
    return [sentence(line, "da") for line in lines_about(session.pk)]


def give_day(browser: Client, session: Session, day: str) -> str:
    address = reverse("workshops:wall_last_day", args=[session.pk])
    return browser.post(address, {"open_until": day}, follow=True).content.decode()


def test_the_last_day_itself_counts(facilitator: Person) -> None:
    assert is_wall_over(wall(facilitator, 0).room) is False
    assert is_wall_over(wall(facilitator, -1).room) is True
    assert is_wall_over("no such room") is False


def test_only_a_wall_with_a_day_closes_by_itself(facilitator: Person) -> None:
    assert is_wall_over(opened(facilitator, [BALANCES], is_wall=True).room) is False
    workshop = opened(facilitator)
    Session.objects.filter(pk=workshop.pk).update(open_until=date(2026, 1, 1))
    assert is_wall_over(workshop.room) is False


def test_the_night_notes_it_once(facilitator: Person) -> None:
    over, still = wall(facilitator, -1), wall(facilitator, 0)
    assert note_resting_walls in [one.rule for one in daily()]
    now = timezone.now()
    assert (note_resting_walls(now), note_resting_walls(now)) == (1, 0)
    assert sum("lukkede en idévæg" in line for line in audited(over)) == 1
    assert sum("lukkede en idévæg" in line for line in audited(still)) == 0


def test_the_day_ends_at_midnight_in_denmark(facilitator: Person) -> None:
    session = opened(facilitator, [BALANCES], is_wall=True, open_until=date(2026, 7, 10))
    just_before, just_after = (datetime.fromisoformat(f"2026-07-10T{clock}+00:00") for clock in ("21:59", "22:01"))
    assert note_resting_walls(just_before) == 0
    assert note_resting_walls(just_after) == 1
    session.refresh_from_db()
    assert session.rested_on == date(2026, 7, 11)


def test_the_sessions_page_says_it_is_closed_and_a_new_day_opens_it(facilitator: Person, signed_in: SignedIn) -> None:
    session, browser = wall(facilitator, -1), signed_in(facilitator)
    note_resting_walls(timezone.now())
    page = browser.get(reverse("workshops:session", args=[session.pk])).content.decode()
    assert "Idévæggen tager ikke imod flere idéer" in page
    assert "Lukket idévæg" in page
    new = timezone.localdate() + timedelta(days=14)
    page = give_day(browser, session, new.strftime("%d-%m-%Y"))
    assert "Idévæggen tager ikke imod flere idéer" not in page
    assert "Åben idévæg" in page
    session.refresh_from_db()
    assert (session.open_until, session.rested_on, is_wall_over(session.room)) == (new, None, False)
    assert sum("ny sidste dag" in line for line in audited(session)) == 1


@pytest.mark.parametrize("day", ["", "i går", "01-01-2020", "01-01-2099"])
def test_a_day_that_cannot_be_is_refused_with_a_sentence(facilitator: Person, signed_in: SignedIn, day: str) -> None:
    session = wall(facilitator, -1)
    assert 'aria-invalid="true"' in give_day(signed_in(facilitator), session, day)
    assert is_wall_over(session.room) is True


def test_what_is_no_open_wall_has_no_last_day(facilitator: Person, signed_in: SignedIn) -> None:
    day = timezone.localdate().strftime("%d-%m-%Y")
    for session in (opened(facilitator), planned(facilitator, [BALANCES], is_wall=True)):
        assert "Idévæggen er ikke i gang" in give_day(signed_in(facilitator), session, day)
        session.refresh_from_db()
        assert session.open_until is None
