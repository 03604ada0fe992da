"""MED is planned, heard and told. Nobody is "heard" without a committee, a day and what it ended with."""

from dataclasses import replace
from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from forankring.domain.journey import Kind
from forankring.features.decisions.api import (
    Involvement,
    Light,
    MedFacts,
    Outcome,
    brief,
    decide,
    involvements_of,
    med_signal,
    plan_med,
    recommend,
    record_med,
    suggested_committee,
)
from forankring.features.decisions.models import MedInvolvement
from forankring.features.decisions.refusals import (
    AlreadyRecorded,
    AskFirst,
    MeetingAhead,
    NotForYou,
    NotHeardYet,
    SayWhyNot,
    WrittenMeanwhile,
)
from forankring.kernel.journey.api import (
    Initiative,
    add_record,
    entries_of,
    last_body,
    make_move,
    sentence_of,
    title_of,
)

from .factories import CALM, CHANGES_WORK, awaiting, discussed, yes


def test_a_leader_cannot_say_heard_without_committee_date_and_outcome(town) -> None:
    row = awaiting(town.rie, town.house)
    whole = discussed(town.area)
    for missing in ({"committee": None}, {"on": None}, {"outcome": None}):
        with pytest.raises(NotHeardYet):
            record_med(town.rie, row.pk, replace(whole, **missing))
    assert med_signal(row.pk)[0] is Light.AMBER


def test_the_database_refuses_a_heard_without_a_date(town) -> None:
    row = awaiting(town.rie, town.house)
    with pytest.raises(IntegrityError), transaction.atomic():
        MedInvolvement.objects.create(
            initiative=row.pk, kind="discussion", record=3, made_on=timezone.localdate(), committee=town.area
        )


def test_a_meeting_to_come_is_planned_and_not_yet_heard(town) -> None:
    row = awaiting(town.rie, town.house)
    ahead = discussed(town.area, timezone.localdate() + timedelta(days=3))
    with pytest.raises(MeetingAhead):
        record_med(town.rie, row.pk, ahead)
    plan_med(town.rie, row.pk, replace(ahead, outcome=None))
    assert med_signal(row.pk)[0] is Light.AMBER


def test_a_plan_asks_the_committee_something(town) -> None:
    row = awaiting(town.rie, town.house)
    with pytest.raises(AskFirst):
        plan_med(town.rie, row.pk, MedFacts(kind=Involvement.DISCUSSION, committee=town.area.pk, question=" "))
    assert involvements_of(row.pk) == []


def test_after_the_decision_asks_why(town) -> None:
    row = awaiting(town.rie, town.house)
    with pytest.raises(SayWhyNot):
        record_med(town.rie, row.pk, discussed(town.area, was_before=False))
    record_med(town.rie, row.pk, discussed(town.area, was_before=False, why_not="Leverandøren slog det til."))
    assert med_signal(row.pk)[0] is Light.NONE


def test_not_involving_med_is_never_silent(town) -> None:
    row = awaiting(town.rie, town.house)
    nothing = MedFacts(kind=Involvement.INFORMATION, was_before=False)
    with pytest.raises(NotHeardYet):
        record_med(town.rie, row.pk, nothing)
    record_med(town.rie, row.pk, replace(nothing, why_not="Udvalget er ikke valgt endnu."))
    body = last_body(row, Kind.MED)
    assert body["why_not"] == "Udvalget er ikke valgt endnu."
    assert body["was_before"] is False


def test_changed_work_is_red_until_med_has_discussed_it(town) -> None:
    row = awaiting(town.rie, town.house, CHANGES_WORK)
    assert med_signal(row.pk)[0] is Light.RED
    record_med(town.secretary, row.pk, discussed(town.area, kind=Involvement.INFORMATION))
    assert med_signal(row.pk)[0] is Light.RED
    record_med(town.secretary, row.pk, discussed(town.area))
    assert med_signal(row.pk) == (Light.NONE, "MED har drøftet det før beslutningen.")


@pytest.mark.parametrize("duty", ["MED-7", "MED-8-3", "MED-KONTROL", "AIA-26-7"])
def test_a_duty_towards_the_employees_makes_it_significant(town, duty) -> None:
    row = awaiting(town.rie, town.house, {**CALM, "law": {"class": "minimal", "duties": [{"id": duty}]}})
    assert med_signal(row.pk)[0] is Light.RED


def test_not_knowing_whether_staff_can_be_watched_counts_as_yes(town) -> None:
    row = awaiting(town.rie, town.house, {**CALM, "facts": {**CALM["facts"], "kontrol_af_ansatte": "ved_ikke"}})
    assert med_signal(row.pk)[0] is Light.RED


def test_the_committee_at_the_right_level_is_suggested(town) -> None:
    assert suggested_committee(awaiting(town.rie, town.house)) == town.area
    assert suggested_committee(awaiting(town.director, town.top)) == town.main


