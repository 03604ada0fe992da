"""What is next in this room, for one person."""

from datetime import datetime

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _

from forankring.domain.lenses import Lens, Verdict
from forankring.kernel.accounts.api import LEADERS, Person
from forankring.kernel.journey.api import Initiative, access_initiatives, nearest_to
from forankring.kernel.ui.next_step import NextStep

from .models import Screening, Talk
from .queries import LensState, states_of
from .roles import FILLERS, SUITED, filling_role
from .rulebook.steps import rule_steps
from .talks.proposals import proposals_of
from .tasks.queries import OFF, task_steps

MOST = 20


def next_steps(person: Person, now: datetime) -> list[NextStep]:
    """Tasks, the rules, and drafts that wait for what this person's role knows best."""
    return [*task_steps(person, now), *rule_steps(person, now), *_from_rooms(person), *_drafts(person)]


def _awake(person: Person) -> QuerySet[Initiative]:
    """What this person may read and has not come to rest: a parked draft waits for nobody."""
    return access_initiatives(person).exclude(stage__in=OFF)


def _from_rooms(person: Person) -> list[NextStep]:
    """What a room agreed, and nobody has looked at yet."""
    if not any(person.holds(role) for role in SUITED[Lens.WILL]):
        return []
    talked = Talk.objects.values("initiative")
    drafts = Screening.objects.filter(state=Screening.State.DRAFT, initiative__in=talked).order_by("started_on")[:MOST]
    known = {one.pk: one for one in _awake(person).filter(pk__in=[one.initiative for one in drafts])}
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
    readable = _awake(person).filter(pk__in=[one.initiative for one in drafts])
    known = {one.pk: one for one in readable}
    nearest = set(readable.filter(nearest_to(person)).values_list("pk", flat=True))
    for draft in drafts:
        row = known.get(draft.initiative)
        if row and any(_is_for(person, one.lens, row, row.pk in nearest) for one in states_of(draft) if _waits(one)):
            url = reverse("screening:overview", args=[row.pk])
            steps.append(NextStep(_("Svar i screeningen af »%(title)s«") % {"title": row.title}, url))
    return steps[:MOST]


def _waits(state: LensState) -> bool:
    """Nobody has answered, or a question is still open."""
    return state.row is None or state.verdict is Verdict.UNDECIDED


def _is_for(person: Person, lens: Lens, row: Initiative, is_nearest: bool) -> bool:
    """Whoever knows this lens best; of the leaders the nearest."""
    role = filling_role(person, lens, row)
    return role in SUITED[lens] and (is_nearest or role not in LEADERS)
