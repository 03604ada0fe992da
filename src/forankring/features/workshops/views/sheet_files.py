"""A sheet's files and its sealed versions, printable for ever."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.http import content_disposition_header
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from forankring.domain.grammar import say
from forankring.kernel.accounts.api import Person, Role, open_to, person_of
from forankring.kernel.papers.api import CONTENT_TYPES, PaperNotSet

from ..differences import differences
from ..models import SheetVersion
from ..queries.sheets import access_sheet, has_tasks
from ..sheet_papers import LANGUAGES, SheetPaper, draft_of, file_links, file_of, sealed


@require_safe
@never_cache
@open_to(Role.FACILITATOR)
def sheet_version(request: HttpRequest, sheet_id: UUID, number: int) -> HttpResponse:
    """One sealed version as it was, and what it changed."""
    lang = get_language() or "da"
    version = _version(person_of(request), sheet_id, number)
    before = version.sheet.versions.filter(number__lt=number).first()
    paper = sealed(version)
    page = {
        "sheet": version.sheet,
        "session": version.sheet.session,
        "version": version,
        "title": say(paper.tool.title, lang),
        "lang": lang,
        "blocks": paper.document(lang).blocks,
        "files": file_links(paper, sheet_id, lang),
        "before": before,
        "has_ideas": has_tasks(paper.tool),
        "newest": version.sheet.versions.first(),
        "differences": differences(sealed(before), paper, lang) if before else [],
    }
    return render(request, "workshops/sheet_version.html", page)


@require_safe
@never_cache
@open_to(Role.FACILITATOR)
def sheet_draft_file(request: HttpRequest, sheet_id: UUID, lang: str, name: str, form: str) -> HttpResponse:
    return _file(request, sheet_id, draft_of(access_sheet(person_of(request), sheet_id)), lang, name, form)


@require_safe
@never_cache
@open_to(Role.FACILITATOR)
def sheet_version_file(
    request: HttpRequest, sheet_id: UUID, number: int, lang: str, name: str, form: str
) -> HttpResponse:
    return _file(request, sheet_id, sealed(_version(person_of(request), sheet_id, number)), lang, name, form)


def attachment(raw: bytes, name: str, form: str) -> HttpResponse:
    """A file to keep: never shown inside the house's own pages, never guessed at."""
    answer = HttpResponse(raw, content_type=CONTENT_TYPES[form])
    answer["Content-Disposition"] = content_disposition_header(True, name)
    answer["X-Content-Type-Options"] = "nosniff"
    return answer


def _version(person: Person, sheet_id: UUID, number: int) -> SheetVersion:
    found = access_sheet(person, sheet_id).versions.filter(number=number) if number < 2**31 else None
    version = found.select_related("sheet__session").first() if found is not None else None
    if version is None:
        raise Http404
    return version


def _file(request: HttpRequest, sheet_id: UUID, paper: SheetPaper, lang: str, name: str, form: str) -> HttpResponse:
    if lang not in LANGUAGES or form not in CONTENT_TYPES:
        raise Http404
    try:
        made = file_of(paper, name, form, lang)
    except PaperNotSet:
        messages.error(request, _("Vi kunne ikke lave papiret lige nu. Skemaet er, som det var. Prøv igen om lidt."))
        return redirect("workshops:sheet", sheet_id)
    if made is None:
        raise Http404
    return attachment(*made, form)
