"""The rows of the register."""

from .gate import DutyDone, GateException
from .report import ErrorReport
from .system import System
from .use import Use

__all__ = ["DutyDone", "ErrorReport", "GateException", "System", "Use"]
