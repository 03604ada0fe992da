"""Files out: open data for everybody, tables for the house, papers about one use."""

from uuid import UUID

from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.http import content_disposition_header
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from forankring.domain.journey import Stage
from forankring.domain.paper import Document
from forankring.kernel.accounts.api import Guest, open_to, person_of
from forankring.kernel.papers.api import CONTENT_TYPES, PaperNotSet, docx_bytes, file_name, pdf

from ..exports.annex_viii import annex_document
from ..exports.card import card_document
from ..exports.formats import PUBLIC_FILES, entry_of
from ..exports.links import link_sheet
from ..exports.plain import plain_csv, template_csv
from ..queries.access import EDITORS, access_use, access_uses
from ..queries.public import public_uses
from ..values import system_values, use_values

TYPES = {**CONTENT_TYPES, "json": "application/json; charset=utf-8"}


@require_safe
@open_to(Guest.EVERYONE)
def public_file(request: HttpRequest, name: str, form: str) -> HttpResponse:
    """Everything published, in one of the open standards."""
    wanted = next((one for one in PUBLIC_FILES if (one.name, one.form) == (name, form)), None)
    if wanted is None:
        raise Http404
    entries = [entry_of(use, address(request)) for use in public_uses()]
    return _file(wanted.make(entries), file_name(f"AI-landkort {name}", form), form)


@require_safe
@open_to(*EDITORS)
def exports(request: HttpRequest) -> HttpResponse:
    return render(request, "landscape/exports.html", {"files": PUBLIC_FILES, "count": len(public_uses())})


@require_safe
@open_to(*EDITORS)
def house_file(request: HttpRequest, name: str, form: str) -> HttpResponse:
    """Tables with internal fields, of the uses this person may see."""
    uses = access_uses(person_of(request)).select_related("system", "unit").order_by("sort_key", "pk")
    if (name, form) == ("anvendelser", "csv"):
        raw = plain_csv([(use.source_id or str(use.pk), system_values(use.system), use_values(use)) for use in uses])
    elif (name, form) == ("kitos-og-os2compliance", "csv"):
        raw = link_sheet(uses, address(request))
    elif (name, form) == ("skabelon", "csv"):
        raw = template_csv()
    else:
        raise Http404
    return _file(raw, file_name(f"AI-landkort {name}", form), form)


@require_safe
@open_to(Guest.SIGNED_IN)
def use_card(request: HttpRequest, use_id: UUID, form: str) -> HttpResponse:
    use = access_use(person_of(request), use_id)
    stage = Stage(use.stage)
    return _paper(request, use_id, card_document(use, stage, get_language() or "da", has_run=use.has_run), form)


@require_safe
@open_to(Guest.SIGNED_IN)
def annex_viii_file(request: HttpRequest, use_id: UUID, form: str) -> HttpResponse:
    use = access_use(person_of(request), use_id)
    return _paper(request, use_id, annex_document(use, get_language() or "da"), form)


def address(request: HttpRequest) -> str:
    """The house's own address, without a slash at the end."""
    return str(settings.PUBLIC_URL or request.build_absolute_uri("/")).rstrip("/")


def _paper(request: HttpRequest, use_id: UUID, document: Document, form: str) -> HttpResponse:
    if form not in ("pdf", "docx"):
        raise Http404
    try:
        raw = pdf(document) if form == "pdf" else docx_bytes(document)
    except PaperNotSet:
        messages.error(request, _("Vi kunne ikke lave papiret lige nu. Der er ikke ændret noget. Prøv igen om lidt."))
        return redirect("landscape:use", use_id)
    return _file(raw, file_name(document.title, form), form)


def _file(raw: bytes, name: str, form: str) -> HttpResponse:
    answer = HttpResponse(raw, content_type=TYPES[form])
    answer["Content-Disposition"] = content_disposition_header(True, name)
    return answer
