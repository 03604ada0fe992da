"""Passes to a session's room. The house signs them, the live room reads them; neither asks the other.

A facilitator's pass rides in a cookie of the room's own addresses and never stands in a page or an address bar.
Passes for a projector and for a colleague who types in paper sheets are links: they open nothing else.
"""

import secrets
import time

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from forankring.kernel.ledger.api import LIFETIME, DeskRole, issue, pass_cookie, read

from .models import Session


def desk_of(request: HttpRequest) -> str:
    """This browser's desk: a random name that tells two facilitators' desks apart, never who they are."""
    name = request.session.get("desk")
    if not isinstance(name, str):
        name = request.session["desk"] = secrets.token_hex(8)
    return name


def hand_pass(response: HttpResponse, session: Session, role: DeskRole, desk: str) -> None:
    """Lay a pass of `role` in the browser, for this room alone."""
    name, path = pass_cookie(session.room, role)
    token = _issued(session, role, desk)
    response.set_cookie(
        name, token, max_age=LIFETIME, path=path, secure=settings.IS_HTTPS, httponly=True, samesite="Lax"
    )


def screen_link(session: Session) -> str:
    """The projector's address with its pass, for another computer."""
    return f"/d/r/{session.room}/screen?adgang={_issued(session, DeskRole.SCREEN, 'screen')}"


def scribe_token(session: Session) -> str:
    """What opens the paper page for a colleague without an account."""
    return _issued(session, DeskRole.SCRIBE, "scribe")


def is_scribe(session: Session, token: str) -> bool:
    found = read(settings.SECRET_KEY, token, time.time()) if token else None
    return found is not None and found.room == session.room and found.role is DeskRole.SCRIBE


def _issued(session: Session, role: DeskRole, desk: str) -> str:
    return issue(settings.SECRET_KEY, session.room, role, desk, time.time())
