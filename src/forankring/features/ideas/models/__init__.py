"""The rows of this room."""

from .idea import Idea, IdeaGroup, Standing, Weight
from .lexicon import Category, Synonym
from .move import Move

__all__ = ["Category", "Idea", "IdeaGroup", "Move", "Standing", "Synonym", "Weight"]
