"""One name per stage; what never was in use is not said to be in operation or taken out of it."""

from collections.abc import Callable

import pytest
from django.test import Client
from django.urls import reverse

from forankring.domain.journey import Entrance, Kind, Stage
from forankring.kernel.accounts.models import Person, Role
from forankring.kernel.journey.api import Initiative, add_record, make_move, start_initiative

from .factories import gathering, leads, on_trial, unit

pytestmark = pytest.mark.django_db

Browsers = Callable[[Person | None], Client]


def supplied(by: Person, stage: Stage) -> Initiative:
    told = {"role": Role.LEGAL.value, "body": {"use": "1"}, "entrance": Entrance.SUPPLIER, "stage": stage}
    return start_initiative(by, f"AI i journalen, {stage}", **told)


def column(browser: Client, name: str) -> str:
    text = browser.get(reverse("journey:board"), {"spalte": name}).content.decode()
    return " ".join(text.split("board-column", 1)[1].split("</section>")[0].split())


def test_what_a_supplier_switched_on_is_not_in_operation_until_it_is_screened(
    lawyer: Person, signed_in: Browsers
) -> None:
    row, browser = supplied(lawyer, Stage.SUSPENDED), signed_in(lawyer)
    for _turn in range(2):  # frozen, and then while it is looked at
        assert row.title not in column(browser, "anchored")
        assert row.title in column(browser, "screening")
        assert "Må ikke bruges endnu" in column(browser, "screening")
        story = browser.get(reverse("journey:thread", args=[row.pk])).content.decode()
        assert "her må det ikke bruges, før det er screenet og besluttet" in story
        if row.stage == Stage.SUSPENDED:
            row = make_move(lawyer, row.pk, "resume_review", why="Vi ser på det.")
    assert supplied(lawyer, Stage.REVIEW).title in column(browser, "anchored")


def test_what_is_paused_is_not_in_operation(lawyer: Person, signed_in: Browsers) -> None:
    row = supplied(lawyer, Stage.OPERATION)
    make_move(lawyer, row.pk, "suspend", why="Den svarer forkert.")
    assert row.title not in column(signed_in(lawyer), "anchored")
    assert "Sat på pause" in column(signed_in(lawyer), "aside")


def test_a_trial_that_was_stopped_is_called_stopped_and_a_use_taken_out_is_retired(
    leader: Person, signed_in: Browsers
) -> None:
    tried = gathering(leads(leader, unit("Team Havn")))
    add_record(leader, tried.pk, Kind.LEARNING, {"text": "Det tog længere tid."}, role="team_leader")
    make_move(leader, tried.pk, "stop", why="Det tog længere tid.")
    browser = signed_in(leader)
    assert "Stoppet" in column(browser, "aside")
    assert "Udfaset" not in column(browser, "aside")
    assert "Udfaset" not in browser.get(reverse("journey:thread", args=[tried.pk])).content.decode()
    used = supplied(leader, Stage.OPERATION)
    make_move(leader, used.pk, "retire", why="Vi har fået noget bedre.")
    assert "Udfaset" in column(browser, "aside")


def test_a_stage_has_one_name_on_the_thread(leader: Person, signed_in: Browsers) -> None:
    row = on_trial(leads(leader, unit("Team Havn")))
    text = signed_in(leader).get(reverse("journey:thread", args=[row.pk])).content.decode()
    assert "Bliver afprøvet" in text
    assert "Afprøves" not in text
    assert "Venter på, at afprøvningen slutter" in column(signed_in(leader), "trial")
