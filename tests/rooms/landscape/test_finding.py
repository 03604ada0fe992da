"""Who may read the thread finds its use, at once and after the index is built anew; nobody else does."""

import pytest

from forankring.features.landscape.acts.edit import save_use
from forankring.features.landscape.models import Use
from forankring.kernel.accounts.api import HeldRole, Person, Role
from forankring.kernel.journey.api import Access, Initiative
from forankring.kernel.search.api import find, rebuild

from ..people import colleague
from .factories import it_person, running, town

pytestmark = pytest.mark.django_db


def finds(person: Person | None, typed: str) -> bool:
    fresh = Person.objects.get(pk=person.pk) if person else None
    return bool([hit for hit in find(fresh, typed, kind="use").hits])


def test_a_use_is_found_by_title_system_and_purpose_and_by_no_guest() -> None:
    specialist = it_person()
    use = running(specialist, town()["boern"], title="Oversætter breve til forældre")
    save_use(specialist, use.pk, use.revision, {"purpose": "Færre misforståelser om madpakker."})
    for typed in ("oversætter breve", "Referatet", "madpakker"):
        assert finds(colleague(f"kollega-{typed[:4]}", Role.EMPLOYEE), typed)
        assert not finds(None, typed)


@pytest.mark.parametrize("is_rebuilt", [False, True])
def test_what_is_limited_is_found_by_those_the_thread_opens_for_and_only_them(is_rebuilt) -> None:
    units, specialist = town(), it_person()
    use = running(specialist, units["boern"], title="Hemmelig prøve")
    other = colleague("rie", Role.EMPLOYEE)
    leader, beside = colleague("vibeke"), colleague("torben")
    HeldRole.objects.create(person=leader, role=Role.CENTRE_HEAD, unit=units["boern"])
    HeldRole.objects.create(person=beside, role=Role.CENTRE_HEAD, unit=units["aeldre"])
    assert finds(other, "hemmelig")
    row = Initiative.objects.get(pk=use.initiative)
    row.access = Access.LIMITED
    row.save()
    Use.objects.filter(pk=use.pk).update(unit=units["aeldre"])
    if is_rebuilt:
        rebuild()
    assert [finds(who, "hemmelig") for who in (other, beside, leader, specialist)] == [False, False, True, True]
    row.access = Access.OPEN
    row.save()
    assert finds(other, "hemmelig")
