"""What a desk may do to the running state: one small function per act.

An act changes the state it is given; the caller stores it durably, then tells the world. The same act twice
(same key) is done once. Acts that arrange cards remember what was there, so they can be undone.
"""

from . import cards, moving, settings
from .base import ACTS, Act, Raw
from .moving import GRACE, show_now

__all__ = ["ACTS", "GRACE", "Act", "Raw", "cards", "moving", "settings", "show_now"]
