"""What waits for somebody before a use may go on: a place on the map, a gate, a screening of what a supplier added."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from django.db.models import Q, QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _

from forankring.domain.journey import Entrance, Kind, Stage
from forankring.kernel.accounts.api import Person, units_led_by
from forankring.kernel.journey.api import Initiative, Record, access_initiatives, acting_role
from forankring.kernel.ui.next_step import NextStep

from ..acts.gate import KEEPERS
from ..models import Use
from .access import SPECIALISTS
from .gate import HERE, gate_of

if TYPE_CHECKING:
    from .access import StagedUse

MOST_LOOKED_AT = 20
"""The law is asked about each: the oldest first, and the others when these have gone on."""


def off_the_map(person: Person) -> Iterator[NextStep]:
    """Initiatives that came to a gate and have no place on the map yet."""
    rows = access_initiatives(person).filter(stage__in=HERE).exclude(pk__in=Use.objects.values("initiative"))
    if not any(person.holds(role) for role in SPECIALISTS):
        rows = rows.filter(Q(owner=person.pk) | Q(unit__in=units_led_by(person)))
    for row in rows.order_by("stage_since", "sort_key", "pk")[:MOST_LOOKED_AT]:
        sentence = _("Sæt »%(title)s« på AI-landkortet") % {"title": row.title}
        yield NextStep(sentence, reverse("landscape:from_initiative", args=[row.pk]))


def at_the_gate(person: Person, mine: "QuerySet[StagedUse]") -> Iterator[NextStep]:
    """Gates this person can open, or help to: what is missing, and what has shut again."""
    shut = Record.objects.filter(kind=Kind.GATE, body__contains='"is_open":false').values("initiative")
    rows = mine.filter(Q(stage__in=HERE) | Q(stage=Stage.TRIAL, initiative__in=shut)).select_related("system")
    is_keeper = bool(acting_role(person, KEEPERS))
    for use in rows.order_by("changed_on", "sort_key", "pk")[:MOST_LOOKED_AT]:
        view = gate_of(use)
        if view is None or not view.is_here or (view.was_opened and view.is_ready):
            continue
        told, url = {"title": use.title}, reverse("landscape:gate", args=[use.pk])
        if view.is_ready and is_keeper:
            yield NextStep(_("Åbn porten for »%(title)s«. Alt er på plads") % told, url)
        elif view.was_shut:
            yield NextStep(_("Porten for »%(title)s« er lukket igen. Se hvorfor") % told, url)
        elif not view.is_ready:
            yield NextStep(_("Se, hvad porten mangler for »%(title)s«") % told, url)


def not_screened(mine: "QuerySet[StagedUse]") -> Iterator[NextStep]:
    """AI a supplier has switched on, and nobody has screened."""
    screened = Record.objects.filter(kind=Kind.SCREENING, body__contains='"is_done":true').values("initiative")
    came = Initiative.objects.filter(entrance=Entrance.SUPPLIER, stage__in=(Stage.SUSPENDED, Stage.REVIEW))
    rows = mine.filter(initiative__in=came.exclude(pk__in=screened).values("pk"))
    for use in rows.order_by("registered_on", "sort_key", "pk")[:MOST_LOOKED_AT]:
        sentence = _("Se på den AI, leverandøren har slået til: »%(title)s«") % {"title": use.title}
        yield NextStep(sentence, reverse("journey:thread", args=[use.initiative]))
