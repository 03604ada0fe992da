"""Send a session out as a file, take one in."""

from typing import BinaryIO
from uuid import UUID

from django.db import transaction

from forankring.kernel.accounts.api import Person
from forankring.kernel.audit.api import record

from ..models import Session
from ..plan import NotAPlan
from ..portable import MOST_BYTES, TakenIn, from_file, to_file
from ..queries.access import access_session
from ..refusals import NothingToRun
from .plan import plan_session


@transaction.atomic
def send_out(by: Person, session_id: UUID) -> tuple[Session, bytes]:
    """The session and its file. Raises `NothingToRun` when the stored plan cannot be read."""
    session = access_session(by, session_id)
    try:
        raw = to_file(session)
    except NotAPlan:
        raise NothingToRun from None
    record(by, "session_sent_out", session.pk)
    return session, raw


@transaction.atomic
def take_in(by: Person, file: BinaryIO) -> tuple[Session, TakenIn]:
    """A new plan from a file, owned by whoever took it in. One byte too many is enough to refuse it."""
    taken = from_file(file.read(MOST_BYTES + 1))
    session = plan_session(by, taken.details, taken.items)
    record(by, "session_taken_in", session.pk)
    return session, taken
