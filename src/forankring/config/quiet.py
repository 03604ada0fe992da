"""Logs that keep quiet about people: where it broke and what kind of problem it was, never what somebody wrote.

An exception's own message may quote the value that broke something: a text, an address, a name.
"""

import logging
import traceback
from types import TracebackType

_Problem = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class QuietFormatter(logging.Formatter):
    """A traceback without the exceptions' messages."""

    def formatException(self, ei: _Problem) -> str:
        kind, _problem, place = ei
        return "".join(traceback.format_tb(place)) + (kind.__name__ if kind else "")
