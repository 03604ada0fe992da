"""MED is involved: planned, recorded on the thread, or told about many small trials at once."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from forankring.domain.journey import Kind
from forankring.kernel.accounts.api import Committee, Person, access_committee
from forankring.kernel.audit.api import record
from forankring.kernel.journey.api import access_initiative, add_record

from ..models import MedInvolvement
from ..queries.med import access_involvement
from ..refusals import AlreadyRecorded, AskFirst, MeetingAhead, NotHeardYet, SayWhyNot, WrittenMeanwhile
from ..roles import med_role, required
from ..signal import Involvement, Outcome
from ..values import MedFacts


@transaction.atomic
def plan_med(
    by: Person,
    initiative_id: UUID,
    facts: MedFacts,
    *,
    involvement_id: UUID | None = None,
    revision: int | None = None,
) -> MedInvolvement:
    """Keep what is to be asked, of whom and when. Nothing is on the thread yet.

    Raises `AskFirst` when nothing is asked: an empty plan is no plan.
    """
    initiative = access_initiative(by, initiative_id)
    role = required(med_role(by, initiative))
    if not facts.question.strip():
        raise AskFirst
    row = MedInvolvement(initiative=initiative.pk, made_on=timezone.localdate(), revision=0)
    if involvement_id:
        row = _locked(by, involvement_id, initiative.pk, revision)
    _write(by, row, facts)
    row.save()
    record(by, "med_planned", initiative.pk, role=role)
    return row


@transaction.atomic
def record_med(
    by: Person,
    initiative_id: UUID,
    facts: MedFacts,
    *,
    involvement_id: UUID | None = None,
    revision: int | None = None,
    on: date | None = None,
) -> MedInvolvement:
    """Write on the thread how MED took part, or why not. Nobody is "heard" without a committee and a day.

    Raises `NotHeardYet`, `MeetingAhead`, `SayWhyNot`, `AlreadyRecorded`, `WrittenMeanwhile`.
    """
    initiative = access_initiative(by, initiative_id)
    role = required(med_role(by, initiative))
    today = on or timezone.localdate()
    _must_hold(facts, today)
    row = MedInvolvement(initiative=initiative.pk, made_on=today, revision=0)
    if involvement_id:
        row = _locked(by, involvement_id, initiative.pk, revision)
    _write(by, row, facts)
    written = add_record(by, initiative.pk, Kind.MED, body_of(row), role=role, on=on)
    row.record = written.number
    row.save()
    record(by, "med_recorded", initiative.pk, role=role, number=written.number)
    return row


@transaction.atomic
def brief(
    by: Person,
    initiative_ids: Sequence[UUID],
    committee: Committee | UUID,
    meeting_on: date,
    *,
    meeting_reference: str = "",
    question: str = "",
    statement_management: str = "",
    statement_employees: str = "",
    apsa: tuple[str, ...] = ("work",),
    was_before: bool = True,
    why_not: str = "",
    on: date | None = None,
) -> list[MedInvolvement]:
    """Tell a committee about many initiatives at one meeting. Doing it twice tells nobody twice.

    The record says that they were informed: what the committee made of it is for the minutes to say.
    """
    where = committee.pk if isinstance(committee, Committee) else committee
    facts = MedFacts(
        kind=Involvement.INFORMATION,
        committee=where,
        apsa=apsa,
        question=question,
        statement_management=statement_management,
        statement_employees=statement_employees,
        outcome=Outcome.INFORMED,
        meeting_reference=meeting_reference,
        on=meeting_on,
        was_before=was_before,
        why_not=why_not,
    )
    told = set(
        MedInvolvement.objects.filter(
            initiative__in=initiative_ids,
            committee=where,
            meeting_on=meeting_on,
            kind=Involvement.INFORMATION,
            record__isnull=False,
        ).values_list("initiative", flat=True)
    )
    fresh = [one for one in dict.fromkeys(initiative_ids) if one not in told]
    return [record_med(by, one, facts, on=on) for one in fresh]


def body_of(row: MedInvolvement) -> dict[str, object]:
    """The record: what was asked and said by which side. Sides and roles, no names."""
    return {
        "kind": str(row.kind),
        "committee": str(row.committee_id or ""),
        "committee_name": row.committee.name if row.committee else "",
        "apsa": list(row.apsa),
        "question": row.question,
        "statement_management": row.statement_management,
        "statement_employees": row.statement_employees,
        "dissent": row.dissent,
        "outcome": str(row.outcome),
        "meeting_reference": row.meeting_reference,
        "meeting_on": row.meeting_on.isoformat() if row.meeting_on and row.outcome else "",
        "was_before": bool(row.was_before and row.outcome),
        "why_not": row.why_not,
        "tells_monitoring": row.tells_monitoring,
    }


def _must_hold(facts: MedFacts, today: date) -> None:
    """A meeting that took place has committee, day and outcome; otherwise there is a reason why MED was not there."""
    if not facts.outcome and not facts.on and facts.why_not.strip() and not facts.was_before:
        return
    if not (facts.committee and facts.on and facts.outcome):
        raise NotHeardYet
    if facts.on > today:
        raise MeetingAhead
    if not facts.was_before and not facts.why_not.strip():
        raise SayWhyNot


def _locked(by: Person, involvement_id: UUID, initiative_id: UUID, revision: int | None) -> MedInvolvement:
    found, initiative = access_involvement(by, involvement_id)
    row = MedInvolvement.objects.select_for_update().get(pk=found.pk)
    if initiative.pk != initiative_id or row.is_recorded:
        raise AlreadyRecorded
    if revision is not None and revision != row.revision:
        raise WrittenMeanwhile
    return row


def _write(by: Person, row: MedInvolvement, facts: MedFacts) -> None:
    given = asdict(facts)
    row.committee = access_committee(by, facts.committee) if facts.committee else None
    row.meeting_on = facts.on
    row.outcome = facts.outcome or ""
    row.apsa = [str(one) for one in facts.apsa]
    for name in ("kind", "question", "statement_management", "statement_employees", "dissent"):
        setattr(row, name, given[name])
    for name in ("meeting_reference", "was_before", "why_not", "tells_monitoring"):
        setattr(row, name, given[name])
    row.revision += 1
