"""What MED has heard before the decision counts at the gate without being ticked off again."""

import pytest

from forankring.domain.journey import Kind
from forankring.features.screening.api import done_duties, met_at_gate, pack_in_force
from forankring.features.screening.heard import DISCUSSED, MONITORING
from forankring.features.screening.models import Task
from forankring.kernel.journey.api import add_record, start_initiative

from ..conftest import colleague

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("body", "met"),
    [
        ({"outcome": "discussed", "was_before": True}, {DISCUSSED}),
        ({"outcome": "", "was_before": True}, set()),
        ({"outcome": "discussed", "was_before": False, "why_not": "Det hastede"}, set()),
        ({"outcome": "noted", "was_before": True, "tells_monitoring": True}, {DISCUSSED, MONITORING}),
    ],
)
def test_a_meeting_held_before_the_decision_meets_the_duty(body: dict[str, object], met: set[str]) -> None:
    leader = colleague("tove", "team_leader")
    row = start_initiative(leader, "Referater", role="team_leader", body={"title": "Referater"})
    assert done_duties(row.pk) == set()
    add_record(leader, row.pk, Kind.MED, body, role="med_secretary")
    assert done_duties(row.pk) == met


def test_the_rule_pack_knows_the_duties_by_these_names() -> None:
    assert {DISCUSSED, MONITORING} <= {duty.id for duty in pack_in_force().duties}


def test_what_is_noted_at_the_gate_finishes_the_task_that_asked_for_it() -> None:
    leader = colleague("tove", "team_leader")
    row = start_initiative(leader, "Referater", role="team_leader", body={"title": "Referater"})
    for key, is_stop in (("GDPR-30", False), ("GDPR-28", False), ("AIA-5-STOP", True)):
        Task.objects.create(initiative=row.pk, source="duty", key=key, text={"da": key, "en": key}, is_stop=is_stop)
    for key in ("GDPR-30", "AIA-5-STOP"):
        met_at_gate(row.pk, key, "Sag 26/1", "it")
    assert done_duties(row.pk) == {"GDPR-30"}
    done = Task.objects.get(key="GDPR-30")
    assert (done.evidence, done.done_as, done.is_done) == ("Sag 26/1", "it", True)
