"""What there is of rules: the draft, the versions, and what may be done with them by whom."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils import timezone

from forankring.domain.law import RulePack
from forankring.domain.law.book import Difference, Document, Outcome, diff, row_of, run_cases
from forankring.kernel.accounts.api import Person, Role

from ..law.in_force import kept_document
from ..law.loading import SHIPPED, all_shipped, shipped_document
from .models import RuleApprover, RuleDraft, RuleVersion

DRAFTERS = (Role.LEGAL,)
READERS = (Role.LEGAL, Role.ADMINISTRATOR)


@dataclass(frozen=True, slots=True)
class Working:
    """The draft as values: its document, the pack it makes, and the document it was drafted from."""

    row: RuleDraft
    document: Document
    pack: RulePack
    before: Document

    @property
    def changes(self) -> tuple[Difference, ...]:
        return diff(self.before.items, self.document.items)

    def outcomes(self, lang: str = "da") -> tuple[Outcome, ...]:
        return run_cases(self.document, self.pack, timezone.localdate(), lang)


def draft_row() -> RuleDraft | None:
    return RuleDraft.objects.first()


def working() -> Working | None:
    """The draft there is; None while there is none."""
    row = draft_row()
    return working_of(row) if row else None


def working_of(row: RuleDraft) -> Working:
    document = Document.from_text(row.document)
    return Working(row, document, document.pack(), version_document(row.based_on, document.version))


def newest_number() -> int:
    return RuleVersion.objects.order_by("-number").values_list("number", flat=True).first() or 0


def version_row(number: int) -> RuleVersion | None:
    return RuleVersion.objects.filter(number=number).first()


def version_document(number: int, version: str = "") -> Document:
    """Version 0 ships: today's, or the one a `version` grew from. Raises RuleVersion.DoesNotExist."""
    if number == 0:
        base = (SHIPPED[0], version.partition("+")[0])
        return shipped_document(*base) if base in all_shipped() else shipped_document()
    return kept_document(RuleVersion.objects.get(number=number).checksum)


def digest(row: Mapping[str, Any] | None) -> str:
    """A short mark of a row as it was read: who saves with another one is told."""
    return hashlib.sha256(json.dumps(row, ensure_ascii=False).encode()).hexdigest()[:16]


def seen_of(document: Document, section: str, ident: str) -> str:
    return digest(row_of(document, section, ident))


def is_drafter(person: Person) -> bool:
    return person.is_active and any(person.holds(role) for role in DRAFTERS)


def may_read(person: Person) -> bool:
    return person.is_active and (any(person.holds(role) for role in READERS) or is_approver(person))


def is_approver(person: Person) -> bool:
    """A jurist, or somebody an administrator has given the task."""
    return person.is_active and (person.holds(Role.LEGAL) or RuleApprover.objects.filter(person=person).exists())


def approving_role(person: Person) -> str:
    return str(Role.LEGAL) if person.holds(Role.LEGAL) else "approver"


def earliest() -> date:
    """The first day a new version may be in force: today, and never before a version that is waiting for its day."""
    newest = RuleVersion.objects.order_by("-number").first()
    today = timezone.localdate()
    return max(today, newest.in_force_from) if newest else today


def coming() -> RuleVersion | None:
    """A version that is approved and waits for its day."""
    return RuleVersion.objects.filter(in_force_from__gt=timezone.localdate()).order_by("-number").first()
