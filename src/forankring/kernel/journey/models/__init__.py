"""The rows of the thread."""

from .initiative import Initiative
from .record import Record

__all__ = ["Initiative", "Record"]
