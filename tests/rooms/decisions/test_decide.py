"""Who decides, under which rules, and what then happens on the thread."""

from datetime import timedelta

import pytest
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from forankring.domain.journey import Kind
from forankring.features.decisions.acts.conditions import look_at_conditions, meet_condition
from forankring.features.decisions.api import (
    ConditionFacts,
    conditions_of,
    decide,
    decision_in_force,
    matters_now,
    next_steps,
    park,
    recommend,
    record_med,
)
from forankring.features.decisions.refusals import (
    CompassNotAnswered,
    ConditionNotWhole,
    FourEyes,
    IsForbidden,
    MedFirst,
    MedMustDiscuss,
    NoRecommendation,
    NotNow,
    NotYours,
    ReasonMissing,
)
from forankring.features.direction.api import Principle, save_compass
from forankring.kernel.accounts.api import HeldRole, Person, Role
from forankring.kernel.journey.api import Initiative, SayWhy, add_record, last_body, make_move

from .factories import CHANGES_WORK, FORBIDDEN, awaiting, discussed, ready, yes

IN_A_MONTH = timezone.localdate() + timedelta(days=30)
ROLES = [role for role in Role if role not in (Role.UNIT_HEAD, Role.CENTRE_HEAD)]


def test_a_yes_stands_on_the_thread_and_the_thread_moves(town) -> None:
    row = ready(town.rie, town.rie, town.house, town.area)
    decide(town.karim, row.pk, yes())
    row.refresh_from_db()
    assert row.stage == "approved_for_trial"
    body = last_body(row, Kind.DECISION)
    assert (body["about"], body["outcome"], body["decided_as"]) == ("trial", "yes", "unit_head")
    assert (body["rule"], body["matrix_version"]) == ("try_without_personal_data", 0)
    assert decision_in_force(row.pk, "trial").body == body
    assert decision_in_force(row.pk, "operation") is None


def test_who_may_not_decide_is_told_who_may(town) -> None:
    row = ready(town.rie, town.karim, town.house, town.area)
    with pytest.raises(NotYours, match=r"centerchef eller institutionsleder\."):
        decide(town.rie, row.pk, yes())
    row.refresh_from_db()
    assert row.stage == "awaiting_decision"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25, deadline=None)
@given(roles=st.sets(st.sampled_from(ROLES), min_size=1), about=st.sampled_from(["trial", "operation", "procurement"]))
def test_nobody_without_decides_gets_through_and_med_never_decides(town, roles, about) -> None:
    row = awaiting(town.rie, town.house)
    Person.objects.filter(email="kim@fjordby.example").delete()
    kim = Person.objects.create(email="kim@fjordby.example")
    for role in roles - {Role.DIRECTOR}:
        HeldRole.objects.create(person=kim, role=role, unit=town.house)
    with pytest.raises(NotYours):
        decide(kim, row.pk, yes(about=about))
    assert decision_in_force(row.pk, about) is None


def test_a_decision_waits_until_med_is_heard(town) -> None:
    row = awaiting(town.rie, town.house)
    recommend(town.rie, row.pk, "trial", "at vi prøver")
    with pytest.raises(MedFirst):
        decide(town.karim, row.pk, yes())


def test_changed_work_is_discussed_first_or_the_reason_stands_in_the_decision(town) -> None:
    row = awaiting(town.rie, town.house, CHANGES_WORK)
    recommend(town.rie, row.pk, "trial", "at vi prøver")
    record_med(town.secretary, row.pk, discussed(town.area, was_before=False, why_not="Mødet er aflyst."))
    with pytest.raises(MedMustDiscuss):
        decide(town.karim, row.pk, yes())
    decide(town.karim, row.pk, yes(despite_med="Systemet lukker i morgen. MED drøfter det den 3."))
    assert last_body(row, Kind.DECISION)["med"]["despite"].startswith("Systemet lukker")


def test_who_wrote_the_recommendation_does_not_decide_alone(town) -> None:
    row = ready(town.rie, town.karim, town.house, town.area)
    with pytest.raises(FourEyes):
        decide(town.karim, row.pk, yes())
    decide(town.karim, row.pk, yes(alone="Vi er to ledere, og den anden er på barsel."))
    assert last_body(row, Kind.DECISION)["four_eyes"] == {
        "is_alone": True,
        "why": "Vi er to ledere, og den anden er på barsel.",
    }


def test_whoever_touches_the_recommendation_last_has_written_it(town) -> None:
    row = ready(town.rie, town.rie, town.house, town.area)
    recommend(town.karim, row.pk, "trial", "at vi prøver i to uger")
    with pytest.raises(FourEyes):
        decide(town.karim, row.pk, yes())


def test_without_a_recommendation_nothing_is_decided(town) -> None:
    row = awaiting(town.rie, town.house)
    record_med(town.rie, row.pk, discussed(town.area))
    with pytest.raises(NoRecommendation):
        decide(town.karim, row.pk, yes())


def test_what_is_forbidden_gets_no_yes(town) -> None:
    row = ready(town.rie, town.rie, town.house, town.area, FORBIDDEN)
    with pytest.raises(NotYours):
        decide(town.karim, row.pk, yes())
    with pytest.raises(IsForbidden):
        decide(town.director, row.pk, yes())


