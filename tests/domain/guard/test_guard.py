"""What the guard promises about every text, whatever people type."""

import sys
from types import FrameType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forankring.domain.guard import Guard, Level, Span, SpanType, TextTooLong
from forankring.kernel.guard.loading import load_guard

from .corpus_reader import corpus
from .made_up import fill

GUARD = load_guard()
INVISIBLE = "\u200b\u200d\u2060\u00ad\ufeff\u200e\u202a"
PIECES = [one.text for one in corpus(5) if one.text]
ODD = "0123456789 .-/+()@_x\u0301\u030a😀½⑩İßΣ１٣•–·\n\t§" + INVISIBLE

texts = st.one_of(
    st.text(max_size=200),
    st.text(alphabet=ODD, max_size=120),
    st.lists(st.one_of(st.sampled_from(PIECES), st.text(alphabet=ODD, max_size=4)), max_size=5).map("".join),
)


@given(texts)
def test_findings_lie_in_the_text_in_order_and_never_overlap(text: str) -> None:
    spans = GUARD.check(text)
    edges = [edge for span in spans for edge in (span.start, span.end)]
    assert edges == sorted(edges)
    assert all(0 <= span.start < span.end <= len(text) for span in spans)


@given(st.text(alphabet=st.characters(exclude_categories=["N", "So"], exclude_characters="@＠﹫"), max_size=300))
def test_a_text_without_digit_and_at_sign_is_always_silent(text: str) -> None:
    assert GUARD.check(text) == ()


@given(st.sampled_from(PIECES), st.lists(st.tuples(st.integers(0, 200), st.sampled_from(INVISIBLE)), max_size=12))
def test_invisible_characters_change_nothing(text: str, insertions: list[tuple[int, str]]) -> None:
    touched = text
    for place, char in insertions:
        touched = touched[: place % (len(touched) + 1)] + char + touched[place % (len(touched) + 1) :]
    assert [span.type for span in GUARD.check(touched)] == [span.type for span in GUARD.check(text)]


@given(texts)
@settings(max_examples=50)
def test_the_worst_level_is_that_of_the_gravest_finding(text: str) -> None:
    levels = {span.level for span in GUARD.check(text)}
    expected = Level.STOP if Level.STOP in levels else Level.ASK if levels else None
    assert GUARD.worst(text) is expected


def test_a_finding_points_at_the_number_as_it_was_typed(guard: Guard) -> None:
    number = fill("{cpr:zero_width}")
    text = f"😀 Å\u030a {number} og ikke mere"
    start = text.index(number)
    assert guard.check(text) == (Span(start, start + len(number), SpanType.CPR, Level.STOP),)


def test_a_number_inside_a_longer_one_is_no_finding(guard: Guard) -> None:
    assert guard.check("7" + fill("{cpr:plain}") + "7") == ()


def test_the_graver_finding_wins_where_two_overlap(guard: Guard) -> None:
    text = fill("{cpr:plain}") + "@gmail.com"
    assert [span.level for span in guard.check(text)] == [Level.STOP]


def test_an_order_number_that_reads_as_a_cpr_number_passes(guard: Guard) -> None:
    assert guard.check(fill("Ordrenr. {ten_like}")) == ()


def test_the_municipality_names_its_own_mailboxes_and_numbers() -> None:
    ours = load_guard(mailboxes=["Fyrtaarn", "natur*"], offices=["72 36 12 34"])
    text = "Skriv til fyrtaarn@fjordby.example eller naturvejleder@fjordby.example, ring 72361234"
    assert GUARD.check(text) != ()
    assert ours.check(text) == ()


def test_a_text_past_the_limit_is_refused_whole(guard: Guard) -> None:
    guard.check("7" * guard.rules.limit)
    with pytest.raises(TextTooLong) as refused:
        guard.check("7" * (guard.rules.limit + 3))
    assert refused.value.detail == {"over": 3}


HOSTILE = [
    "1", "1 ", "1-", "12 34 ", "1.1.", "010", "a@", "a.b@c.", "+45", "(+", "reg 1234 ", "vej 1 ", "født 1. ",
    "x1", "dk12 ", "ab12 ab12 ", "cpr 1 2 ", "1\u200b", "\u200b\u0301", "1\u0301", "http://", "www.1", ".dk/",
    "sag 12/34 ", "hans sag om sag ", "pas 123 ", "kr1,1",
]  # fmt: skip


@pytest.mark.parametrize("piece", HOSTILE)
def test_the_work_grows_with_the_length_and_no_faster(guard: Guard, piece: str) -> None:
    size = guard.rules.limit
    short, long = (piece * size)[: size // 4], (piece * size)[:size]
    assert steps(guard, long) <= 5 * steps(guard, short) + 200


def steps(guard: Guard, text: str) -> int:
    """How many calls, into Python or into C, one check makes."""
    count = 0

    def tick(frame: FrameType, event: str, arg: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(tick)
    try:
        guard.check(text)
    finally:
        sys.setprofile(before)
    return count
