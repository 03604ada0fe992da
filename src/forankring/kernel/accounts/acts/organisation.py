"""Units and committees come, change, move and close. Nothing is erased: what was decided there keeps its place."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django.db import transaction

from forankring.kernel.audit.api import record

from ..models import Committee, CommitteeSeat, Person, Role, Unit
from ..models.unit import MOST_LEVELS
from ..refusals import InUseBelow, MayNot, TooDeep, UnderItself


@transaction.atomic
def save_unit(by: Person, unit: Unit, *, parent: Unit | None, **told: str) -> Unit:
    """Make a unit, or rename and move one with everything below it. `told`: name, kind, external_id.

    Raises `UnderItself` when it would stand below itself, `TooDeep` at more levels than a path can hold.
    """
    _only_administrators(by)
    all_units = {one.pk: one for one in Unit.objects.select_for_update()}
    new_parent = all_units[parent.pk] if parent else None
    check_place(unit, new_parent, list(all_units.values()))
    is_new = unit.pk not in all_units
    unit.parent = new_parent
    for name, value in told.items():
        setattr(unit, name, value)
    unit.save()
    record(by, "unit_added" if is_new else "unit_saved", unit.pk)
    return unit


def check_place(unit: Unit, parent: Unit | None, others: list[Unit]) -> None:
    """Refuse a place below itself, or one that is too deep for the deepest unit that comes along."""
    if parent is None:
        return
    mark = f"{unit.pk}/"
    if mark in parent.path:
        raise UnderItself
    below = [one.path.split(mark, 1)[1].count("/") for one in others if mark in one.path]
    if parent.level + 2 + max(below, default=0) > MOST_LEVELS:
        raise TooDeep


@transaction.atomic
def close_unit(by: Person, unit: Unit, *, is_closed: bool = True) -> None:
    """Close a unit, or open it again. Raises `InUseBelow` while units below are open."""
    _only_administrators(by)
    if is_closed and Unit.objects.filter(path__startswith=unit.path, is_closed=False).exclude(pk=unit.pk).exists():
        raise InUseBelow
    Unit.objects.filter(pk=unit.pk).update(is_closed=is_closed)
    record(by, "unit_closed" if is_closed else "unit_opened", unit.pk)


@transaction.atomic
def save_committee(by: Person, committee: Committee, told: Mapping[str, Any]) -> Committee:
    """Make a committee or change one. `told`: name, short_name, kind, parent, unit, external_id."""
    _only_administrators(by)
    parents = dict(Committee.objects.select_for_update().values_list("pk", "parent_id"))
    if is_below(told["parent"].pk if told["parent"] else None, committee.pk, parents):
        raise UnderItself
    is_new = committee.pk not in parents
    for name, value in told.items():
        setattr(committee, name, value)
    committee.save()
    record(by, "committee_added" if is_new else "committee_saved", committee.pk)
    return committee


def is_below(one: UUID | None, top: UUID, parents: Mapping[UUID, UUID | None]) -> bool:
    """True when `one` is `top` or stands somewhere below it."""
    seen: set[UUID] = set()
    while one is not None and one not in seen:
        if one == top:
            return True
        seen.add(one)
        one = parents.get(one)
    return False


@transaction.atomic
def close_committee(by: Person, committee: Committee, *, is_closed: bool = True) -> None:
    """Close a committee, or open it again. Raises `InUseBelow` while committees below are open."""
    _only_administrators(by)
    if is_closed and committee.children.filter(is_closed=False).exists():
        raise InUseBelow
    Committee.objects.filter(pk=committee.pk).update(is_closed=is_closed)
    record(by, "committee_closed" if is_closed else "committee_opened", committee.pk)


@transaction.atomic
def give_seat(by: Person, committee: Committee, side: str, post: str, person: Person | None) -> CommitteeSeat:
    """A seat at the table; without a person it stands empty. Which union anybody belongs to is never kept."""
    _only_administrators(by)
    seat = CommitteeSeat.objects.create(committee=committee, side=side, post=post, person=person)
    record(by, "seat_given", committee.pk, seat=seat.pk)
    return seat


@transaction.atomic
def take_seat(by: Person, committee: Committee, seat_id: int) -> None:
    """Take a seat away. A seat that is gone already is no mistake."""
    _only_administrators(by)
    if CommitteeSeat.objects.filter(committee=committee, pk=seat_id).delete()[0]:
        record(by, "seat_taken", committee.pk, seat=seat_id)


def _only_administrators(by: Person) -> None:
    if not by.holds(Role.ADMINISTRATOR):
        raise MayNot
