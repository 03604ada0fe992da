"""The moves an initiative may make: a table to read, not code to follow.

A move needs records that are there already. What is missing is told with who can supply it, never guessed.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from .records import Entry, Kind
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
    """From one of `start` to `goal`. `by` are the roles that may make it; empty: only a rule may.

    `says_why` moves ask for a reason in words.
    """

    id: str
    start: tuple[Stage, ...]
    goal: Stage
    by: tuple[str, ...]
    needs: tuple[Need, ...] = ()
    says_why: bool = False


LEADERS = ("team_leader", "unit_head", "centre_head", "director")
SPECIALISTS = ("legal", "it")
EVERYBODY_INSIDE = ("employee", "facilitator", *LEADERS, *SPECIALISTS, "med_secretary", "administrator")

TASK = Need("task", Kind.TASK, ("employee", *LEADERS))
WITHIN = Need("within", Kind.LANE, LEADERS, where={"lane": "within"})
CARD = Need("card", Kind.TRIAL, LEADERS, where={"is_card": True})
SCREENED = Need("screened", Kind.SCREENING, (*LEADERS, *SPECIALISTS), where={"is_done": True})
SCREENED_AGAIN = Need(
    "screened_again", Kind.SCREENING, (*LEADERS, *SPECIALISTS), where={"is_done": True}, since=(Stage.REVIEW,)
)
MED = Need("med", Kind.MED, ("med_secretary", *LEADERS))
TRY = Need("decided_trial", Kind.DECISION, LEADERS, where={"about": "trial", "outcome": "yes"}, since=(Stage.AWAITING,))
RUN = Need("decided_operation", Kind.DECISION, LEADERS, where={"about": "operation", "outcome": "yes"})
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
PLAN = Need("plan", Kind.TRIAL, LEADERS)
LEARNT = Need("learnt", Kind.LEARNING, LEADERS, since=(Stage.EVALUATION,))
ON_MAP = Need("on_map", Kind.MAP, ("it", "administrator", *LEADERS))

MOVES: tuple[Move, ...] = (
    # Inside the frames: an idea becomes a small trial with the team leader's ok.
    Move("try_now", (Stage.IDEA,), Stage.TRIAL, LEADERS, (TASK, WITHIN, CARD)),
    # A new use: the full thread.
    Move("screen", (Stage.IDEA,), Stage.SCREENING, (*LEADERS, *SPECIALISTS, "facilitator"), (TASK,)),
    Move("move_up", (Stage.TRIAL, Stage.EVALUATION), Stage.SCREENING, (*LEADERS, *SPECIALISTS), says_why=True),
    Move("ask_decision", (Stage.SCREENING,), Stage.AWAITING, (*LEADERS, *SPECIALISTS), (SCREENED,)),
    Move("back_to_screening", (Stage.AWAITING,), Stage.SCREENING, (*LEADERS, *SPECIALISTS), says_why=True),
    Move("approve_trial", (Stage.AWAITING,), Stage.APPROVED_TRIAL, LEADERS, (SCREENED, MED, TRY)),
    Move(
        "approve_operation", (Stage.AWAITING, Stage.EVALUATION), Stage.APPROVED_OPERATION, LEADERS, (SCREENED, MED, RUN)
    ),
    Move("start_trial", (Stage.APPROVED_TRIAL,), Stage.TRIAL, LEADERS, (PLAN, PILOT_GATE)),
    Move("end_trial", (Stage.TRIAL,), Stage.EVALUATION, LEADERS),
    Move("trial_ran_out", (Stage.TRIAL,), Stage.EVALUATION, ()),
    # After a trial: stop, adjust, spread or anchor.
    Move("adjust", (Stage.EVALUATION,), Stage.TRIAL, LEADERS, (LEARNT,)),
    Move("anchor", (Stage.EVALUATION,), Stage.OPERATION, LEADERS, (WITHIN, LEARNT, ON_MAP)),
    Move("stop", (Stage.EVALUATION,), Stage.RETIRED, LEADERS, (LEARNT,)),
    Move("operate", (Stage.APPROVED_OPERATION,), Stage.OPERATION, LEADERS, (ON_MAP, DRIFT_GATE)),
    # In operation.
    Move("review", (Stage.OPERATION,), Stage.REVIEW, (*LEADERS, *SPECIALISTS, "administrator"), says_why=True),
    Move("review_due", (Stage.OPERATION,), Stage.REVIEW, ()),
    Move("go_on", (Stage.REVIEW,), Stage.OPERATION, LEADERS, (SCREENED_AGAIN, MED, GO_ON)),
    Move(
        "suspend",
        (Stage.TRIAL, Stage.OPERATION, Stage.REVIEW),
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
        (Stage.IDEA, Stage.SCREENING, Stage.AWAITING, Stage.APPROVED_TRIAL),
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


def missing(move: Move, entries: Sequence[Entry]) -> tuple[Need, ...]:
    """What the thread lacks before the move may be made, in the order of the table."""
    return tuple(need for need in move.needs if not _is_met(need, entries))


def _is_met(need: Need, entries: Sequence[Entry]) -> bool:
    """The newest record of that kind decides: a later "no" takes back an earlier "yes"."""
    first = 0
    if need.since:
        came = [e.number for e in entries if e.kind is Kind.STAGE and e.body.get("to") in need.since]
        first = max(came, default=0)
    about = [e for e in entries if e.kind is need.kind and e.number > first and _same_matter(need, e)]
    return bool(about) and all(about[-1].body.get(key) == value for key, value in need.where.items())


def _same_matter(need: Need, entry: Entry) -> bool:
    """A decision on the trial says nothing about operation; a gate nothing about the other gate."""
    return all(entry.body.get(key) == need.where[key] for key in ("about", "gate", "is_card") if key in need.where)
