"""A session's report: as a page, to print, to edit."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from forankring.kernel.accounts.api import Role, open_to, person_of
from forankring.kernel.papers.api import PaperNotSet, docx_bytes, file_name, pdf

from ..acts.follow import follow_rooms
from ..queries.access import access_session
from ..session_report import report_of
from ..sheet_papers import LANGUAGES
from .sheet_files import attachment


@require_safe
@never_cache
@open_to(Role.FACILITATOR)
def session_report(request: HttpRequest, session_id: UUID) -> HttpResponse:
    found = follow_rooms([access_session(person_of(request), session_id)])[0]
    lang = get_language() or "da"
    report = report_of(found, lang)
    page = {"session": found, "lang": lang, "report": report}
    return render(request, "workshops/report.html", page)


@require_safe
@never_cache
@open_to(Role.FACILITATOR)
def session_report_file(request: HttpRequest, session_id: UUID, lang: str, form: str) -> HttpResponse:
    found = access_session(person_of(request), session_id)
    if lang not in LANGUAGES or form not in ("pdf", "docx"):
        raise Http404
    document = report_of(found, lang).document
    try:
        raw = pdf(document) if form == "pdf" else docx_bytes(document)
    except PaperNotSet:
        messages.error(request, _("Vi kunne ikke lave papiret lige nu. Forløbet er, som det var. Prøv igen om lidt."))
        return redirect("workshops:session_report", session_id)
    return attachment(raw, file_name(document.title, form, document.kicker), form)
