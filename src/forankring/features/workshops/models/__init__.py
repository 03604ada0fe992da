"""The rows of a planned session."""

from .session import CoFacilitator, Session, Status

__all__ = ["CoFacilitator", "Session", "Status"]
