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
from .queries import assessment_of, facts_of, next_steps, screening_of

__all__ = [
    "Question",
    "assess_answers",
    "assessment_of",
    "facts_of",
    "gate_for",
    "legal_questions",
    "next_steps",
    "pack_in_force",
    "pack_of",
    "screening_of",
    "supplier_letter",
    "supplier_questions",
    "use_types",
]
