"""The decision paper and the agenda item: seen, written, printed, copied."""

from collections.abc import Callable
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
from forankring.kernel.ui.said import put_back

from ..acts.paper import write_paper
from ..forms.paper import CopyForm, PaperForm
from ..papers.build import Draft, agenda_draft, decision_draft, document
from ..papers.clean_html import clean_html
from ..queries.decisions import MATTERS
from ..queries.med import access_involvement
from ..refusals import WrittenMeanwhile
from ..roles import paper_role

LANGUAGES = ("da", "en")


@require_safe
@never_cache
@open_to(Guest.SIGNED_IN)
def paper(request: HttpRequest, initiative_id: UUID, matter: str) -> HttpResponse:
    return _page(request, _decision(request, initiative_id, matter))


@never_cache
@open_to(Guest.SIGNED_IN)
def paper_edit(request: HttpRequest, initiative_id: UUID, matter: str) -> HttpResponse:
    return _edit(request, lambda: _decision(request, initiative_id, matter))


@require_safe
@never_cache
@open_to(Guest.SIGNED_IN)
def paper_file(request: HttpRequest, initiative_id: UUID, matter: str, lang: str, form: str) -> HttpResponse:
    return _file(request, _decision(request, initiative_id, matter), lang, form)


@require_safe
@never_cache
@open_to(Guest.SIGNED_IN)
def agenda(request: HttpRequest, involvement_id: UUID) -> HttpResponse:
    return _page(request, _agenda(request, involvement_id))


@never_cache
@open_to(Guest.SIGNED_IN)
def agenda_edit(request: HttpRequest, involvement_id: UUID) -> HttpResponse:
    return _edit(request, lambda: _agenda(request, involvement_id))


@require_safe
@never_cache
@open_to(Guest.SIGNED_IN)
def agenda_file(request: HttpRequest, involvement_id: UUID, lang: str, form: str) -> HttpResponse:
    return _file(request, _agenda(request, involvement_id), lang, form)


def _decision(request: HttpRequest, initiative_id: UUID, matter: str) -> Draft:
    if matter not in MATTERS:
        raise Http404
    return decision_draft(access_initiative(person_of(request), initiative_id), matter)


def _agenda(request: HttpRequest, involvement_id: UUID) -> Draft:
    found, initiative = access_involvement(person_of(request), involvement_id)
    return agenda_draft(initiative, found)


def _page(request: HttpRequest, draft: Draft) -> HttpResponse:
    lang = get_language() or "da"
    made = document(draft, lang)
    page = {
        "initiative": draft.initiative,
        "made": made,
        "lang": lang,
        "waiting": 0 if draft.matter in ("stop", "med") else draft.found.waiting(draft.matter),
        "copy": CopyForm(initial={"html": clean_html(made)}),
        "may_write": bool(paper_role(person_of(request), draft.initiative)),
        "edit_url": _url(draft, edit=True),
        "pdf_url": _file_url(draft, lang, "pdf"),
        "word_url": _file_url(draft, lang, "docx"),
    }
    return render(request, "decisions/paper.html", page)


def _edit(request: HttpRequest, read: Callable[[], Draft]) -> HttpResponse:
    draft = read()
    person = person_of(request)
    if not paper_role(person, draft.initiative):
        raise Http404
    known = {"revision": draft.paper.revision, "case_number": draft.paper.case_number, "access": draft.paper.access}
    form = PaperForm(draft.plan, draft.texts, request.POST or None, initial=known)
    theirs: list[tuple[str, str]] = []
    if request.method == "POST" and form.is_valid():
        try:
            write_paper(
                person,
                draft.initiative.pk,
                draft.matter,
                form.changed(),
                involvement=draft.involvement.pk if draft.involvement else None,
                case_number=form.cleaned_data["case_number"],
                access=form.cleaned_data["access"],
                revision=form.cleaned_data["revision"],
            )
        except WrittenMeanwhile as refused:
            # The next press overwrites: what the other wrote stands beside it and has been seen now.
            put_back(form, revision=str(draft.paper.revision))
            form.add_error(None, str(refused))
            headings = {s.key: s.heading for s in draft.plan.sections}
            theirs = [(headings.get(key, _("Flere bilag")), text) for key, text in draft.paper.sections.items()]
        else:
            messages.success(request, _("Oplægget er gemt."))
            return redirect(_url(draft))
    made = document(draft, get_language() or "da")
    page = {"initiative": draft.initiative, "form": form, "made": made, "theirs": theirs, "back": _url(draft)}
    return render(request, "decisions/paper_edit.html", page, status=409 if theirs else 200)


def _file(request: HttpRequest, draft: Draft, lang: str, form: str) -> HttpResponse:
    if lang not in LANGUAGES or form not in ("pdf", "docx"):
        raise Http404
    made = document(draft, lang)
    try:
        raw = pdf(made) if form == "pdf" else docx_bytes(made)
    except PaperNotSet:
        messages.error(request, _("Vi kunne ikke lave papiret lige nu. Teksten er, som den var. Prøv igen om lidt."))
        return redirect(_url(draft))
    answer = HttpResponse(raw, content_type=CONTENT_TYPES[form])
    name = file_name(made.title, form, made.kicker)
    answer["Content-Disposition"] = content_disposition_header(as_attachment=True, filename=name) or "attachment"
    answer["X-Content-Type-Options"] = "nosniff"
    return answer


def _url(draft: Draft, *, edit: bool = False) -> str:
    if draft.involvement is not None:
        return reverse("decisions:agenda_edit" if edit else "decisions:agenda", args=[draft.involvement.pk])
    name = "decisions:paper_edit" if edit else "decisions:paper"
    return reverse(name, args=[draft.initiative.pk, draft.matter])


def _file_url(draft: Draft, lang: str, form: str) -> str:
    if draft.involvement is not None:
        return reverse("decisions:agenda_file", args=[draft.involvement.pk, lang, form])
    return reverse("decisions:paper_file", args=[draft.initiative.pk, draft.matter, lang, form])
