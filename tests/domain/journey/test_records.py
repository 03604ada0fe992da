"""A record is as it was written, or the thread says where it is not."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from forankring.domain.journey import Kind, first_broken, sealed

from .walks import BODIES, Step, entry, steps, walk


@given(steps)
def test_a_thread_as_written_is_whole(taken: list[Step]) -> None:
    assert first_broken(walk(taken)) is None


@given(steps, st.data())
def test_any_change_in_any_record_is_seen(taken: list[Step], data: st.DataObject) -> None:
    thread = walk([*taken, BODIES[0]])
    at = data.draw(st.integers(0, len(thread) - 1))
    one = thread[at]
    changed = data.draw(
        st.sampled_from(
            [
                replace(one, body={**one.body, "x": 1}),
                replace(one, on="2026-11-21"),
                replace(one, role="director"),
                replace(one, by=""),
                replace(one, thread="another"),
                replace(one, kind=Kind.CORRECTION),
                replace(one, seal="0" * 64),
            ]
        )
    )
    assert first_broken([*thread[:at], changed, *thread[at + 1 :]]) == one.number


@given(steps, st.data())
def test_a_record_changed_and_sealed_again_breaks_the_one_after_it(taken: list[Step], data: st.DataObject) -> None:
    thread = walk([*taken, BODIES[0]])
    at = data.draw(st.integers(0, len(thread) - 2))
    forged = sealed(replace(thread[at], body={"forged": True}))
    assert first_broken([*thread[:at], forged, *thread[at + 1 :]]) == at + 2


@given(steps, st.data())
def test_a_record_that_is_gone_or_has_changed_places_is_seen(taken: list[Step], data: st.DataObject) -> None:
    thread = walk([*taken, BODIES[0], BODIES[1]])
    at = data.draw(st.integers(0, len(thread) - 2))
    assert first_broken([*thread[:at], *thread[at + 1 :]]) == at + 1
    assert first_broken([*thread[:at], thread[at + 1], thread[at], *thread[at + 2 :]]) == at + 1


def test_the_seal_is_the_same_whatever_order_the_words_were_written_in() -> None:
    one = entry([], Kind.TASK, {"a": 1, "b": "blåbær"})
    assert one.seal == entry([], Kind.TASK, {"b": "blåbær", "a": 1}).seal
