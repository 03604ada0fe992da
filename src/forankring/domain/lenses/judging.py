"""Judging one lens. A stop refuses, a doubt leaves undecided, and only what is answered and clear is approved."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from .questions import NOT_RELEVANT, UNKNOWN, Axis, Band, Follows, Form, Lens, Outcome, Question, Questionnaire, Verdict

LOW = "lav"


class Why(StrEnum):
    """Why a lens is not approved."""

    STOP = "stop"
    OPEN = "open"
    HIGH = "high"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class Landed:
    axis: Axis
    total: int
    band: Band


@dataclass(frozen=True, slots=True)
class Found:
    lens: Lens
    verdict: Verdict
    why: tuple[Why, ...]
    open: tuple[Question, ...]
    """Not answered, or answered "ved ikke"."""
    follows: tuple[tuple[Question, Follows], ...]
    landed: tuple[Landed, ...]
    """Empty while a question of the axis is open: half a sum says nothing."""

    def of(self, kind: Outcome) -> tuple[tuple[Question, Follows], ...]:
        return tuple(one for one in self.follows if one[1].kind is kind)


def asked(questionnaire: Questionnaire, lens: Lens, answers: Mapping[str, str]) -> tuple[Question, ...]:
    """The questions that are relevant after the answers so far. A doubt about the condition keeps it in."""
    return tuple(one for one in questionnaire.under(lens) if _is_asked(questionnaire, one, answers))


def known_answer(question: Question, answers: Mapping[str, str]) -> str:
    """The answer given; what is missing, or not among the answers, is "ved ikke"."""
    given = answers.get(question.id, UNKNOWN)
    return given if given in question.answers else UNKNOWN


def judge(questionnaire: Questionnaire, lens: Lens, answers: Mapping[str, str]) -> Found:
    questions = asked(questionnaire, lens, answers)
    given = {one.id: known_answer(one, answers) for one in questions}
    still = tuple(one for one in questions if given[one.id] == UNKNOWN)
    follows = tuple((one, rule) for one in questions for rule in one.follows if given[one.id] in rule.answers)
    landed = tuple(_landed(questionnaire, questions, given))
    why = [
        *([Why.STOP] if any(rule.kind is Outcome.STOP for _, rule in follows) else []),
        *([Why.OPEN] if still or not questions else []),
        *([Why.HIGH] if any(one.band.needs_talk for one in landed) else []),
        *([Why.LOW] if any(one.form is Form.RATING and given[one.id] == LOW for one in questions) else []),
    ]
    verdict = Verdict.REFUSED if Why.STOP in why else Verdict.UNDECIDED if why else Verdict.APPROVED
    return Found(lens, verdict, tuple(why), still, follows, landed)


def combined(verdicts: Iterable[Verdict]) -> Verdict:
    """Refused beats undecided beats approved. Nothing judged is undecided."""
    given = set(verdicts)
    if Verdict.REFUSED in given:
        return Verdict.REFUSED
    return Verdict.APPROVED if given == {Verdict.APPROVED} else Verdict.UNDECIDED


def escalates(questionnaire: Questionnaire, answers: Mapping[str, str]) -> tuple[tuple[Question, str], ...]:
    """The questions, with the answer given, that make a light screening a full one. A doubt does too."""
    found = []
    for one in asked(questionnaire, Lens.LIGHT, answers):
        given = known_answer(one, answers)
        if given == UNKNOWN or any(rule.escalates and given in rule.answers for rule in one.follows):
            found.append((one, given))
    return tuple(found)


def _is_asked(questionnaire: Questionnaire, question: Question, answers: Mapping[str, str]) -> bool:
    if question.only_if is None:
        return True
    name, wanted = question.only_if
    first = next(one for one in questionnaire.questions if one.id == name)
    given = known_answer(first, answers)
    return given == UNKNOWN or given in wanted


def _landed(
    questionnaire: Questionnaire, questions: tuple[Question, ...], given: Mapping[str, str]
) -> Iterable[Landed]:
    for axis in questionnaire.axes.values():
        here = [one for one in questions if one.axis == axis.id]
        if not here or any(given[one.id] == UNKNOWN for one in here):
            continue
        weighed = [one for one in here if given[one.id] != NOT_RELEVANT]
        total = sum(option.weight for one in weighed for option in one.options if option.id == given[one.id])
        yield Landed(axis, total, axis.band(total))
