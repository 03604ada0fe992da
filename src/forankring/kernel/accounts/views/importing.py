"""The organisation from a file: look at what would change, then take it in."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from ..doors import open_to, person_of
from ..importing import Reading, make_plan, read, take_in
from ..importing.lines import COLUMNS
from ..models import Role
from ..organisation_forms import ConfirmForm, FileForm
from ..refusals import NotDone


@require_http_methods(["GET", "POST"])
@open_to(Role.ADMINISTRATOR)
def import_file(request: HttpRequest) -> HttpResponse:
    """Choose a file. Nothing is written; the next page says what would change, or what is wrong."""
    form = FileForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        file = form.cleaned_data["file"]
        return _shown(request, read(file.read(), file.name), file)
    return render(request, "accounts/import.html", {"form": form, "columns": ";".join(COLUMNS)})


@require_POST
@open_to(Role.ADMINISTRATOR)
def confirm_import(request: HttpRequest) -> HttpResponse:
    """Take in what was shown: all of it, or nothing."""
    form = ConfirmForm(request.POST)
    if not form.is_valid():
        return redirect("accounts_import")
    told = form.cleaned_data
    reading = read(told["text"].encode(), told["name"])
    try:
        plan = take_in(person_of(request), reading, timezone.localdate(), told["seen"])
    except NotDone as refused:
        messages.error(request, str(refused))
        return redirect("accounts_import")
    messages.success(request, _("Filen er hentet. Ændringer: %(count)s") % {"count": len(plan.changes)})
    return redirect("accounts_organisation")


def _shown(request: HttpRequest, reading: Reading, file: object) -> HttpResponse:
    plan = make_plan(reading, timezone.localdate())
    if reading.problems:
        return render(request, "accounts/import_wrong.html", {"problems": reading.problems}, status=422)
    file.seek(0)  # type: ignore[attr-defined]  # an uploaded file
    text = file.read().decode("utf-8-sig")  # type: ignore[attr-defined]
    form = ConfirmForm(initial={"text": text, "name": reading.file, "seen": plan.mark})
    return render(request, "accounts/import_preview.html", {"plan": plan, "form": form})
