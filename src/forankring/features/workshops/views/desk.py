"""The facilitator's desk, whose scripts talk with the live room, and the print of one step for when nets fail."""

from io import BytesIO
from uuid import UUID

from django.contrib import messages
from django.http import FileResponse, Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.clickjacking import xframe_options_deny
from django.views.decorators.http import require_safe

from forankring.domain.grammar import Item
from forankring.kernel.accounts.api import Role, municipality, open_to, person_of
from forankring.kernel.ledger.api import DeskRole, show_code
from forankring.kernel.papers.api import PaperNotSet, blank_sheet, file_name, pdf

from ..acts.follow import follow_rooms
from ..desk_words import desk_words
from ..forms.desk import DeskForm
from ..models import Session, Status
from ..passes import desk_of, hand_pass, screen_link, scribe_token
from ..queries.access import access_session
from ..queries.room import script_in_room


@require_safe
@never_cache
@xframe_options_deny
@open_to(Role.FACILITATOR)
def desk(request: HttpRequest, session_id: UUID) -> HttpResponse:
    """The desk of an open session. Every browser that opens it is a desk of its own, for twelve hours."""
    found = follow_rooms([access_session(person_of(request), session_id)])[0]
    if found.status != Status.OPEN:
        return redirect("workshops:session", session_id)
    name = desk_of(request)
    page = {
        "session": found,
        "code": show_code(found.code),
        "form": DeskForm(),
        "room": _told_to_scripts(found, name),
        "words": desk_words(),
        "screen_url": screen_link(found),
        "scribe_url": f"{reverse('workshops:paper', args=[found.pk])}?adgang={scribe_token(found)}",
    }
    response = render(request, "workshops/desk.html", page)
    hand_pass(response, found, DeskRole.FACILITATOR, name)
    return response


@require_safe
@never_cache
@open_to(Role.FACILITATOR)
def print_step(request: HttpRequest, session_id: UUID, item_id: str) -> HttpResponseBase:
    """The blank sheet of one step, with its guide: what to do when screens or nets fail."""
    found = access_session(person_of(request), session_id)
    item = _tool_item(found, item_id)
    assert item.tool is not None
    name = municipality().name
    document = blank_sheet(item.tool, found.language, code=show_code(found.code), municipality=name)
    try:
        return FileResponse(BytesIO(pdf(document)), filename=file_name(document.title, "pdf"))
    except PaperNotSet:
        messages.error(request, _("Vi kunne ikke lave papiret lige nu. Forløbet kører videre. Prøv igen om lidt."))
        return redirect("workshops:session", session_id)


def _tool_item(session: Session, item_id: str) -> Item:
    item = script_in_room(session).item(item_id)
    if item is None or item.tool is None:
        raise Http404
    return item


def _told_to_scripts(session: Session, desk_name: str) -> dict[str, object]:
    """What the scripts need to know besides the frames: ids and addresses, no person's words."""
    starts = int(session.starts_at.timestamp() * 1000) if session.starts_at else None
    return {
        "room": session.room,
        "desk": desk_name,
        "starts": starts,
        "zone": timezone.get_default_timezone_name(),
        "colon": "." if get_language() == "da" else ":",
        "isWall": session.is_wall,
        "screen": screen_link(session),
        "session": reverse("workshops:session", args=[session.pk]),
        "print": reverse("workshops:print_step", args=[session.pk, "ITEM"]),
    }
