"""From an idea to the public map by the rooms' own doors: what was written once stands on the last page."""

import pytest
from django.urls import reverse

from forankring.domain.journey import Kind, Stage
from forankring.features.landscape import api as landscape
from forankring.kernel.accounts.api import HeldRole, Person, Role, Unit
from forankring.kernel.journey.api import Initiative, add_record, broken_at, make_move, start_idea

from ..people import colleague
from .factories import it_person, town
from .test_gate import clear_facts

pytestmark = pytest.mark.django_db

TITLE = "Skriver udkast til svar på breve"


def leader_of(unit: Unit) -> Person:
    leader = colleague("ida", Role.EMPLOYEE)
    HeldRole.objects.create(person=leader, role=Role.CENTRE_HEAD, unit=unit)
    return leader


def pass_gate(by: Person, use: landscape.Use) -> None:
    for duty in landscape.open_duties(use):
        landscape.note_duty(by, use.pk, duty, "Sag 26/7")
    landscape.try_gate(by, use.pk)


def to_approved_trial(leader: Person, unit: Unit) -> Initiative:
    row = start_idea(leader, TITLE, "AI skriver et udkast. En medarbejder retter det.", unit=unit)
    add_record(leader, row.pk, Kind.LANE, {"lane": "new_use"}, role="centre_head")
    make_move(leader, row.pk, "screen")
    law = {"class": "minimal", "rule": "K14", "role": "idriftsaetter", "ruleset": "2026.11", "is_provisional": False}
    add_record(
        leader, row.pk, Kind.SCREENING, {"is_done": True, "facts": clear_facts(), "law": law}, role="centre_head"
    )
    make_move(leader, row.pk, "ask_decision")
    add_record(leader, row.pk, Kind.MED, {"type": "information"}, role="centre_head")
    add_record(leader, row.pk, Kind.DECISION, {"about": "trial", "outcome": "yes"}, role="centre_head")
    return make_move(leader, row.pk, "approve_trial")


def test_an_initiative_goes_through_both_gates_to_the_public_map(signed_in) -> None:
    unit, specialist = town()["boern"], it_person()
    leader = leader_of(unit)
    row = to_approved_trial(leader, unit)
    use = landscape.put_on_map(
        specialist, row.pk, landscape.NewUse(TITLE, row.summary, unit, "citizens", "Postkassen", "Nordlys Software")
    )
    landscape.save_system(specialist, use.system_id, 0, {"agreement": "yes"})
    use = landscape.access_use(specialist, use.pk)
    today = use.registered_on
    use = landscape.save_use(
        specialist,
        use.pk,
        use.revision,
        {
            "purpose": "Give borgerne et hurtigt svar.",
            "contact_email": "boern@fjordby.example",
            "risk_assessment_ref": "Sag 26/8",
            "risk_assessment_on": today,
        },
    )
    pass_gate(specialist, landscape.access_use(specialist, use.pk))
    add_record(leader, row.pk, Kind.TRIAL, {"is_card": False, "weeks": 4}, role="centre_head")
    make_move(leader, row.pk, "start_trial")
    make_move(leader, row.pk, "end_trial")
    add_record(leader, row.pk, Kind.LEARNING, {"result": "spread"}, role="centre_head")
    add_record(leader, row.pk, Kind.DECISION, {"about": "operation", "outcome": "yes"}, role="centre_head")
    make_move(leader, row.pk, "approve_operation")
    pass_gate(specialist, landscape.access_use(specialist, use.pk))
    make_move(leader, row.pk, "operate")
    use = landscape.access_use(specialist, use.pk)
    landscape.publish(specialist, use.pk, use.revision, is_read=True)

    row = Initiative.objects.get(pk=row.pk)
    assert (row.stage, broken_at(row)) == (Stage.OPERATION, None)
    [shown] = landscape.public_uses()
    assert (shown.title, shown.stage, shown.told["ai_class"]) == (TITLE, Stage.OPERATION, "minimal")
    page = signed_in(None).get(reverse("landscape:public_use", args=[use.pk])).content.decode()
    assert "Give borgerne et hurtigt svar." in page
