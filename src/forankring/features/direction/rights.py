"""Who may decide what: a matrix as data, with the rules no municipality can edit away.

1. a row is a decision, a column a role, a cell what the role does with the decision;
2. MED is heard or told and never decides, and never silently stands outside;
3. every row has somebody who decides, and only leaders decide here.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Decision(StrEnum):
    """The rows, from the lightest to the heaviest; stopping stands by itself."""

    TRY_WITHOUT = "try_without_personal_data"
    TRY_WITH = "try_with_personal_data"
    PROCUREMENT = "procurement"
    OPERATION = "operation"
    HIGH_RISK = "high_risk"
    STOP = "stop"


class Column(StrEnum):
    """The columns. The first four are roles that lead; `med` is the committee at the level of the decision."""

    DIRECTOR = "director"
    CENTRE_HEAD = "centre_head"
    UNIT_HEAD = "unit_head"
    TEAM_LEADER = "team_leader"
    SYSTEM_OWNER = "system_owner"
    LEGAL = "legal"
    MED = "med"


class Cell(StrEnum):
    DECIDES = "decides"
    RECOMMENDS = "recommends"
    IS_HEARD = "is_heard"
    IS_INFORMED = "is_informed"
    NONE = "none"


DECIDERS = (Column.DIRECTOR, Column.CENTRE_HEAD, Column.UNIT_HEAD, Column.TEAM_LEADER)
"""Only who leads may decide: a lawyer advises, a system owner looks after, MED takes part."""

FOR_MED = (Cell.IS_HEARD, Cell.IS_INFORMED)

HIGH = ("hoejrisiko_bilag_iii", "hoejrisiko_bilag_i", "forbudt", "uafklaret", "")
"""Classes whose decisions go to the strictest row. What is not clear yet is treated as the heaviest."""

_D, _R, _H, _I, _0 = Cell.DECIDES, Cell.RECOMMENDS, Cell.IS_HEARD, Cell.IS_INFORMED, Cell.NONE

DEFAULT: dict[Decision, tuple[Cell, ...]] = {
    Decision.TRY_WITHOUT: (_I, _D, _D, _R, _H, _I, _H),
    Decision.TRY_WITH: (_D, _D, _R, _R, _H, _H, _H),
    Decision.PROCUREMENT: (_D, _R, _H, _I, _R, _H, _H),
    Decision.OPERATION: (_D, _D, _R, _H, _R, _H, _H),
    Decision.HIGH_RISK: (_D, _R, _H, _H, _R, _H, _H),
    Decision.STOP: (_D, _D, _D, _R, _H, _I, _I),
}

Cells = Mapping[Decision, Mapping[Column, Cell]]


@dataclass(frozen=True, slots=True)
class Matrix:
    """`number` 0 is the one that ships, used until the municipality makes its own."""

    number: int
    cells: Cells
    valid_from: date | None = None

    def who(self, decision: Decision) -> dict[Column, Cell]:
        """What each role does with that decision."""
        return dict(self.cells[decision])

    def deciders(self, decision: Decision) -> tuple[Column, ...]:
        """The roles that decide, the highest first."""
        return tuple(c for c in DECIDERS if self.cells[decision].get(c) is Cell.DECIDES)


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong in one row."""

    decision: Decision
    rule: str


def default_cells() -> Cells:
    """The matrix that ships, row by row: a beginning to change."""
    return {row: dict(zip(Column, cells, strict=True)) for row, cells in DEFAULT.items()}


def faults(cells: Cells) -> tuple[Fault, ...]:
    """Every row that breaks a rule; empty when the matrix can be used."""
    found: list[Fault] = []
    for row in Decision:
        given = cells.get(row, {})
        if given.get(Column.MED) not in FOR_MED:
            found.append(Fault(row, "med"))
        if not any(given.get(column) is Cell.DECIDES for column in DECIDERS):
            found.append(Fault(row, "nobody"))
        if any(cell is Cell.DECIDES for column, cell in given.items() if column not in (*DECIDERS, Column.MED)):
            found.append(Fault(row, "adviser"))
    return tuple(found)


def row_for(law_class: str, kind: str, has_personal_data: bool | None = None) -> Decision:
    """The strictest row that fits. `kind`: trial, procurement, operation or stop; not knowing is the careful answer.

    Stopping is never made harder by the law's class. Raises ValueError for another kind.
    """
    if kind == "stop":
        return Decision.STOP
    if kind not in ("trial", "procurement", "operation"):
        raise ValueError(kind)
    if law_class in HIGH:
        return Decision.HIGH_RISK
    if kind == "procurement":
        return Decision.PROCUREMENT
    if kind == "operation":
        return Decision.OPERATION
    return Decision.TRY_WITHOUT if has_personal_data is False else Decision.TRY_WITH


def cells_from_json(raw: Mapping[str, Mapping[str, str]]) -> Cells:
    """Raises ValueError and KeyError for anything that is not a matrix."""
    return {row: {column: Cell(raw[row][column]) for column in Column} for row in Decision}


def cells_to_json(cells: Cells) -> dict[str, dict[str, str]]:
    return {str(row): {str(c): str(cell) for c, cell in given.items()} for row, given in cells.items()}
