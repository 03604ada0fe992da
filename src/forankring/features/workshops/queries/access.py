"""The only way to a session: as its owner or as one who runs it too. Everybody else finds nothing."""

from uuid import UUID

from django.db.models import Q, QuerySet
from django.http import Http404

from forankring.kernel.accounts.api import Person, Role

from ..models import Session


def sessions_of(person: Person) -> QuerySet[Session]:
    """Every session this person may see."""
    if not person.holds(Role.FACILITATOR):
        return Session.objects.none()
    return Session.objects.filter(Q(owner=person.pk) | Q(co_facilitators__person=person.pk)).distinct()


def access_session(person: Person, session_id: UUID, *, for_change: bool = False) -> Session:
    """One session. Not found and not yours look the same. `for_change` locks the row for an act's transaction."""
    if for_change:
        # PostgreSQL locks no row of a DISTINCT query, so the row is found first and locked by its id.
        visible = sessions_of(person).filter(pk=session_id).exists()
        found = Session.objects.select_for_update().filter(pk=session_id).first() if visible else None
    else:
        found = sessions_of(person).filter(pk=session_id).first()
    if found is None:
        raise Http404
    return found


def access_owned(person: Person, session_id: UUID) -> Session:
    """One session of one's own, locked: what only the owner may do."""
    found = access_session(person, session_id, for_change=True)
    if found.owner != person.pk:
        raise Http404
    return found
