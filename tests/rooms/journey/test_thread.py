"""The thread in the house: moves by the table, records that stay as they were written."""

import pytest

from forankring.domain.journey import Entrance, Kind, Stage
from forankring.kernel.accounts.models import Person, Role
from forankring.kernel.journey.api import (
    Access,
    Initiative,
    NoSuchMove,
    NotYet,
    NotYourMove,
    Record,
    SayWhy,
    ThreadMeanwhile,
    access_initiatives,
    add_record,
    broken_at,
    last_body,
    make_move,
    start_initiative,
)

from .factories import again, gathering, idea, leads, on_trial, unit, with_card

pytestmark = pytest.mark.django_db


def test_an_idea_becomes_a_trial_with_a_last_day_of_its_own(leader: Person) -> None:
    row = on_trial(leader)
    assert row.stage == Stage.TRIAL
    assert row.ends_on is not None
    assert (row.ends_on - row.stage_since).days == 28
    assert last_body(row, Kind.STAGE)["ends_on"] == row.ends_on.isoformat()
    assert broken_at(row) is None


def test_what_is_missing_is_said_with_who_can_supply_it(leader: Person) -> None:
    row = idea(leader)
    with pytest.raises(NotYet) as refused:
        make_move(leader, row.pk, "try_now")
    assert [need.id for need in refused.value.needs] == ["task", "within", "card"]
    assert all(need.supplied_by for need in refused.value.needs)
    assert again(row).stage == Stage.IDEA


def test_a_rule_makes_its_own_moves_and_a_person_theirs(leader: Person, employee: Person) -> None:
    row = on_trial(leader)
    with pytest.raises(NotYourMove):
        make_move(leader, row.pk, "trial_ran_out")
    with pytest.raises(NotYourMove):
        make_move(None, row.pk, "end_trial")
    with pytest.raises(NotYourMove):
        make_move(employee, row.pk, "end_trial")
    assert make_move(None, row.pk, "trial_ran_out").stage == Stage.EVALUATION
    assert again(row).ends_on is None


def test_a_side_exit_asks_why_and_the_reason_stands_on_the_thread(lawyer: Person, leader: Person) -> None:
    row = idea(leader)
    with pytest.raises(SayWhy):
        make_move(lawyer, row.pk, "park", why="  ")
    make_move(lawyer, row.pk, "park", why="Vi venter på den nye aftale.")
    assert last_body(again(row), Kind.STAGE)["why"] == "Vi venter på den nye aftale."


def test_whoever_comes_second_is_told_and_nothing_is_lost(leader: Person, lawyer: Person) -> None:
    row = with_card(leader)
    make_move(leader, row.pk, "try_now", revision=row.revision)
    with pytest.raises(ThreadMeanwhile):
        make_move(lawyer, row.pk, "screen", revision=row.revision)
    with pytest.raises(ThreadMeanwhile):
        add_record(lawyer, row.pk, Kind.CORRECTION, {"text": "x"}, role="legal", revision=row.revision)
    with pytest.raises(NoSuchMove):
        make_move(lawyer, row.pk, "screen")
    assert broken_at(again(row)) is None


def test_a_leader_moves_what_belongs_to_where_they_lead(leader: Person, employee: Person) -> None:
    centre = unit("Center for Dagtilbud")
    nursery, other = unit("Børnehuset Solsikken", centre), unit("Jobcenter")
    leads(leader, centre)
    here, there = with_card(leader, unit=nursery, owner=employee.pk), with_card(leader, unit=other, owner=employee.pk)
    assert make_move(leader, here.pk, "try_now").stage == Stage.TRIAL
    with pytest.raises(NotYourMove):
        make_move(leader, there.pk, "try_now")


def test_a_limited_thread_is_for_its_owner_its_leaders_and_the_specialists(
    leader: Person, employee: Person, lawyer: Person, facilitator: Person
) -> None:
    where = unit("Jobcenter")
    leads(leader, where)
    row = idea(employee, unit=where)
    assert row in access_initiatives(facilitator)
    Initiative.objects.filter(pk=row.pk).update(access=Access.LIMITED)
    assert row not in access_initiatives(facilitator)
    for person in (leader, employee, lawyer):
        assert row in access_initiatives(person)


def test_a_supplier_s_ai_is_frozen_or_used_while_it_is_looked_at(lawyer: Person) -> None:
    def begin(stage: Stage) -> Initiative:
        entrance, role, body = Entrance.SUPPLIER, Role.LEGAL.value, {"use": "1"}
        return start_initiative(lawyer, "AI i journalen", role=role, body=body, entrance=entrance, stage=stage)

    for stage in (Stage.SUSPENDED, Stage.OPERATION):
        row = begin(stage)
        assert row.stage == stage
        assert broken_at(row) is None
    with pytest.raises(ValueError, match="supplier"):
        begin(Stage.TRIAL)


def test_the_board_s_words_follow_the_records(leader: Person) -> None:
    row = idea(leader)
    assert (row.waits_for, "park" in row.ready) == ("task", True)
    row = with_card(leader)
    assert row.waits_for == "move:try_now"
    assert {"try_now", "screen"} <= set(row.ready)
    assert gathering(leader).waits_for == "learnt"


def test_records_of_one_thread_are_numbered_without_a_gap(leader: Person) -> None:
    row = gathering(leader)
    numbers = list(Record.objects.filter(initiative=row).values_list("number", flat=True))
    assert numbers == list(range(1, len(numbers) + 1))
    assert again(row).length == len(numbers)
