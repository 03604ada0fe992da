"""Which short Danish notes are about the same: proposals for groups, never groups by themselves.

1. `words` takes a note apart: the words that carry it, without endings, compounds split, synonyms joined;
2. `notes` weighs them against all notes in the room, with letter fragments for what the splitting missed;
3. `groups` joins what lies close, on the average of the whole group, so that chains of neighbours do not run together.

A person accepts each proposal or lets it be. The result depends on the texts alone, not on their order.
"""

from .groups import same_words, suggest_groups

__all__ = ["same_words", "suggest_groups"]
