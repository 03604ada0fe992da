"""One row of the draft in its form: seen, changed, added, taken out."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from forankring.domain.law import BadPack
from forankring.domain.law.book import Document, Row, condition_words, row_of
from forankring.kernel.accounts.api import NotDone, open_to, person_of
from forankring.kernel.ui.said import put_back

from ..acts import remove_row, save_row
from ..forms import LABELS, RowForm, initial_of
from ..parts import PARTS, Part, rows
from ..queries import DRAFTERS, Working, digest, working
from ..refusals import RowMeanwhile
from ..telling import condition_of, value_words
from ..vocabulary import vocabulary
from .common import draft_or_home, lang_now


@never_cache
@open_to(*DRAFTERS)
def row(request: HttpRequest, slug: str, ident: str) -> HttpResponse:
    found = draft_or_home()
    if not isinstance(found, Working):
        return found
    part, there = _part(slug), row_of(found.document, _part(slug).section, ident)
    if there is None and request.method != "POST":
        raise Http404
    return _form(request, found, part, ident, there)


@never_cache
@open_to(*DRAFTERS)
def row_new(request: HttpRequest, slug: str) -> HttpResponse:
    found = draft_or_home()
    if not isinstance(found, Working):
        return found
    if not _part(slug).may_add:
        raise Http404
    return _form(request, found, _part(slug), "", None)


@require_POST
@open_to(*DRAFTERS)
def row_remove(request: HttpRequest, slug: str, ident: str) -> HttpResponse:
    part = _part(slug)
    if not part.may_add:
        raise Http404
    try:
        remove_row(person_of(request), part.section, ident, seen=request.POST.get("seen", ""))
    except BadPack as bad:
        for one in bad.problems:
            messages.error(request, one.said(lang_now()))
        return redirect("screening:rule_row", slug, ident)
    except NotDone as refused:
        messages.error(request, str(refused))
    else:
        messages.success(request, _("Den er taget ud af kladden. De gældende regler er, som de var."))
    return redirect("screening:rule_draft")


def _form(request: HttpRequest, found: Working, part: Part, ident: str, there: Row | None) -> HttpResponse:
    order = [one for one in rows(part, found.document) if one[0] != ident] if part.is_ordered else []
    known = initial_of(part, there, ident, list(found.document.items[part.section]))
    form = RowForm(
        part,
        found.pack,
        there,
        [(one, f"{one}: {says}") for one, says in order],
        request.POST or None,
        initial={**known, "seen": digest(there)},
    )
    status, theirs = 200, list[tuple[str, str]]()
    if request.method == "POST" and form.is_valid():
        status, theirs, answer = _save(request, found, form, part, ident)
        if answer:
            return answer
    condition = condition_of(found.pack, part.section, ident)
    page: dict[str, Any] = {
        "draft": found.row,
        "part": part,
        "id": ident,
        "form": form,
        "theirs": theirs,
        "seen": digest(there),
        "says": condition_words(found.pack, condition, lang_now()) if condition else None,
        "vocabulary": vocabulary(found.pack, part.section, lang_now()) if "naar" in part.fields else [],
    }
    return render(request, "screening/rulebook/row.html", page, status=status)


def _save(
    request: HttpRequest, found: Working, form: RowForm, part: Part, ident: str
) -> tuple[int, list[tuple[str, str]], HttpResponse | None]:
    ident = ident or form.ident()
    given = form.cleaned_data
    after = given["after"] if part.is_ordered else None
    try:
        save_row(person_of(request), part.section, ident, form.written(), seen=given["seen"], after=after)
    except BadPack as bad:
        form.tell(bad.problems, ident)
        return 200, [], None
    except RowMeanwhile as refused:
        newest = working()
        now = row_of(newest.document, part.section, ident) if newest else None
        put_back(form, seen=digest(now))
        form.add_error(None, str(refused))
        return 409, differing(newest.document if newest else found.document, newest or found, part, ident, form), None
    except NotDone as refused:
        form.add_error(None, str(refused))
        return 409, [], None
    messages.success(request, _("Kladden er gemt. De gældende regler er, som de var."))
    return 200, [], redirect("screening:rule_row", part.slug, ident)


def differing(document: Document, found: Working, part: Part, ident: str, form: RowForm) -> list[tuple[str, str]]:
    """What the other wrote, field by field, where it is not what was typed here."""
    now = row_of(document, part.section, ident)
    if now is None:
        return [(_("Nu"), _("En anden har fjernet den."))]
    mine = form.written()
    return [
        (str(LABELS.get(key, key)), value_words(part.section, ident, key, value, found.pack, lang_now()))
        for key, value in now.items()
        if key != "id" and value != mine.get(key)
    ] or [(_("Nu"), _("Det samme, som I har skrevet."))]


def _part(slug: str) -> Part:
    if slug not in PARTS:
        raise Http404
    return PARTS[slug]
