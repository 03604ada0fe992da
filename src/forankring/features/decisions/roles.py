"""Who may do what here, and in which role. The matrix alone says who decides."""

from forankring.kernel.accounts.api import LEADERS, Person, Role
from forankring.kernel.journey.api import Initiative, acting_role

from .refusals import NotForYou

MED_WRITERS = (Role.MED_SECRETARY, *LEADERS)
PAPER_WRITERS = (*LEADERS, Role.LEGAL, Role.IT, Role.MED_SECRETARY)
OWNERS = (*LEADERS, Role.LEGAL, Role.IT)
"""The roles a condition can be given to."""


def med_role(person: Person, initiative: Initiative) -> str:
    """The role in which this person notes MED's part: the secretary everywhere, a leader where they lead."""
    return acting_role(person, MED_WRITERS, initiative)


def paper_role(person: Person, initiative: Initiative) -> str:
    """The role in which this person writes the paper; whoever owns the initiative may always."""
    role = acting_role(person, PAPER_WRITERS, initiative)
    if role or initiative.owner != person.pk:
        return role
    return next((str(r) for r in Role if person.holds(r)), "")


def required(role: str) -> str:
    if not role:
        raise NotForYou
    return role
