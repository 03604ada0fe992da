"""Print the poster and the invitation."""

from uuid import UUID

from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.http import content_disposition_header
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from forankring.domain.paper import Document
from forankring.kernel.accounts.api import Role, open_to, person_of
from forankring.kernel.papers.api import CONTENT_TYPES, PaperNotSet, docx_bytes, file_name, pdf

from ..models import Status
from ..papers import invitation_of, poster_of
from ..queries.access import access_session


@require_safe
@open_to(Role.FACILITATOR)
def session_poster(request: HttpRequest, session_id: UUID) -> HttpResponse:
    """The poster carries the code, so it waits until the room is open."""
    session = access_session(person_of(request), session_id)
    if session.status != Status.OPEN:
        sentence = _("Plakaten viser koden, og den findes først, når rummet er åbent. Sæt forløbet i gang først.")
        messages.error(request, sentence)
        return redirect("workshops:session", session.pk)
    return _paper(request, session_id, poster_of(session, _address(request)), "pdf")


@require_safe
@open_to(Role.FACILITATOR)
def session_invitation(request: HttpRequest, session_id: UUID, form: str) -> HttpResponse:
    if form not in ("pdf", "docx"):
        raise Http404
    session = access_session(person_of(request), session_id)
    return _paper(request, session_id, invitation_of(session, _address(request)), form)


def _paper(request: HttpRequest, session_id: UUID, document: Document, form: str) -> HttpResponse:
    try:
        raw = pdf(document) if form == "pdf" else docx_bytes(document)
    except PaperNotSet:
        messages.error(request, _("Vi kunne ikke lave papiret lige nu. Forløbet er, som det var. Prøv igen om lidt."))
        return redirect("workshops:session", session_id)
    answer = HttpResponse(raw, content_type=CONTENT_TYPES[form])
    answer["Content-Disposition"] = content_disposition_header(True, file_name(document.title, form))
    return answer


def _address(request: HttpRequest) -> str:
    return str(settings.PUBLIC_URL or request.build_absolute_uri("/")).rstrip("/")
