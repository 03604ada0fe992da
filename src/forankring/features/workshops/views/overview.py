"""One session: its programme with times, who runs it, and the acts that fit now."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from forankring.domain.grammar import ItemKind, say
from forankring.kernel.accounts.api import NotDone, Role, names_of, open_to, person_of
from forankring.kernel.ledger.api import show_code
from forankring.kernel.ui.tags.journey import Knot
from forankring.kernel.ui.tags.words import day

from ..acts.follow import follow_rooms
from ..acts.people import add_co_facilitator, remove_co_facilitator
from ..acts.plan import copy_session, remove_session
from ..acts.start import start_session
from ..acts.wall import set_last_day
from ..clocks import clock, length, span
from ..forms import CoFacilitatorForm, LastDayForm
from ..models import Session, Status
from ..plan import NotAPlan, from_data, minutes_of, timed
from ..queries.access import access_session
from ..queries.choices import find_tool


@require_safe
@never_cache
@open_to(Role.FACILITATOR)
def session(request: HttpRequest, session_id: UUID) -> HttpResponse:
    return _overview(request, session_id, CoFacilitatorForm())


@require_POST
@open_to(Role.FACILITATOR)
def session_start(request: HttpRequest, session_id: UUID) -> HttpResponse:
    try:
        start_session(person_of(request), session_id)
        messages.success(request, _("Rummet er åbent."))
    except NotDone as refused:
        messages.error(request, str(refused))
    return redirect("workshops:session", session_id)


@require_POST
@open_to(Role.FACILITATOR)
def session_copy(request: HttpRequest, session_id: UUID) -> HttpResponse:
    copy = copy_session(person_of(request), session_id)
    messages.success(request, _("Her er din kopi. Den kan du rette i."))
    return redirect("workshops:session_edit", copy.pk)


@require_POST
@open_to(Role.FACILITATOR)
def session_remove(request: HttpRequest, session_id: UUID) -> HttpResponse:
    try:
        remove_session(person_of(request), session_id, timezone.now())
    except NotDone as refused:
        messages.error(request, str(refused))
        return redirect("workshops:session", session_id)
    messages.success(request, _("Forløbet er slettet."))
    return redirect("workshops:sessions")


@never_cache
@require_POST
@open_to(Role.FACILITATOR)
def co_facilitator_add(request: HttpRequest, session_id: UUID) -> HttpResponse:
    """Add a colleague; one without an account gets a link to take part, shown here and now only."""
    person, form = person_of(request), CoFacilitatorForm(request.POST)
    access_session(person, session_id)
    if form.is_valid():
        try:
            added = add_co_facilitator(person, session_id, form.cleaned_data["email"], timezone.now())
        except NotDone as refused:
            form.add_error("email", str(refused))
        else:
            if added.token:
                link = request.build_absolute_uri(reverse("accounts_link", args=[added.token]))
                page = {"link": link, "name": added.name, "session_id": session_id}
                return render(request, "workshops/co_facilitator_link.html", page)
            messages.success(request, _("%(name)s kan nu lede forløbet sammen med dig.") % {"name": added.name})
            return redirect("workshops:session", session_id)
    return _overview(request, session_id, form)


@require_POST
@open_to(Role.FACILITATOR)
def co_facilitator_remove(request: HttpRequest, session_id: UUID, person_id: UUID) -> HttpResponse:
    person = person_of(request)
    remove_co_facilitator(person, session_id, person_id)
    return redirect("workshops:sessions") if person.pk == person_id else redirect("workshops:session", session_id)


@never_cache
@require_POST
@open_to(Role.FACILITATOR)
def wall_last_day(request: HttpRequest, session_id: UUID) -> HttpResponse:
    """Keep an idea wall open until another day, or open it again."""
    person, form = person_of(request), LastDayForm(request.POST)
    access_session(person, session_id)
    if not form.is_valid():
        return _overview(request, session_id, CoFacilitatorForm(), form)
    try:
        wall = set_last_day(person, session_id, form.cleaned_data["open_until"])
        messages.success(request, _("Idévæggen er åben til og med %(day)s.") % {"day": day(wall.open_until)})
    except NotDone as refused:
        messages.error(request, str(refused))
    return redirect("workshops:session", session_id)


def _overview(
    request: HttpRequest, session_id: UUID, form: CoFacilitatorForm, last_day: LastDayForm | None = None
) -> HttpResponse:
    person = person_of(request)
    found = follow_rooms([access_session(person, session_id)])[0]
    helpers = [row.person for row in found.co_facilitators.all()]
    names = names_of([found.owner, *helpers])
    lines, minutes, ends = _programme(found)
    is_planned = found.status == Status.PLANNED
    is_resting = found.status == Status.OPEN and found.is_over(timezone.localdate())
    page = {
        "session": found,
        "is_planned": is_planned,
        "is_open": found.status == Status.OPEN,
        "code": show_code(found.code) if found.status == Status.OPEN else "",
        "is_owner": found.owner == person.pk,
        "owner": names[found.owner],
        "helpers": [(one, names[one]) for one in helpers],
        "knots": lines,
        "blanks": _tools(found) if is_planned else [],
        "length": length(minutes),
        "ends": ends,
        "form": form,
        "is_resting": is_resting,
        "last_day": last_day or LastDayForm(initial={} if is_resting else {"open_until": found.open_until}),
    }
    return render(request, "workshops/session.html", page)


def _tools(found: Session) -> list[tuple[str, str]]:
    """Id and title of the tools in the plan, each once: what one may print before the day."""
    try:
        items = from_data(found.items)
    except NotAPlan:
        return []
    tools = {one.tool: find_tool(one.tool) for one in items if one.tool}
    return [(tool.id, say(tool.title, found.language)) for tool in tools.values() if tool]


def _programme(found: Session) -> tuple[list[Knot], int, str]:
    """The thread of the programme, its minutes and when it ends."""
    try:
        lines = timed(from_data(found.items), found.starts_at)
    except NotAPlan:
        lines = []
    knots = []
    for line in lines:
        one, tool = line.item, find_tool(line.item.tool) if line.item.tool else None
        title = say(one.title or (tool.title if tool else None), found.language)
        is_gone = one.kind is ItemKind.TOOL and tool is None
        when = span(line.begins, line.ends) or length(one.minutes)
        text = _("Værktøjet findes ikke længere.") if is_gone else say(one.text, found.language)
        knots.append(Knot(title or one.tool, meta=when, text=text))
    ends = lines[-1].ends if lines else None
    return knots, minutes_of(line.item for line in lines), clock(ends) if ends else ""
