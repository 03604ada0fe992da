"""What the house reads of a session's room: its frozen script, and the tables as they are named now."""

import json

from django.http import Http404
from django.utils import timezone

from forankring.domain.grammar import Script
from forankring.kernel.ledger.api import RoomRow

from ..gathered import script_of
from ..ledger import ledger
from ..models import Session


def is_wall_over(room_id: str) -> bool:
    """Whether the idea wall in this room has had its last day, in the municipality's time."""
    wall = Session.objects.filter(room=room_id, is_wall=True).first()
    return wall is not None and wall.is_over(timezone.localdate())


def script_in_room(session: Session) -> Script:
    """The script as it was frozen at the start. Not found when the session has not begun or its room is erased."""
    return script_of(_room(session))


def tables_in_room(session: Session) -> list[str]:
    """The names of the tables: those set at the desk, else those of the plan."""
    room = _room(session)
    named = json.loads(room.state).get("tables")
    return [str(one) for one in named] if named else list(script_of(room).tables)


def _room(session: Session) -> RoomRow:
    if not session.room:
        raise Http404
    with ledger() as book:
        room = book.room(session.room)
    if room is None:
        raise Http404
    return room
