"""A facilitator's own sessions, and what is next to do about them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from forankring.kernel.accounts.api import Person
from forankring.kernel.ui.next_step import NextStep

from ..acts.follow import follow_rooms
from ..models import Session, Status
from .access import sessions_of

TONES = {Status.PLANNED: "plain", Status.OPEN: "now", Status.CLOSED: "done"}


@dataclass(frozen=True, slots=True)
class SessionLine:
    """A session in a list."""

    pk: UUID
    title: str
    starts_at: datetime | None
    status: Status
    is_wall: bool
    open_until: date | None = None

    @property
    def status_word(self) -> str:
        return str(self.status.label)

    @property
    def status_tone(self) -> str:
        return TONES[self.status]


@dataclass(frozen=True, slots=True)
class OpenCode:
    """A session people can join now."""

    title: str
    code: str


def my_sessions(person: Person) -> list[SessionLine]:
    """All of them: open first, then planned by date, then closed with the newest on top."""
    rows = follow_rooms(list(sessions_of(person)))
    order = {Status.OPEN: 0, Status.PLANNED: 1, Status.CLOSED: 2}
    return [_line(row) for row in sorted(rows, key=lambda row: (order[Status(row.status)], _by_date(row)))]


def titles_for(person: Person, ids: Iterable[str]) -> dict[str, str]:
    """Title by id, of those that are sessions this person may open: the log of acts shows no others by name."""
    wanted = set(ids)
    return {str(pk): title for pk, title in sessions_of(person).values_list("pk", "title") if str(pk) in wanted}


def open_codes() -> list[OpenCode]:
    """What can be joined now, for those who run the house (a command prints it; no page does)."""
    rows = Session.objects.filter(status=Status.OPEN).order_by("is_wall", "starts_at", "title")
    return [OpenCode(row.title, row.code) for row in follow_rooms(list(rows)) if row.status == Status.OPEN]


def current_sessions(person: Person) -> list[SessionLine]:
    """Those that are planned or open."""
    return [line for line in my_sessions(person) if line.status is not Status.CLOSED]


def next_steps(person: Person, now: datetime) -> list[NextStep]:
    """One act per planned or open session, in the order of the list."""
    return [_next(line, now) for line in current_sessions(person)]


def _next(line: SessionLine, now: datetime) -> NextStep:
    url = reverse("workshops:session", args=[line.pk])
    words = {"title": line.title}
    if line.status is Status.OPEN and line.open_until and line.open_until < timezone.localdate(now):
        return NextStep(_("Saml idéerne fra »%(title)s«, og luk forløbet") % words, url, line.starts_at)
    if line.status is Status.OPEN:
        return NextStep(_("Fortsæt »%(title)s«") % words, url, line.starts_at)
    if line.starts_at is None:
        return NextStep(_("Sæt dag og tid på »%(title)s«") % words, url)
    today = timezone.localdate(now)
    day = timezone.localdate(line.starts_at)
    if day == today:
        return NextStep(_("Sæt »%(title)s« i gang") % words, url, line.starts_at)
    if day < today - timedelta(days=1):
        return NextStep(_("Flyt »%(title)s« til en ny dag, eller slet det") % words, url, line.starts_at)
    return NextStep(_("Gør »%(title)s« klar") % words, url, line.starts_at)


def _line(row: Session) -> SessionLine:
    return SessionLine(row.pk, row.title, row.starts_at, Status(row.status), row.is_wall, row.open_until)


def _by_date(row: Session) -> tuple[bool, float, str]:
    """By date; the newest closed session first; those without a date last."""
    if row.status == Status.CLOSED:
        return False, -float((row.closed_on or row.changed_on).toordinal()), row.title
    return row.starts_at is None, row.starts_at.timestamp() if row.starts_at else 0.0, row.title
