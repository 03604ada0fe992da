"""The rows of this room: rounds with their answers, tasks, and talks held about them."""

from ..rulebook.models import RuleApprover, RuleDraft, RuleVersion
from .screening import LensAnswers, Screening
from .talk import Argument, Talk
from .task import Task

__all__ = [
    "Argument",
    "LensAnswers",
    "RuleApprover",
    "RuleDraft",
    "RuleVersion",
    "Screening",
    "Talk",
    "Task",
]
