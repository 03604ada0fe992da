"""The papers that bring people to a session: the invitation and, once the room is open, the poster."""

from django.utils.translation import gettext as _
from django.utils.translation import override

from forankring.domain.grammar import say
from forankring.domain.grammar.template import TemplateItem
from forankring.domain.paper import Document
from forankring.kernel.accounts.api import municipality
from forankring.kernel.ledger.api import show_code
from forankring.kernel.papers.api import ProgrammeLine, invitation, poster
from forankring.kernel.ui.tags.words import day

from .clocks import clock
from .models import Session, Status
from .plan import from_data, timed
from .queries.choices import find_tool


def house_mark() -> str:
    """How the municipality is named on paper."""
    house = municipality()
    return house.name_mark or house.name


def join_url(session: Session, address: str) -> str:
    """Where a phone goes; empty until the room is open. `address` is the house's own, without a slash at the end."""
    return f"{address}/d/{session.code}" if session.status == Status.OPEN else ""


def poster_of(session: Session, address: str) -> Document:
    """The page for the wall. Only for an open room."""
    return poster(
        show_code(session.code),
        join_url(session, address),
        session.title,
        session.language,
        municipality=house_mark(),
    )


def invitation_of(session: Session, address: str) -> Document:
    """The page to send out: in the session's own language, with the code when there is one."""
    url = join_url(session, address)
    with override(session.language):
        return invitation(
            session.title,
            session.language,
            when=_when(session),
            where=session.place,
            purpose=session.purpose,
            programme=() if session.is_wall else _programme(session),
            url=url,
            code=show_code(session.code) if url else "",
            municipality=house_mark(),
        )


def _when(session: Session) -> str:
    if session.is_wall and session.open_until:
        return _("Til og med %(day)s") % {"day": day(session.open_until)}
    lines = timed(from_data(session.items), session.starts_at)
    if not session.starts_at:
        return ""
    begins, ends = clock(session.starts_at), lines[-1].ends if lines else None
    span = f"{begins}–{clock(ends)}" if ends else begins
    return _("%(day)s kl. %(span)s") % {"day": day(session.starts_at), "span": span}


def _programme(session: Session) -> tuple[ProgrammeLine, ...]:
    lines = timed(from_data(session.items), session.starts_at)
    lang = session.language
    return tuple(ProgrammeLine(title_of(line.item, lang), clock(line.begins) if line.begins else "") for line in lines)


def title_of(item: TemplateItem, lang: str) -> str:
    """What a line of the programme is called: its own title, else its tool's."""
    tool = find_tool(item.tool) if item.tool else None
    return say(item.title or (tool.title if tool else None), lang) or item.tool
