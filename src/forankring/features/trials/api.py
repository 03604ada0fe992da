"""The door of the trials room."""

from .acts import Idea, begin, brief_med, end_due_trials, settle_lane, spread, write_card, write_learning, write_plan
from .queries import LearningCard, learning_cards, next_steps, not_briefed

__all__ = [
    "Idea",
    "LearningCard",
    "begin",
    "brief_med",
    "end_due_trials",
    "learning_cards",
    "next_steps",
    "not_briefed",
    "settle_lane",
    "spread",
    "write_card",
    "write_learning",
    "write_plan",
]
