"""When the mails go: at seven on weekdays for those who want one a day, on Mondays for those who want one a week."""

import logging
from datetime import date, datetime, time, timedelta

from django.db import transaction
from django.utils import timezone

from forankring.kernel.accounts.api import Digest, Person, sends_mail
from forankring.kernel.audit.api import record
from forankring.kernel.jobs.api import Ids, later, was_done

from .letter import letter_for

log = logging.getLogger(__name__)

PLAN, SEND = "digest_plan", "digest_mail"
MORNING = time(7, 0)
SATURDAY = 5


def plan(now: datetime) -> int:
    """Lay today's mails ready; gives for how many people. Safe to run twice.

    A house that was off on Monday sends the week's mail on the first weekday it is up.
    """
    today = timezone.localdate(now)
    if not sends_mail() or today.weekday() >= SATURDAY:
        return 0
    monday = today - timedelta(days=today.weekday())
    is_weekly = today == monday or not was_done(PLAN, monday.isoformat())
    wanted = [Digest.DAILY, *([Digest.WEEKLY] if is_weekly else [])]
    people = Person.objects.filter(left_on=None, digest__in=wanted).values_list("pk", "digest")
    with transaction.atomic():
        for pk, digest in people:
            period = period_of(digest, today)
            later(SEND, f"{period}:{pk}", now, {"person": pk, "period": period})
        if people:
            record(None, "digests_planned", number=len(people))
    log.info("home.digests_planned people=%s", len(people))
    return len(people)


def send(now: datetime, ids: Ids) -> None:
    """One mail, if the person still wants it and something waits. One that comes too late is not sent."""
    person = Person.objects.filter(pk=ids["person"], left_on=None).first()
    if person is None or not sends_mail() or period_of(person.digest, timezone.localdate(now)) != ids["period"]:
        return
    letter = letter_for(person, ids["period"], now)
    if letter is not None:
        letter.send()
        log.info("home.digest_sent person=%s", person.pk)


def period_of(digest: str, day: date) -> str:
    """The day, the week, or nothing."""
    year, week, _ = day.isocalendar()
    return {Digest.DAILY: day.isoformat(), Digest.WEEKLY: f"{year}-W{week:02}"}.get(Digest(digest), "")
