"""A small trial from idea to learning: the rule decides the lane, time ends it, and nothing slips into operation."""

import json
from datetime import timedelta

import pytest
from django.http import Http404
from django.utils import timezone

from forankring.domain.journey import Kind, Stage
from forankring.features.trials.api import (
    Idea,
    begin,
    brief_med,
    end_due_trials,
    learning_cards,
    next_steps,
    not_briefed,
    settle_lane,
    spread,
    write_card,
    write_learning,
    write_plan,
)
from forankring.features.trials.tools import ANOTHER, UNKNOWN
from forankring.kernel.accounts.models import Committee, Person
from forankring.kernel.journey.api import (
    Access,
    Initiative,
    NotYet,
    NotYourMove,
    Record,
    ThreadMeanwhile,
    add_record,
    broken_at,
    last_body,
    make_move,
)

from ..journey.factories import again, gathering, idea, leads, on_trial, unit, with_card

pytestmark = pytest.mark.django_db

SAFE = {
    "has_personal_data": False,
    "has_critical_data": False,
    "is_inside_guidelines": True,
    "affects_decisions_on_people": False,
    "can_monitor_staff": False,
}
CARD = {"what": "Vi prøver AI til referater", "who": "Køkkenet", "weeks": 4, "talk": "På teammødet"}
LEARNT = {"result": "not", "worked": "", "harder": "Svarene blev for lange"}


def quick(tool: str, **facts: bool | None) -> Idea:
    return Idea("AI til referater", CARD["what"], None, tool, {**SAFE, **facts}, CARD)  # type: ignore[arg-type]


def test_a_leader_goes_from_idea_to_running_trial_in_one_go(leader: Person, tool: str) -> None:
    row = begin(leader, quick(tool), may_start=True)
    assert row.stage == Stage.TRIAL
    assert row.lane == "within"
    assert row.ends_on == timezone.localdate() + timedelta(weeks=4)
    assert last_body(row, Kind.TRIAL)["tool_name"] == "Copilot i Edge"
    assert broken_at(row) is None


def test_an_employee_prepares_and_the_leader_says_ok(employee: Person, leader: Person, tool: str) -> None:
    row = begin(employee, quick(tool), may_start=True)
    assert row.stage == Stage.IDEA
    assert row.waits_for == "move:try_now"
    assert make_move(leader, row.pk, "try_now").stage == Stage.TRIAL


@pytest.mark.parametrize(
    ("tool_name", "facts"),
    [(ANOTHER, {}), (UNKNOWN, {}), ("", {"has_personal_data": True}), ("", {"can_monitor_staff": None})],
)
def test_one_fact_outside_the_frames_stops_the_quick_way_and_says_why(
    leader: Person, tool: str, tool_name: str, facts: dict[str, bool | None]
) -> None:
    row = begin(leader, quick(tool_name or tool, **facts), may_start=True)
    assert (row.stage, row.lane) == (Stage.IDEA, "new_use")
    assert last_body(row, Kind.LANE)["reasons"]
    with pytest.raises(NotYet):
        make_move(leader, row.pk, "try_now")
    assert make_move(leader, row.pk, "screen").stage == Stage.SCREENING


def test_moving_up_is_one_press_and_never_asks_why(leader: Person) -> None:
    assert make_move(leader, on_trial(leader).pk, "move_up").stage == Stage.SCREENING


def test_a_new_lane_takes_the_old_one_back(leader: Person, tool: str) -> None:
    row = with_card(leader)
    settle_lane(leader, row.pk, tool, {**SAFE, "has_personal_data": True}, row.revision)
    assert again(row).lane == "new_use"
    assert "try_now" not in again(row).ready


def test_whoever_saves_second_is_told(leader: Person, tool: str) -> None:
    row = idea(leader)
    settle_lane(leader, row.pk, tool, SAFE, row.revision)
    for write in (
        lambda: settle_lane(leader, row.pk, tool, SAFE, row.revision),
        lambda: write_card(leader, row.pk, CARD, row.revision),
        lambda: write_plan(leader, row.pk, CARD, row.revision),
        lambda: write_learning(leader, row.pk, LEARNT, row.revision),
    ):
        with pytest.raises(ThreadMeanwhile):
            write()


def test_a_stranger_reads_and_does_not_write(leader: Person, employee: Person) -> None:
    row = with_card(leader, unit=unit("Jobcenter"))
    with pytest.raises(NotYourMove):
        write_card(employee, row.pk, CARD)
    Initiative.objects.filter(pk=row.pk).update(access=Access.LIMITED)
    with pytest.raises(Http404):
        write_card(employee, row.pk, CARD)


