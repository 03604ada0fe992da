"""Any tool's sheet with nothing on it, to have in the bag: no session has to begin first."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from forankring.kernel.accounts.api import Guest, open_to
from forankring.kernel.papers.api import PaperNotSet, blank_sheet, docx_bytes, file_name, pdf

from ..papers import house_mark
from ..queries.choices import find_tool
from ..sheet_papers import LANGUAGES, SIZES
from .sheet_files import attachment


@require_safe
@open_to(Guest.SIGNED_IN)
def blank_sheet_file(request: HttpRequest, tool_id: str, lang: str, size: str, form: str) -> HttpResponse:
    """The sheet for hands with its guide on the back, as PDF or for Word."""
    tool = find_tool(tool_id)
    if tool is None or lang not in LANGUAGES or size not in SIZES or form not in ("pdf", "docx"):
        raise Http404
    document = blank_sheet(tool, lang, "a3" if size == "a3" else "a4", municipality=house_mark())
    try:
        raw = pdf(document) if form == "pdf" else docx_bytes(document)
    except PaperNotSet:
        messages.error(request, _("Vi kunne ikke lave papiret lige nu. Prøv igen om lidt."))
        return redirect("packs:tool", tool_id)
    return attachment(raw, file_name(document.title, form, size.upper()), form)
