"""Plan a session, change it, copy it, throw it away."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext as _

from forankring.domain.grammar.template import TemplateItem
from forankring.kernel.accounts.api import MayNot, Person, Role
from forankring.kernel.audit.api import record
from forankring.kernel.retention.api import forgotten

from ..ledger import ledger
from ..models import Session, Status
from ..plan import TITLE_LENGTH, to_data
from ..queries.access import access_owned, access_session
from ..refusals import AlreadyStarted, ChangedMeanwhile, StillOpen
from .follow import note_closed


@dataclass(frozen=True, slots=True)
class Details:
    """Everything about a session but its programme."""

    title: str
    language: str = "da"
    purpose: str = ""
    starts_at: datetime | None = None
    place: str = ""
    tables: tuple[str, ...] = ()
    is_wall: bool = False
    open_until: date | None = None


@transaction.atomic
def plan_session(by: Person, details: Details, items: Sequence[TemplateItem] = ()) -> Session:
    """Make a new plan, owned by whoever makes it. Raises `MayNot` for anybody but a facilitator."""
    _may_plan(by)
    session = Session(owner=by.pk)
    _write(session, details, items)
    session.save()
    record(by, "session_planned", session.pk)
    return session


@transaction.atomic
def save_session(by: Person, session_id: UUID, details: Details, items: Sequence[TemplateItem], seen: str) -> Session:
    """Save a plan. `seen` is the `version_of` the plan being changed; a newer one is not overwritten unseen."""
    session = access_session(by, session_id, for_change=True)
    if session.status != Status.PLANNED:
        raise AlreadyStarted
    if seen != version_of(session):
        raise ChangedMeanwhile
    _write(session, details, items)
    session.save()
    record(by, "session_saved", session.pk)
    return session


@transaction.atomic
def copy_session(by: Person, session_id: UUID) -> Session:
    """A new plan like that one, without day, room or results. Whoever copies owns it."""
    old = access_session(by, session_id)
    title = _("%(title)s (kopi)") % {"title": old.title[: TITLE_LENGTH - 10]}
    copy = Session.objects.create(
        title=title,
        language=old.language,
        purpose=old.purpose,
        place=old.place,
        tables=old.tables,
        items=old.items,
        is_wall=old.is_wall,
        owner=by.pk,
    )
    record(by, "session_copied", copy.pk, source=old.pk)
    return copy


@transaction.atomic
def remove_session(by: Person, session_id: UUID, now: datetime) -> None:
    """Erase a session with all that was written in it. Only its owner may, and never while people are in the room."""
    session = note_closed(access_owned(by, session_id))
    if session.status == Status.OPEN:
        raise StillOpen
    room = session.room
    session.delete()
    forgotten("session", session_id, now)
    record(by, "session_removed", session_id)
    if room:
        with ledger() as book:
            book.remove_room(room)


def version_of(session: Session) -> str:
    """Changes whenever the plan does."""
    parts = [
        session.title,
        session.language,
        session.purpose,
        session.starts_at.isoformat() if session.starts_at else "",
        session.place,
        session.tables,
        session.items,
        session.is_wall,
        str(session.open_until),
    ]
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()[:16]


def _may_plan(by: Person) -> None:
    if not by.holds(Role.FACILITATOR):
        raise MayNot


def _write(session: Session, details: Details, items: Sequence[TemplateItem]) -> None:
    session.title = details.title
    session.language = details.language
    session.purpose = details.purpose
    session.starts_at = details.starts_at
    session.place = details.place
    session.tables = list(details.tables)
    session.is_wall = details.is_wall
    session.open_until = details.open_until
    session.items = to_data(items)
