"""The door of the jobs room.

In a room's `apps.py`, inside `ready()`:   add_daily("trials_due", rule)   with   rule(now)
For one thing at a time:   add_work("name", work) with work(now, ids);   later("name", key, when, {"trial": trial.pk})
"""

from .acts import Done, NotAnId, erase_done_before, later, run_due, was_done
from .loop import Loop
from .registry import Ids, add_daily, add_work

__all__ = [
    "Done",
    "Ids",
    "Loop",
    "NotAnId",
    "add_daily",
    "add_work",
    "erase_done_before",
    "later",
    "run_due",
    "was_done",
]
