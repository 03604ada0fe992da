"""What the thread page shows of this room: the next thing to do, and the way to its pages."""

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _

from forankring.domain.journey import Kind, Lane, Stage
from forankring.kernel.accounts.api import LEADERS, person_of
from forankring.kernel.journey.api import Initiative, acting_role

from .queries.decisions import AT
from .roles import med_role, paper_role

Act = tuple[str, str] | None

MED_HERE = (Stage.SCREENING, Stage.AWAITING, Stage.EVALUATION, Stage.REVIEW)


def med_act(request: HttpRequest, row: Initiative) -> Act:
    if row.stage in MED_HERE and med_role(person_of(request), row):
        return _("Planlæg MED, eller skriv fra mødet"), reverse("decisions:med_new", args=[row.pk])
    return None


def decision_act(request: HttpRequest, row: Initiative) -> Act:
    if row.stage not in (Stage.AWAITING, Stage.REVIEW, Stage.EVALUATION):
        return None
    if row.stage == Stage.EVALUATION and row.lane == Lane.WITHIN:  # the leader's ok is enough
        return None
    person = person_of(request)
    if acting_role(person, LEADERS, row) or paper_role(person, row):
        return _("Oplæg og beslutning"), reverse("decisions:overview", args=[row.pk])
    return None


def overview_way(request: HttpRequest, row: Initiative) -> Act:
    if any(row.stage in stages for stages in AT.values()) or row.records.filter(kind=Kind.DECISION).exists():
        return _("MED, oplæg og beslutning"), reverse("decisions:overview", args=[row.pk])
    return None


def overview(row: Initiative) -> str:
    return reverse("decisions:overview", args=[row.pk])
