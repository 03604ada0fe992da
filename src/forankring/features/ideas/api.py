"""The door of the ideas room."""

from .acts.choose import choose, put_aside, weigh
from .acts.gather import gather, split_group, take_out, undo
from .acts.take_in import has_ideas, take_in
from .acts.write import write_idea
from .models import Category, Idea, IdeaGroup, Standing
from .near import likely_categories, running_like
from .queries.next import ideas_of_initiative, next_steps

__all__ = [
    "Category",
    "Idea",
    "IdeaGroup",
    "Standing",
    "choose",
    "gather",
    "has_ideas",
    "ideas_of_initiative",
    "likely_categories",
    "next_steps",
    "put_aside",
    "running_like",
    "split_group",
    "take_in",
    "take_out",
    "undo",
    "weigh",
    "write_idea",
]
