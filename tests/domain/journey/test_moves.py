"""The table of moves: nothing comes into use unseen, and what is missing is named."""

from collections.abc import Sequence
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forankring.domain.journey import (
    BOARD,
    MOVES,
    STARTS,
    Entry,
    Kind,
    Stage,
    ahead,
    column_of,
    has_run,
    last_day,
    missing,
    move_named,
    moves_from,
    ready,
    stage_of,
    waits_for,
)

from .walks import BODIES, Step, entry, moved, steps, walk


@given(steps)
def test_every_walk_is_a_chain_of_allowed_moves(taken: list[Step]) -> None:
    here = Stage.IDEA
    for one in walk(taken):
        if one.kind is Kind.STAGE:
            move = move_named(one.body["move"])
            assert one.body["from"] == here
            assert here in move.start
            here = Stage(one.body["to"])
            assert here == move.lands(Stage(one.body["from"]))
    assert stage_of(walk(taken)) is here


@given(steps)
def test_nothing_new_comes_into_operation_without_screening_med_a_yes_and_an_open_gate(taken: list[Step]) -> None:
    thread = walk(taken)
    for number, one in enumerate(thread):
        if one.kind is Kind.STAGE and one.body["move"] == "operate":
            before = thread[:number]
            assert said(before, Kind.SCREENING, is_done=True)
            assert said(before, Kind.MED)
            assert said(before, Kind.DECISION, about="operation", outcome="yes")
            assert said(before, Kind.GATE, gate="pilot_til_drift", is_open=True)
            assert said(before, Kind.MAP)


@given(steps)
def test_nothing_is_anchored_outside_the_frames_without_a_decision(taken: list[Step]) -> None:
    thread = walk(taken)
    for number, one in enumerate(thread):
        if one.kind is Kind.STAGE and one.body["move"] == "anchor":
            lanes = [e for e in thread[:number] if e.kind is Kind.LANE]
            assert lanes[-1].body["lane"] == "within"
            assert said(thread[:number], Kind.LEARNING)
            assert said(thread[:number], Kind.MED)


@given(steps)
def test_what_is_ready_and_what_is_missing_are_the_two_sides_of_the_table(taken: list[Step]) -> None:
    thread = walk(taken)
    here = stage_of(thread)
    may = ready(here, thread)
    for move in moves_from(here):
        assert (move in may) is (not missing(move, thread) and bool(move.by))
    told = waits_for(here, thread)
    way = ahead(here, thread)
    assert (told == "") is (way is None)
    assert way is None or (told.startswith("move:") or told == "lane") is (way in may)


@given(st.sampled_from(MOVES))
def test_what_is_missing_says_who_can_supply_it(move_of_the_table: object) -> None:
    move = move_of_the_table
    assert isinstance(move, type(MOVES[0]))
    for need in missing(move, []):
        assert need.supplied_by
        assert need.id


def test_every_stage_can_be_left_but_the_end_and_every_stage_stands_in_one_column() -> None:
    assert {s for s in Stage if not moves_from(s)} == {Stage.RETIRED}
    assert [len([c for c, stages in BOARD if s in stages]) for s in Stage] == [1] * len(Stage)
    assert column_of(Stage.TRIAL) == "trial"


def test_what_a_supplier_switched_on_and_nobody_uses_stands_with_what_is_being_screened() -> None:
    frozen = [moved([entry([], Kind.MAP, {"use": "1"})], "enter", Stage.IDEA, Stage.SUSPENDED)]
    allowed = [moved([entry([], Kind.MAP, {"use": "1"})], "enter", Stage.IDEA, Stage.REVIEW)]
    assert not has_run(frozen)
    assert has_run(allowed)
    for stage in (Stage.SUSPENDED, Stage.REVIEW):
        assert column_of(stage, has_run=False) == "screening"
    assert column_of(Stage.REVIEW) == "anchored"
    assert column_of(Stage.SUSPENDED) == "aside"


def test_every_stage_can_be_reached() -> None:
    reached = {stage for stages in STARTS.values() for stage in stages}
    for _ in Stage:
        reached |= {m.goal for m in MOVES if m.goal and set(m.start) & reached}
    assert reached == set(Stage)


def test_a_later_no_takes_back_an_earlier_yes() -> None:
    thread = walk([BODIES[0], "screen", BODIES[3], "ask_decision", BODIES[5], BODIES[6]])
    assert "approve_trial" in [m.id for m in ready(stage_of(thread), thread)]
    no = entry(thread, Kind.DECISION, {"about": "trial", "outcome": "no"})
    assert [n.id for n in missing(move_named("approve_trial"), [*thread, no])] == ["decided_trial"]
    assert not missing(move_named("refuse"), [*thread, no])


def test_what_was_said_before_it_was_put_aside_does_not_count_when_it_is_taken_up() -> None:
    thread = walk([BODIES[0], "screen", BODIES[3], "ask_decision", BODIES[5], BODIES[7], "park", "take_up", "screen"])
    assert stage_of(thread) is Stage.SCREENING
    assert [n.id for n in missing(move_named("ask_decision"), thread)] == ["screened"]
    later = [*thread, entry(thread, *BODIES[3])]
    later.append(moved(later, "ask_decision", Stage.SCREENING, Stage.AWAITING))
    assert [n.id for n in missing(move_named("approve_operation"), later)] == ["med", "learnt", "decided_operation"]


def test_spreading_stays_and_keeps_what_was_learnt() -> None:
    within = [BODIES[0], BODIES[1], BODIES[11], "try_now", "end_trial", BODIES[13]]
    thread = walk([*within, "spread"])
    assert stage_of(thread) is Stage.EVALUATION
    assert "stop" in [m.id for m in ready(Stage.EVALUATION, thread)]


def test_adjusting_asks_for_a_new_plan() -> None:
    thread = walk([BODIES[0], BODIES[1], BODIES[11], "try_now", "end_trial", BODIES[13]])
    assert [n.id for n in missing(move_named("adjust"), thread)] == ["plan_again"]


def test_what_a_supplier_switched_on_is_screened_before_it_goes_on() -> None:
    thread = [entry([], Kind.MAP, {"use": "1"})]
    thread.append(moved(thread, "enter", Stage.IDEA, Stage.SUSPENDED))
    thread.append(moved(thread, "resume_review", Stage.SUSPENDED, Stage.REVIEW))
    assert [n.id for n in missing(move_named("go_on"), thread)] == ["screened_again", "med", "decided_review"]
    for kind, body in (BODIES[3], BODIES[5], BODIES[7]):
        thread.append(entry(thread, kind, body))
    assert not missing(move_named("go_on"), thread)


@pytest.mark.parametrize(
    ("weeks", "day"),
    [(2, "2026-12-04"), (12, "2027-02-12"), (None, "2026-12-18"), (99, "2026-12-18"), (True, "2026-12-18")],
)
def test_a_trial_always_has_a_last_day(weeks: object, day: str) -> None:
    thread = [entry([], Kind.TRIAL, {"is_card": True, "weeks": weeks})]
    assert last_day(thread, date(2026, 11, 20)).isoformat() == day


def said(thread: Sequence[Entry], kind: Kind, **where: object) -> bool:
    return any(e.kind is kind and all(e.body.get(k) == v for k, v in where.items()) for e in thread)
