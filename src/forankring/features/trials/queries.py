"""Reading trials for a person: what waits, what was learnt, what MED has not heard of yet."""

import json
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from django.db.models import F, OuterRef, QuerySet, Subquery
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from forankring.domain.journey import Kind, Lane, Stage
from forankring.kernel.accounts.api import LEADERS, Person, Role, Unit
from forankring.kernel.journey.api import Initiative, Record, access_initiatives, nearest_to
from forankring.kernel.ui.next_step import NextStep

MOST_CARDS = 60
SOON = timedelta(days=7)
TRIED = (Stage.TRIAL, Stage.EVALUATION, Stage.OPERATION, Stage.RETIRED)


@dataclass(frozen=True, slots=True)
class LearningCard:
    """What one trial taught, as the list shows it."""

    initiative: Initiative
    body: dict[str, Any]
    on: date

    @property
    def worked(self) -> bool:
        return self.body.get("result") in ("worked", "both")

    @property
    def did_not(self) -> bool:
        return self.body.get("result") in ("not", "both")


def in_area(rows: QuerySet[Initiative], unit: Unit | None) -> QuerySet[Initiative]:
    """Those of a unit and everything below it."""
    return rows.filter(unit__in=Unit.objects.filter(path__startswith=unit.path).values("pk")) if unit else rows


def running(person: Person, unit: Unit | None = None) -> QuerySet[Initiative]:
    """What is being tried now, the soonest to end first."""
    rows = in_area(access_initiatives(person), unit).filter(stage=Stage.TRIAL)
    return rows.select_related("unit").order_by("ends_on", "sort_key")


def prepared(person: Person, unit: Unit | None = None) -> QuerySet[Initiative]:
    """Cards that wait for a leader's ok."""
    return in_area(access_initiatives(person), unit).filter(waits_for="move:try_now").select_related("unit")


def learning_cards(person: Person, unit: Unit | None = None) -> list[LearningCard]:
    """The newest card of each initiative, the newest first."""
    newest = Record.objects.filter(initiative=OuterRef("initiative"), kind=Kind.LEARNING).order_by("-number")
    rows = (
        Record.objects.filter(kind=Kind.LEARNING, initiative__in=in_area(access_initiatives(person), unit).values("pk"))
        .annotate(newest=Subquery(newest.values("number")[:1]))
        .filter(number=F("newest"))
        .select_related("initiative__unit")
        .order_by("-on", "initiative__sort_key")[:MOST_CARDS]
    )
    return [LearningCard(row.initiative, json.loads(row.body), row.on) for row in rows]


def not_briefed(person: Person) -> QuerySet[Initiative]:
    """Trials inside the frames that MED has not been told about."""
    told = Record.objects.filter(kind=Kind.MED).values("initiative")
    rows = access_initiatives(person).filter(lane=Lane.WITHIN, stage__in=TRIED)
    return rows.exclude(pk__in=told).select_related("unit").order_by("stage_since", "sort_key")


def next_steps(person: Person, now: datetime) -> list[NextStep]:
    """What this person can do about trials, the most pressing first."""
    today = timezone.localdate(now)
    mine = access_initiatives(person).filter(nearest_to(person))
    found: list[NextStep] = []
    if any(person.holds(role) for role in LEADERS):
        for row in mine.filter(waits_for="move:try_now"):
            found.append(NextStep(_("Sig ok til prøvehandlingen »%(title)s«") % _named(row), _thread(row)))
        for row in mine.filter(stage=Stage.EVALUATION, waits_for="move:stop"):
            found.append(NextStep(_("Beslut, hvad der skal ske med »%(title)s«") % _named(row), _thread(row)))
    for row in mine.filter(stage=Stage.EVALUATION, waits_for="learnt"):
        url = reverse("trials:learning", args=[row.pk])
        found.append(NextStep(_("Skriv, hvad I lærte af »%(title)s«") % _named(row), url))
    for row in mine.filter(stage=Stage.TRIAL, ends_on__lte=today + SOON).order_by("ends_on"):
        sentence = _("Tal om, hvad I har lært af »%(title)s«, før afprøvningen slutter") % _named(row)
        found.append(NextStep(sentence, reverse("trials:learning", args=[row.pk]), _end_of(row)))
    if person.holds(Role.MED_SECRETARY) and (count := not_briefed(person).count()):
        sentence = ngettext(
            "Orientér MED om %(count)s prøvehandling", "Orientér MED om %(count)s prøvehandlinger", count
        )
        found.append(NextStep(sentence % {"count": count}, reverse("trials:briefing")))
    return found


def _named(row: Initiative) -> dict[str, str]:
    return {"title": row.title}


def _thread(row: Initiative) -> str:
    return row.get_absolute_url()


def _end_of(row: Initiative) -> datetime | None:
    if row.ends_on is None:
        return None
    return timezone.make_aware(datetime.combine(row.ends_on, datetime.min.time()))
