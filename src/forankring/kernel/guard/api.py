"""The door of the guard room."""

from .browser import build_js, write_browser_rules
from .forms import GuardedCharField, stop_personal
from .loading import RulesBroken, load_guard
from .ours import house_guard
from .words import Choice, about, choices, message

__all__ = [
    "Choice",
    "GuardedCharField",
    "RulesBroken",
    "about",
    "build_js",
    "choices",
    "house_guard",
    "load_guard",
    "message",
    "stop_personal",
    "write_browser_rules",
]
