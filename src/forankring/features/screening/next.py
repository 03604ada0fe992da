"""What is next in this room, for one person."""

from datetime import datetime

from django.urls import reverse
from django.utils.translation import gettext as _

from forankring.domain.lenses import Lens
from forankring.kernel.accounts.api import Person
from forankring.kernel.journey.api import access_initiatives
from forankring.kernel.ui.next_step import NextStep

from .models import Screening, Talk
from .queries import LENSES, rows_of
from .roles import FILLERS, SUITED, filling_role
from .rulebook.steps import rule_steps
from .talks.proposals import proposals_of
from .tasks.queries import task_steps

MOST = 20


def next_steps(person: Person, now: datetime) -> list[NextStep]:
    """Tasks, the rules, and drafts that wait for what this person's role knows best."""
    return [*task_steps(person, now), *rule_steps(person, now), *_from_rooms(person), *_drafts(person)]


def _from_rooms(person: Person) -> list[NextStep]:
    """What a room agreed, and nobody has looked at yet."""
    if not any(person.holds(role) for role in SUITED[Lens.WILL]):
        return []
    talked = Talk.objects.values("initiative")
    drafts = Screening.objects.filter(state=Screening.State.DRAFT, initiative__in=talked).order_by("started_on")[:MOST]
    known = {one.pk: one for one in access_initiatives(person).filter(pk__in=[one.initiative for one in drafts])}
    steps = []
    for draft in drafts:
        row = known.get(draft.initiative)
        if row is None or filling_role(person, Lens.WILL, row) not in SUITED[Lens.WILL]:
            continue
        seen = set(draft.said.values_list("sheet", flat=True))
        if any(one.sheet not in seen for one in proposals_of(draft)):
            sentence = _("Tag det, rummet sagde om »%(title)s«, med i screeningen") % {"title": row.title}
            steps.append(NextStep(sentence, reverse("screening:talks", args=[row.pk])))
    return steps


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
