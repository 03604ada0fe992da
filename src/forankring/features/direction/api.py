"""The door of the direction room: what the frames say, today and on the day something was decided."""

from .acts import save_compass, save_focus, save_guidelines, save_matrix, save_tool
from .queries import (
    approved_tools,
    compass_in_force,
    compass_version,
    deciding_role,
    focus_areas,
    guidelines,
    matrix_in_force,
    matrix_version,
    may_decide,
    standing_of,
    who,
)
from .refusals import FrameMeanwhile, NotAMatrix, ThreeToFive
from .rights import Cell, Column, Decision, Matrix, default_cells, row_for
from .sheets import SheetOffer, add_sheets
from .values import ApprovedTool, Compass, Focus, FocusArea, Guideline, Guidelines, Principle, Standing, ToolFacts
from .words import CELL_WORDS, COLUMN_WORDS, DECISION_WORDS, STANDING_WORDS

__all__ = [
    "CELL_WORDS",
    "COLUMN_WORDS",
    "DECISION_WORDS",
    "STANDING_WORDS",
    "ApprovedTool",
    "Cell",
    "Column",
    "Compass",
    "Decision",
    "Focus",
    "FocusArea",
    "FrameMeanwhile",
    "Guideline",
    "Guidelines",
    "Matrix",
    "NotAMatrix",
    "Principle",
    "SheetOffer",
    "Standing",
    "ThreeToFive",
    "ToolFacts",
    "add_sheets",
    "approved_tools",
    "compass_in_force",
    "compass_version",
    "deciding_role",
    "default_cells",
    "focus_areas",
    "guidelines",
    "matrix_in_force",
    "matrix_version",
    "may_decide",
    "row_for",
    "save_compass",
    "save_focus",
    "save_guidelines",
    "save_matrix",
    "save_tool",
    "standing_of",
    "who",
]
