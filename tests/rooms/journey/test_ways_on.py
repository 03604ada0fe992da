"""The next step on the page: what it is called, and what is drawn first."""

import re
from collections.abc import Callable

import pytest
from django.test import Client
from django.urls import reverse

from forankring.domain.journey import Kind, Stage
from forankring.kernel.accounts.models import Person
from forankring.kernel.journey.api import add_record

from .factories import again, gathering, idea, with_card
from .test_pages import move, page

pytestmark = pytest.mark.django_db

Browsers = Callable[[Person | None], Client]


def test_a_small_trial_that_waits_for_the_leader_is_called_the_same_everywhere(
    leader: Person, signed_in: Browsers
) -> None:
    row, browser = with_card(leader, title="Ugeplaner"), signed_in(leader)
    thread = page(browser, row)
    assert "Prøvehandlingen er klar og venter på lederens ok." in thread
    assert "som nogen skal tage stilling til" not in thread
    assert "Venter på lederens ok." in thread
    board = browser.get(reverse("journey:board")).content.decode()
    assert "Venter på lederens ok" in board
    assert "Sig ok, og begynd" in board
    assert "Venter på lederens ok" in browser.get(reverse("trials:trials")).content.decode()
    assert "Det er en idé, som nogen skal tage stilling til." in page(browser, idea(leader))


def test_after_a_trial_no_way_on_is_drawn_before_the_others_and_stopping_asks_why(
    leader: Person, signed_in: Browsers
) -> None:
    row, browser = gathering(leader), signed_in(leader)
    add_record(leader, row.pk, Kind.LEARNING, {"text": "Det virkede."}, role="team_leader")
    asked = page(browser, row).split("Det næste skridt")[1].split("</aside>")[0]
    ways_on = re.sub(r"<form class=\"confirm-body\".*?</form>", "", asked, flags=re.S)
    assert "Stop …</summary>" in ways_on
    assert "Flyt op til screening</button>" in ways_on
    assert "button-primary" not in ways_on
    assert move(browser, again(row), "stop")[0] == 409
    assert again(row).stage == Stage.EVALUATION
    assert f"{row.pk}:stop:" not in browser.get(reverse("journey:board")).content.decode()
    assert move(browser, again(row), "stop", why="Vi ringer i stedet.")[0] == 302
    assert again(row).stage == Stage.RETIRED
    assert "Vi ringer i stedet." in page(browser, row)
