"""Reading the organisation: units, who leads them, and the committees that cover them."""

from uuid import UUID

from django.db.models import Q, QuerySet
from django.http import Http404

from .models import LEADERS, Committee, HeldRole, Person, Role, Unit


def access_units(person: Person) -> QuerySet[Unit]:
    """The units in use, A to Å, for anybody with an account; an administrator also sees those that are closed."""
    if not person.is_active:
        return Unit.objects.none()
    return Unit.objects.all() if person.holds(Role.ADMINISTRATOR) else Unit.objects.filter(is_closed=False)


def access_unit(person: Person, unit_id: UUID) -> Unit:
    """One unit. Not found and not yours look the same."""
    found = access_units(person).filter(pk=unit_id).first()
    if found is None:
        raise Http404
    return found


def access_committees(person: Person) -> QuerySet[Committee]:
    """The committees in use, for anybody with an account; an administrator also sees those that are closed."""
    if not person.is_active:
        return Committee.objects.none()
    return Committee.objects.all() if person.holds(Role.ADMINISTRATOR) else Committee.objects.filter(is_closed=False)


def access_committee(person: Person, committee_id: UUID) -> Committee:
    """One committee. Not found and not yours look the same."""
    found = access_committees(person).filter(pk=committee_id).first()
    if found is None:
        raise Http404
    return found


def units_led_by(person: Person) -> QuerySet[Unit]:
    """The units a leader leads, with everything below them."""
    tops = HeldRole.objects.filter(person=person, role__in=LEADERS, unit__isnull=False).select_related("unit")
    found = Q(pk__in=[])
    for held in tops:
        assert held.unit
        found |= Q(path__startswith=held.unit.path)
    return Unit.objects.filter(found) if person.is_active else Unit.objects.none()


def committees_of(person: Person) -> QuerySet[Committee]:
    """The committees in use where this person has a seat."""
    if not person.is_active:
        return Committee.objects.none()
    return Committee.objects.filter(seats__person=person, is_closed=False).distinct()


def committee_for(unit: Unit | None) -> Committee | None:
    """The committee that covers a unit: its own, else the nearest above, else the main committee.

    The main committee is the one at the top that covers the whole house. None: there is no such committee yet.
    """
    if unit is not None:
        above = [UUID(part) for part in unit.path.split("/") if part]
        covering = Committee.objects.filter(unit__in=above, is_closed=False).select_related("unit")
        if found := sorted(covering, key=lambda one: (-above.index(one.unit_id or unit.pk), one.sort_key, one.pk)):
            # Two that cover the same unit: the one further down the committees' own tree is the nearer.
            nearest = [one for one in found if one.unit_id == found[0].unit_id]
            parents = {one.parent_id for one in nearest}
            return next((one for one in nearest if one.pk not in parents), nearest[0])
    tops = Committee.objects.filter(unit=None, is_closed=False)
    return tops.filter(parent=None).first() or tops.first()


def people_with(role: str, unit: Unit | None = None) -> list[UUID]:
    """Ids of those who hold a role and can supply what only that role can, nearest to `unit` first.

    A leader's role counts in the unit it was given for and below; every other role counts everywhere.
    """
    held = HeldRole.objects.filter(role=role, person__left_on=None).select_related("unit", "person")
    if unit is not None and role in LEADERS:
        held = held.filter(unit__in=[UUID(part) for part in unit.path.split("/") if part])
    return [
        one.person_id for one in sorted(held, key=lambda one: (-(one.unit.level if one.unit else 0), str(one.person)))
    ]
