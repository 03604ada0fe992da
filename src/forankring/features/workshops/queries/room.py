"""What the house reads of a session's room: its frozen script."""

from django.http import Http404

from forankring.domain.grammar import Script

from ..gathered import script_of
from ..ledger import ledger
from ..models import Session


def script_in_room(session: Session) -> Script:
    """The script as it was frozen at the start. Not found when the session has not begun or its room is erased."""
    if not session.room:
        raise Http404
    with ledger() as book:
        room = book.room(session.room)
    if room is None:
        raise Http404
    return script_of(room)
