"""What was said in the room, beside the lenses it belongs to."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from forankring.domain.lenses import Lens
from forankring.features.workshops.api import Session, SheetVersion, tool_of
from forankring.kernel.accounts.api import NotDone, Role, open_to, person_of
from forankring.kernel.journey.api import access_initiative, acting_role

from ..acts import HERE
from ..models import Argument, Screening, Talk
from ..queries import LENSES, screening_of
from ..roles import FILLERS
from ..said import SIDE_WORDS, where
from ..words import LENS_WORDS
from .acts import TEMPLATES, attach, attachable, plan_talk, put_back, take_over
from .prepared import ADOPTION, WITH_OR_WITHOUT, prepared
from .proposals import Proposal, blocks_of, proposals_of, sheets_of


@require_safe
@never_cache
@open_to(*FILLERS)
def talks(request: HttpRequest, initiative_id: UUID) -> HttpResponse:
    person, lang = person_of(request), get_language() or "da"
    row, found = access_initiative(person, initiative_id), screening_of(initiative_id)
    if found is None:
        raise Http404
    may_fill = bool(acting_role(person, FILLERS, row)) and row.stage in HERE and not found.is_done
    held = sheets_of(row.pk)
    page = {
        "initiative": row,
        "is_facilitator": person.holds(Role.FACILITATOR),
        "may_fill": may_fill,
        "is_full": found.kind == Screening.Kind.FULL,
        "talks": _held(row.pk, held, is_facilitator=person.holds(Role.FACILITATOR)),
        "prepared": [(LENS_WORDS[Lens(one.field)], SIDE_WORDS[one.place], one.text) for one in prepared(found, lang)],
        "lenses": _lenses(found),
        "attachable": attachable(person, row) if may_fill else [],
        "sheets": [(one.sheet.session.title, blocks_of(one, lang)) for one in held],
        "lang": lang,
        "adoption": ADOPTION,
        "with_or_without": WITH_OR_WITHOUT,
    }
    return render(request, "screening/talks.html", page)


@require_POST
@open_to(Role.FACILITATOR)
def plan(request: HttpRequest, initiative_id: UUID) -> HttpResponse:
    tool = request.POST.get("tool", ADOPTION)
    try:
        session = plan_talk(person_of(request), initiative_id, tool if tool in TEMPLATES else ADOPTION)
    except NotDone as refused:
        messages.error(request, str(refused))
        return redirect("screening:talks", initiative_id)
    messages.success(request, _("Forløbet er planlagt. Det, I ved om Kan og Må, står på skemaet, når rummet åbner."))
    return redirect("workshops:session", session.pk)


@require_POST
@open_to(Role.FACILITATOR)
def attach_page(request: HttpRequest, initiative_id: UUID) -> HttpResponse:
    try:
        session = UUID(request.POST.get("session", ""))
    except ValueError:
        raise Http404 from None
    try:
        attach(person_of(request), initiative_id, session, request.POST.get("tool", ""))
    except NotDone as refused:
        messages.error(request, str(refused))
    else:
        messages.success(request, _("Skemaet hører nu til screeningen."))
    return redirect("screening:talks", initiative_id)


@require_POST
@open_to(*FILLERS)
def take(request: HttpRequest, initiative_id: UUID, lens: str) -> HttpResponse:
    if lens not in list(Lens):
        raise Http404
    try:
        count = take_over(person_of(request), initiative_id, Lens(lens), request.POST.getlist("card"))
    except NotDone as refused:
        messages.error(request, str(refused))
    else:
        said = ngettext("%(n)s udsagn er taget med.", "%(n)s udsagn er taget med.", count) % {"n": count}
        messages.success(request, said)
    return redirect(f"{reverse('screening:talks', args=[initiative_id])}#{lens}")


@require_POST
@open_to(*FILLERS)
def back(request: HttpRequest, initiative_id: UUID, argument_id: UUID) -> HttpResponse:
    try:
        put_back(person_of(request), initiative_id, argument_id)
    except NotDone as refused:
        messages.error(request, str(refused))
    return redirect("screening:talks", initiative_id)


def _held(initiative: UUID, held: list[SheetVersion], *, is_facilitator: bool) -> list[dict[str, object]]:
    talks = list(Talk.objects.filter(initiative=initiative))
    sessions = {one.pk: one for one in Session.objects.filter(pk__in=[talk.session for talk in talks])}
    sealed = {(one.sheet.session_id, tool_of(one).id): one.sealed_on for one in held}
    return [
        {
            "title": session.title if session else _("Et forløb, der er slettet"),
            "state": session.get_status_display() if session else "",
            "sealed_on": sealed.get((talk.session, talk.tool)),
            "url": reverse("workshops:session", args=[session.pk]) if session and is_facilitator else "",
        }
        for talk in talks
        for session in [sessions.get(talk.session)]
    ]


def _lenses(found: Screening) -> list[dict[str, object]]:
    """Each lens with what is taken over and what is proposed; a lens with neither is left out, but Vil and Bør."""
    offered = proposals_of(found)
    lenses = []
    for lens in LENSES["full"]:
        taken = list(found.said.filter(lens=lens))
        new = [one for one in offered if one.lens is lens]
        if taken or new or lens in (Lens.WILL, Lens.SHOULD):
            lenses.append({"id": lens, "name": LENS_WORDS[lens], "taken": _taken(taken), "new": _new(new)})
    return lenses


def _taken(rows: list[Argument]) -> list[tuple[UUID, object, str, str]]:
    return [(one.pk, SIDE_WORDS[one.side], one.text, where(one.origin)) for one in rows]


def _new(rows: list[Proposal]) -> list[tuple[str, object, str, str]]:
    return [(f"{one.sheet}/{one.card}", SIDE_WORDS[one.side], one.text, one.where) for one in rows]
