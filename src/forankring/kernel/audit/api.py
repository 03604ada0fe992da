"""The door of the audit room."""

from .acts import NotAnId, record
from .queries import erase_before, lines, lines_about, sentence
from .sentences import SENTENCES

__all__ = ["SENTENCES", "NotAnId", "erase_before", "lines", "lines_about", "record", "sentence"]
