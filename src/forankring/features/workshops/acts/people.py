"""Run a session together: a colleague by e-mail, or a link to a colleague without an account."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.urls import reverse

from forankring.kernel.accounts.api import Person, Role, invite, person_by_email
from forankring.kernel.audit.api import record

from ..models import CoFacilitator
from ..queries.access import access_session
from ..refusals import NotForFacilitators


@dataclass(frozen=True, slots=True)
class Added:
    """`token` is set when the colleague has no account yet and needs the link."""

    name: str
    token: str | None


@transaction.atomic
def add_co_facilitator(by: Person, session_id: UUID, email: str, now: datetime) -> Added:
    session = access_session(by, session_id, for_change=True)
    known = person_by_email(email)
    token = None
    if known and known.has_usable_password():
        if not known.holds(Role.FACILITATOR):
            raise NotForFacilitators
        person = known
    else:
        person, token = invite(by, email, [Role.FACILITATOR], now, reverse("workshops:session", args=[session.pk]))
    if person.pk != session.owner:
        CoFacilitator.objects.get_or_create(session=session, person=person.pk)
        record(by, "co_facilitator_added", session.pk, person=person.pk)
    return Added(str(person), token)


@transaction.atomic
def remove_co_facilitator(by: Person, session_id: UUID, person_id: UUID) -> None:
    """The owner may take anybody off; everybody may take themselves off."""
    session = access_session(by, session_id, for_change=True)
    if by.pk not in (session.owner, person_id):
        return
    if session.co_facilitators.filter(person=person_id).delete()[0]:
        record(by, "co_facilitator_removed", session.pk, person=person_id)
