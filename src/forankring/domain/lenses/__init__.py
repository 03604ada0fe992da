"""The four lenses Kan, Må, Vil, Bør as pure rules: answers in, verdicts and typed outcomes out.

1. a questionnaire is read strictly from plain data: `read_questionnaire`;
2. `judge` looks at one lens: what is unanswered, what follows, where the two axes land, and a verdict;
3. `combined` puts verdicts together so that doubt never turns into a yes;
4. `escalates` says why a light screening must become a full one.

Unknown never counts as no, and "not relevant" is an answer of its own. Nobody is given a score for law.
"""

from .judging import Found, Landed, Why, asked, combined, escalates, judge, known_answer
from .questions import (
    NOT_RELEVANT,
    UNKNOWN,
    Axis,
    Band,
    Follows,
    Form,
    Lens,
    Option,
    Outcome,
    Question,
    Questionnaire,
    Verdict,
)
from .reading import BadQuestions, read_questionnaire

__all__ = [
    "NOT_RELEVANT",
    "UNKNOWN",
    "Axis",
    "BadQuestions",
    "Band",
    "Follows",
    "Form",
    "Found",
    "Landed",
    "Lens",
    "Option",
    "Outcome",
    "Question",
    "Questionnaire",
    "Verdict",
    "Why",
    "asked",
    "combined",
    "escalates",
    "judge",
    "known_answer",
    "read_questionnaire",
]
