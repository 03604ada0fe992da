"""Which short Danish notes are about the same: proposals for groups, never groups by themselves.

1. `words` takes a note apart: the roots that carry it, without endings, compounds split, synonyms joined;
2. `meaning` asks which of the municipal tasks in `tasks` a note is likely about, so that other words for it are found;
3. `notes` weighs them against all notes in the room, with letter fragments for what the splitting missed;
4. `index` finds what a text is like while somebody writes; `groups` joins what lies close, on the average of the
   whole group, so that chains of neighbours do not run together; `categories` asks the municipality's own seed words
   and where in a municipality the note was likely jotted down (`areas`); `why` says what two notes share.

A person accepts each proposal or lets it be. The result depends on the texts alone, not on their order.
"""

from .categories import Categories
from .groups import CLOSE, groups_in, same_words, suggest_groups
from .index import ALIKE, Index, Near, nearest, neighbours
from .known_tasks import tasks_da as known_tasks
from .learning import learnt_pair
from .lexicon import Lexicon, lexicon_da
from .meaning import Knowledge
from .titles import shortened, suggested_title
from .why import Because, because

__all__ = [
    "ALIKE",
    "CLOSE",
    "Because",
    "Categories",
    "Index",
    "Knowledge",
    "Lexicon",
    "Near",
    "because",
    "groups_in",
    "known_tasks",
    "learnt_pair",
    "lexicon_da",
    "nearest",
    "neighbours",
    "same_words",
    "shortened",
    "suggest_groups",
    "suggested_title",
]
