"""The moves an initiative may make: a table to read, not code to follow.

A move needs records that are there already. What is missing is told with who can supply it, never guessed.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from .records import Kind
from .stages import Stage


@dataclass(frozen=True, slots=True)
class Need:
    """A record of `kind` whose body holds `where`, written after the thread last came to one of `since` (or ever).

    `supplied_by` names the roles that can supply it.
    """

    id: str
    kind: Kind
    supplied_by: tuple[str, ...]
    where: Mapping[str, object] = field(default_factory=dict)
    since: tuple[Stage, ...] = ()


@dataclass(frozen=True, slots=True)
class Move:
    """From one of `start` to `goal` (None: it stays where it is). `by` are the roles that may make it; empty: a rule.

    `says_why` moves ask for a reason in words.
    """

    id: str
    start: tuple[Stage, ...]
    goal: Stage | None
    by: tuple[str, ...]
    needs: tuple[Need, ...] = ()
    says_why: bool = False

    def lands(self, stage: Stage) -> Stage:
        return self.goal or stage


LEADERS = ("team_leader", "unit_head", "centre_head", "director")
SPECIALISTS = ("legal", "it")

TAKEN_UP = (Stage.IDEA,)
"""What was said before an initiative was put aside and taken up again no longer counts."""

TASK = Need("task", Kind.TASK, ("employee", *LEADERS))
WITHIN = Need("within", Kind.LANE, ("employee", *LEADERS), where={"lane": "within"})
CARD = Need("card", Kind.TRIAL, ("employee", *LEADERS), where={"is_card": True}, since=TAKEN_UP)
SCREENED = Need("screened", Kind.SCREENING, (*LEADERS, *SPECIALISTS), where={"is_done": True}, since=TAKEN_UP)
SCREENED_AGAIN = Need(
    "screened_again", Kind.SCREENING, (*LEADERS, *SPECIALISTS), where={"is_done": True}, since=(Stage.REVIEW,)
)
MED = Need("med", Kind.MED, ("med_secretary", *LEADERS), since=TAKEN_UP)
TRY = Need("decided_trial", Kind.DECISION, LEADERS, where={"about": "trial", "outcome": "yes"}, since=(Stage.AWAITING,))
RUN = Need(
    "decided_operation",
    Kind.DECISION,
    LEADERS,
    where={"about": "operation", "outcome": "yes"},
    since=(Stage.AWAITING, Stage.EVALUATION),
)
GO_ON = Need(
    "decided_review", Kind.DECISION, LEADERS, where={"about": "operation", "outcome": "yes"}, since=(Stage.REVIEW,)
)
NO = Need("decided_no", Kind.DECISION, LEADERS, where={"outcome": "no"}, since=(Stage.AWAITING, Stage.REVIEW))
PILOT_GATE = Need(
    "gate_pilot",
    Kind.GATE,
    SPECIALISTS,
    where={"gate": "screening_til_pilot", "is_open": True},
    since=(Stage.APPROVED_TRIAL,),
)
DRIFT_GATE = Need(
    "gate_operation",
    Kind.GATE,
    SPECIALISTS,
    where={"gate": "pilot_til_drift", "is_open": True},
    since=(Stage.APPROVED_OPERATION,),
)
PLAN = Need("plan", Kind.TRIAL, LEADERS, since=TAKEN_UP)
PLAN_AGAIN = Need("plan_again", Kind.TRIAL, LEADERS, since=(Stage.EVALUATION,))
LEARNT = Need("learnt", Kind.LEARNING, ("employee", *LEADERS), since=(Stage.EVALUATION,))
LEARNT_ONCE = Need("learnt", Kind.LEARNING, ("employee", *LEADERS))
ON_MAP = Need("on_map", Kind.MAP, ("it", "administrator", *LEADERS))

MOVES: tuple[Move, ...] = (
    # Inside the frames: an idea becomes a small trial with the team leader's ok.
    Move("try_now", (Stage.IDEA,), Stage.TRIAL, LEADERS, (TASK, WITHIN, CARD)),
    # A new use: the full thread.
    Move("screen", (Stage.IDEA,), Stage.SCREENING, (*LEADERS, *SPECIALISTS, "facilitator"), (TASK,)),
    Move("move_up", (Stage.TRIAL, Stage.EVALUATION), Stage.SCREENING, (*LEADERS, *SPECIALISTS)),
    Move("ask_decision", (Stage.SCREENING,), Stage.AWAITING, (*LEADERS, *SPECIALISTS), (SCREENED,)),
    Move(
        "back_to_screening",
        (Stage.AWAITING, Stage.APPROVED_TRIAL, Stage.APPROVED_OPERATION),
        Stage.SCREENING,
        (*LEADERS, *SPECIALISTS),
        says_why=True,
    ),
    Move("approve_trial", (Stage.AWAITING,), Stage.APPROVED_TRIAL, LEADERS, (SCREENED, MED, TRY)),
    # The gate to operation asks for what a trial taught, so nothing is approved for operation untried.
    Move(
        "approve_operation",
        (Stage.AWAITING, Stage.EVALUATION),
        Stage.APPROVED_OPERATION,
        LEADERS,
        (SCREENED, MED, LEARNT_ONCE, RUN),
    ),
    Move("start_trial", (Stage.APPROVED_TRIAL,), Stage.TRIAL, LEADERS, (PLAN, PILOT_GATE)),
    Move("end_trial", (Stage.TRIAL,), Stage.EVALUATION, LEADERS),
    Move("halt_trial", (Stage.TRIAL,), Stage.EVALUATION, (*SPECIALISTS, "administrator"), says_why=True),
    Move("trial_ran_out", (Stage.TRIAL,), Stage.EVALUATION, ()),
    # After a trial: stop, adjust, spread or anchor. Only what stays inside the frames is anchored without a decision.
    Move("adjust", (Stage.EVALUATION,), Stage.TRIAL, LEADERS, (LEARNT, PLAN_AGAIN)),
    Move("spread", (Stage.EVALUATION, Stage.OPERATION), None, LEADERS, (LEARNT_ONCE,)),
    Move("anchor", (Stage.EVALUATION,), Stage.OPERATION, LEADERS, (WITHIN, LEARNT, MED, ON_MAP)),
    Move("stop", (Stage.EVALUATION,), Stage.RETIRED, LEADERS, (LEARNT,), says_why=True),
    Move("operate", (Stage.APPROVED_OPERATION,), Stage.OPERATION, LEADERS, (ON_MAP, DRIFT_GATE)),
    # In operation.
    Move("review", (Stage.OPERATION,), Stage.REVIEW, (*LEADERS, *SPECIALISTS, "administrator"), says_why=True),
    Move("review_due", (Stage.OPERATION,), Stage.REVIEW, ()),
    Move("go_on", (Stage.REVIEW,), Stage.OPERATION, LEADERS, (SCREENED_AGAIN, MED, GO_ON, ON_MAP)),
    Move(
        "suspend",
        (Stage.OPERATION, Stage.REVIEW),
        Stage.SUSPENDED,
        (*LEADERS, *SPECIALISTS, "administrator"),
        says_why=True,
    ),
    Move("resume_review", (Stage.SUSPENDED,), Stage.REVIEW, (*LEADERS, *SPECIALISTS), says_why=True),
    Move("retire", (Stage.OPERATION, Stage.REVIEW, Stage.SUSPENDED), Stage.RETIRED, LEADERS, says_why=True),
    # Side exits, always with a reason; and the way back.
    Move("refuse", (Stage.AWAITING, Stage.REVIEW), Stage.REFUSED, LEADERS, (NO,), says_why=True),
    Move("refuse_early", (Stage.IDEA, Stage.SCREENING), Stage.REFUSED, (*LEADERS, *SPECIALISTS), says_why=True),
    Move(
        "park",
        (Stage.IDEA, Stage.SCREENING, Stage.AWAITING, Stage.APPROVED_TRIAL, Stage.APPROVED_OPERATION),
        Stage.PARKED,
        (*LEADERS, *SPECIALISTS),
        says_why=True,
    ),
    Move("take_up", (Stage.PARKED, Stage.REFUSED), Stage.IDEA, (*LEADERS, *SPECIALISTS), says_why=True),
)


def move_named(move_id: str) -> Move:
    """The move of that name. Raises KeyError."""
    for move in MOVES:
        if move.id == move_id:
            return move
    raise KeyError(move_id)


def moves_from(stage: Stage) -> tuple[Move, ...]:
    """Every move that starts at `stage`, in the order of the table."""
    return tuple(move for move in MOVES if stage in move.start)
