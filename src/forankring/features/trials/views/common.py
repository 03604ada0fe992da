"""What the pages of this room share: a form that two people can hold, and files."""

from collections.abc import Callable
from typing import Any

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.http import content_disposition_header
from django.utils.translation import gettext as _

from forankring.domain.paper import Document
from forankring.kernel.accounts.api import NotDone, person_of
from forankring.kernel.journey.api import Initiative, ThreadMeanwhile, access_initiative, seen_now
from forankring.kernel.papers.api import CONTENT_TYPES, PaperNotSet, docx_bytes, file_name, pdf

from ..roles import role_on

Theirs = Callable[[Initiative], list[tuple[str, str]]]


def ours(request: HttpRequest, initiative_id: Any) -> Initiative:
    """The initiative, for somebody who may write on it here."""
    person = person_of(request)
    row = access_initiative(person, initiative_id)
    if not role_on(person, row):
        raise Http404
    return row


def held(
    request: HttpRequest,
    row: Initiative,
    form: forms.Form,
    template: str,
    act: Callable[[], object],
    *,
    theirs: Theirs,
    done: str,
    **more: Any,
) -> HttpResponse:
    """Show the form, or do the act; who comes second sees the other's words beside their own."""
    page: dict[str, Any] = {"initiative": row, "form": form, **more}
    if request.method != "POST" or not form.is_valid():
        return render(request, template, page)
    try:
        act()
    except ThreadMeanwhile as refused:
        now = access_initiative(person_of(request), row.pk)
        seen_now(form, now.revision)
        form.add_error(None, str(refused))
        return render(request, template, {**page, "initiative": now, "theirs": theirs(now)}, status=409)
    except NotDone as refused:
        form.add_error(None, str(refused))
        return render(request, template, page, status=409)
    messages.success(request, done)
    return redirect("journey:thread", row.pk)


def paper_file(request: HttpRequest, row: Initiative, document: Document, form: str) -> HttpResponse:
    """A paper to keep."""
    if form not in ("pdf", "docx"):
        raise Http404
    try:
        raw = pdf(document) if form == "pdf" else docx_bytes(document)
    except PaperNotSet:
        messages.error(request, _("Vi kunne ikke lave papiret lige nu. Tråden er, som den var. Prøv igen om lidt."))
        return redirect("journey:thread", row.pk)
    answer = HttpResponse(raw, content_type=CONTENT_TYPES[form])
    name = file_name(document.title, form, document.kicker)
    answer["Content-Disposition"] = content_disposition_header(True, name)
    answer["X-Content-Type-Options"] = "nosniff"
    return answer
