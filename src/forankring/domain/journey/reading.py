"""What a thread says about itself: where it is, what a move lacks, what it waits for, when its trial ends."""

from collections.abc import Sequence
from datetime import date, timedelta

from .moves import Move, Need, move_named, moves_from
from .records import Entry, Kind
from .stages import Stage

DEFAULT_WEEKS, MOST_WEEKS = 4, 12
"""A trial always has a last day, also when nobody chose one; and it is never long."""

AHEAD: dict[Stage, str] = {
    Stage.IDEA: "screen",
    Stage.SCREENING: "ask_decision",
    Stage.AWAITING: "approve_trial",
    Stage.APPROVED_TRIAL: "start_trial",
    Stage.TRIAL: "end_trial",
    Stage.EVALUATION: "stop",
    Stage.APPROVED_OPERATION: "operate",
    Stage.REVIEW: "go_on",
    Stage.SUSPENDED: "resume_review",
}
"""The move each stage is on its way to. After a trial the four ways are equal: all wait for what was learnt."""


def stage_of(entries: Sequence[Entry]) -> Stage:
    """Where the records say that the initiative is."""
    moved = [e for e in entries if e.kind is Kind.STAGE]
    return Stage(moved[-1].body["to"]) if moved else Stage.IDEA


def has_run(entries: Sequence[Entry]) -> bool:
    """Whether it has been in use in the house: in operation, or allowed while it was looked at for the first time."""
    moved = [e.body for e in entries if e.kind is Kind.STAGE]
    return any(
        body.get("to") == Stage.OPERATION or (body.get("move") == "enter" and body.get("to") == Stage.REVIEW)
        for body in moved
    )


def newest(entries: Sequence[Entry], kind: Kind) -> Entry | None:
    return next((e for e in reversed(entries) if e.kind is kind), None)


def missing(move: Move, entries: Sequence[Entry]) -> tuple[Need, ...]:
    """What the thread lacks before the move may be made, in the order of the table."""
    return tuple(need for need in move.needs if not _is_met(need, entries))


def ready(stage: Stage, entries: Sequence[Entry]) -> tuple[Move, ...]:
    """The moves from here that lack nothing; a rule's own moves are not among them."""
    return tuple(move for move in moves_from(stage) if move.by and not missing(move, entries))


def ahead(stage: Stage, entries: Sequence[Entry]) -> Move | None:
    """The move the thread is on its way to; None where it stands still on purpose."""
    lane = newest(entries, Kind.LANE)
    if stage is Stage.IDEA and lane is not None and lane.body.get("lane") == "within":
        return move_named("try_now")
    return move_named(AHEAD[stage]) if stage in AHEAD else None


def waits_for(stage: Stage, entries: Sequence[Entry]) -> str:
    """The id of the first thing that is missing, "move:<id>" when only the step itself is left, or "".

    An idea with its task and no lane yet waits for "lane".
    """
    move = ahead(stage, entries)
    if move is None:
        return ""
    lacking = missing(move, entries)
    if lacking:
        return lacking[0].id
    has_lane = stage is not Stage.IDEA or newest(entries, Kind.LANE) is not None
    return f"move:{move.id}" if has_lane else "lane"


def last_day(entries: Sequence[Entry], begins: date) -> date:
    """The day a trial that begins now ends: the weeks of its newest card or plan, never more than allowed."""
    plan = newest(entries, Kind.TRIAL)
    weeks = plan.body.get("weeks") if plan else None
    if not isinstance(weeks, int) or isinstance(weeks, bool) or not 1 <= weeks <= MOST_WEEKS:
        weeks = DEFAULT_WEEKS
    return begins + timedelta(weeks=weeks)


def _is_met(need: Need, entries: Sequence[Entry]) -> bool:
    """The newest record of that kind decides: a later "no" takes back an earlier "yes"."""
    first = 0
    if need.since:
        came = [e.number for e in entries if e.kind is Kind.STAGE and _came(e, need.since)]
        first = max(came, default=0)
    about = [e for e in entries if e.kind is need.kind and e.number > first and _same_matter(need, e)]
    return bool(about) and all(about[-1].body.get(key) == value for key, value in need.where.items())


def _came(entry: Entry, stages: tuple[Stage, ...]) -> bool:
    """A step that stays where it is comes to nothing new."""
    return entry.body.get("to") in stages and entry.body.get("from") != entry.body.get("to")


def _same_matter(need: Need, entry: Entry) -> bool:
    """A decision on the trial says nothing about operation; a gate nothing about the other gate."""
    return all(entry.body.get(key) == need.where[key] for key in ("about", "gate", "is_card") if key in need.where)
