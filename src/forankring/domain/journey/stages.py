"""Where an initiative is in its life, and the columns of the board "Fra forundring til forankring"."""

from enum import StrEnum


class Stage(StrEnum):
    """The lifecycle of an initiative, from an idea until it is retired (GOVERNANCE 3.4)."""

    IDEA = "idea"
    SCREENING = "under_screening"
    AWAITING = "awaiting_decision"
    APPROVED_TRIAL = "approved_for_trial"
    TRIAL = "trial"
    EVALUATION = "evaluation"
    APPROVED_OPERATION = "approved_for_operation"
    OPERATION = "in_operation"
    REVIEW = "under_review"
    SUSPENDED = "suspended"
    RETIRED = "retired"
    REFUSED = "refused"
    PARKED = "parked"


class Entrance(StrEnum):
    """How an initiative came in: somebody's idea, a system already running, a supplier switching AI on."""

    IDEA = "idea"
    EXISTING = "existing"
    SUPPLIER = "supplier"


STARTS: dict[Entrance, tuple[Stage, ...]] = {
    Entrance.IDEA: (Stage.IDEA,),
    Entrance.EXISTING: (Stage.OPERATION, Stage.REVIEW),
    Entrance.SUPPLIER: (Stage.SUSPENDED, Stage.OPERATION, Stage.REVIEW),
}
"""Where a thread may begin. What a supplier switched on is frozen, or may be used while it is looked at."""

BOARD: tuple[tuple[str, tuple[Stage, ...]], ...] = (
    ("wonder", (Stage.IDEA,)),
    ("screening", (Stage.SCREENING,)),
    ("decision", (Stage.AWAITING, Stage.APPROVED_TRIAL)),
    ("trial", (Stage.TRIAL,)),
    ("learning", (Stage.EVALUATION, Stage.APPROVED_OPERATION)),
    ("anchored", (Stage.OPERATION, Stage.REVIEW)),
    ("aside", (Stage.SUSPENDED, Stage.PARKED, Stage.REFUSED, Stage.RETIRED)),
)
"""The columns from wonder to anchoring, each with the stages it holds; every stage stands in exactly one."""

NOT_YET = (Stage.SUSPENDED, Stage.REVIEW)
"""Where AI that a supplier switched on stands until it is screened, when it has never been in use here."""

NOT_YET_COLUMN = "screening"


def column_of(stage: Stage, *, has_run: bool = True) -> str:
    """The id of the column a stage stands in. What a supplier switched on and nobody here uses is being screened."""
    if stage in NOT_YET and not has_run:
        return NOT_YET_COLUMN
    return next(name for name, stages in BOARD if stage in stages)