def test_a_colleague_of_the_place_writes_what_was_learnt(leader: Person, employee: Person) -> None:
    where = unit("Børnehuset Solsikken")
    employee.works_at = where
    employee.save()
    row = gathering(leader, unit=where)
    write_learning(employee, row.pk, LEARNT)
    assert [card.did_not for card in learning_cards(employee)] == [True]


def test_a_trial_whose_time_has_passed_ends_by_itself_once_and_never_goes_into_operation(leader: Person) -> None:
    row, other = on_trial(leader), on_trial(leader)
    now = timezone.now()
    assert end_due_trials(now) == 0
    Initiative.objects.filter(pk=row.pk).update(ends_on=timezone.localdate(now))
    assert end_due_trials(now) == 0
    assert end_due_trials(now + timedelta(days=1)) == 1
    assert end_due_trials(now + timedelta(days=1)) == 0
    assert again(row).stage == Stage.EVALUATION
    assert again(other).stage == Stage.TRIAL
    last = Record.objects.filter(initiative=row).latest("number")
    assert (last.by, json.loads(last.body)["move"]) == (None, "trial_ran_out")


def test_what_did_not_work_is_stopped_with_fewer_steps_than_what_goes_on(leader: Person) -> None:
    row = gathering(leader)
    write_learning(leader, row.pk, LEARNT)
    ready = again(row).ready
    assert "stop" in ready
    assert not {"anchor", "adjust"} & set(ready)


def test_a_trial_is_adjusted_with_a_new_plan_and_a_new_last_day(leader: Person) -> None:
    row = gathering(leader)
    write_learning(leader, row.pk, LEARNT)
    write_card(leader, row.pk, {**CARD, "weeks": 2})
    moved = make_move(leader, row.pk, "adjust")
    assert moved.stage == Stage.TRIAL
    assert moved.ends_on == timezone.localdate() + timedelta(weeks=2)


def test_anchoring_takes_med_and_a_place_on_the_map(leader: Person, secretary: Person) -> None:
    row = gathering(leader)
    write_learning(leader, row.pk, {**LEARNT, "result": "worked"})
    with pytest.raises(NotYet) as refused:
        make_move(leader, row.pk, "anchor")
    assert [need.id for need in refused.value.needs] == ["med", "on_map"]
    brief_med(secretary, [row.pk], committee(), timezone.localdate())
    add_record(leader, row.pk, Kind.MAP, {"use": "1"}, role="team_leader")
    assert make_move(leader, row.pk, "anchor").stage == Stage.OPERATION


def test_spreading_begins_an_idea_elsewhere_and_leads_back(leader: Person) -> None:
    there = unit("Jobcenter")
    row = gathering(leader)
    write_learning(leader, row.pk, LEARNT)
    new = spread(leader, row.pk, there, "AI til referater i Jobcentret")
    assert (new.stage, new.unit, new.origin) == (Stage.IDEA, there, {"initiative": str(row.pk)})
    assert last_body(new, Kind.TASK)["text"]
    assert again(row).stage == Stage.EVALUATION
    assert last_body(row, Kind.STAGE)["spread_to"] == str(new.pk)
    assert "stop" in again(row).ready


def test_med_is_told_in_one_go_and_then_not_again(leader: Person, secretary: Person) -> None:
    first, second, waiting = on_trial(leader), gathering(leader), with_card(leader)
    assert set(not_briefed(secretary)) == {first, second}
    assert brief_med(secretary, [first.pk, second.pk], committee(), timezone.localdate()) == 2
    assert not list(not_briefed(secretary))
    assert last_body(first, Kind.MED)["kind"] == "information"
    assert not last_body(waiting, Kind.MED)
    with pytest.raises(NotYourMove):
        brief_med(leader, [waiting.pk], committee(), timezone.localdate())


def test_everybody_is_told_what_they_can_do_next(leader: Person, employee: Person, secretary: Person) -> None:
    where = unit("Børnehuset Solsikken")
    leads(leader, where)
    with_card(leader, unit=where, title="Ugeplaner")
    gathering(leader, unit=where, title="Referater", owner=employee.pk)
    now = timezone.now()
    assert [step.sentence for step in next_steps(leader, now)] == [
        "Sig ok til prøvehandlingen »Ugeplaner«",
        "Skriv, hvad I lærte af »Referater«",
    ]
    assert [step.sentence for step in next_steps(employee, now)] == ["Skriv, hvad I lærte af »Referater«"]
    assert [step.sentence for step in next_steps(secretary, now)] == ["Orientér MED om 1 prøvehandling"]


def committee() -> Committee:
    made = Committee(name="Områdeudvalg Børn")
    made.place()
    made.save()
    return made
