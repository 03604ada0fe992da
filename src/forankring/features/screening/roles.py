"""Who may fill in what, and in which role. The one it suits best comes first; any of them may."""

from forankring.domain.lenses import Lens
from forankring.kernel.accounts.api import LEADERS, Person, Role
from forankring.kernel.journey.api import Initiative, acting_role

from .refusals import NotForYou, OnlyLegal

FILLERS = (*LEADERS, Role.FACILITATOR, Role.LEGAL, Role.IT)
OVERRIDERS = (*LEADERS, Role.LEGAL)
FINISHERS = (*LEADERS, Role.LEGAL, Role.IT)
"""The roles the thread expects a finished screening from."""
SUITED = {
    Lens.CAN: (Role.IT,),
    Lens.MAY: (Role.LEGAL,),
    Lens.WILL: (*LEADERS, Role.FACILITATOR),
    Lens.SHOULD: (*LEADERS, Role.FACILITATOR),
    Lens.LIGHT: (*LEADERS, Role.FACILITATOR),
}


def filling_role(person: Person, lens: Lens, row: Initiative) -> str:
    return acting_role(person, (*SUITED[lens], *FILLERS), row)


def required(role: str) -> str:
    if not role:
        raise NotForYou
    return role


def overriding_role(person: Person, lens: Lens, row: Initiative) -> str:
    """The role to set another verdict in: what the law says is signed off by legal alone."""
    role = required(acting_role(person, OVERRIDERS, row))
    if lens is not Lens.MAY:
        return role
    if not person.holds(Role.LEGAL):
        raise OnlyLegal
    return str(Role.LEGAL)
