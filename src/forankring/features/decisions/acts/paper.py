"""The paper is written: sections, case number, and the recommendation that four eyes look at."""

from collections.abc import Mapping
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from forankring.kernel.accounts.api import MayNot, Person, Role
from forankring.kernel.audit.api import record
from forankring.kernel.journey.api import access_initiative

from ..models import Paper, PaperLayout
from ..models.paper import PaperAccess
from ..refusals import WrittenMeanwhile
from ..roles import paper_role, required

RECOMMENDATION = "recommendation"


@transaction.atomic
def write_paper(
    by: Person,
    initiative_id: UUID,
    matter: str,
    sections: Mapping[str, str],
    *,
    involvement: UUID | None = None,
    case_number: str = "",
    access: str = PaperAccess.OPEN,
    revision: int | None = None,
) -> Paper:
    """Keep what people wrote; an emptied section is read from the thread again.

    Whoever changes the recommendation is the one who wrote it. Raises `WrittenMeanwhile`.
    """
    initiative = access_initiative(by, initiative_id)
    role = required(paper_role(by, initiative))
    today = timezone.localdate()
    row, _made = Paper.objects.select_for_update().get_or_create(
        initiative=initiative.pk,
        matter=matter,
        involvement=involvement,
        defaults={"changed_on": today, "revision": 0},
    )
    if revision is not None and revision != row.revision:
        raise WrittenMeanwhile
    kept = {**row.sections, **sections}
    if kept.get(RECOMMENDATION, "") != row.sections.get(RECOMMENDATION, ""):
        row.recommended_by, row.recommended_as = by.pk, role
    row.sections = {key: text for key, text in kept.items() if text.strip()}
    row.case_number, row.access, row.changed_on = case_number, access, today
    row.revision += 1
    row.save()
    record(by, "paper_written", initiative.pk, role=role, matter=matter)
    return row


def recommend(by: Person, initiative_id: UUID, about: str, points: str) -> Paper:
    """Write the recommendation alone: one line for each "at …"."""
    found = Paper.objects.filter(initiative=initiative_id, matter=about, involvement=None).first()
    number, access = (found.case_number, found.access) if found else ("", PaperAccess.OPEN)
    return write_paper(by, initiative_id, about, {RECOMMENDATION: points}, case_number=number, access=access)


@transaction.atomic
def save_layout(by: Person, kind: str, sections: list[dict[str, object]], decision_after: str, revision: int) -> None:
    """Set the municipality's own sections, order and headings."""
    if not (by.holds(Role.ADMINISTRATOR) or by.holds(Role.MED_SECRETARY)):
        raise MayNot
    row, _made = PaperLayout.objects.select_for_update().get_or_create(kind=kind, defaults={"revision": 0})
    if revision != row.revision:
        raise WrittenMeanwhile
    row.sections, row.decision_after = sections, decision_after
    row.revision += 1
    row.save()
    role = Role.ADMINISTRATOR if by.holds(Role.ADMINISTRATOR) else Role.MED_SECRETARY
    record(by, "paper_layout_saved", role=str(role), kind=kind)
