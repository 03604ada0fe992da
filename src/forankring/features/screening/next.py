"""What is next in this room, for one person."""

from datetime import datetime

from django.urls import reverse
from django.utils.translation import gettext as _

from forankring.kernel.accounts.api import Person
from forankring.kernel.journey.api import access_initiatives
from forankring.kernel.ui.next_step import NextStep

from .models import Screening
from .queries import LENSES, rows_of
from .roles import FILLERS, SUITED, filling_role
from .rulebook.steps import rule_steps
from .tasks.queries import task_steps

MOST = 20


def next_steps(person: Person, now: datetime) -> list[NextStep]:
    """Tasks, the rules, and drafts that wait for what this person's role knows best."""
    return [*task_steps(person, now), *rule_steps(person, now), *_drafts(person)]


def _drafts(person: Person) -> list[NextStep]:
    if not any(person.holds(role) for role in FILLERS):
        return []
    steps = []
    drafts = Screening.objects.filter(state=Screening.State.DRAFT).order_by("started_on")[: 5 * MOST]
    known = {one.pk: one for one in access_initiatives(person).filter(pk__in=[one.initiative for one in drafts])}
    for draft in drafts:
        row = known.get(draft.initiative)
        filled = set(rows_of(draft))
        if row and any(
            lens not in filled and filling_role(person, lens, row) in SUITED[lens] for lens in LENSES[draft.kind]
        ):
            url = reverse("screening:overview", args=[row.pk])
            steps.append(NextStep(_("Svar i screeningen af »%(title)s«") % {"title": row.title}, url))
    return steps[:MOST]
