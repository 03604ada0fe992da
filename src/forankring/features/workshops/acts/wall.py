"""An idea wall's last day: the night notes that it has passed, and a new day opens the wall again.

The day alone decides whether the wall takes ideas (the live room asks for it), so nothing hangs on the night's work.
"""

import logging
from datetime import date, datetime
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from forankring.kernel.accounts.api import Person
from forankring.kernel.audit.api import record

from ..models import Session, Status
from ..queries.access import access_session
from ..refusals import NotAnOpenWall
from .follow import note_closed

log = logging.getLogger(__name__)


def note_resting_walls(now: datetime) -> int:
    """Every night: note the walls whose last day has passed, each once. Gives how many are new."""
    today = timezone.localdate(now)
    over = Session.objects.filter(status=Status.OPEN, is_wall=True, rested_on=None, open_until__lt=today)
    return sum(_note(wall, today) for wall in over)


def _note(wall: Session, today: date) -> int:
    with transaction.atomic():
        rows = Session.objects.filter(pk=wall.pk, rested_on=None, open_until__lt=today)
        is_new = rows.update(rested_on=today)
        if is_new:
            record(None, "wall_rested", wall.pk)
            log.info("workshops.wall_rested session=%s", wall.pk)
    return is_new


@transaction.atomic
def set_last_day(by: Person, session_id: UUID, day: date) -> Session:
    """Keep an open idea wall open until `day`, or open it again. Raises `NotAnOpenWall`."""
    wall = note_closed(access_session(by, session_id, for_change=True))
    if wall.status != Status.OPEN or not wall.is_wall:
        raise NotAnOpenWall
    wall.open_until, wall.rested_on = day, None
    wall.save()
    record(by, "wall_day_set", wall.pk)
    return wall