def test_what_stands_on_the_thread_is_not_changed(town) -> None:
    row = awaiting(town.rie, town.house)
    made = record_med(town.rie, row.pk, discussed(town.area))
    with pytest.raises(AlreadyRecorded):
        record_med(town.rie, row.pk, discussed(town.main), involvement_id=made.pk)


def test_who_comes_second_on_a_plan_is_told(town) -> None:
    row = awaiting(town.rie, town.house)
    plan = plan_med(town.rie, row.pk, replace(discussed(town.area), outcome=None))
    plan_med(town.secretary, row.pk, replace(discussed(town.main), outcome=None), involvement_id=plan.pk, revision=1)
    with pytest.raises(WrittenMeanwhile):
        plan_med(town.rie, row.pk, replace(discussed(town.area), outcome=None), involvement_id=plan.pk, revision=1)


def test_a_med_member_does_not_write_for_med(town) -> None:
    row = awaiting(town.rie, town.house)
    with pytest.raises(NotForYou):
        record_med(town.member, row.pk, discussed(town.area))


def test_many_small_trials_are_told_at_one_meeting_and_nobody_twice(town) -> None:
    rows = [awaiting(town.rie, town.house, title=f"Prøve {n}").pk for n in range(3)]
    day = timezone.localdate()
    assert len(brief(town.secretary, rows, town.area, day, meeting_reference="Punkt 4")) == 3
    assert brief(town.secretary, rows, town.area, day) == []
    assert all(len(involvements_of(one)) == 1 for one in rows)
    body = last_body(Initiative.objects.get(pk=rows[0]), Kind.MED)
    assert (body["kind"], body["outcome"]) == ("information", "informed")


def test_told_is_not_called_heard_and_nobody_noted_what_they_did_not_choose(town) -> None:
    told, noted, heard, late = (awaiting(town.rie, town.house, title=f"Prøve {n}") for n in range(4))
    brief(town.secretary, [told.pk], town.area, timezone.localdate())
    told_only = discussed(town.area, kind=Involvement.INFORMATION, outcome=Outcome.NOTED)
    record_med(town.secretary, noted.pk, told_only)
    record_med(town.secretary, heard.pk, discussed(town.area))
    without = MedFacts(kind=Involvement.DISCUSSION, was_before=False, why_not="Udvalget er ikke valgt endnu.")
    record_med(town.secretary, late.pk, without)
    steps = {row: next(e for e in entries_of(row) if e.kind is Kind.MED) for row in (told, noted, heard, late)}
    titles = ["MED orienteret", "MED orienteret", "MED hørt", "MED ikke hørt"]
    assert [title_of(step) for step in steps.values()] == titles
    assert sentence_of(steps[told]).startswith("Områdeudvalget for Ældre fik besked den ")
    assert "efterretning" in sentence_of(steps[noted])


def test_being_told_in_one_go_weighs_in_the_light_as_information_always_did(town) -> None:
    calm, changes = awaiting(town.rie, town.house), awaiting(town.rie, town.house, CHANGES_WORK, title="Vagtplan")
    brief(town.secretary, [calm.pk, changes.pk], town.area, timezone.localdate())
    assert med_signal(calm.pk) == (Light.NONE, "MED har været med før beslutningen.")
    assert med_signal(changes.pk)[0] is Light.RED


def test_the_record_holds_sides_and_no_names(town) -> None:
    row = awaiting(town.rie, town.house)
    record_med(town.secretary, row.pk, discussed(town.area, statement_employees="Vi vil have tid til at lære det."))
    written = row.records.get(kind=Kind.MED)
    assert "Vi vil have tid til at lære det." in written.body
    assert "Mona" not in written.body
    assert written.role == "med_secretary"


def test_what_med_discussed_during_a_trial_came_before_the_decision_on_operation(town) -> None:
    row = awaiting(town.rie, town.house, CHANGES_WORK)
    recommend(town.rie, row.pk, "trial", "at vi prøver")
    record_med(town.rie, row.pk, discussed(town.area, kind=Involvement.INFORMATION))
    decide(town.karim, row.pk, yes(despite_med="Mødet er først næste måned."))
    assert med_signal(row.pk)[0] is Light.RED
    add_record(town.rie, row.pk, Kind.TRIAL, {"weeks": 4}, role="team_leader")
    gate = {"gate": "screening_til_pilot", "is_open": True}
    add_record(town.rie, row.pk, Kind.GATE, gate, role="legal")
    make_move(town.rie, row.pk, "start_trial")
    record_med(town.rie, row.pk, discussed(town.area, was_before=False, why_not="Det var efter, at vi begyndte."))
    assert med_signal(row.pk)[0] is Light.RED
    make_move(town.rie, row.pk, "end_trial")
    assert med_signal(row.pk)[0] is Light.NONE
