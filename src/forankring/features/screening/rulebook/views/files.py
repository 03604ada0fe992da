"""A version as a file: fetched in the shipped form, and taken into the draft with every error at its line."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.http import content_disposition_header
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from forankring.domain.law import BadPack
from forankring.domain.law.book import Document
from forankring.kernel.accounts.api import Guest, NotDone, open_to, person_of

from ..acts import take_in
from ..deciding_forms import FileForm
from ..models import RuleVersion
from ..queries import DRAFTERS, Working, version_document
from ..yaml_files import MOST_BYTES, BadFile, Wrong, read, written
from .common import draft_or_home, lang_now, reader


@require_safe
@never_cache
@open_to(Guest.SIGNED_IN)
def version_file(request: HttpRequest, number: int) -> HttpResponse:
    reader(request)
    try:
        return _file(version_document(number))
    except RuleVersion.DoesNotExist:
        raise Http404 from None


@require_safe
@never_cache
@open_to(Guest.SIGNED_IN)
def draft_file(request: HttpRequest) -> HttpResponse:
    reader(request)
    found = draft_or_home()
    return _file(found.document) if isinstance(found, Working) else found


@never_cache
@open_to(*DRAFTERS)
def take_in_page(request: HttpRequest) -> HttpResponse:
    found = draft_or_home()
    if not isinstance(found, Working):
        return found
    first = {"revision": found.row.revision}
    form = FileForm(request.POST or None, request.FILES or None, initial=first)
    wrong: list[tuple[int, str, str]] = []
    status = 200
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data["file"].read(MOST_BYTES + 1)
        try:
            document = read(given, found.document)
            take_in(person_of(request), document, revision=form.cleaned_data["revision"])
        except BadFile as bad:
            wrong = _lines(bad.wrong)
        except BadPack as bad:
            wrong = _lines(tuple(Wrong(0, one.path, one.da, one.en) for one in bad.problems))
        except NotDone as refused:
            form.add_error(None, str(refused))
            status = 409
        else:
            messages.success(request, _("Filen er hentet ind i kladden. Se forskellen, før I foreslår den."))
            return redirect("screening:rule_difference")
    page = {"draft": found.row, "form": form, "wrong": wrong}
    return render(request, "screening/rulebook/take_in.html", page, status=status)


def _lines(wrong: tuple[Wrong, ...]) -> list[tuple[int, str, str]]:
    return [(one.line, one.path, one.said(lang_now())) for one in wrong]


def _file(document: Document) -> HttpResponse:
    answer = HttpResponse(written(document), content_type="application/yaml; charset=utf-8")
    answer["Content-Disposition"] = content_disposition_header(True, f"{document.version}.yml")
    answer["X-Content-Type-Options"] = "nosniff"
    return answer
