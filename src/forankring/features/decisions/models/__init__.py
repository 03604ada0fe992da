"""The rows of this room: what is being prepared. What was concluded stands on the thread."""

from .condition import Condition
from .layout import PaperLayout
from .med import MedInvolvement
from .paper import Paper

__all__ = ["Condition", "MedInvolvement", "Paper", "PaperLayout"]
