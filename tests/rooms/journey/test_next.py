"""A leader's home says when only the step itself is left; the leader of the place hears it, not all above."""

import pytest
from django.utils import timezone

from forankring.domain.journey import Kind
from forankring.kernel.accounts.models import Person, Role
from forankring.kernel.journey.api import Initiative, add_record, make_move, next_steps

from ..conftest import colleague
from .factories import again, idea, leads, unit

pytestmark = pytest.mark.django_db


def told(person: Person) -> list[str]:
    return [step.sentence for step in next_steps(person, timezone.now())]


def screened(by: Person, where: object) -> Initiative:
    row = idea(colleague("emil", "employee"), unit=where)
    add_record(by, row.pk, Kind.TASK, {"text": "Referater"}, role="team_leader")
    assert told(by) == ["Afgør vejen for »AI til mødereferater«"]
    add_record(by, row.pk, Kind.LANE, {"lane": "new_use"}, role="team_leader")
    assert told(by) == ["Begynd screeningen af »AI til mødereferater«"]
    make_move(by, row.pk, "screen")
    assert told(by) == []  # the screening tells what is open in it
    add_record(by, row.pk, Kind.SCREENING, {"is_done": True}, role="legal")
    return again(row)


def test_each_step_that_is_only_to_be_taken_stands_at_home() -> None:
    place = unit("Børnehuset Tangen")
    leader = leads(colleague("tove", "team_leader"), place)
    screened(leader, place)
    assert told(leader) == ["Send »AI til mødereferater« til beslutning"]


def test_those_above_hear_it_only_where_nobody_leads_the_place() -> None:
    centre = unit("Center for Børn og Skole")
    place = unit("Børnehuset Tangen", centre)
    head = leads(colleague("vibeke", "centre_head"), centre, Role.CENTRE_HEAD)
    leader = leads(colleague("tove", "team_leader"), place)
    screened(leader, place)
    assert told(head) == []
    leader.roles.all().delete()
    assert told(head) == ["Send »AI til mødereferater« til beslutning"]
    assert told(colleague("asta", "employee")) == []
