"""Do what a plan says: all of it, or nothing."""

from collections import Counter
from datetime import date
from uuid import UUID

from django.db import transaction

from forankring.kernel.audit.api import record

from ..models import Committee, CommitteeSeat, Person, Role, Unit
from ..refusals import ChangedSincePreview, MayNot
from .lines import Reading
from .plan import Plan, Seat, make_plan


@transaction.atomic
def take_in(by: Person, reading: Reading, today: date, seen: str) -> Plan:
    """Take the file in. `seen` is the mark of the plan that was shown; `ChangedSincePreview` when it is another now."""
    if not by.holds(Role.ADMINISTRATOR):
        raise MayNot
    list(Unit.objects.select_for_update().values_list("pk"))
    list(Committee.objects.select_for_update().values_list("pk"))
    plan = make_plan(reading, today)
    if reading.problems or plan.mark != seen:
        raise ChangedSincePreview
    for unit in plan.units:
        # The parent may have moved a moment ago: its way down is read as it is now.
        unit.parent = Unit.objects.get(pk=unit.parent_id) if unit.parent_id else None
        unit.save()
    for committee in plan.committees:
        # An in-memory parent or unit was saved above; its id is what counts here.
        committee.save()
    for committee_id, seats in plan.seats.items():
        _seat(committee_id, seats)
    for person_id, where in plan.works_at.items():
        Person.objects.filter(pk=person_id).update(works_at=where)
    if plan.changes:
        record(by, "organisation_imported")
    return plan


def _seat(committee_id: UUID, wanted: list[Seat]) -> None:
    """Seats that stay are left alone; the others come and go."""
    left = Counter(wanted)
    for row in CommitteeSeat.objects.filter(committee=committee_id):
        seat = (row.side, row.post, row.person_id)
        if left[seat] > 0:
            left[seat] -= 1
        else:
            row.delete()
    CommitteeSeat.objects.bulk_create(
        CommitteeSeat(committee_id=committee_id, side=side, post=post, person_id=person)
        for side, post, person in left.elements()
    )
