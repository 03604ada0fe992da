"""What happens in the room is decided there; the house notes when a room has closed.

Reading a page changes nothing: it shows what the room says. The house notes it every night, and before an act.
"""

import logging
from datetime import date, datetime

from django.db import transaction
from django.utils import timezone

from forankring.kernel.audit.api import record
from forankring.kernel.ledger.api import LedgerUnavailable, RoomStatus

from ..ledger import ledger
from ..models import Session, Status

log = logging.getLogger(__name__)


def follow_rooms(sessions: list[Session]) -> list[Session]:
    """The same sessions, with those whose room has closed shown as closed. Nothing is stored."""
    still_open = [one for one in sessions if one.status == Status.OPEN]
    if still_open:
        try:
            with ledger() as book:
                for one in still_open:
                    room = book.room(one.room)
                    if room is None or room.status == RoomStatus.CLOSED:
                        one.status = Status.CLOSED
                        day = room.closed_on if room is not None else None
                        one.closed_on = date.fromisoformat(day) if day else timezone.localdate()
        except LedgerUnavailable:
            # What we last knew is shown; the next page asks again.
            log.warning("workshops.ledger_unavailable")
    return sessions


def note_closed(session: Session) -> Session:
    """Keep what the room says about this session. Two who ask at the same moment write one line."""
    was_open = session.status == Status.OPEN
    follow_rooms([session])
    if was_open and session.status == Status.CLOSED:
        with transaction.atomic():
            rows = Session.objects.filter(pk=session.pk, status=Status.OPEN)
            if rows.update(status=session.status, closed_on=session.closed_on):
                record(None, "session_closed", session.pk)
    return session


def note_closed_rooms(now: datetime) -> int:
    """Every night: note all that have closed. Safe to run twice; gives how many."""
    still_open = list(Session.objects.filter(status=Status.OPEN))
    return sum(note_closed(one).status == Status.CLOSED for one in still_open)
