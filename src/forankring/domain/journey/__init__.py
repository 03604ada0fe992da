"""The red thread as plain rules: which steps there are, which moves are allowed, and how a record is sealed.

1. `stages`: where an initiative can be, in the order of its life;
2. `records`: what a step concluded, chained so that a changed byte shows;
3. `moves`: the table of allowed moves, what each needs, and who can supply it;
4. `lanes`: inside the frames or a new use, and why.
"""

from .lanes import Lane, LaneFacts, Verdict, lane_of
from .moves import MOVES, Move, Need, missing, move_named, moves_from
from .records import FIRST, Entry, Kind, first_broken, seal, sealed
from .stages import BOARD, Entrance, Stage, column_of

__all__ = [
    "BOARD",
    "FIRST",
    "MOVES",
    "Entrance",
    "Entry",
    "Kind",
    "Lane",
    "LaneFacts",
    "Move",
    "Need",
    "Stage",
    "Verdict",
    "column_of",
    "first_broken",
    "lane_of",
    "missing",
    "move_named",
    "moves_from",
    "seal",
    "sealed",
]
