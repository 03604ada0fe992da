"""A table's paper sheet, typed in: by a facilitator, or by a colleague who was sent a link to this page alone."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from forankring.domain.grammar import Item, Script, say
from forankring.domain.words import sentence
from forankring.kernel.accounts.api import Guest, Person, Role, open_to
from forankring.kernel.ledger.api import LIFETIME, DeskRole
from forankring.kernel.ui.phone import render_field

from ..forms.paper import PaperForm
from ..gathered import fields_of
from ..models import Session, Status
from ..passes import desk_of, hand_pass, is_scribe
from ..queries.access import sessions_of
from ..queries.room import script_in_room, tables_in_room

KEPT = "papirlink"
"""The cookie that keeps a scribe's link while the page is used."""


@require_safe
@never_cache
@open_to(Guest.EVERYONE)
def paper(request: HttpRequest, session_id: UUID) -> HttpResponse:
    """Choose step and table, then type one answer after another. Everybody without a pass finds nothing.

    Also after the session has closed: a sheet found in a bag counts as long as the room's lines are kept.
    """
    given = request.GET.get("adgang", "")
    found = Session.objects.filter(pk=session_id).exclude(status=Status.PLANNED).first()
    is_facilitator = _is_facilitator(request, session_id)
    if found is None or not (is_facilitator or is_scribe(found, given or request.COOKIES.get(KEPT, ""))):
        raise Http404
    if given:
        response: HttpResponse = redirect(request.path)
        response.set_cookie(KEPT, given, max_age=LIFETIME, path=request.path, httponly=True, samesite="Lax")
        return response
    response = _page(request, found)
    hand_pass(response, found, DeskRole.SCRIBE, desk_of(request))
    return response


def _is_facilitator(request: HttpRequest, session_id: UUID) -> bool:
    person = request.user
    if not isinstance(person, Person) or not person.is_active or not person.holds(Role.FACILITATOR):
        return False
    return sessions_of(person).filter(pk=session_id).exists()


def _page(request: HttpRequest, session: Session) -> HttpResponse:
    script, tables = script_in_room(session), tables_in_room(session)
    tools = {item.id: item for item in script.items if item.tool}
    names = [(item.id, say(item.title, session.language)) for item in tools.values()]
    form = PaperForm(request.GET if "item" in request.GET else None, names, tables or _one_table(script))
    chosen = tools[form.cleaned_data["item"]] if form.is_valid() else None
    table = form.cleaned_data["table"] if chosen else ""
    page = {
        "session": session,
        "form": form,
        "item": chosen,
        "table": table,
        "questions": _questions(request, chosen, table, session) if chosen else [],
    }
    return render(request, "workshops/paper.html", page)


def _questions(request: HttpRequest, item: Item, table: str, session: Session) -> list[SafeString]:
    """Each question as the phones have it, sent to the room's paper address instead."""
    assert item.tool is not None
    hidden = format_html(
        '<input type="hidden" name="table" value="{}"><input type="hidden" name="back" value="{}">',
        table,
        request.get_full_path(),
    )
    filled = {"%%SEND%%": f"/d/r/{session.room}/paper", "%%MINE%%": "", "%%ID%%": "", '%%REV%%">': f'1">{hidden}'}
    drawn = [render_field(item.tool, field, item.id, session.language) for field in fields_of(item)]
    return [mark_safe(_filled(one, filled)) for one in drawn]  # noqa: S308  the template and format_html escape


def _filled(html: str, words: dict[str, str]) -> str:
    for name, text in words.items():
        html = html.replace(name, text)
    return html


def _one_table(script: Script) -> list[str]:
    """A session without named tables still has people who write on paper."""
    return [sentence("table_name", script.language, number=1)]
