"""Whose the register is to see and to change. `access_*` are the only ways to a use or a system."""

from typing import TYPE_CHECKING, TypedDict
from uuid import UUID

from django.db.models import BooleanField, CharField, OuterRef, QuerySet, Subquery
from django.http import Http404

from forankring.kernel.accounts.api import LEADERS, MayNot, Person, Role, units_led_by
from forankring.kernel.journey.api import Initiative, access_initiatives

from ..models import System, Use

if TYPE_CHECKING:
    from django_stubs_ext import WithAnnotations

    class _Stage(TypedDict):
        stage: str
        has_run: bool

    StagedUse = WithAnnotations[Use, _Stage]

SPECIALISTS = (Role.IT, Role.ADMINISTRATOR, Role.LEGAL)
EDITORS = (*LEADERS, *SPECIALISTS)


def access_uses(person: Person | None) -> "QuerySet[StagedUse]":
    """Every use this person may see, each with the `stage` of its initiative and whether it `has_run`."""
    mine = access_initiatives(person)
    its = Initiative.objects.filter(pk=OuterRef("initiative"))
    return Use.objects.filter(initiative__in=mine.values("pk")).annotate(
        stage=Subquery(its.values("stage")[:1], output_field=CharField()),
        has_run=Subquery(its.values("has_run")[:1], output_field=BooleanField()),
    )


def access_use(person: Person | None, use_id: UUID, *, for_change: bool = False) -> "StagedUse":
    """One use. Not found and not yours look the same; `for_change` locks it and asks whether the person may edit."""
    found = access_uses(person).select_related("system", "unit").filter(pk=use_id).first()
    if found is None:
        raise Http404
    if not for_change:
        return found
    if not may_edit(person, found):
        raise MayNot
    Use.objects.select_for_update().get(pk=use_id)
    return access_uses(person).select_related("system", "unit").get(pk=use_id)


def may_edit(person: Person | None, use: Use) -> bool:
    """Specialists, the leaders of the unit and those above, and whoever owns the initiative. None is a rule."""
    if person is None or any(person.holds(role) for role in SPECIALISTS):
        return True
    if not person.is_active:
        return False
    if use.unit_id and units_led_by(person).filter(pk=use.unit_id).exists():
        return True
    return Initiative.objects.filter(pk=use.initiative, owner=person.pk).exists()


def may_register(person: Person) -> bool:
    return any(person.holds(role) for role in EDITORS)


def access_system(person: Person | None, system_id: UUID, *, for_change: bool = False) -> System:
    """A system: specialists change any, others those with a use they may edit. Reading follows the uses."""
    row = System.objects.filter(pk=system_id).first()
    if row is None:
        raise Http404
    is_specialist = person is None or any(person.holds(role) for role in SPECIALISTS)
    uses = list(access_uses(person).filter(system=row))
    if not uses and not is_specialist:
        raise Http404
    if for_change:
        if not may_edit_system(person, row):
            raise MayNot
        return System.objects.select_for_update().get(pk=system_id)
    return row


def may_edit_system(person: Person | None, row: System) -> bool:
    """Specialists, and whoever may edit one of its uses."""
    if person is None or any(person.holds(role) for role in SPECIALISTS):
        return True
    return any(may_edit(person, use) for use in access_uses(person).filter(system=row))


def known_systems(person: Person) -> list[str]:
    """Names to choose among: specialists know all, others those with a use they may see."""
    rows = System.objects.order_by("sort_key")
    if not any(person.holds(role) for role in SPECIALISTS):
        rows = rows.filter(pk__in=access_uses(person).values("system"))
    return list(rows.values_list("name", flat=True)[:500])
