"""The questionnaires that ship: whole, short enough, and tied to the law by names the rule pack knows."""

from pathlib import Path

import pytest

from forankring.domain.lenses import Lens, Outcome, escalates, judge
from forankring.features.screening.api import pack_in_force
from forankring.features.screening.questions import QuestionsProblem, light_questions, read_file

CALM = {
    "personal_data": "nej",
    "confidential": "nej",
    "case_decisions": "nej",
    "meets_citizens": "nej",
    "shows_colleagues": "nej",
    "changes_work": "nej",
    "approved_tool": "ja",
    "can_stop": "ja",
}


def test_the_light_screening_has_at_most_eight_questions() -> None:
    assert 0 < len(light_questions().under(Lens.LIGHT)) <= 8


@pytest.mark.django_db
def test_every_fact_it_fills_is_one_the_rule_pack_asks() -> None:
    facts = {one.fact for one in light_questions().questions if one.fact}
    assert facts
    assert facts <= set(pack_in_force().facts)


def test_a_calm_trial_stays_light() -> None:
    assert escalates(light_questions(), CALM) == ()
    assert judge(light_questions(), Lens.LIGHT, CALM).why == ()


@pytest.mark.parametrize("question", sorted(CALM))
def test_a_doubt_about_anything_asks_for_the_full_screening(question: str) -> None:
    assert [one.id for one, _ in escalates(light_questions(), {**CALM, question: "ved_ikke"})] == [question]


def test_changed_work_becomes_a_task_about_med() -> None:
    found = judge(light_questions(), Lens.LIGHT, {**CALM, "changes_work": "ja"})
    assert [rule.owner for _, rule in found.of(Outcome.TASK)] == ["team_leader"]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("id: a\nversion: '1'\nid: b\n", 3),
        ("id: a\nversion: '1'\ntitle: {da: x, en: y}\nquestions:\n  - {id: q, lens: nowhere, form: answer}\n", 5),
        ("id: [\n", 2),
    ],
)
def test_a_mistake_is_told_with_its_line(tmp_path: Path, text: str, line: int) -> None:
    file = tmp_path / "questions.yml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(QuestionsProblem) as wrong:
        read_file(file)
    assert wrong.value.line == line
