"""Ask for something later, and do what is due."""

import logging
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Case, F, Q, When
from django.utils import timezone

from .models import Job
from .registry import daily, work_named

log = logging.getLogger(__name__)

SHORT_CODE = re.compile(r"[A-Za-z0-9_:.-]{1,80}")
LEASE = timedelta(minutes=10)
MOST_TRIES = 5


class NotAnId(ValueError):
    """Somebody tried to write people's text into a job."""


@dataclass(frozen=True, slots=True)
class Done:
    name: str
    key: str
    is_done: bool


def later(name: str, key: object, when: datetime, ids: Mapping[str, object] | None = None) -> None:
    """Do `name` at `when`, once per key: asked again, the first time stands. Call it inside the act's transaction."""
    told = {field: _code(value) for field, value in (ids or {}).items()}
    Job.objects.get_or_create(name=_code(name), key=_code(key), defaults={"due_at": when, "ids": told})


def was_done(name: str, key: object) -> bool:
    """True when that thing was done, and its row is still kept."""
    return Job.objects.filter(name=name, key=_code(key)).exclude(done_at=None).exists()


def run_due(now: datetime, most: int = 500) -> list[Done]:
    """Do everything that is due, one thing at a time; what fails is tried again later, and the rest still runs."""
    _note_the_day(now)
    waiting = Job.objects.filter(_free(now), due_at__lte=now, done_at=None, tries__lt=MOST_TRIES)
    return [done for pk in list(waiting.values_list("pk", flat=True)[:most]) if (done := _run(pk, now))]


def erase_done_before(moment: datetime) -> int:
    """Erase jobs whose time was before that moment, done or given up."""
    return Job.objects.filter(due_at__lt=moment).delete()[0]


def _note_the_day(now: datetime) -> None:
    """Today's row for every nightly rule whose hour has come."""
    today = timezone.localtime(now)
    there = set(Job.objects.filter(key=today.date().isoformat()).values_list("name", flat=True))
    for one in daily():
        if one.name not in there and today.time() >= one.at:
            later(one.name, today.date().isoformat(), now)


def _run(pk: int, now: datetime) -> Done | None:
    """Take one row and do it; None when another process was first."""
    row = Job.objects.filter(_free(now), pk=pk, done_at=None)
    was_cut_off = Case(When(leased_until=None, then=F("cut_off")), default=F("cut_off") + 1)
    if not row.update(leased_until=now + LEASE, tries=F("tries") + 1, cut_off=was_cut_off):
        return None
    job = Job.objects.get(pk=pk)
    found = work_named(job.name)
    is_given_up = found is not None and job.cut_off > found.most_cut_off
    try:
        if found is not None and not is_given_up:
            found.work(now, job.ids)
    except Exception as problem:
        # Only what kind of problem: its words may hold what people wrote.
        log.error("jobs.failed name=%s try=%s problem=%s", job.name, job.tries, type(problem).__name__)
        Job.objects.filter(pk=pk).update(due_at=now + LEASE * 2 ** (job.tries - 1), leased_until=None)
        return Done(job.name, job.key, is_done=False)
    Job.objects.filter(pk=pk).update(done_at=now, leased_until=None)
    return Done(job.name, job.key, is_done=not is_given_up)


def _free(now: datetime) -> Q:
    return Q(leased_until=None) | Q(leased_until__lte=now)


def _code(value: object) -> str:
    text = str(getattr(value, "pk", value))
    if not SHORT_CODE.fullmatch(text):
        raise NotAnId("A job keeps ids, never text.")
    return text
