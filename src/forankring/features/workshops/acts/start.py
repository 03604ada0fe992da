"""Open the room: from here the plan is fixed and phones may come in."""

import logging
from uuid import UUID

from django.conf import settings
from django.db import transaction

from forankring.domain.grammar.codec import script_to_json
from forankring.kernel.accounts.api import Person
from forankring.kernel.audit.api import record
from forankring.kernel.ledger.api import LedgerUnavailable, open_room

from ..ledger import ledger
from ..models import Session, Status
from ..prepared import lay_out
from ..queries.access import access_session
from ..refusals import AlreadyStarted, NotAllHere
from ..script import frozen, phone_pages
from .follow import note_closed

log = logging.getLogger(__name__)


@transaction.atomic
def start_session(by: Person, session_id: UUID) -> Session:
    """Freeze the programme and open the room; a session that is already open is simply returned.

    Raises what `script.frozen` raises, `AlreadyStarted` when the session is over, `NotAllHere` when the
    ledger cannot be written. The row is locked first, so two who press at once open one room.
    """
    session = note_closed(access_session(by, session_id, for_change=True))
    if session.status == Status.OPEN:
        return session
    if session.status == Status.CLOSED:
        raise AlreadyStarted
    script = frozen(session)
    pages = phone_pages(script)
    try:
        with ledger() as book:
            room = open_room(book, settings.KEYS, script_to_json(script), pages)
            lay_out(book, room, session.pk, script)
    except LedgerUnavailable:
        raise NotAllHere from None
    session.room, session.code, session.status = room.id, room.code, Status.OPEN
    session.save()
    record(by, "session_started", session.pk, room=room.id)
    log.info("workshops.session_started session=%s", session.pk)
    return session