def test_every_principle_of_the_compass_is_answered_and_the_version_kept(town) -> None:
    row = ready(town.rie, town.rie, town.house, town.area)
    frame = save_compass(town.director, [Principle(f"p{n}", f"Princip {n}") for n in range(3)], seen=0)
    with pytest.raises(CompassNotAnswered):
        decide(town.karim, row.pk, yes(compass={"p0": "Ja", "p1": "Ja"}))
    decide(town.karim, row.pk, yes(compass={"p0": "Ja", "p1": "Ja", "p2": "Vi ser på det"}))
    body = last_body(row, Kind.DECISION)
    assert body["compass_version"] == frame.number
    assert body["compass"][2] == {"id": "p2", "principle": "Princip 2", "answer": "Vi ser på det"}


def test_conditions_have_an_owner_and_a_day_and_do_not_expire_before_it(town) -> None:
    row = ready(town.rie, town.rie, town.house, town.area)
    whole = ConditionFacts("Alle er introduceret", "team_leader", IN_A_MONTH, IN_A_MONTH)
    for wrong in (
        ConditionFacts("", "team_leader", IN_A_MONTH),
        ConditionFacts("Alle er introduceret", "med_member", IN_A_MONTH),
        ConditionFacts("Alle er introduceret", "team_leader"),
        ConditionFacts("Alle er introduceret", "team_leader", IN_A_MONTH, IN_A_MONTH - timedelta(days=1)),
    ):
        with pytest.raises(ConditionNotWhole):
            decide(town.karim, row.pk, yes(conditions=(whole, wrong)))
    assert conditions_of(row.pk) == []
    decide(town.karim, row.pk, yes(conditions=(whole,)))
    assert last_body(row, Kind.DECISION)["conditions"][0]["owner"] == "team_leader"
    assert any("Alle er introduceret" in step.sentence for step in next_steps(town.rie, timezone.now()))
    meet_condition(town.rie, conditions_of(row.pk)[0].pk, "Alle seks har været på kursus.")
    assert not any("Alle er introduceret" in step.sentence for step in next_steps(town.rie, timezone.now()))


def test_an_expired_condition_sends_what_runs_to_a_new_look_once(town) -> None:
    row = in_operation(town)
    look_at_conditions(timezone.now() + timedelta(days=30))
    assert Initiative.objects.get(pk=row.pk).stage == "in_operation"
    for _twice in range(2):
        look_at_conditions(timezone.now() + timedelta(days=32))
    row = Initiative.objects.get(pk=row.pk)
    assert row.stage == "under_review"
    assert "Aftalen er fornyet" in last_body(row, Kind.STAGE)["why"]
    steps = next_steps(town.rie, timezone.now() + timedelta(days=32))
    assert any(step.sentence.startswith("Tag stilling igen") for step in steps)


def in_operation(town) -> Initiative:
    row = ready(town.rie, town.rie, town.house, town.area)
    assert "operation" not in matters_now(row)  # nothing was tried yet
    add_record(town.rie, row.pk, Kind.LEARNING, {"result": "worked"}, role="team_leader")
    assert "operation" in matters_now(row)
    recommend(town.rie, row.pk, "operation", "at vi går i drift")
    condition = ConditionFacts("Aftalen er fornyet", "team_leader", IN_A_MONTH, IN_A_MONTH)
    decide(town.head, row.pk, yes(about="operation", conditions=(condition,)))
    add_record(town.rie, row.pk, Kind.MAP, {"use": "x"}, role="team_leader")
    gate = {"gate": "pilot_til_drift", "is_open": True}
    add_record(town.lawyer, row.pk, Kind.GATE, gate, role="legal")
    return make_move(town.rie, row.pk, "operate")


def test_a_no_is_reasoned_and_lays_it_aside(town) -> None:
    row = awaiting(town.rie, town.house)
    with pytest.raises(ReasonMissing):
        decide(town.karim, row.pk, yes(outcome="no", reasons=" "))
    decide(town.karim, row.pk, yes(outcome="no", reasons="Gevinsten er for lille."))
    row.refresh_from_db()
    assert row.stage == "refused"
    assert last_body(row, Kind.STAGE)["why"] == "Gevinsten er for lille."


def test_parking_says_why(town) -> None:
    row = awaiting(town.rie, town.house)
    with pytest.raises(SayWhy):
        park(town.rie, row.pk, "")
    park(town.rie, row.pk, "Vi venter på leverandøren.")
    assert Initiative.objects.get(pk=row.pk).stage == "parked"


def test_a_decision_belongs_to_where_the_initiative_is(town) -> None:
    row = awaiting(town.rie, town.house)
    with pytest.raises(NotNow):
        decide(town.director, row.pk, yes(about="stop"))
    with pytest.raises(NotNow):
        decide(town.director, row.pk, yes(about="everything"))


def test_the_decision_record_holds_roles_and_no_names(town) -> None:
    row = ready(town.rie, town.rie, town.house, town.area)
    decide(town.karim, row.pk, yes())
    text = row.records.get(kind=Kind.DECISION).body
    assert "Karim" not in text
    assert str(town.karim.pk) not in text
