"""The red thread as plain rules: which steps there are, which moves are allowed, and how a record is sealed.

1. `stages`: where an initiative can be, in the order of its life;
2. `records`: what a step concluded, chained so that a changed byte shows;
3. `moves`: the table of allowed moves, what each needs, and who can supply it;
4. `reading`: what a thread lacks and waits for, and when its trial ends;
5. `lanes`: inside the frames or a new use, and why.
"""

from .lanes import Lane, LaneFacts, Verdict, lane_of
from .moves import LEADERS, MOVES, SPECIALISTS, Move, Need, move_named, moves_from
from .reading import DEFAULT_WEEKS, MOST_WEEKS, ahead, has_run, last_day, missing, newest, ready, stage_of, waits_for
from .records import FIRST, Entry, Kind, first_broken, seal, sealed
from .stages import BOARD, NOT_YET, NOT_YET_COLUMN, STARTS, Entrance, Stage, column_of

__all__ = [
    "BOARD",
    "DEFAULT_WEEKS",
    "FIRST",
    "LEADERS",
    "MOST_WEEKS",
    "MOVES",
    "NOT_YET",
    "NOT_YET_COLUMN",
    "SPECIALISTS",
    "STARTS",
    "Entrance",
    "Entry",
    "Kind",
    "Lane",
    "LaneFacts",
    "Move",
    "Need",
    "Stage",
    "Verdict",
    "ahead",
    "column_of",
    "first_broken",
    "has_run",
    "lane_of",
    "last_day",
    "missing",
    "move_named",
    "moves_from",
    "newest",
    "ready",
    "seal",
    "sealed",
    "stage_of",
    "waits_for",
]
