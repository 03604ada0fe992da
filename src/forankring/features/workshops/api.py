"""The door of the workshops room."""

from .acts.harvest import Change, arrange, harvest, seal
from .acts.plan import Details, plan_session
from .acts.plan_for import plan_for
from .acts.start import start_session
from .gathered import script_of
from .models import Session, Sheet, SheetVersion, Status
from .prepared import Prepared, add_prepared
from .queries.access import access_session
from .queries.mine import SessionLine, current_sessions, my_sessions, next_steps, open_codes, titles_for
from .queries.room import is_wall_over
from .queries.sheets import (
    access_sheet,
    fields_of_sheet,
    newest_versions,
    sealed_for,
    sealed_values,
    tool_of,
    values_of,
)

__all__ = [
    "Change",
    "Details",
    "Prepared",
    "Session",
    "SessionLine",
    "Sheet",
    "SheetVersion",
    "Status",
    "access_session",
    "access_sheet",
    "add_prepared",
    "arrange",
    "current_sessions",
    "fields_of_sheet",
    "harvest",
    "is_wall_over",
    "my_sessions",
    "newest_versions",
    "next_steps",
    "open_codes",
    "plan_for",
    "plan_session",
    "script_of",
    "seal",
    "sealed_for",
    "sealed_values",
    "start_session",
    "titles_for",
    "tool_of",
    "values_of",
]
