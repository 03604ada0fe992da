"""In which role a person acts on an initiative. A leader acts where they lead; other roles count everywhere."""

from collections.abc import Iterable

from forankring.kernel.accounts.api import LEADERS, HeldRole, Person, Role

from .models import Initiative

CHANGERS = (*LEADERS, Role.LEGAL, Role.IT, Role.FACILITATOR, Role.ADMINISTRATOR)
"""Who may change what the thread is called and who has it, beside its owner."""

STARTERS = (Role.EMPLOYEE, *CHANGERS, Role.MED_MEMBER, Role.MED_SECRETARY)
"""Who may begin a thread: everybody who works here. A political reader reads."""


def acting_role(person: Person, roles: Iterable[str], initiative: Initiative | None = None) -> str:
    """The first of `roles` the person holds, in the table's order; empty when none.

    With an initiative a leader's role counts only in the part of the organisation they lead.
    """
    return next((str(r) for r in roles if r in Role and person.holds(r) and _reaches(person, r, initiative)), "")


def may_change(person: Person, initiative: Initiative) -> bool:
    """True for the owner, the leaders of the place, and those who help everywhere."""
    return (person.is_active and initiative.owner == person.pk) or bool(acting_role(person, CHANGERS, initiative))


def _reaches(person: Person, role: str, initiative: Initiative | None) -> bool:
    if initiative is None or initiative.unit is None or role not in LEADERS or initiative.owner == person.pk:
        return True
    where = _places(person).get(role, "")
    return where is None or initiative.unit.path.startswith(where or " ")


def _places(person: Person) -> dict[str, str | None]:
    """Where a leader leads, read once per request: the unit's path, None for everywhere."""
    if not hasattr(person, "_led_places"):
        held = HeldRole.objects.filter(person=person, role__in=LEADERS).select_related("unit")
        person._led_places = {one.role: one.unit.path if one.unit else None for one in held}  # type: ignore[attr-defined]
    places: dict[str, str | None] = person._led_places  # type: ignore[attr-defined]
    return places
