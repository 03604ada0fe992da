"""Reading threads for a person. `access_*` are the only ways to an initiative."""

import json
from collections.abc import Iterable
from datetime import date
from uuid import UUID

from django.db.models import Q, QuerySet
from django.http import Http404

from forankring.domain.journey import Entry, Kind, first_broken, stage_of
from forankring.kernel.accounts.api import Person, Role, units_led_by

from .models import Initiative, Record
from .models.initiative import Access

SEE_ALL = (Role.DIRECTOR, Role.LEGAL, Role.IT, Role.MED_SECRETARY, Role.ADMINISTRATOR)


def access_initiatives(person: Person | None) -> QuerySet[Initiative]:
    """Every initiative this person may read; None is a rule acting and reads all."""
    if person is None or any(person.holds(role) for role in SEE_ALL):
        return Initiative.objects.all()
    if not person.is_active:
        return Initiative.objects.none()
    mine = Q(owner=person.pk) | Q(unit__in=units_led_by(person))
    return Initiative.objects.filter(Q(access=Access.OPEN) | mine)


def access_initiative(person: Person | None, initiative_id: UUID, *, for_change: bool = False) -> Initiative:
    """One initiative. Not found and not yours look the same. `for_change` locks the row."""
    visible = access_initiatives(person).filter(pk=initiative_id)
    if for_change:
        rows = Initiative.objects.select_for_update().filter(pk=initiative_id)
        found = rows.first() if visible.exists() else None
    else:
        found = visible.first()
    if found is None:
        raise Http404
    return found


def entry_of(row: Record) -> Entry:
    return Entry(
        thread=str(row.initiative_id),
        number=row.number,
        kind=Kind(row.kind),
        on=row.on.isoformat(),
        role=row.role,
        by=str(row.by) if row.by else "",
        body=json.loads(row.body),
        previous=row.previous,
        seal=row.seal,
    )


def entries_of(initiative: Initiative) -> list[Entry]:
    """The whole thread, oldest first. What somebody has made unreadable is left out; `broken_at` tells where."""
    return [entry_of(row) for row in initiative.records.order_by("number") if _reads(row)]


def newest_records(
    person: Person | None, kinds: Iterable[Kind], since: date, most: int
) -> list[tuple[Initiative, Entry]]:
    """The newest records of those kinds on the threads this person may read, the newest first."""
    rows = Record.objects.filter(kind__in=list(kinds), on__gte=since, initiative__in=access_initiatives(person))
    found = rows.select_related("initiative").order_by("-on", "-number")[:most]
    return [(row.initiative, entry_of(row)) for row in found if _reads(row)]


def last_body(initiative: Initiative, kind: Kind) -> dict[str, object]:
    """What the newest record of a kind says; empty when there is none."""
    row = initiative.records.filter(kind=kind).order_by("-number").first()
    return json.loads(row.body) if row else {}


def broken_at(initiative: Initiative) -> int | None:
    """The number of the first record that is not what was written; None: the thread is whole.

    A thread that was cut short is broken where its next record stood.
    """
    rows = list(initiative.records.order_by("number"))
    try:
        entries = [entry_of(row) for row in rows]
    except (ValueError, KeyError):
        return next(row.number for row in rows if not _reads(row))
    if (broken := first_broken(entries)) is not None:
        return broken
    if len(entries) < initiative.length:
        return len(entries) + 1
    is_whole = len(entries) == initiative.length and (not entries or entries[-1].seal == initiative.head)
    return None if is_whole and stage_of(entries) == initiative.stage else max(len(entries), 1)


def _reads(row: Record) -> bool:
    try:
        entry_of(row)
    except (ValueError, KeyError):
        return False
    return True
