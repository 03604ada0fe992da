"""The door of the retention room."""

from .acts import (
    NotAllErased,
    Shredded,
    days_of,
    erase_due,
    forget_again,
    forgotten,
    forgotten_ids,
    shorten,
)
from .rules import PUBLIC_TASK, Keep, Rule, keep, models_covered, rules, without_people

__all__ = [
    "PUBLIC_TASK",
    "Keep",
    "NotAllErased",
    "Rule",
    "Shredded",
    "days_of",
    "erase_due",
    "forget_again",
    "forgotten",
    "forgotten_ids",
    "keep",
    "models_covered",
    "rules",
    "shorten",
    "without_people",
]
