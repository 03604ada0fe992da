"""The sheet's workbench: arrange, undo, seal. Plain forms; nothing that was typed or ticked is ever lost."""

from urllib.parse import urlencode
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from forankring.domain import kinds
from forankring.domain.grammar import say
from forankring.domain.grammar.codec import value_from_json, value_to_json
from forankring.domain.words import Refused
from forankring.kernel.accounts.api import NotDone, Role, open_to, person_of

from ..acts.harvest import arrange, seal, undo
from ..arranging import Act, acts_of, change_for
from ..forms.sheet import SheetForm, form_for
from ..models import Sheet
from ..queries.coverage import coverage
from ..queries.sheets import access_sheet, fields_of_sheet, has_tasks, tool_of, values_of
from ..refusals import ChangedMeanwhile, SheetChangedMeanwhile
from ..sheet_papers import draft_of, file_links
from ..workbench import Tried, sections


@require_safe
@never_cache
@open_to(Role.FACILITATOR)
def sheet(request: HttpRequest, sheet_id: UUID) -> HttpResponse:
    return _page(request, access_sheet(person_of(request), sheet_id))


@never_cache
@require_POST
@open_to(Role.FACILITATOR)
def sheet_arrange(request: HttpRequest, sheet_id: UUID) -> HttpResponse:
    """One arranging act on one field."""
    person = person_of(request)
    found = access_sheet(person, sheet_id)
    field = next((f for f in fields_of_sheet(found) if f.id == request.POST.get("field")), None)
    act = next((a for a in Act if a == request.POST.get("act")), None)
    if field is None or act is None or act not in acts_of(field):
        raise Http404
    form = form_for(act, field, request.POST)
    if not form.is_valid():
        return _page(request, found, Tried(field.id, act, form, _first(form)))
    change = change_for(act, form.given(), value_from_json(found.base[field.id]))
    try:
        arrange(person, sheet_id, field.id, _revision(request), change)
    except ChangedMeanwhile:
        # Shown with the newer revision: the next press is made with eyes open.
        now = access_sheet(person, sheet_id)
        return _page(request, now, Tried(field.id, act, form, str(SheetChangedMeanwhile())), status=409)
    except (NotDone, Refused) as refused:
        why = refused.sentence(get_language() or "da") if isinstance(refused, Refused) else str(refused)
        return _page(request, found, Tried(field.id, act, form, why))
    return _back(sheet_id, act, field.id)


@require_POST
@open_to(Role.FACILITATOR)
def sheet_undo(request: HttpRequest, sheet_id: UUID) -> HttpResponse:
    try:
        undo(person_of(request), sheet_id, _revision(request))
    except ChangedMeanwhile:
        messages.warning(request, _("En anden har rettet skemaet imens. Se det igennem, før du fortryder."))
        return redirect("workshops:sheet", sheet_id)
    except NotDone as refused:
        messages.error(request, str(refused))
        return redirect("workshops:sheet", sheet_id)
    return _back(sheet_id, "undo")


@require_POST
@open_to(Role.FACILITATOR)
def sheet_seal(request: HttpRequest, sheet_id: UUID) -> HttpResponse:
    try:
        version = seal(person_of(request), sheet_id, _revision(request))
    except ChangedMeanwhile:
        messages.warning(request, _("En anden har rettet skemaet imens. Det er ikke låst. Se det igennem først."))
    except Refused as refused:
        messages.error(request, refused.sentence(get_language() or "da"))
    else:
        sentence = _("Skemaet er låst som udgave %(number)s. Udkastet kan I stadig arbejde videre på.")
        messages.success(request, sentence % {"number": version.number})
    return redirect("workshops:sheet", sheet_id)


def _page(request: HttpRequest, found: Sheet, tried: Tried | None = None, status: int = 200) -> HttpResponse:
    lang = get_language() or "da"
    paper = draft_of(found)
    versions = list(found.versions.all())
    page = {
        "sheet": found,
        "session": found.session,
        "title": say(tool_of(found).title, lang),
        "lang": lang,
        "sections": sections(found, lang, request.GET.get("ret", ""), tried),
        "coverage": coverage(found),
        "done": _done_words().get(request.GET.get("efter", "")),
        "blocks": paper.document(lang).blocks,
        "files": file_links(paper, found.pk, lang),
        "versions": versions,
        "next_number": versions[0].number + 1 if versions else 1,
        "is_sealed": _is_sealed(found),
        "has_ideas": has_tasks(tool_of(found)),
    }
    return render(request, "workshops/sheet.html", page, status=status)


def _is_sealed(found: Sheet) -> bool:
    """True when the newest version says what the draft says."""
    last = found.versions.first()
    if last is None or last.tool != found.tool:
        return False
    values = values_of(found)
    try:
        return bool(last.values == {f.id: value_to_json(kinds.seal(f, values[f.id])) for f in fields_of_sheet(found)})
    except Refused:
        return False


def _back(sheet_id: UUID, act: str, field: str = "") -> HttpResponse:
    anchor = f"#felt-{field}" if field else ""
    return redirect(f"{reverse('workshops:sheet', args=[sheet_id])}?{urlencode({'efter': act})}{anchor}")


def _revision(request: HttpRequest) -> int:
    """The revision the page was drawn from; anything unreadable is an old one."""
    given = request.POST.get("revision", "")
    return int(given) if given.isascii() and given.isdigit() and len(given) < 10 else -1


def _first(form: SheetForm) -> str:
    return next((str(error) for several in form.errors.values() for error in several), "")


def _done_words() -> dict[str, str]:
    """What was just done, said beside the button that takes it back."""
    return {
        Act.TOGETHER: _("Lagt sammen. Hver ordlyd er gemt."),
        Act.APART: _("Skilt ad igen."),
        Act.GROUP: _("Samlet under overskriften."),
        Act.OUT: _("Taget ud af overskriften."),
        Act.CHOOSE: _("Valgt til skemaet."),
        Act.LEAVE: _("Valgt fra. Kortet står stadig på skemaet."),
        Act.RENAME: _("Overskriften er rettet."),
        Act.TEXT: _("Teksten er rettet. Ordlyden fra rummet er gemt."),
        Act.AGREE: _("Jeres ord er gemt."),
        Act.MARK: _("Mærket er gemt."),
        Act.OPTIONS: _("Valgene er gemt."),
        "undo": _("Fortrudt."),
    }
