"""Who leads what, which committee covers it, and who can supply what only a role can."""

import pytest
from django.utils import timezone

from forankring.kernel.accounts import acts, api
from forankring.kernel.accounts.models import LEADERS, CommitteeSeat, HeldRole, Person, Role

from ..people import colleague
from .organisation import committee, unit

pytestmark = pytest.mark.django_db


def leader(name: str, role: Role, where: object) -> Person:
    person = colleague(name, role)
    HeldRole.objects.filter(person=person, role=role).update(unit=where)
    return person


def names(rows: object) -> list[str]:
    return [str(row) for row in rows]  # type: ignore[attr-defined]


def test_a_leader_leads_the_unit_and_all_below_it() -> None:
    top, other = unit("Center for Børn"), unit("Center for Ældre")
    unit("Børnehuset", unit("Dagtilbud", top))
    unit("Klitten", other)
    assert names(api.units_led_by(leader("vibeke", Role.CENTRE_HEAD, top))) == [
        "Børnehuset",
        "Center for Børn",
        "Dagtilbud",
    ]


@pytest.mark.parametrize("role", LEADERS)
def test_a_leaders_role_without_a_unit_leads_nothing(role: Role) -> None:
    unit("Center")
    assert not api.units_led_by(colleague("eva", role)).exists()


def test_a_role_that_is_not_a_leaders_leads_nothing_even_with_a_unit() -> None:
    top = unit("Center")
    assert not api.units_led_by(leader("lis", Role.LEGAL, top)).exists()


def test_somebody_who_has_left_leads_and_sees_nothing(administrator: Person) -> None:
    person = leader("eva", Role.TEAM_LEADER, unit("Team"))
    acts.take_role(administrator, person, Role.TEAM_LEADER, timezone.now())
    person.refresh_from_db()
    assert not api.units_led_by(person).exists()
    assert not api.access_units(person).exists()
    assert not api.committees_of(person).exists()


def test_closed_units_are_seen_by_administrators_alone(administrator: Person, facilitator: Person) -> None:
    unit("Åben")
    acts.close_unit(administrator, unit("Lukket"))
    assert names(api.access_units(facilitator)) == ["Åben"]
    assert names(api.access_units(administrator)) == ["Lukket", "Åben"]


def test_the_nearest_committee_above_covers_a_unit() -> None:
    top = unit("Center")
    middle = unit("Afdeling", top)
    low, elsewhere = unit("Team", middle), unit("Et andet center")
    main = committee("Hovedudvalget")
    area = committee("Områdeudvalget", main, top)
    local = committee("Lokaludvalget", area, middle)
    assert api.committee_for(low) == local
    assert api.committee_for(top) == area
    assert api.committee_for(elsewhere) == main
    assert api.committee_for(None) == main


def test_a_closed_committee_covers_nothing(administrator: Person) -> None:
    top = unit("Center")
    main = committee("Hovedudvalget")
    acts.close_committee(administrator, committee("Områdeudvalget", main, top))
    assert api.committee_for(top) == main
    acts.close_committee(administrator, main)
    assert api.committee_for(top) is None


def test_a_person_sits_in_the_committees_where_there_is_a_seat(facilitator: Person) -> None:
    board = committee("Hovedudvalget")
    committee("Et andet udvalg")
    for post in ("member", "secretary"):
        CommitteeSeat.objects.create(committee=board, person=facilitator, side="employees", post=post)
    assert names(api.committees_of(facilitator)) == ["Hovedudvalget"]


def test_those_who_can_supply_it_come_nearest_first_and_left_ones_never() -> None:
    top = unit("Center")
    low, elsewhere = unit("Team", top), unit("Et andet center")
    far, near = leader("fie", Role.CENTRE_HEAD, top), leader("nis", Role.CENTRE_HEAD, low)
    leader("eva", Role.CENTRE_HEAD, elsewhere)
    left = leader("tom", Role.CENTRE_HEAD, top)
    Person.objects.filter(pk=left.pk).update(left_on="2026-01-01")
    lawyer = colleague("lis", Role.LEGAL)
    assert api.people_with(Role.CENTRE_HEAD, low) == [near.pk, far.pk]
    assert api.people_with(Role.LEGAL, low) == [lawyer.pk]
    assert api.people_with(Role.IT) == []
