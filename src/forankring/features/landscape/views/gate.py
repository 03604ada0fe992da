"""The gate on a page: what is in order, what waits, who can supply it."""

from dataclasses import dataclass
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from forankring.domain.journey import Stage
from forankring.kernel.accounts.api import Guest, NotDone, Role, open_to, person_of
from forankring.kernel.journey.api import acting_role

from ..acts.gate import KEEPERS, accept_exception, note_duty, try_gate
from ..forms.small import DutyForm, ExceptionForm
from ..gate import Exceptable, Item, State
from ..gate_words import GATE_WORDS, STATE_WORDS, TONES, sentence_of
from ..law import UNSETTLED
from ..models import GateException
from ..queries.access import access_use, may_edit
from ..queries.gate import GateView, gate_of

RUNNING = (Stage.OPERATION, Stage.REVIEW, Stage.SUSPENDED)


@dataclass(frozen=True, slots=True)
class Line:
    """An item as the page shows it. `form`: this person may except it now; `duty_form`: they may tick it off."""

    sentence: str
    state: str
    tone: str
    exception: GateException | None
    form: ExceptionForm | None
    duty_form: DutyForm | None
    evidence: str
    is_legal_only: bool


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
    can = may_edit(person, use)
    missing = sum(1 for item in view.items if item.state is State.MISSING) if view else 0
    lines = (
        [_line(item, view, tried, can=can, is_legal=person.holds(Role.LEGAL)) for item in view.items] if view else []
    )
    return render(
        request,
        "landscape/gate.html",
        {
            "use": use,
            "view": view,
            "title": GATE_WORDS[view.gate] if view else _("Port"),
            "lines": lines,
            "may_open": bool(view and view.is_here and view.is_ready and acting_role(person, KEEPERS)),
            "lead": lead_of(view, missing, is_running=use.stage in RUNNING),
            "is_unsettled": bool(view and view.law_class == UNSETTLED),
            "missing": missing,
        },
        status=status,
    )


def lead_of(view: GateView | None, missing: int, *, is_running: bool) -> str:
    """Where the gate is, in one sentence."""
    if view is None:
        return _("Der er ingen port her.")
    if view.was_shut:
        return (
            _("Porten var åben, men er lukket igen. Nedenfor står hvorfor.") if missing else _("Alt er på plads igen.")
        )
    if view.was_opened:
        return _("Porten er åben. Det står på tråden.")
    if not missing:
        return _("Alt er på plads.")
    if is_running:
        sentence = ngettext(
            "Det er i brug allerede. Den her ene ting ville porten spørge efter i dag.",
            "Det er i brug allerede. De her %(count)s ting ville porten spørge efter i dag.",
            missing,
        )
    elif not view.is_here:
        sentence = ngettext(
            "I er ikke ved porten endnu. Her kan I se den ene ting, den vil spørge efter.",
            "I er ikke ved porten endnu. Her kan I se de %(count)s ting, den vil spørge efter.",
            missing,
        )
    else:
        sentence = ngettext(
            "Der mangler én ting, før porten kan åbnes.",
            "Der mangler %(count)s ting, før porten kan åbnes.",
            missing,
        )
    return sentence % {"count": missing}


def _proof(item: Item, view: GateView) -> str:
    """Where one can see that a duty is done: here, or on the task the screening made of it."""
    if item.state is not State.DONE or item.kind != "duty":
        return ""
    return next((row.evidence for row in view.done if row.duty == item.id), _("Noteret på opgaven fra screeningen."))


def _line(item: Item, view: GateView, tried: ExceptionForm | DutyForm | None, *, can: bool, is_legal: bool) -> Line:
    may = item.exceptable is Exceptable.YES or (item.exceptable is Exceptable.LEGAL and is_legal)
    mine = tried if tried is not None and tried.data.get("item") == item.id else None
    is_missing, told = item.state is State.MISSING and can, {"item": item.id}
    exception = duty = None
    if is_missing and may:
        exception = mine if isinstance(mine, ExceptionForm) else ExceptionForm(initial=told, auto_id=f"{item.id}-u-%s")
    if is_missing and item.kind == "duty" and item.exceptable is Exceptable.YES:
        duty = mine if isinstance(mine, DutyForm) else DutyForm(initial=told, auto_id=f"{item.id}-k-%s")
    running = item.state is State.EXCEPTED
    return Line(
        sentence_of(item),
        str(STATE_WORDS[item.state]),
        TONES[item.state],
        next((row for row in view.exceptions if row.item == item.id), None) if running else None,
        exception,
        duty,
        _proof(item, view),
        item.exceptable is Exceptable.LEGAL,
    )
