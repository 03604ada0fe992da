"""What happens in the room is decided there; the house notes when a room has closed."""

import logging
from datetime import date

from django.db import transaction
from django.utils import timezone

from forankring.kernel.audit.api import record
from forankring.kernel.ledger.api import LedgerUnavailable, RoomStatus

from ..ledger import ledger
from ..models import Session, Status

log = logging.getLogger(__name__)


def follow_rooms(sessions: list[Session]) -> list[Session]:
    """The same sessions, with those whose room has closed marked as closed."""
    still_open = [one for one in sessions if one.status == Status.OPEN]
    if still_open:
        try:
            with ledger() as book:
                for one in still_open:
                    room = book.room(one.room)
                    if room is None or room.status == RoomStatus.CLOSED:
                        _note_closed(one, room.closed_on if room else "")
        except LedgerUnavailable:
            # What we last knew is shown; the next page asks again.
            log.warning("workshops.ledger_unavailable")
    return sessions


def _note_closed(session: Session, closed_on: str) -> None:
    session.status = Status.CLOSED
    session.closed_on = date.fromisoformat(closed_on) if closed_on else timezone.localdate()
    with transaction.atomic():
        # Two pages may ask at the same moment; the one that changes the row writes the line.
        noted = Session.objects.filter(pk=session.pk, status=Status.OPEN).update(
            status=session.status, closed_on=session.closed_on
        )
        if noted:
            record(None, "session_closed", session.pk)
