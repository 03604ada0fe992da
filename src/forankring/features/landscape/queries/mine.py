"""What somebody can do next about the register."""

from datetime import date, datetime, time, timedelta
from itertools import islice
from typing import TYPE_CHECKING

from django.db.models import QuerySet
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from forankring.domain.journey import Stage
from forankring.kernel.accounts.api import LEADERS, Person, units_led_by
from forankring.kernel.ui.next_step import NextStep

from ..models import ErrorReport, GateException, Use
from .access import SPECIALISTS, access_uses
from .waiting import at_the_gate, not_screened, off_the_map

if TYPE_CHECKING:
    from .access import StagedUse

SOON = timedelta(days=30)
FEW = 3
"""More than this of one sort is told as one line: home is no list of sins."""


def next_steps(person: Person, now: datetime) -> list[NextStep]:
    """What waits at the gates and on the map, reviews that are due, exceptions that end, what citizens have told us.

    For those who can do something about it, and a few of each sort: what is left comes when these are done.
    """
    mine = _mine(person)
    if mine is None:
        return []
    today = timezone.localdate(now)
    running = mine.filter(stage=Stage.OPERATION)
    due = list(running.filter(next_review_on__lte=today + SOON).order_by("next_review_on", "pk")[: FEW + 1])
    waiting = (off_the_map(person), at_the_gate(person, mine), not_screened(mine))
    steps = [step for some in waiting for step in islice(some, FEW)]
    steps += [_review(use) for use in due[:FEW]] if len(due) <= FEW else [_many_reviews(running, today)]
    reported = ErrorReport.objects.filter(use__in=mine.values("pk"), handled_on=None).count()
    if reported:
        steps.append(
            NextStep(
                ngettext(
                    "Læs en besked fra en borger om AI-landkortet",
                    "Læs %(count)s beskeder fra borgere om AI-landkortet",
                    reported,
                )
                % {"count": reported},
                reverse("landscape:reports"),
            )
        )
    ending = GateException.objects.filter(
        use__in=mine.values("pk"), expires_on__lte=today + SOON, expires_on__gte=today
    )
    for one in ending.select_related("use").order_by("expires_on")[:FEW]:
        sentence = _("Se på undtagelsen for »%(title)s«, før den slutter") % {"title": one.use.title}
        steps.append(NextStep(sentence, reverse("landscape:gate", args=[one.use_id]), _morning(one.expires_on)))
    return steps


def _mine(person: Person) -> "QuerySet[StagedUse] | None":
    rows = access_uses(person)
    if any(person.holds(role) for role in SPECIALISTS):
        return rows
    if any(person.holds(role) for role in LEADERS):
        return rows.filter(unit__in=units_led_by(person))
    return None


def _review(use: Use) -> NextStep:
    assert use.next_review_on
    url = reverse("landscape:use", args=[use.pk])
    return NextStep(_("Gennemgå »%(title)s« igen") % {"title": use.title}, url, _morning(use.next_review_on))


def _many_reviews(running: "QuerySet[StagedUse]", today: date) -> NextStep:
    rows = running.filter(next_review_on__lte=today + SOON)
    first = rows.order_by("next_review_on").first()
    count = rows.count()
    assert first
    assert first.next_review_on
    sentence = ngettext("Gennemgå en anvendelse af AI igen", "Gennemgå %(count)s anvendelser af AI igen", count)
    url = f"{reverse('landscape:uses')}?order=review"
    return NextStep(sentence % {"count": count}, url, _morning(first.next_review_on))


def _morning(day: date) -> datetime:
    return timezone.make_aware(datetime.combine(day, time(8)))
