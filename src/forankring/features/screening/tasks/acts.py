"""Verbs of a task: bring the list up to date, give it to somebody, note that it is done, take that back."""

import logging
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db import transaction
from django.db.models import F
from django.http import Http404
from django.utils import timezone

from forankring.kernel.accounts.api import Person
from forankring.kernel.audit.api import record
from forankring.kernel.journey.api import Initiative, access_initiative, access_initiatives

from ..models import Task
from ..refusals import NeedsProof, StopStays, TaskWrittenMeanwhile
from ..roles import required
from .asked import asked_by, counting_round
from .queries import working_role

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Given:
    """Who has the task: a role, a person, or both; by when; and where the proof is, as far as it is known."""

    owner_role: str = ""
    owner: UUID | None = None
    due_on: date | None = None
    evidence: str = ""


@transaction.atomic
def bring_up_to_date(initiative: UUID, today: date | None = None) -> None:
    """Make the tasks that are asked for now. What is no longer asked for is kept with what was done about it."""
    day = today or timezone.localdate()
    # Whoever answers holds the thread's row too, so a task is never made twice.
    if access_initiatives(None).select_for_update().filter(pk=initiative).first() is None:
        return
    found = counting_round(initiative)
    if found is None:
        return
    asked = asked_by(found, day)
    known = {one.key: one for one in Task.objects.select_for_update().filter(initiative=initiative)}
    for number, one in enumerate(asked):
        told = {
            "text": {"da": one.text.da, "en": one.text.en},
            "ref": one.ref,
            "port": one.port,
            "number": number,
            "is_stop": one.is_stop,
            "is_asked": True,
            "binds_on": one.binds_on,
        }
        row = known.pop(one.key, None)
        if row is None:
            first = {"source": one.source, "owner_role": one.owner_role, "due_on": one.due_on}
            Task.objects.create(initiative=initiative, key=one.key, **first, **told)
        elif any(getattr(row, name) != value for name, value in told.items()):
            Task.objects.filter(pk=row.pk).update(**told)
    Task.objects.filter(pk__in=[one.pk for one in known.values()], is_asked=True).update(is_asked=False)


def look_again(now: datetime) -> None:
    """Daily: days pass and rules change, so what is asked for may too. Running twice changes nothing more."""
    for initiative in list(Task.objects.order_by().values_list("initiative", flat=True).distinct()):
        bring_up_to_date(initiative, timezone.localdate(now))


@transaction.atomic
def give(by: Person, task_id: UUID, given: Given, revision: int) -> Task:
    """Write who has it, by when and what is known of the proof. Raises `TaskWrittenMeanwhile`."""
    row, role = _mine(by, task_id, revision)
    _write(row, given)
    row.save()
    record(by, "screening_task_given", row.initiative, role=role)
    return row


@transaction.atomic
def finish_task(by: Person, task_id: UUID, given: Given, revision: int) -> Task:
    """Note that it is done. Raises `StopStays`, `NeedsProof`, `TaskWrittenMeanwhile`."""
    row, role = _mine(by, task_id, revision)
    if row.is_stop:
        raise StopStays
    if not given.evidence.strip():
        raise NeedsProof
    _write(row, given)
    row.done_on, row.done_as = timezone.localdate(), role
    row.save()
    record(by, "screening_task_done", row.initiative, role=role)
    log.info("screening.task_done task=%s", row.pk)
    return row


@transaction.atomic
def reopen(by: Person, task_id: UUID) -> Task:
    """It was not done after all. What was written as proof stays."""
    row, role = _mine(by, task_id)
    if row.done_on is not None:
        row.done_on, row.done_as, row.revision = None, "", row.revision + 1
        row.save()
        record(by, "screening_task_reopened", row.initiative, role=role)
    return row


def met_at_gate(initiative: UUID, duty: str, evidence: str, role: str) -> None:
    """The gate notes and records that a duty is met: the task that asked for it is done with it. A stop stays."""
    asked = Task.objects.filter(initiative=initiative, key=duty, source=Task.Source.DUTY, is_stop=False, done_on=None)
    asked.update(done_on=timezone.localdate(), done_as=role, evidence=evidence, revision=F("revision") + 1)


def access_task(by: Person, task_id: UUID) -> tuple[Task, Initiative]:
    """A task on a thread this person may read. Not found and not yours look the same."""
    row = Task.objects.filter(pk=task_id).first()
    if row is None:
        raise Http404
    return row, access_initiative(by, row.initiative)


def _mine(by: Person, task_id: UUID, revision: int | None = None) -> tuple[Task, str]:
    """The row, locked, and the role the person works on it in."""
    _seen, initiative = access_task(by, task_id)
    row = Task.objects.select_for_update().get(pk=task_id)
    role = required(working_role(by, row, initiative))
    if revision is not None and revision != row.revision:
        raise TaskWrittenMeanwhile
    return row, role


def _write(row: Task, given: Given) -> None:
    row.owner_role, row.owner, row.due_on = given.owner_role, given.owner, given.due_on
    row.evidence = given.evidence.strip()
    row.revision += 1
