"""The door of the workshops room."""

from .models import Session, Status
from .queries.access import access_session
from .queries.mine import NextStep, SessionLine, current_sessions, my_sessions, next_steps

__all__ = [
    "NextStep",
    "Session",
    "SessionLine",
    "Status",
    "access_session",
    "current_sessions",
    "my_sessions",
    "next_steps",
]
