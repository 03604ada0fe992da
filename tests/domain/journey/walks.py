"""Threads that walk: any records in any order, and every move the table allows."""

from collections.abc import Iterable
from typing import Any

from hypothesis import strategies as st

from forankring.domain.journey import FIRST, MOVES, Entry, Kind, Stage, missing, sealed, stage_of

BODIES: list[tuple[Kind, dict[str, Any]]] = [
    (Kind.TASK, {"text": "Referater"}),
    (Kind.LANE, {"lane": "within"}),
    (Kind.LANE, {"lane": "new_use"}),
    (Kind.SCREENING, {"is_done": True}),
    (Kind.SCREENING, {"is_done": False}),
    (Kind.MED, {"kind": "discussion"}),
    (Kind.DECISION, {"about": "trial", "outcome": "yes"}),
    (Kind.DECISION, {"about": "operation", "outcome": "yes"}),
    (Kind.DECISION, {"about": "operation", "outcome": "no"}),
    (Kind.GATE, {"gate": "screening_til_pilot", "is_open": True}),
    (Kind.GATE, {"gate": "pilot_til_drift", "is_open": True}),
    (Kind.TRIAL, {"is_card": True, "weeks": 4}),
    (Kind.TRIAL, {"is_card": False, "weeks": 8}),
    (Kind.LEARNING, {"worked": "Ja"}),
    (Kind.MAP, {"use": "1"}),
]

Step = tuple[Kind, dict[str, Any]] | str

steps = st.lists(st.one_of(st.sampled_from(BODIES), st.sampled_from([move.id for move in MOVES])), max_size=60)


def entry(before: list[Entry], kind: Kind, body: dict[str, Any]) -> Entry:
    last = before[-1].seal if before else FIRST
    return sealed(Entry("thread", len(before) + 1, kind, "2026-11-20", "team_leader", "p1", body, last))


def walk(taken: Iterable[Step]) -> list[Entry]:
    """The thread after these steps; a move that is not allowed here and now is simply not made."""
    thread = [entry([], Kind.IDEA, {"title": "AI til referater"})]
    for step in taken:
        if not isinstance(step, str):
            thread.append(entry(thread, *step))
            continue
        move = next(m for m in MOVES if m.id == step)
        here = stage_of(thread)
        if here in move.start and not missing(move, thread):
            thread.append(moved(thread, move.id, here, move.lands(here)))
    return thread


def moved(thread: list[Entry], move_id: str, here: Stage, goal: Stage) -> Entry:
    return entry(thread, Kind.STAGE, {"move": move_id, "from": str(here), "to": str(goal), "why": ""})
