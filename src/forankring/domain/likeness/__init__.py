"""Which short Danish notes are about the same: proposals for groups, never groups by themselves.

1. `words` takes a note apart: the roots that carry it, without endings, compounds split, synonyms joined;
2. `notes` weighs them against all notes in the room, with letter fragments for what the splitting missed;
3. `index` finds what a text is like while somebody writes; `groups` joins what lies close, on the average of the
   whole group, so that chains of neighbours do not run together; `categories` asks the municipality's own seed words.

A person accepts each proposal or lets it be. The result depends on the texts alone, not on their order.
"""

from .categories import Categories
from .groups import CLOSE, groups_in, same_words, suggest_groups
from .index import ALIKE, Index, Near, nearest, neighbours
from .learning import learnt_pair
from .lexicon import Lexicon, lexicon_da
from .titles import shortened, suggested_title

__all__ = [
    "ALIKE",
    "CLOSE",
    "Categories",
    "Index",
    "Lexicon",
    "Near",
    "groups_in",
    "learnt_pair",
    "lexicon_da",
    "nearest",
    "neighbours",
    "same_words",
    "shortened",
    "suggest_groups",
    "suggested_title",
]
