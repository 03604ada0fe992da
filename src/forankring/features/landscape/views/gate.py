"""The gate on a page: what is in order, what waits, who can supply it."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from forankring.domain.journey import Stage
from forankring.features.screening.api import review_missed
from forankring.kernel.accounts.api import Guest, NotDone, open_to, person_of
from forankring.kernel.journey.api import acting_role

from ..acts.gate import KEEPERS, accept_exception, note_duty, try_gate
from ..forms.small import DutyForm, ExceptionForm
from ..gate import State
from ..gate_words import GATE_WORDS
from ..law import UNSETTLED
from ..queries.access import access_use, may_edit
from ..queries.gate import gate_of
from .gate_lines import lead_of, lines_of


@require_safe
@never_cache
@open_to(Guest.SIGNED_IN)
def gate_page(request: HttpRequest, use_id: UUID) -> HttpResponse:
    return _page(request, use_id)


@never_cache
@require_POST
@open_to(Guest.SIGNED_IN)
def except_item(request: HttpRequest, use_id: UUID) -> HttpResponse:
    _must_edit(request, use_id)
    form = ExceptionForm(request.POST)
    if not form.is_valid():
        return _page(request, use_id, form, status=400)
    given = form.cleaned_data
    try:
        accept_exception(
            person_of(request),
            use_id,
            given["item"],
            owner_role=given["owner_role"],
            reason=given["reason"],
            expires_on=given["expires_on"],
        )
    except NotDone as refused:
        form.add_error(None, str(refused))
        return _page(request, use_id, form, status=400)
    messages.success(request, _("Undtagelsen er noteret på tråden."))
    return redirect("landscape:gate", use_id)


@never_cache
@require_POST
@open_to(Guest.SIGNED_IN)
def duty_done(request: HttpRequest, use_id: UUID) -> HttpResponse:
    _must_edit(request, use_id)
    form = DutyForm(request.POST)
    if not form.is_valid():
        return _page(request, use_id, form, status=400)
    try:
        note_duty(person_of(request), use_id, form.cleaned_data["item"], form.cleaned_data["evidence"])
    except NotDone as refused:
        form.add_error(None, str(refused))
        return _page(request, use_id, form, status=400)
    messages.success(request, _("Noteret. Det står på tråden."))
    return redirect("landscape:gate", use_id)


@require_POST
@open_to(Guest.SIGNED_IN)
def open_gate(request: HttpRequest, use_id: UUID) -> HttpResponse:
    _must_edit(request, use_id)
    try:
        try_gate(person_of(request), use_id)
    except NotDone as refused:
        messages.error(request, str(refused))
    else:
        messages.success(request, _("Porten er åben. Det står på tråden nu."))
    return redirect("landscape:gate", use_id)


def _must_edit(request: HttpRequest, use_id: UUID) -> None:
    """Whoever only reads finds no act here, as on the page itself."""
    person = person_of(request)
    if not may_edit(person, access_use(person, use_id)):
        raise Http404


def _page(
    request: HttpRequest, use_id: UUID, tried: ExceptionForm | DutyForm | None = None, status: int = 200
) -> HttpResponse:
    person = person_of(request)
    use = access_use(person, use_id)
    view = gate_of(use)
    lines = lines_of(view, use, person, tried) if view else []
    missing = [line for line in lines if line.state is State.MISSING]
    return render(
        request,
        "landscape/gate.html",
        {
            "use": use,
            "view": view,
            "title": GATE_WORDS[view.gate] if view else _("Port"),
            "missing": missing,
            "excepted": [line for line in lines if line.state is State.EXCEPTED],
            "done": [line for line in lines if line.state is State.DONE],
            "may_open": bool(view and view.is_here and view.is_ready and not view.was_opened)
            and bool(acting_role(person, KEEPERS)),
            "lead": lead_of(view, len(missing), Stage(use.stage), has_run=use.has_run),
            "review_missed": review_missed(),
            "is_unsettled": bool(view and view.law_class == UNSETTLED),
        },
        status=status,
    )
