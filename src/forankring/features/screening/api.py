"""The door of the screening room."""

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
from .tasks.acts import met_at_gate
from .tasks.queries import done_duties
from .told import lens_verdicts
from .words import duty_words

__all__ = [
    "Question",
    "assess_answers",
    "assessment_of",
    "done_duties",
    "duty_words",
    "facts_of",
    "gate_for",
    "legal_questions",
    "lens_verdicts",
    "met_at_gate",
    "next_steps",
    "pack_in_force",
    "pack_of",
    "screening_of",
    "supplier_letter",
    "supplier_questions",
    "use_types",
]
