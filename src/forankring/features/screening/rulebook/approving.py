"""Four eyes: one jurist proposes, another person approves and says from which day; or refuses and says why."""

from datetime import date

from django.db import IntegrityError, transaction
from django.utils import timezone

from forankring.domain.law.book import Document
from forankring.kernel.accounts.api import MayNot, Person, Role, person_by_email
from forankring.kernel.audit.api import record

from ..law.in_force import ask_again
from .acts import drafting_role, locked
from .demands import checked
from .models import RuleApprover, RuleDraft, RuleVersion
from .queries import approving_role, earliest, is_approver, newest_number, working_of
from .refusals import (
    CasesFail,
    DraftMeanwhile,
    NoApprover,
    NotAColleague,
    NothingChanged,
    NotProposed,
    SamePerson,
    TooEarly,
    WhyMissing,
)


@transaction.atomic
def propose(by: Person, *, why: str, wanted_from: date, revision: int) -> RuleDraft:
    """Ask somebody else to approve the draft as it is; nobody changes it while it waits."""
    role, draft = drafting_role(by), locked()
    if draft.revision != revision:
        raise DraftMeanwhile
    if not why.strip():
        raise WhyMissing
    if wanted_from < earliest():
        raise TooEarly
    _ready(draft)
    draft.state, draft.why, draft.wanted_from = RuleDraft.State.PROPOSED, why.strip(), wanted_from
    draft.proposed_by, draft.proposed_as, draft.proposed_on = by.pk, role, timezone.localdate()
    draft.revision += 1
    draft.save()
    record(by, "rules_proposed", draft.pk, role=role, number=draft.based_on + 1)
    return draft


@transaction.atomic
def withdraw(by: Person, *, revision: int) -> RuleDraft:
    """Take the proposal back, so that the draft can be changed again."""
    role, draft = drafting_role(by), _waiting(revision)
    _reopen(draft)
    record(by, "rules_proposal_withdrawn", draft.pk, role=role)
    return draft


@transaction.atomic
def refuse(by: Person, *, why: str, revision: int) -> RuleDraft:
    """Say no, and why. The answer stays with the draft."""
    role, draft = _second_pair(by, revision)
    if not why.strip():
        raise WhyMissing
    draft.refusals = [
        *draft.refusals,
        {"by": str(by.pk), "role": role, "on": timezone.localdate().isoformat(), "why": why.strip()},
    ]
    _reopen(draft)
    record(by, "rules_refused", draft.pk, role=role)
    return draft


@transaction.atomic
def approve(by: Person, *, in_force_from: date, revision: int) -> RuleVersion:
    """Put the draft in force from a day. Raises CasesFail, SamePerson, TooEarly, DraftMeanwhile."""
    role, draft = _second_pair(by, revision)
    if in_force_from < earliest():
        raise TooEarly
    newest = newest_number()
    if newest != draft.based_on or draft.proposed_by is None:
        raise DraftMeanwhile
    document = _ready(draft)
    pack = checked(document)
    try:
        with transaction.atomic():
            made = RuleVersion.objects.create(
                number=newest + 1,
                pack_id=pack.id,
                version=document.version,
                checksum=document.checksum,
                document=document.text,
                based_on=draft.based_on,
                why=draft.why,
                in_force_from=in_force_from,
                review_by=pack.next_review,
                proposed_by=draft.proposed_by,
                proposed_as=draft.proposed_as,
                approved_by=by.pk,
                approved_as=role,
                made_on=timezone.localdate(),
            )
    except IntegrityError:
        raise DraftMeanwhile from None
    record(by, "rules_approved", made.pk, role=role, number=made.number)
    draft.delete()
    transaction.on_commit(ask_again)
    ask_again()
    return made


@transaction.atomic
def give_approver(by: Person, email: str) -> RuleApprover:
    """An administrator gives somebody the second pair of eyes."""
    _administrator(by)
    found = person_by_email(email)
    if found is None or not found.is_active:
        raise NotAColleague
    given, _ = RuleApprover.objects.get_or_create(
        person=found, defaults={"given_by": by.pk, "given_on": timezone.localdate()}
    )
    record(by, "rules_approver_given", found.pk, role=str(Role.ADMINISTRATOR))
    return given


@transaction.atomic
def take_approver(by: Person, pk: int) -> None:
    _administrator(by)
    for row in RuleApprover.objects.filter(pk=pk):
        record(by, "rules_approver_taken", row.person_id, role=str(Role.ADMINISTRATOR))
        row.delete()


def _administrator(by: Person) -> None:
    if not (by.is_active and by.holds(Role.ADMINISTRATOR)):
        raise MayNot


def _waiting(revision: int) -> RuleDraft:
    draft = locked(is_open=False)
    if not draft.is_proposed:
        raise NotProposed
    if draft.revision != revision:
        raise DraftMeanwhile
    return draft


def _second_pair(by: Person, revision: int) -> tuple[str, RuleDraft]:
    if not is_approver(by):
        raise NoApprover
    draft = _waiting(revision)
    if draft.proposed_by == by.pk:
        raise SamePerson
    return approving_role(by), draft


def _ready(draft: RuleDraft) -> Document:
    """The draft's document, when it says something new and no case fails."""
    found = working_of(draft)
    if all(one.field == "version" for one in found.changes):
        raise NothingChanged
    if not all(one.is_met for one in found.outcomes()):
        raise CasesFail
    return found.document


def _reopen(draft: RuleDraft) -> None:
    draft.state, draft.proposed_by, draft.proposed_on, draft.proposed_as = RuleDraft.State.OPEN, None, None, ""
    draft.revision += 1
    draft.save()
