"""The door of the landscape room.

From an initiative to the public map: `put_on_map`, `save_use` and `save_system` for what the register asks, then at
each gate `open_duties`, `note_duty` and `try_gate`, and at last `publish`.
"""

from uuid import UUID

from .acts.edit import save_system, save_use
from .acts.gate import accept_exception, note_duty, try_gate
from .acts.kitos import fetch, kitos_door, nightly_kitos
from .acts.nightly import nightly
from .acts.publish import publish, withdraw
from .acts.register import NewUse, put_on_map, register_existing, register_supplied
from .acts.report import tell_error
from .gate import Gate, State
from .models import System, Use
from .queries.access import access_use, access_uses
from .queries.gate import GateView, gate_of
from .queries.mine import next_steps
from .queries.public import PublicUse, public_use, public_uses


def uses_of(initiative_id: UUID) -> list[Use]:
    """The uses an initiative has on the map: one, or none yet."""
    return list(Use.objects.filter(initiative=initiative_id).select_related("system", "unit"))


def open_duties(use: Use) -> tuple[str, ...]:
    """Ids of the duties the gate in front still misses, and somebody can note as done."""
    view = gate_of(use)
    items = view.items if view else ()
    return tuple(item.id for item in items if item.kind == "duty" and item.state is State.MISSING)


__all__ = [
    "Gate",
    "GateView",
    "NewUse",
    "PublicUse",
    "System",
    "Use",
    "accept_exception",
    "access_use",
    "access_uses",
    "fetch",
    "gate_of",
    "kitos_door",
    "next_steps",
    "nightly",
    "nightly_kitos",
    "note_duty",
    "open_duties",
    "public_use",
    "public_uses",
    "publish",
    "put_on_map",
    "register_existing",
    "register_supplied",
    "save_system",
    "save_use",
    "tell_error",
    "try_gate",
    "uses_of",
    "withdraw",
]
