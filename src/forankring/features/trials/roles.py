"""Who may prepare a trial and write what it taught: those who have it or work there, leaders, specialists."""

from django.http import HttpRequest

from forankring.kernel.accounts.api import LEADERS, Person, Role, may_enter
from forankring.kernel.journey.api import Initiative, acting_role

HELPERS = (Role.FACILITATOR, Role.LEGAL, Role.IT, Role.ADMINISTRATOR)
BEGINNERS = (Role.EMPLOYEE, *LEADERS, *HELPERS)


def may_begin(request: HttpRequest) -> bool:
    """Everybody who works here may begin a small trial."""
    return may_enter(request.user, BEGINNERS)


def role_on(person: Person, row: Initiative) -> str:
    """The role in which this person writes on this trial; empty when they only read."""
    if role := acting_role(person, (*LEADERS, *HELPERS), row):
        return role
    is_theirs = row.owner == person.pk or (row.unit_id is not None and person.works_at_id == row.unit_id)
    return str(Role.EMPLOYEE) if is_theirs and person.is_active else ""
