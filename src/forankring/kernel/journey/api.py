"""The door of the journey room."""

from .acts import add_record, make_move, start_idea, start_initiative
from .ages import age
from .forms import Pick, TrackField, UnitField, Words, seen_now
from .hooks import Door, Grown, add_entrance, add_move_page, add_origin, add_way
from .locks import unlocked
from .models import Initiative, Record
from .models.initiative import Access
from .next import nearest_to, next_steps
from .queries import access_initiative, access_initiatives, broken_at, entries_of, last_body, newest_records
from .refusals import NoSuchMove, NotYet, NotYourMove, SayWhy, ThreadMeanwhile
from .roles import acting_role, may_change
from .steps import Step, add_step
from .telling import ahead_words, lacking, role_word, sentence_of, title_of
from .words import KIND_WORDS, MOVE_WORDS, NEED_WORDS, TRACK_WORDS, WAIT_WORDS, stage_word, story_of

__all__ = [
    "KIND_WORDS",
    "MOVE_WORDS",
    "NEED_WORDS",
    "TRACK_WORDS",
    "WAIT_WORDS",
    "Access",
    "Door",
    "Grown",
    "Initiative",
    "NoSuchMove",
    "NotYet",
    "NotYourMove",
    "Pick",
    "Record",
    "SayWhy",
    "Step",
    "ThreadMeanwhile",
    "TrackField",
    "UnitField",
    "Words",
    "access_initiative",
    "access_initiatives",
    "acting_role",
    "add_entrance",
    "add_move_page",
    "add_origin",
    "add_record",
    "add_step",
    "add_way",
    "age",
    "ahead_words",
    "broken_at",
    "entries_of",
    "lacking",
    "last_body",
    "make_move",
    "may_change",
    "nearest_to",
    "newest_records",
    "next_steps",
    "role_word",
    "seen_now",
    "sentence_of",
    "stage_word",
    "start_idea",
    "start_initiative",
    "story_of",
    "title_of",
    "unlocked",
]
