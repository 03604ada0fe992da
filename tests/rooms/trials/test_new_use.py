"""What the answers make a new use is screened first, and nothing that was typed on the way is lost."""

from collections.abc import Callable

import pytest
from django.test import Client
from django.urls import reverse

from forankring.domain.journey import Kind, Stage
from forankring.kernel.accounts.models import Person
from forankring.kernel.journey.api import Initiative, last_body, make_move

from ..journey.factories import again
from .test_pages import CARD, FACTS, url

pytestmark = pytest.mark.django_db

Browsers = Callable[[Person | None], Client]


def wish(tool: str, act: str, **more: str) -> dict[str, str]:
    given = {"title": "AI til referater", "tool": tool, "unit": "", **FACTS, **CARD, "weeks": "6"}
    return {**given, "has_personal_data": "unknown", "act": act, **more}


@pytest.mark.parametrize("act", ["start", "save"])
def test_the_page_says_why_keeps_every_word_and_writes_nothing_yet(
    leader: Person, tool: str, signed_in: Browsers, act: str
) -> None:
    text = signed_in(leader).post(reverse("trials:quick"), wish(tool, act)).content.decode()
    assert "Det skal screenes først" in text
    assert "Vi ved ikke, om der er personoplysninger med." in text
    for words in ("AI til referater", CARD["what"], CARD["who"], CARD["talk"]):
        assert words in text
    assert '<option value="6" selected>' in text
    assert 'value="screen"' in text
    assert "begynder prøvehandlingen i dag" not in text  # what these answers do not lead to is not promised
    assert not Initiative.objects.exists()


def test_an_answer_put_right_goes_on_as_if_it_had_been_right_at_once(
    leader: Person, tool: str, signed_in: Browsers
) -> None:
    browser = signed_in(leader)
    assert 'value="screen"' not in browser.get(reverse("trials:quick")).content.decode()
    browser.post(reverse("trials:quick"), wish(tool, "start"))
    browser.post(reverse("trials:quick"), wish(tool, "start", has_personal_data="no"))
    assert Initiative.objects.get().stage == Stage.TRIAL


def test_an_answer_put_right_never_begins_a_trial_with_the_button_for_screening(
    leader: Person, tool: str, signed_in: Browsers
) -> None:
    signed_in(leader).post(reverse("trials:quick"), wish(tool, "screen", has_personal_data="no"))
    assert Initiative.objects.get().waits_for == "move:try_now"


def test_what_was_written_about_who_and_when_stands_on_the_thread_and_in_the_plan(
    employee: Person, leader: Person, tool: str, signed_in: Browsers
) -> None:
    browser = signed_in(employee)
    browser.post(reverse("trials:quick"), wish(tool, "screen"))
    row = Initiative.objects.get()
    thread = browser.get(row.get_absolute_url()).content.decode()
    assert "Ny anvendelse. Vi ved ikke, om der er personoplysninger med." in thread
    assert not last_body(row, Kind.TRIAL)  # a plan is still asked for before a trial begins
    for words in (CARD["what"], CARD["who"], "6 uger", CARD["talk"]):
        assert words in thread
    # Somebody answers again; the words are still there.
    asked = {"tool": tool, **FACTS, "has_personal_data": "yes", "revision": again(row).revision}
    assert browser.post(url("lane", row), asked).status_code == 302
    make_move(leader, row.pk, "screen")
    for name in ("plan", "card"):
        plan = signed_in(leader).get(url(name, row)).content.decode()
        assert f'value="{CARD["who"]}"' in plan
        assert f'value="{CARD["talk"]}"' in plan
        assert '<option value="6" selected>' in plan
