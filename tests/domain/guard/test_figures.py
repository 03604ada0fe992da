"""The figures promised on the labelled texts: what must be found, and where the guard must keep quiet."""

from collections import Counter

import pytest

from forankring.domain.guard import Guard, Level

from .corpus_reader import STOPPED, Labelled, corpus

SEEDS = range(3)


def found(guard: Guard, one: Labelled) -> Counter[str]:
    return Counter(str(span.type) for span in guard.check(one.text))


def recall(guard: Guard, types: set[str]) -> float:
    wanted = caught = 0
    for one in (one for seed in SEEDS for one in corpus(seed)):
        expected, got = Counter(one.types), found(guard, one)
        for kind in types & expected.keys():
            wanted += expected[kind]
            caught += min(expected[kind], got[kind])
    return caught / wanted


def test_there_are_enough_texts_and_half_of_them_are_tricky_and_clean() -> None:
    texts = corpus()
    clean = [one for one in texts if not one.types]
    assert len(texts) >= 300
    assert 0.4 <= len(clean) / len(texts) <= 0.6


def test_what_must_be_stopped_is_found(guard: Guard) -> None:
    assert recall(guard, STOPPED) >= 0.98


@pytest.mark.parametrize("kind", ["PHONE", "EMAIL", "ADDRESS", "DOB", "PLATE", "CASE_NO"])
def test_what_is_asked_about_is_found(guard: Guard, kind: str) -> None:
    assert recall(guard, {kind}) >= 0.95


def test_at_most_one_text_in_a_hundred_is_stopped_without_cause(guard: Guard) -> None:
    clean = [one for seed in SEEDS for one in corpus(seed) if not STOPPED & set(one.types)]
    alarms = [one.text for one in clean if guard.worst(one.text) is Level.STOP]
    assert len(alarms) <= 0.01 * len(clean), alarms


def test_the_guard_keeps_quiet_about_dates_cases_laws_amounts_and_offices(guard: Guard) -> None:
    clean = [one for seed in SEEDS for one in corpus(seed) if not one.types]
    alarms = [one.text for one in clean if guard.check(one.text)]
    assert len(alarms) <= 0.01 * len(clean), alarms
