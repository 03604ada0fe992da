"""The letter to the supplier: seen as it will be printed, and fetched as PDF or for Word."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.http import content_disposition_header
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache

from forankring.domain.journey import Kind
from forankring.domain.law import read_facts
from forankring.domain.paper import Document
from forankring.kernel.accounts.api import municipality, open_to, person_of
from forankring.kernel.journey.api import Initiative, access_initiative, last_body
from forankring.kernel.papers.api import CONTENT_TYPES, PaperNotSet, docx_bytes, file_name, long_date, pdf

from ..queries import facts_of, screening_of
from ..roles import FILLERS
from .asking import supplier_questions
from .in_force import pack_in_force
from .letter import supplier_letter
from .letter_form import LetterForm


@never_cache
@open_to(*FILLERS)
def supplier(request: HttpRequest, initiative_id: UUID) -> HttpResponse:
    """One form; its buttons show the letter or fetch it. Asking changes nothing, so nothing is kept."""
    row, lang = access_initiative(person_of(request), initiative_id), get_language() or "da"
    known = _known(row)
    form = LetterForm(request.POST or None, initial=known)
    is_ready = request.method == "POST" and form.is_valid()
    made = _letter(row, lang, form.cleaned_data if is_ready else known)
    wanted = request.POST.get("form", "")
    if is_ready and wanted in ("pdf", "docx"):
        return _file(request, made, wanted, initiative_id)
    facts = read_facts(pack_in_force(), _answers(row))
    page = {
        "initiative": row,
        "form": form,
        "made": made,
        "lang": lang,
        "has_questions": bool(supplier_questions(facts)),
    }
    return render(request, "screening/law/letter.html", page)


def _answers(row: Initiative) -> dict[str, Any]:
    found = screening_of(row.pk)
    return facts_of(found) if found else {}


def _known(row: Initiative) -> dict[str, Any]:
    """What the thread knows of the system, and the house's own mailbox."""
    registered = last_body(row, Kind.MAP)
    system, supplier_ = registered.get("system"), registered.get("supplier")
    return {
        "system": system if isinstance(system, str) else "",
        "supplier": supplier_ if isinstance(supplier_, str) else "",
        "contact": municipality().contact_mail,
    }


def _letter(row: Initiative, lang: str, given: dict[str, Any]) -> Document:
    house = municipality()
    return supplier_letter(
        read_facts(pack_in_force(), _answers(row)),
        lang,
        municipality=house.name or house.name_mark or _("Kommunen"),
        system=given["system"],
        supplier=given["supplier"] or _("leverandøren"),
        contact=given.get("contact", ""),
        answer_by=long_date(given.get("answer_by"), lang),
    )


def _file(request: HttpRequest, made: Document, form: str, initiative_id: UUID) -> HttpResponse:
    try:
        raw = pdf(made) if form == "pdf" else docx_bytes(made)
    except PaperNotSet:
        messages.error(request, _("Vi kunne ikke lave papiret lige nu. Teksten er, som den var. Prøv igen om lidt."))
        return redirect("screening:supplier", initiative_id)
    answer = HttpResponse(raw, content_type=CONTENT_TYPES[form])
    answer["Content-Disposition"] = content_disposition_header(True, file_name(made.title, form))
    answer["X-Content-Type-Options"] = "nosniff"
    return answer
