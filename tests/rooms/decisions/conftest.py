"""A corner of Fjordby: a centre, a house in it, its committees and the people who lead."""

from types import SimpleNamespace

import pytest


@pytest.fixture
def town(db: None) -> SimpleNamespace:
    from forankring.kernel.accounts.api import HeldRole, Role

    from .factories import committee, leader, unit

    top = unit("Fjordby Kommune")
    centre = unit("Center for Ældre", top)
    house = unit("Plejecenter Klitten", centre)
    made = SimpleNamespace(
        top=top,
        centre=centre,
        house=house,
        main=committee("Hovedudvalget"),
        area=committee("Områdeudvalget for Ældre", centre),
        director=leader("jens", Role.DIRECTOR, top),
        head=leader("torben", Role.CENTRE_HEAD, centre),
        karim=leader("karim", Role.UNIT_HEAD, house),
        rie=leader("rie", Role.TEAM_LEADER, house),
        secretary=leader("mona", Role.MED_SECRETARY, None),
        lawyer=leader("ali", Role.LEGAL, None),
        member=leader("kurt", Role.MED_MEMBER, None),
    )
    HeldRole.objects.create(person=made.member, role=Role.EMPLOYEE)
    return made
