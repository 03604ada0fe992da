"""Who has which task, what waits for whom, and which duties are done."""

from collections.abc import Iterator
from datetime import datetime, time
from uuid import UUID

from django.db.models import Count, F, Q, QuerySet
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from forankring.domain.journey import Stage
from forankring.kernel.accounts.api import LEADERS, Person, Role
from forankring.kernel.journey.api import Initiative, access_initiatives, acting_role, nearest_to
from forankring.kernel.ui.next_step import NextStep

from ..heard import DISCUSSED, MONITORING, duties_heard
from ..models import Task
from ..roles import FILLERS

OWNERS = (*LEADERS, Role.LEGAL, Role.IT, Role.FACILITATOR, Role.MED_SECRETARY, Role.ADMINISTRATOR)
OFF = (Stage.REFUSED, Stage.PARKED, Stage.RETIRED)
"""Nobody is reminded of what has come to rest."""
KNOWN = (DISCUSSED, MONITORING)
"""Duties the thread may know to be met."""
MOST = 20


def tasks_of(initiative_id: UUID) -> list[Task]:
    """Everything that is or was asked for, stops first, then in the order it must be met."""
    return list(Task.objects.filter(initiative=initiative_id))


def done_duties(initiative_id: UUID) -> frozenset[str]:
    """Ids of the law's duties somebody has noted as done, with proof, or MED has heard. A stop is never among them."""
    rows = Task.objects.filter(initiative=initiative_id, source=Task.Source.DUTY, is_stop=False)
    return frozenset(rows.exclude(done_on=None).values_list("key", flat=True)) | duties_heard(initiative_id)


def is_settled(task: Task) -> bool:
    """Done here, or met by what stands on the thread: then nobody is reminded of it."""
    return task.is_done or (not task.is_stop and task.key in KNOWN and task.key in duties_heard(task.initiative))


def working_role(person: Person, task: Task, initiative: Initiative) -> str:
    """The role a person works on a task in: as its owner, or as one who fills in screenings there."""
    if task.owner_role and (role := acting_role(person, [task.owner_role], initiative)):
        return role
    if role := acting_role(person, FILLERS, initiative):
        return role
    return str(Role.EMPLOYEE) if task.owner == person.pk and person.is_active else ""


def said(task: Task, lang: str | None = None) -> str:
    """The words of a task, in the language of the page."""
    text: dict[str, str] = task.text
    return text.get("en" if (lang or get_language() or "da").startswith("en") else "da") or text.get("da", "")


def open_tasks() -> QuerySet[Task]:
    return Task.objects.filter(is_asked=True, is_stop=False, done_on=None)


def free() -> Q:
    """Nobody in particular has it: a role does, or a colleague had it who no longer works here."""
    return ~Q(owner__in=Person.objects.filter(left_on=None).values("pk"))


def my_tasks(person: Person, most: int = 100) -> list[tuple[Task, Initiative]]:
    """Open tasks of this person or of a role they hold there, the nearest day first."""
    roles = [str(role) for role in OWNERS if person.holds(role)]
    rows = open_tasks().filter(Q(owner=person.pk) | (free() & Q(owner_role__in=roles)))
    rows = rows.order_by(F("due_on").asc(nulls_last=True), "initiative", "number")[: 5 * most]
    initiatives = access_initiatives(person).filter(pk__in={row.initiative for row in rows}).exclude(stage__in=OFF)
    known = {one.pk: one for one in initiatives}
    found = [(row, known[row.initiative]) for row in rows if row.initiative in known]
    return [one for one in found if is_mine(person, *one) and not is_settled(one[0])][:most]


def is_mine(person: Person, task: Task, initiative: Initiative) -> bool:
    return task.owner == person.pk or bool(acting_role(person, [task.owner_role], initiative))


def task_steps(person: Person, now: datetime) -> Iterator[NextStep]:
    """Tasks with their day; and for leaders, the tasks nobody has."""
    for row, initiative in my_tasks(person, MOST):
        told = {"text": said(row), "title": initiative.title}
        when = timezone.make_aware(datetime.combine(row.due_on, time(12))) if row.due_on else None
        yield NextStep(_("Gør opgaven: %(text)s (%(title)s)") % told, task_page(row), when)
    if not any(person.holds(role) for role in LEADERS):
        return
    rows = open_tasks().filter(free(), owner_role="").exclude(key__in=KNOWN).order_by()
    nobodys: dict[UUID, int] = dict(rows.values_list("initiative").annotate(Count("pk")))
    mine = access_initiatives(person).filter(nearest_to(person), pk__in=nobodys)
    for initiative in mine.exclude(stage__in=OFF)[:MOST]:
        count = nobodys[initiative.pk]
        if acting_role(person, LEADERS, initiative):
            sentence = ngettext(
                "Giv %(count)s opgave fra screeningen af »%(title)s« til nogen",
                "Fordel %(count)s opgaver fra screeningen af »%(title)s«",
                count,
            )
            words = {"count": count, "title": initiative.title}
            yield NextStep(sentence % words, reverse("screening:tasks", args=[initiative.pk]))


def task_page(row: Task) -> str:
    return reverse("screening:task", args=[row.pk])
