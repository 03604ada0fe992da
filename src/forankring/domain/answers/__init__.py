"""From many lines to one value: what the room arranged, laid over what people wrote.

1. `kinds.merge` gathers the lines of a field;
2. an `Arrangement` (groups, doubles laid together, agreed words, a shared mark, what was chosen) is laid over;
3. the result is the field's `SheetValue`, on the projector, in the harvest and on paper alike.

The invariant of every act: each card is in exactly one group or alone, every wording stays word for word.
"""

from .arrangement import Arrangement, arrangement_from_json, arrangement_to_json
from .ballots import ballot, dot_totals, is_ballot, shown_ballot
from .canvas import by_disagreement, canvas, laid_over, value_of
from .proposals import How, Proposal, propose
from .sorting import (
    agree,
    choose,
    edit_text,
    lay_together,
    mark_done,
    move_to_group,
    name_group,
    put_in_group,
    set_mark,
    split,
    take_out,
)

__all__ = [
    "Arrangement",
    "How",
    "Proposal",
    "agree",
    "arrangement_from_json",
    "arrangement_to_json",
    "ballot",
    "by_disagreement",
    "canvas",
    "choose",
    "dot_totals",
    "edit_text",
    "is_ballot",
    "laid_over",
    "lay_together",
    "mark_done",
    "move_to_group",
    "name_group",
    "propose",
    "put_in_group",
    "set_mark",
    "shown_ballot",
    "split",
    "take_out",
    "value_of",
]
