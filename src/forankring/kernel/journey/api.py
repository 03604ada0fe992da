"""The door of the journey room."""

from .acts import add_record, make_move, start_initiative
from .locks import unlocked
from .models import Initiative, Record
from .models.initiative import Access
from .queries import access_initiative, access_initiatives, broken_at, entries_of, last_body
from .refusals import NoSuchMove, NotYet, NotYourMove, SayWhy, ThreadMeanwhile
from .roles import acting_role, may_change
from .steps import Step, add_step
from .words import KIND_WORDS, MOVE_WORDS, NEED_WORDS, STAGE_WORDS, TRACK_WORDS

__all__ = [
    "KIND_WORDS",
    "MOVE_WORDS",
    "NEED_WORDS",
    "STAGE_WORDS",
    "TRACK_WORDS",
    "Access",
    "Initiative",
    "NoSuchMove",
    "NotYet",
    "NotYourMove",
    "Record",
    "SayWhy",
    "Step",
    "ThreadMeanwhile",
    "access_initiative",
    "access_initiatives",
    "acting_role",
    "add_record",
    "add_step",
    "broken_at",
    "entries_of",
    "last_body",
    "make_move",
    "may_change",
    "start_initiative",
    "unlocked",
]
