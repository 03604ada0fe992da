"""The few become initiatives with where they came from; the rest get an answer; nothing disappears."""

from datetime import date

import pytest
from django.utils import timezone

from forankring.domain.journey import Kind
from forankring.features.ideas import api
from forankring.features.ideas.acts.choose import choose, put_aside, take_up, weigh
from forankring.features.ideas.acts.gather import split_group, undo
from forankring.features.ideas.acts.take_in import take_in
from forankring.features.ideas.models import Idea, Standing
from forankring.features.ideas.queries.lists import Lens, lines
from forankring.features.ideas.refusals import AlreadyChosen, ChangedMeanwhile, NotYours, SayWhyNotNow
from forankring.kernel.accounts.models import Person
from forankring.kernel.journey.api import last_body

from .factories import group, idea, sealed_sheet

pytestmark = pytest.mark.django_db


@pytest.mark.usefixtures("fresh_ledger")
def test_a_sealed_sheet_flows_in_with_every_wording_and_only_once(facilitator: Person) -> None:
    version = sealed_sheet(facilitator)
    assert [step.sentence for step in api.next_steps(facilitator, timezone.now()) if "med videre" in step.sentence]
    first = take_in(facilitator, version)
    again = take_in(facilitator, version)
    assert {one.pk for one in first} == {one.pk for one in again}
    assert {one.text for one in first} == {
        "Referater fra teammøder",
        "Ruteplaner i hjemmeplejen",
        "Skrive mødereferater",
    }
    one = next(one for one in first if one.text == "Referater fra teammøder")
    assert (one.often, one.part, one.function) == (True, "Udkastet", "Skriv tekst")
    assert one.wordings[0]["table"] == "Bord 1"
    assert one.origin["sheet"] == str(version.sheet_id)
    assert one.origin["version"] == 1
    assert not [step for step in api.next_steps(facilitator, timezone.now()) if "med videre" in step.sentence]


@pytest.mark.usefixtures("fresh_ledger")
def test_a_chosen_idea_starts_a_thread_that_knows_its_cards(facilitator: Person) -> None:
    version = sealed_sheet(facilitator)
    one = take_in(facilitator, version)[0]
    made = choose(facilitator, one.pk, one.revision, title="AI hjælper med referater", track="local_trial")
    task = last_body(made, Kind.TASK)
    assert task is not None
    assert made.origin["cards"] == one.origin["cards"]
    assert made.origin["session"] == str(version.sheet.session_id)
    assert task["task"] == one.text
    assert task["count"] == 1
    assert [i.pk for i in api.ideas_of_initiative(made.pk)] == [one.pk]


def test_a_chosen_group_carries_counts_weights_and_objections(leader: Person) -> None:
    made = group(leader)
    row = weigh(leader, made.pk, made.revision, frequency=3, effort=1, value=2)
    started = choose(leader, made.pk, row.revision)
    task = last_body(started, Kind.TASK)
    assert task is not None
    assert (task["count"], task["frequency"], task["effort"], task["value"]) == (2, 3, 1, 2)
    assert {one.group_id for one in api.ideas_of_initiative(started.pk)} == {made.pk}
    assert "Person" not in str(task)


def test_what_is_chosen_is_chosen_once_and_stays_together(leader: Person) -> None:
    made = group(leader)
    choose(leader, made.pk, made.revision)
    with pytest.raises(AlreadyChosen):
        choose(leader, made.pk, made.revision + 1)
    with pytest.raises(AlreadyChosen):
        split_group(leader, made.pk)
    with pytest.raises(AlreadyChosen):
        undo(leader)


def test_what_is_not_chosen_says_why_and_comes_back(leader: Person) -> None:
    one = idea()
    with pytest.raises(SayWhyNotNow):
        put_aside(leader, one.pk, one.revision, reason="  ", look_again=None)
    put_aside(leader, one.pk, one.revision, reason="Vi venter på det nye system.", look_again=date(2026, 1, 1))
    (line,) = lines(Lens(), "senere")
    assert line.matter.reason == "Vi venter på det nye system."
    assert any("igen" in step.sentence for step in api.next_steps(leader, timezone.now()))
    row = Idea.objects.get(pk=one.pk)
    assert take_up(leader, one.pk, row.revision).standing == Standing.OPEN


def test_two_who_decide_at_once_are_told(leader: Person) -> None:
    one = idea()
    weigh(leader, one.pk, one.revision, frequency=1, effort=None, value=None)
    with pytest.raises(ChangedMeanwhile):
        put_aside(leader, one.pk, one.revision, reason="Nej", look_again=None)


def test_an_employee_comes_with_ideas_and_does_not_choose(employee: Person) -> None:
    one = idea(by=employee)
    with pytest.raises(NotYours):
        choose(employee, one.pk, one.revision)
