"""The door of the landscape room."""

from uuid import UUID

from .acts.kitos import fetch, kitos_door, nightly_kitos
from .acts.nightly import nightly
from .acts.publish import publish
from .acts.register import NewUse, put_on_map, register_existing, register_supplied
from .models import System, Use
from .queries.access import access_use, access_uses
from .queries.mine import next_steps
from .queries.public import PublicUse, public_use, public_uses


def uses_of(initiative_id: UUID) -> list[Use]:
    """The uses an initiative has on the map: one, or none yet."""
    return list(Use.objects.filter(initiative=initiative_id).select_related("system", "unit"))


__all__ = [
    "NewUse",
    "PublicUse",
    "System",
    "Use",
    "access_use",
    "access_uses",
    "fetch",
    "kitos_door",
    "next_steps",
    "nightly",
    "nightly_kitos",
    "public_use",
    "public_uses",
    "publish",
    "put_on_map",
    "register_existing",
    "register_supplied",
    "uses_of",
]
