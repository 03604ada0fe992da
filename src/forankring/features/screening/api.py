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

__all__ = [
    "Question",
    "assess_answers",
    "gate_for",
    "legal_questions",
    "pack_in_force",
    "pack_of",
    "supplier_letter",
    "supplier_questions",
    "use_types",
]
