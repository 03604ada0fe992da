"""Verbs on the draft: begin, change a row, take in a file, throw away. A draft can always be read as a pack."""

from collections.abc import Callable
from uuid import UUID

from django.db import IntegrityError, transaction
from django.utils import timezone

from forankring.domain.law.book import CASES, Document, Row, document_of, with_row, without_row
from forankring.kernel.accounts.api import Person, Role
from forankring.kernel.audit.api import record

from .demands import checked
from .models import RuleDraft
from .queries import DRAFTERS, newest_number, seen_of, version_document
from .refusals import DraftMeanwhile, DraftThere, IsProposed, NoDraft, NotYours, RowMeanwhile, WhyMissing


def begin(by: Person, *, from_shipped: bool = False) -> RuleDraft:
    """A draft from the newest version, or from the one that ships. Raises DraftThere."""
    role = drafting_role(by)
    newest = newest_number()
    document = version_document(0 if from_shipped else newest)
    document = document.named(next_name(document, newest))
    try:
        with transaction.atomic():
            made = RuleDraft.objects.create(
                document=document.text, based_on=newest, begun_by=by.pk, begun_on=timezone.localdate()
            )
            record(by, "rules_draft_begun", made.pk, role=role, number=newest + 1)
    except IntegrityError:
        raise DraftThere from None
    return made


def next_name(document: Document, newest: int) -> str:
    """What the next version is called: the shipped version it grew from, and a number of the municipality's own."""
    return f"{document.version.partition('+')[0]}+{newest + 1}"


@transaction.atomic
def save_row(by: Person, section: str, ident: str, row: Row, *, seen: str, after: str | None = None) -> RuleDraft:
    """Put a row in the draft. `seen`: its digest when it was read. Raises RowMeanwhile, or BadPack with the place."""
    return _change(by, section, ident, seen, lambda document: with_row(document, section, ident, row, after))


@transaction.atomic
def remove_row(by: Person, section: str, ident: str, *, seen: str) -> RuleDraft:
    """Take a row out of the draft."""
    return _change(by, section, ident, seen, lambda document: without_row(document, section, ident))


@transaction.atomic
def save_case(by: Person, ident: str, row: Row, *, seen: str, why: str) -> RuleDraft:
    """Put a case in the draft. One that is there already is changed only with a reason, which stays with it."""

    def edit(document: Document) -> Document:
        old = document.items[CASES].get(ident)
        history = list(old.get("historik", [])) if old else []
        if old is not None:
            if not why.strip():
                raise WhyMissing
            history.append({"dato": timezone.localdate().isoformat(), "rolle": str(Role.LEGAL), "hvorfor": why.strip()})
        return with_row(document, CASES, ident, {**row, **({"historik": history} if history else {})})

    return _change(by, CASES, ident, seen, edit, act="rules_case_saved")


@transaction.atomic
def take_in(by: Person, document: Document, *, revision: int) -> RuleDraft:
    """The whole draft from a file. What was there before is what the file does not say."""
    role, draft = drafting_role(by), locked()
    if draft.revision != revision:
        raise DraftMeanwhile
    document = document.named(Document.from_text(draft.document).version)
    checked(document)
    _write(draft, document)
    record(by, "rules_taken_in", draft.pk, role=role)
    return draft


@transaction.atomic
def drop(by: Person, *, revision: int) -> None:
    """Throw the draft away; the rules in force are as they were."""
    role, draft = drafting_role(by), locked()
    if draft.revision != revision:
        raise DraftMeanwhile
    gone: UUID = draft.pk
    draft.delete()
    record(by, "rules_draft_dropped", gone, role=role)


def drafting_role(by: Person) -> str:
    role = next((str(role) for role in DRAFTERS if by.is_active and by.holds(role)), "")
    if not role:
        raise NotYours
    return role


def locked(*, is_open: bool = True) -> RuleDraft:
    """The draft, held until the transaction ends. `is_open`: it must not be waiting for approval."""
    draft = RuleDraft.objects.select_for_update().first()
    if draft is None:
        raise NoDraft
    if is_open and draft.is_proposed:
        raise IsProposed
    return draft


def _change(
    by: Person,
    section: str,
    ident: str,
    seen: str,
    edit: Callable[[Document], Document],
    act: str = "rules_draft_saved",
) -> RuleDraft:
    role, draft = drafting_role(by), locked()
    before = Document.from_text(draft.document)
    if seen_of(before, section, ident) != seen:
        raise RowMeanwhile
    after = edit(before)
    checked(after)
    if after.text != before.text:
        _write(draft, after)
        record(by, act, draft.pk, role=role, part=section)
    return draft


def _write(draft: RuleDraft, document: Document) -> None:
    draft.document = document_of(document.items).text
    draft.revision += 1
    draft.save()
