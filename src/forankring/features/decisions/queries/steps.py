"""What waits for a person in this room: conditions, decisions and MED."""

from collections.abc import Iterator
from datetime import date, datetime, time

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from forankring.domain.journey import Stage
from forankring.kernel.accounts.api import LEADERS, Person, Role
from forankring.kernel.journey.api import Initiative, access_initiatives, acting_role, entries_of, nearest_to
from forankring.kernel.ui.next_step import NextStep

from ..models import Condition, MedInvolvement, Paper
from ..roles import OWNERS, med_role
from ..screened import screened
from ..signal import Light
from .decisions import right_of
from .med import is_told_about_monitoring, signal_of

MOST = 20
"""More than this nobody reads; the thread shows the rest."""


def next_steps(person: Person, now: datetime) -> list[NextStep]:
    """Conditions of one's role, initiatives that wait for MED or for a decision one may take."""
    if not any(person.holds(role) for role in (*OWNERS, Role.MED_SECRETARY)):
        return []
    due = _conditions(person, timezone.localdate(now))
    return [*due, *_waiting(person), *_recommended(person), *_meetings(person, now)][:MOST]


def _conditions(person: Person, today: date) -> Iterator[NextStep]:
    mine = [str(role) for role in OWNERS if person.holds(role)]
    rows = list(Condition.objects.filter(met_on=None, owner__in=mine).order_by("due_on")[: 5 * MOST])
    known = {i.pk: i for i in access_initiatives(person).filter(pk__in={r.initiative for r in rows})}
    for row in rows:
        initiative = known.get(row.initiative)
        if initiative is None or not acting_role(person, [row.owner], initiative):
            continue
        told = {"text": row.text, "title": initiative.title}
        gone = row.expires_on is not None and row.expires_on < today
        sentence = (
            _("Tag stilling igen. Vilkåret er udløbet: %(text)s (%(title)s)")
            if gone
            else _("Opfyld vilkåret: %(text)s (%(title)s)")
        )
        yield NextStep(sentence % told, _page(initiative), _at(row.expires_on if gone else row.due_on))


def _waiting(person: Person) -> Iterator[NextStep]:
    here, is_leader = (Stage.AWAITING, Stage.REVIEW), any(person.holds(one) for one in LEADERS)
    rows = access_initiatives(person).filter(stage__in=here).order_by("stage_since")[:MOST]
    nearest = set(access_initiatives(person).filter(nearest_to(person), stage__in=here).values_list("pk", flat=True))
    for row in rows:
        entries = entries_of(row)
        found = screened(entries)
        light = signal_of(entries, found).light
        role = med_role(person, row)
        may_med = bool(role) and (role not in LEADERS or row.pk in nearest)
        if may_med and found.monitors_staff and not is_told_about_monitoring(entries):
            yield NextStep(_("Giv besked om kontrolforanstaltningen i »%(title)s«") % {"title": row.title}, _page(row))
        if may_med and light is not Light.NONE:
            yield NextStep(_("Tag »%(title)s« med til MED") % {"title": row.title}, _page(row))
        elif light is Light.NONE and is_leader and right_of(person, row, _about(row), found).role:
            yield NextStep(_("Beslut om »%(title)s«") % {"title": row.title}, _page(row))


def _recommended(person: Person) -> Iterator[NextStep]:
    """After a trial: somebody has recommended operation, and the one who decides has not yet."""
    if not any(person.holds(role) for role in LEADERS):
        return
    asked = Paper.objects.filter(matter="operation", involvement=None).exclude(recommended_by=None)
    rows = access_initiatives(person).filter(stage=Stage.EVALUATION, pk__in=asked.values("initiative"))
    for row in rows.order_by("stage_since")[:MOST]:
        if right_of(person, row, "operation", screened(entries_of(row))).role:
            yield NextStep(_("Beslut om »%(title)s«") % {"title": row.title}, _page(row))


def _meetings(person: Person, now: datetime) -> Iterator[NextStep]:
    """Meetings that have been held and not written down."""
    past = MedInvolvement.objects.filter(record=None, meeting_on__lt=timezone.localdate(now)).order_by("meeting_on")
    rows = list(past[:MOST])
    known = {i.pk: i for i in access_initiatives(person).filter(pk__in={r.initiative for r in rows})}
    for row in rows:
        initiative = known.get(row.initiative)
        if initiative is not None and med_role(person, initiative):
            url = reverse("decisions:med_edit", args=[row.pk])
            yield NextStep(
                _("Skriv, hvad MED sagde om »%(title)s«") % {"title": initiative.title}, url, _at(row.meeting_on)
            )


def _about(row: Initiative) -> str:
    return "operation" if row.stage == Stage.REVIEW else "trial"


def _page(row: Initiative) -> str:
    return reverse("decisions:overview", args=[row.pk])


def _at(day: date | None) -> datetime | None:
    return timezone.make_aware(datetime.combine(day, time(12))) if day else None
