"""The door of the screening room."""

from .acts import answer, begin, finish
from .law import (
    Question,
    assess_answers,
    gate_for,
    legal_questions,
    pack_in_force,
    pack_of,
    supplier_letter,
    supplier_questions,
    use_types,
)
from .next import next_steps
from .queries import assessment_of, facts_of, screening_of
from .questions import full_questions
from .resting import duties_waiting
from .rulebook.judged import review_missed
from .tasks.acts import met_at_gate
from .tasks.queries import done_duties
from .told import lens_verdicts
from .words import duty_words

__all__ = [
    "Question",
    "answer",
    "assess_answers",
    "assessment_of",
    "begin",
    "done_duties",
    "duties_waiting",
    "duty_words",
    "facts_of",
    "finish",
    "full_questions",
    "gate_for",
    "legal_questions",
    "lens_verdicts",
    "met_at_gate",
    "next_steps",
    "pack_in_force",
    "pack_of",
    "review_missed",
    "screening_of",
    "supplier_letter",
    "supplier_questions",
    "use_types",
]
