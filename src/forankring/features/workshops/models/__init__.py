"""The rows of a planned session and of what came out of it."""

from .session import CoFacilitator, Session, Status
from .sheet import Sheet, SheetVersion

__all__ = ["CoFacilitator", "Session", "Sheet", "SheetVersion", "Status"]
