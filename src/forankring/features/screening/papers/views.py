"""The paper seen on the page, and fetched as PDF or for Word."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import content_disposition_header
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from forankring.kernel.accounts.api import Guest, open_to, person_of
from forankring.kernel.journey.api import access_initiative
from forankring.kernel.papers.api import CONTENT_TYPES, PaperNotSet, docx_bytes, file_name, pdf
from forankring.kernel.ui.tags.frames import View

from ..queries import screening_of
from ..rulebook.judged import as_judged
from .build import Draft, document, draft_of

LANGUAGES = ("da", "en")
SHORT, FULL = "en-side", "fuld"
EXTENTS = (FULL, SHORT)


@require_safe
@never_cache
@open_to(Guest.SIGNED_IN)
@as_judged
def paper(request: HttpRequest, initiative_id: UUID, extent: str) -> HttpResponse:
    lang = get_language() or "da"
    draft = _draft(request, initiative_id, extent, lang)
    page = {
        "initiative": draft.initiative,
        "made": document(draft, lang, is_short=extent == SHORT),
        "lang": lang,
        "extents": [
            View(name, reverse("screening:paper", args=[initiative_id, one]), is_current=one == extent)
            for one, name in ((FULL, _("Hele screeningen")), (SHORT, _("Én side")))
        ],
        "pdf_url": reverse("screening:paper_file", args=[initiative_id, extent, lang, "pdf"]),
        "word_url": reverse("screening:paper_file", args=[initiative_id, extent, lang, "docx"]),
    }
    return render(request, "screening/paper.html", page)


@require_safe
@never_cache
@open_to(Guest.SIGNED_IN)
@as_judged
def paper_file(request: HttpRequest, initiative_id: UUID, extent: str, lang: str, form: str) -> HttpResponse:
    if lang not in LANGUAGES or form not in ("pdf", "docx"):
        raise Http404
    made = document(_draft(request, initiative_id, extent, lang), lang, is_short=extent == SHORT)
    try:
        raw = pdf(made) if form == "pdf" else docx_bytes(made)
    except PaperNotSet:
        messages.error(request, _("Vi kunne ikke lave papiret lige nu. Teksten er, som den var. Prøv igen om lidt."))
        return redirect("screening:paper", initiative_id, extent)
    answer = HttpResponse(raw, content_type=CONTENT_TYPES[form])
    name = file_name(made.title, form, made.kicker)
    answer["Content-Disposition"] = content_disposition_header(as_attachment=True, filename=name) or "attachment"
    answer["X-Content-Type-Options"] = "nosniff"
    return answer


def _draft(request: HttpRequest, initiative_id: UUID, extent: str, lang: str) -> Draft:
    initiative = access_initiative(person_of(request), initiative_id)
    found = screening_of(initiative.pk)
    if found is None or extent not in EXTENTS:
        raise Http404
    return draft_of(initiative, found, lang)
