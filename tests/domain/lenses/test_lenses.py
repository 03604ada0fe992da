"""What the lenses promise: doubt never turns into a yes, and every sum lands in exactly one band."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forankring.domain.lenses import (
    NOT_RELEVANT,
    UNKNOWN,
    BadQuestions,
    Lens,
    Verdict,
    Why,
    combined,
    escalates,
    judge,
    known_answer,
    read_questionnaire,
)


def said(words: str) -> dict[str, str]:
    return {"da": words, "en": words}


def sample() -> dict[str, Any]:
    return {
        "id": "sample",
        "version": "1",
        "title": said("Prøve"),
        "groups": {"citizen": said("Borger")},
        "axes": {
            "complexity": {
                "text": said("Kompleksitet"),
                "bands": [
                    {"id": "low", "from": 0, "text": said("Lav")},
                    {"id": "high", "from": 3, "text": said("Høj"), "needs_talk": True},
                ],
            }
        },
        "questions": [
            {
                "id": "secret",
                "lens": "light",
                "form": "answer",
                "text": said("?"),
                "follows": [{"answers": ["ja"], "escalates": True}],
            },
            {
                "id": "banned",
                "lens": "may",
                "form": "answer",
                "text": said("?"),
                "follows": [{"answers": ["ja"], "kind": "stop", "text": said("Det må I ikke.")}],
            },
            {
                "id": "excused",
                "lens": "may",
                "form": "answer",
                "text": said("?"),
                "only_if": {"question": "banned", "answers": ["ja"]},
            },
            *(
                {
                    "id": name,
                    "lens": "can",
                    "form": "choice",
                    "axis": "complexity",
                    "text": said("?"),
                    "options": [{"id": str(n), "text": said(str(n)), "weight": n} for n in range(4)],
                }
                for name in ("systems", "units")
            ),
            {"id": "trust", "lens": "should", "form": "rating", "group": "citizen", "text": said("?")},
        ],
    }


QUESTIONNAIRE = read_questionnaire(sample())
LENSES = st.sampled_from([Lens.CAN, Lens.MAY, Lens.SHOULD, Lens.LIGHT])
ANYTHING = st.fixed_dictionaries(
    {},
    optional={
        one.id: st.one_of(st.sampled_from([*one.answers]), st.text(max_size=6)) for one in QUESTIONNAIRE.questions
    },
)
VERDICTS = st.lists(st.sampled_from(Verdict), max_size=6)


@given(LENSES, ANYTHING)
def test_a_lens_with_an_open_question_is_never_approved(lens: Lens, answers: dict[str, str]) -> None:
    found = judge(QUESTIONNAIRE, lens, answers)
    if found.open:
        assert found.verdict is not Verdict.APPROVED
        assert Why.OPEN in found.why


@given(LENSES, ANYTHING)
def test_every_verdict_but_approved_says_why(lens: Lens, answers: dict[str, str]) -> None:
    found = judge(QUESTIONNAIRE, lens, answers)
    assert (found.verdict is Verdict.APPROVED) == (not found.why)


@given(LENSES, ANYTHING)
def test_forgetting_an_answer_never_makes_a_lens_approved(lens: Lens, answers: dict[str, str]) -> None:
    before = judge(QUESTIONNAIRE, lens, answers).verdict
    for name in answers:
        fewer = {k: v for k, v in answers.items() if k != name}
        after = judge(QUESTIONNAIRE, lens, fewer).verdict
        assert after is not Verdict.APPROVED or before is Verdict.APPROVED


@given(st.integers(min_value=-5, max_value=500))
def test_every_sum_lands_in_exactly_one_band(total: int) -> None:
    axis = QUESTIONNAIRE.axes["complexity"]
    assert axis.band(total).id == ("high" if total >= 3 else "low")


def test_a_sum_on_the_threshold_belongs_to_the_band_that_begins_there() -> None:
    found = judge(QUESTIONNAIRE, Lens.CAN, {"systems": "2", "units": "1"})
    assert [one.band.id for one in found.landed] == ["high"]
    assert found.verdict is Verdict.UNDECIDED


def test_half_a_sum_says_nothing_and_not_relevant_weighs_nothing() -> None:
    assert judge(QUESTIONNAIRE, Lens.CAN, {"systems": "3"}).landed == ()
    found = judge(QUESTIONNAIRE, Lens.CAN, {"systems": "2", "units": NOT_RELEVANT})
    assert [one.total for one in found.landed] == [2]
    assert found.verdict is Verdict.APPROVED


def test_a_stop_refuses_whatever_else_is_open() -> None:
    assert judge(QUESTIONNAIRE, Lens.MAY, {"banned": "ja"}).verdict is Verdict.REFUSED


def test_a_doubt_about_the_condition_keeps_the_question() -> None:
    assert [one.id for one in judge(QUESTIONNAIRE, Lens.MAY, {}).open] == ["banned", "excused"]
    assert judge(QUESTIONNAIRE, Lens.MAY, {"banned": "nej"}).open == ()


@given(VERDICTS, VERDICTS)
def test_combined_does_not_care_for_order_and_doubt_stays_doubt(some: list[Verdict], more: list[Verdict]) -> None:
    both = combined([*some, *more])
    assert both is combined([*more, *some])
    if Verdict.REFUSED in (*some, *more):
        assert both is Verdict.REFUSED
    elif Verdict.UNDECIDED in (*some, *more) or not (some or more):
        assert both is Verdict.UNDECIDED


@pytest.mark.parametrize("given_answer", ["ja", UNKNOWN, "noget helt andet"])
def test_a_light_screening_becomes_full_by_rule_and_by_doubt(given_answer: str) -> None:
    assert [one.id for one, _ in escalates(QUESTIONNAIRE, {"secret": given_answer})] == ["secret"]
    assert escalates(QUESTIONNAIRE, {"secret": "nej"}) == ()


def test_an_answer_nobody_offered_is_unknown() -> None:
    assert known_answer(QUESTIONNAIRE.questions[0], {"secret": "<script>"}) == UNKNOWN


@pytest.mark.parametrize(
    ("change", "where"),
    [
        (lambda raw: raw["questions"][0].update(strange=1), ("questions", 0, "strange")),
        (lambda raw: raw["questions"][0]["text"].pop("en"), ("questions", 0, "text")),
        (lambda raw: raw["questions"][1].update(id="secret"), ("questions", 1, "id")),
        (lambda raw: raw["axes"]["complexity"]["bands"][0].update({"from": 1}), ("axes", "complexity", "bands")),
        (lambda raw: raw["questions"][2]["only_if"].update(question="later"), ("questions", 2, "only_if")),
        (lambda raw: raw.update(questions=[]), ("questions",)),
    ],
)
def test_a_questionnaire_that_is_wrong_says_where(change: Any, where: tuple[str | int, ...]) -> None:
    raw = sample()
    change(raw)
    with pytest.raises(BadQuestions) as wrong:
        read_questionnaire(raw)
    assert wrong.value.where == where
