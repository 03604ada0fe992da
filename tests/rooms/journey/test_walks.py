"""The house walks as the plain rules walk: whatever happens in whatever order, row and records say the same."""

import pytest
from hypothesis import HealthCheck, given, settings

from forankring.domain.journey import MOVES, ready, stage_of, waits_for
from forankring.kernel.accounts.api import NotDone
from forankring.kernel.accounts.models import Person, Role
from forankring.kernel.journey.api import add_record, broken_at, entries_of, make_move

from ...domain.journey.walks import Step, steps, walk
from ..people import colleague
from .factories import again, idea

pytestmark = pytest.mark.django_db


@pytest.fixture
def everybody(db: None) -> Person:
    """One who holds every role, so that only the table decides."""
    return colleague("alle", *Role)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps)
def test_row_and_records_never_part(everybody: Person, taken: list[Step]) -> None:
    row = idea(everybody)
    by_rule = {move.id for move in MOVES if not move.by}
    for step in taken:
        if not isinstance(step, str):
            add_record(everybody, row.pk, *step, role="team_leader")
            continue
        try:
            make_move(None if step in by_rule else everybody, row.pk, step, why="Derfor.")
        except NotDone:
            continue
    now, plain = again(row), walk(taken)
    entries = entries_of(now)
    assert now.stage == stage_of(entries) == stage_of(plain)
    assert [(e.number, e.kind) for e in entries] == [(e.number, e.kind) for e in plain]
    assert now.ready == [move.id for move in ready(stage_of(entries), entries)]
    assert now.waits_for == waits_for(stage_of(entries), entries)
    assert (now.length, now.head) == (len(entries), entries[-1].seal)
    assert (now.ends_on is not None) == (now.stage == "trial")
    assert broken_at(now) is None
