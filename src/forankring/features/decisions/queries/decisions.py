"""Decisions: which is in force, who may take the next one, and which conditions are open."""

from dataclasses import dataclass
from uuid import UUID

from django.utils.translation import gettext as _

from forankring.domain.journey import Entry, Kind, Stage
from forankring.domain.words import in_sentence
from forankring.features.direction.api import (
    COLUMN_WORDS,
    DECISION_WORDS,
    Decision,
    Matrix,
    deciding_role,
    matrix_in_force,
    row_for,
)
from forankring.kernel.accounts.api import Person
from forankring.kernel.journey.api import Initiative, entries_of

from ..models import Condition
from ..screened import Screened, screened

MATTERS = ("trial", "operation", "procurement", "stop")

AT: dict[str, tuple[Stage, ...]] = {
    "trial": (Stage.AWAITING,),
    "operation": (Stage.AWAITING, Stage.EVALUATION, Stage.REVIEW),
    "procurement": (Stage.AWAITING, Stage.APPROVED_TRIAL, Stage.TRIAL, Stage.EVALUATION, Stage.APPROVED_OPERATION),
    "stop": (Stage.TRIAL, Stage.EVALUATION, Stage.OPERATION, Stage.REVIEW, Stage.SUSPENDED),
}
"""Where on the thread a decision belongs."""


@dataclass(frozen=True, slots=True)
class Right:
    """The row of the matrix that counts for one matter, and what this person is in it."""

    row: Decision
    matrix: Matrix
    role: str

    @property
    def row_word(self) -> str:
        return str(DECISION_WORDS[self.row])

    @property
    def who(self) -> str:
        """The roles that may, as people say them: "direktion eller centerchef"."""
        names = [in_sentence(str(COLUMN_WORDS[column])) for column in self.matrix.deciders(self.row)]
        return (
            _("%(first)s eller %(last)s") % {"first": ", ".join(names[:-1]), "last": names[-1]}
            if names[1:]
            else names[0]
        )


def matters_now(initiative: Initiative) -> list[str]:
    """What can be decided where the initiative is now. Operation is not decided before something was tried."""
    is_tried = initiative.stage != Stage.AWAITING or initiative.records.filter(kind=Kind.LEARNING).exists()
    return [m for m in MATTERS if initiative.stage in AT[m] and (is_tried or m != "operation")]


def right_of(person: Person, initiative: Initiative, about: str, found: Screened) -> Right:
    """Which row counts, by class and personal data, and in which role this person decides (empty: not at all)."""
    row = row_for(found.law_class, about, found.has_personal_data)
    return Right(row, matrix_in_force(), deciding_role(person, row, initiative.unit))


def decision_in_force(initiative_id: UUID, about: str) -> Entry | None:
    """The newest decision on that matter; a later one takes back an earlier. None: nobody has decided."""
    row = Initiative.objects.filter(pk=initiative_id).first()
    found = [e for e in entries_of(row) if e.kind is Kind.DECISION and e.body.get("about") == about] if row else []
    return found[-1] if found else None


def conditions_of(initiative_id: UUID) -> list[Condition]:
    """The conditions of its decisions in force, met or not, in the order they were written."""
    return list(Condition.objects.filter(initiative=initiative_id))


def law_of(initiative: Initiative) -> Screened:
    return screened(entries_of(initiative))
