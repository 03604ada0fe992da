"""A questionnaire as values: what is asked under each lens, and what follows from the answers."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from forankring.domain.law import Text

UNKNOWN = "ved_ikke"
NOT_RELEVANT = "ikke_relevant"


class Lens(StrEnum):
    """LIGHT is the short screening, which looks through all four at once."""

    LIGHT = "light"
    CAN = "can"
    MAY = "may"
    WILL = "will"
    SHOULD = "should"


class Outcome(StrEnum):
    STOP = "stop"
    TASK = "task"
    RULE = "rule"
    CONSIDERATION = "consideration"


class Verdict(StrEnum):
    APPROVED = "approved"
    UNDECIDED = "undecided"
    REFUSED = "refused"


class Form(StrEnum):
    """ANSWER: ja, nej. CHOICE: one of the question's options. RATING: how well it looks, beside free text."""

    ANSWER = "answer"
    CHOICE = "choice"
    RATING = "rating"


@dataclass(frozen=True, slots=True)
class Option:
    id: str
    text: Text
    weight: int = 0


@dataclass(frozen=True, slots=True)
class Follows:
    """What an answer brings. `owner` is a role and `days` the time a task gets; `escalates`: a full screening."""

    answers: tuple[str, ...]
    kind: Outcome | None
    text: Text
    owner: str = ""
    days: int = 0
    escalates: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """`fact` names the fact of the rule pack this answer is; `only_if`: asked only after that answer."""

    id: str
    lens: Lens
    form: Form
    text: Text
    help: Text
    group: str = ""
    axis: str = ""
    options: tuple[Option, ...] = ()
    follows: tuple[Follows, ...] = ()
    fact: str = ""
    only_if: tuple[str, tuple[str, ...]] | None = None

    @property
    def answers(self) -> tuple[str, ...]:
        """Every answer that may be given."""
        return (*(option.id for option in self.options), UNKNOWN, NOT_RELEVANT)


@dataclass(frozen=True, slots=True)
class Band:
    """From this sum, up to the next band. `needs_talk`: nobody approves by rule here."""

    id: str
    least: int
    text: Text
    needs_talk: bool


@dataclass(frozen=True, slots=True)
class Axis:
    """The bands begin at nought and rise, so that every sum lands in exactly one."""

    id: str
    text: Text
    bands: tuple[Band, ...]

    def band(self, total: int) -> Band:
        return [band for band in self.bands if band.least <= max(total, 0)][-1]


@dataclass(frozen=True, slots=True)
class Questionnaire:
    id: str
    version: str
    title: Text
    questions: tuple[Question, ...]
    groups: Mapping[str, Text]
    axes: Mapping[str, Axis]

    def under(self, lens: Lens) -> tuple[Question, ...]:
        return tuple(one for one in self.questions if one.lens is lens)

    @property
    def lenses(self) -> tuple[Lens, ...]:
        return tuple(dict.fromkeys(one.lens for one in self.questions))
