"""A rule pack as a book people edit: one document of plain rows, its differences, its conditions in words, its cases.

A document is the rules, the English beside them and the cases that try them. It can always be taken apart into rows
(`items`), each with an address (section, id), and put together again; the difference of two documents is a list of
changes, and applying it to the first gives the second.
"""

from .cases import Case, Outcome, case_of, run_case, run_cases
from .differing import Act, Difference, apply, diff
from .document import CASES, Document, Items, Row, document_of, row_of, with_row, without_row
from .expression import expression
from .wording import condition_words

__all__ = [
    "CASES",
    "Act",
    "Case",
    "Difference",
    "Document",
    "Items",
    "Outcome",
    "Row",
    "apply",
    "case_of",
    "condition_words",
    "diff",
    "document_of",
    "expression",
    "row_of",
    "run_case",
    "run_cases",
    "with_row",
    "without_row",
]
