"""A session out to a file, and in from one."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.http import content_disposition_header
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from forankring.kernel.accounts.api import NotDone, Role, open_to, person_of
from forankring.kernel.papers.api import file_name

from ..acts.files import send_out, take_in
from ..forms import FileForm


@require_POST
@open_to(Role.FACILITATOR)
def session_file(request: HttpRequest, session_id: UUID) -> HttpResponse:
    """A POST: the file leaves the house, and the audit says so."""
    session, raw = send_out(person_of(request), session_id)
    answer = HttpResponse(raw, content_type="application/json; charset=utf-8")
    answer["Content-Disposition"] = content_disposition_header(True, file_name(session.title, "json"))
    return answer


@require_POST
@open_to(Role.FACILITATOR)
def session_take_in(request: HttpRequest) -> HttpResponse:
    form = FileForm(request.POST, request.FILES)
    if form.is_valid():
        try:
            session, taken = take_in(person_of(request), form.cleaned_data["file"])
        except NotDone as refused:
            form.add_error("file", str(refused))
        else:
            if taken.missing:
                messages.warning(
                    request,
                    _("Nogle værktøjer findes ikke her: %(names)s. Vælg andre i stedet.")
                    % {"names": ", ".join(taken.missing)},
                )
            elif taken.other:
                messages.info(request, _("Nogle værktøjer er her i en anden udgave. Se programmet igennem."))
            return redirect("workshops:session_edit", session.pk)
    return render(request, "workshops/session_take_in.html", {"form": form}, status=400)
