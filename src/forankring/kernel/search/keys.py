"""The keys that open a text, and the keys a person carries.

A room indexes with `{keys.SIGNED_IN}` or `{keys.role(Role.LEGAL), keys.leaders_of(unit), keys.person(id)}`: any one
of them opens. A person's keys are computed once per request.
"""

from uuid import UUID

from forankring.kernel.accounts.api import Person, Role, Unit, units_led_by

EVERYBODY = "everybody"
SIGNED_IN = "signed_in"


def role(which: Role | str) -> str:
    """Everybody who holds that role."""
    return f"role:{which}"


def leaders_of(unit: Unit | UUID) -> str:
    """Those who lead the unit, or a unit above it. It follows the unit when the unit moves."""
    return f"unit:{getattr(unit, 'pk', unit)}"


def person(who: Person | UUID) -> str:
    return f"person:{getattr(who, 'pk', who)}"


def keys_of(who: Person | None) -> frozenset[str]:
    """Everything that opens for this person; None is a guest."""
    if who is None or not who.is_active:
        return frozenset({EVERYBODY})
    kept: frozenset[str] | None = getattr(who, "_search_keys", None)
    if kept is None:
        units = (leaders_of(pk) for pk in units_led_by(who).values_list("pk", flat=True))
        kept = frozenset({EVERYBODY, SIGNED_IN, person(who), *(role(name) for name in who.role_names), *units})
        who._search_keys = kept  # type: ignore[attr-defined]  # as role_names: read once per request
    return kept
