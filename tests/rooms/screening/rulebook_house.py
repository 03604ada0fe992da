"""Two jurists, a draft, and the acts on it, as the tests of the rules need them."""

from datetime import date
from typing import Any

from django.utils import timezone

from forankring.domain.law.book import row_of
from forankring.features.screening.rulebook.acts import begin, save_row
from forankring.features.screening.rulebook.approving import approve, propose
from forankring.features.screening.rulebook.models import RuleDraft, RuleVersion
from forankring.features.screening.rulebook.queries import seen_of, working
from forankring.kernel.accounts.api import Person


def change(by: Person, section: str, ident: str, **fields: Any) -> RuleDraft:
    """Change some fields of a row in the draft; None takes a field out."""
    found = working()
    assert found is not None
    row = {**(row_of(found.document, section, ident) or {"id": ident}), **fields}
    row = {key: value for key, value in row.items() if value is not None}
    return save_row(by, section, ident, row, seen=seen_of(found.document, section, ident))


def put_in_force(
    by: Person, other: Person, *, on: date | None = None, begun: bool = False, **changes: str
) -> RuleVersion:
    """A version with another reference on a duty, from a draft to approval."""
    if not begun:
        begin(by)
    change(by, "pligter", "AIA-4", **(changes or {"ref": "art. 4"}))
    day = on or timezone.localdate()
    draft = propose(by, why="Loven er ændret.", wanted_from=day, revision=revision())
    return approve(other, in_force_from=day, revision=draft.revision)


def revision() -> int:
    return RuleDraft.objects.get().revision
