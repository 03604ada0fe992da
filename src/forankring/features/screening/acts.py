"""Verbs of a screening: begin a round, answer under a lens, set a verdict with a reason, finish."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from forankring.domain.journey import Kind, Stage
from forankring.domain.lenses import Lens, Verdict, escalates
from forankring.kernel.accounts.api import Person
from forankring.kernel.audit.api import record
from forankring.kernel.journey.api import Initiative, access_initiative, acting_role, add_record

from .models import Argument, LensAnswers, Screening
from .queries import LENSES, compass_of, law_of, screening_of, states_of
from .questions import light_questions
from .record import body_of
from .refusals import CompassOpen, IsForbidden, NotNow, ReasonMissing, StillOpen, WrittenMeanwhile
from .roles import FILLERS, FINISHERS, filling_role, overriding_role, required
from .tasks.acts import bring_up_to_date

HERE = (Stage.SCREENING, Stage.REVIEW)
CARRIED = ("lens", "side", "text", "sheet", "card", "origin", "taken_as")
"""What was taken over from a sheet is said in the next round too."""


@transaction.atomic
def begin(by: Person, initiative_id: UUID, *, is_full: bool = False) -> Screening:
    """A new round, light first unless the full one is asked for. A draft that is there already is the one."""
    row = access_initiative(by, initiative_id, for_change=True)
    role = required(acting_role(by, FILLERS, row))
    newest = screening_of(row.pk)
    if row.stage not in HERE and not (newest and not newest.is_done):
        raise NotNow
    if newest and not newest.is_done:
        if is_full and row.stage in HERE and newest.kind != Screening.Kind.FULL:
            newest.kind = Screening.Kind.FULL
            newest.save()
            record(by, "screening_begun", row.pk, role=role)
        return newest
    kind = Screening.Kind.FULL if is_full else Screening.Kind.LIGHT
    number = newest.number + 1 if newest else 1
    made = Screening.objects.create(initiative=row.pk, number=number, kind=kind, started_on=timezone.localdate())
    for one in newest.said.all() if newest else ():
        Argument.objects.create(**{name: getattr(one, name) for name in CARRIED}, screening=made)
    record(by, "screening_begun", row.pk, role=role)
    return made


@transaction.atomic
def answer(
    by: Person, initiative_id: UUID, lens: Lens, answers: Mapping[str, Any], texts: Mapping[str, str], revision: int
) -> Screening:
    """Keep the answers of one lens. A light answer that asks for it makes this a full screening."""
    row, draft = _draft(by, initiative_id)
    role = required(filling_role(by, lens, row))
    if lens not in LENSES[draft.kind]:
        raise NotNow
    kept = draft.lenses.filter(lens=lens).first() or LensAnswers(screening=draft, lens=lens)
    if revision != kept.revision:
        raise WrittenMeanwhile
    kept.answers, kept.texts, kept.filled_as = dict(answers), dict(texts), role
    kept.revision += 1
    kept.save()
    draft.overrides.pop(lens, None)
    if lens is Lens.LIGHT and escalates(light_questions(), kept.answers):
        draft.kind = Screening.Kind.FULL
    draft.save()
    bring_up_to_date(row.pk)
    record(by, "screening_answered", row.pk, role=role)
    return draft


@transaction.atomic
def override(by: Person, initiative_id: UUID, lens: Lens, verdict: Verdict, why: str) -> None:
    """Set a verdict instead of the one found; both stand on the thread. What is forbidden stays forbidden.

    Raises `OnlyLegal` when somebody else than legal would set what the law says.
    """
    row, draft = _draft(by, initiative_id)
    role = overriding_role(by, lens, row)
    if lens not in LENSES[draft.kind] or not draft.lenses.filter(lens=lens).exists():
        raise StillOpen
    if not why.strip():
        raise ReasonMissing
    if lens is Lens.MAY and law_of(draft, timezone.localdate()).klass == "forbudt":
        raise IsForbidden
    draft.overrides[lens] = {"verdict": verdict, "why": why.strip(), "role": role}
    draft.save()
    record(by, "screening_overridden", row.pk, role=role)


@transaction.atomic
def finish(by: Person, initiative_id: UUID) -> Screening:
    """Write the screening on the thread. Doubt keeps it open; a clear no does not."""
    row, draft = _draft(by, initiative_id)
    role = required(acting_role(by, FINISHERS, row))
    states = states_of(draft)
    if any(one.row is None or one.verdict is Verdict.UNDECIDED for one in states):
        raise StillOpen
    if any(not one["answer"].strip() for one in compass_of(draft)):
        raise CompassOpen
    draft.state, draft.done_on = Screening.State.DONE, timezone.localdate()
    draft.save()
    bring_up_to_date(row.pk)
    add_record(by, row.pk, Kind.SCREENING, body_of(draft), role=role)
    record(by, "screening_finished", row.pk, role=role)
    return draft


def _draft(by: Person, initiative_id: UUID) -> tuple[Initiative, Screening]:
    """The round under way, locked, where the initiative may be screened."""
    row = access_initiative(by, initiative_id, for_change=True)
    found = Screening.objects.select_for_update().filter(initiative=row.pk, state=Screening.State.DRAFT).last()
    if found is None or row.stage not in HERE:
        raise NotNow
    return row, found
