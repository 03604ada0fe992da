"""A plan is read strictly, timed exactly and kept in both its languages."""

import contextlib
import json
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forankring.features.workshops.plan import (
    MOST_ITEMS,
    NotAPlan,
    fresh_id,
    from_data,
    minutes_of,
    tables_from,
    timed,
    to_data,
)

from .factories import MORNING, PROGRAMME

ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(max_size=10), inner, max_size=5),
    max_leaves=15,
)
GOOD = to_data(PROGRAMME)


def test_a_plan_comes_back_as_it_was() -> None:
    assert from_data(json.loads(json.dumps(GOOD))) == PROGRAMME


def test_one_line_begins_when_the_one_before_ends() -> None:
    lines = timed(PROGRAMME, MORNING)
    assert [line.begins for line in lines[1:]] == [line.ends for line in lines[:-1]]
    assert lines[-1].ends == MORNING + timedelta(minutes=minutes_of(PROGRAMME))


def test_without_a_start_there_is_no_clock() -> None:
    assert {line.begins for line in timed(PROGRAMME, None)} == {None}


@given(ANYTHING)
def test_whatever_is_not_a_plan_is_refused(raw: object) -> None:
    with contextlib.suppress(NotAPlan):
        assert from_data(raw) == ()


@given(st.sampled_from(sorted(GOOD[1])), ANYTHING)
def test_one_wrong_value_is_enough_to_refuse(key: str, value: object) -> None:
    line = {**GOOD[1], key: value}
    with contextlib.suppress(NotAPlan):
        assert to_data(from_data([line]))[0][key] is not None or value is None


@pytest.mark.parametrize(
    "change",
    [
        {"minutes": -1},
        {"minutes": 601},
        {"minutes": True},
        {"minutes": "15"},
        {"id": "../../etc"},
        {"id": "A"},
        {"id": "a" * 41},
        {"kind": "fest"},
        {"tool": ""},
        {"tool": "noget andet"},
        {"rounds": ["alone", "alone", "alone", "alone"]},
        {"rounds": ["sideways"]},
        {"fields": ["a", "a"]},
        {"dots": 21},
        {"dots": -1},
        {"title": {"da": ""}},
        {"title": {"de": "Hallo"}},
        {"title": {"da": "x" * 301}},
        {"text": "bare tekst"},
        {"extra": 1},
    ],
)
def test_every_limit_holds(change: dict[str, object]) -> None:
    with pytest.raises(NotAPlan):
        from_data([{**GOOD[1], **change}])


def test_a_talk_needs_a_title_and_has_no_tool() -> None:
    for change in ({"title": None}, {"tool": "balances"}):
        with pytest.raises(NotAPlan):
            from_data([{**GOOD[0], **change}])


def test_no_two_lines_share_an_id_and_no_plan_is_endless() -> None:
    with pytest.raises(NotAPlan):
        from_data([GOOD[0], GOOD[0]])
    with pytest.raises(NotAPlan):
        from_data([{**GOOD[0], "id": f"a{i}"} for i in range(MOST_ITEMS + 1)])


@pytest.mark.parametrize("raw", [["1", "1"], [""], ["x" * 41], [1], "1", [str(i) for i in range(61)]])
def test_tables_have_names_each_once(raw: object) -> None:
    with pytest.raises(NotAPlan):
        tables_from(raw)


@given(st.lists(st.sampled_from(["talk", "talk-2", "break", "x" * 40]), unique=True))
def test_a_new_line_gets_an_id_nobody_has(taken: list[str]) -> None:
    for base in ("talk", "x" * 40):
        made = fresh_id(base, taken)
        assert made not in taken
        assert len(made) <= 40
