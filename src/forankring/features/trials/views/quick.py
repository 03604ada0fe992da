"""Trials in one place, and the page that takes an idea to a running *prøvehandling*."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from forankring.domain.journey import Lane, Stage
from forankring.kernel.accounts.api import LEADERS, Guest, Role, open_to, person_of
from forankring.kernel.journey.api import acting_role

from ..acts import Idea, begin, judged
from ..forms import AreaForm, QuickForm
from ..queries import prepared, running
from ..roles import BEGINNERS, may_begin
from ..tools import allowed_choices, recommended
from ..words import reasons


@require_safe
@never_cache
@open_to(Guest.SIGNED_IN)
def trials(request: HttpRequest) -> HttpResponse:
    """What is being tried, and what waits for an ok."""
    person = person_of(request)
    area = AreaForm(request.GET) if "omraade" in request.GET else AreaForm()
    unit = area.cleaned_data["omraade"] if area.is_bound and area.is_valid() else None
    page = {
        "area": area,
        "running": running(person, unit)[:100],
        "prepared": prepared(person, unit)[:100],
        "may_begin": may_begin(request),
        "is_secretary": person.holds(Role.MED_SECRETARY),
    }
    return render(request, "trials/trials.html", page)


@never_cache
@open_to(*BEGINNERS)
def quick(request: HttpRequest) -> HttpResponse:
    """One page: the idea, the facts, the card. A leader starts it with the same press.

    A new use is shown again with the reasons and every word kept: put an answer right, or have it screened.
    """
    person = person_of(request)
    may_start = bool(acting_role(person, LEADERS))
    start = {"tool": recommended(), "unit": str(person.works_at_id or "")}
    form, against = QuickForm(request.POST or None, initial=start), []
    if request.method == "POST" and form.is_valid():
        against = [] if request.POST.get("act") == "screen" else _against(form)
        if not against:
            return _begun(request, form, may_start and request.POST.get("act") == "start")
    page = {"form": form, "may_start": may_start, "has_tools": bool(allowed_choices()), "against": against}
    return render(request, "trials/quick.html", page)


def _against(form: QuickForm) -> list[str]:
    """Why the answers make it a new use; nothing when it is inside the frames."""
    verdict = judged(form.cleaned_data["tool"], form.facts())
    return reasons(verdict.lane, list(verdict.reasons)) if verdict.lane is Lane.NEW_USE else []


def _begun(request: HttpRequest, form: QuickForm, may_start: bool) -> HttpResponse:
    given = form.cleaned_data
    idea = Idea(given["title"], given["what"], given["unit"], given["tool"], form.facts(), form.card())
    row = begin(person_of(request), idea, may_start=may_start)
    if row.stage == Stage.TRIAL:
        messages.success(request, _("Prøvehandlingen er i gang. Print kortet, og tal om det med teamet."))
    elif row.lane == Lane.WITHIN:
        messages.success(request, _("Kortet er klar. Nu venter det på lederens ok."))
    else:
        messages.success(request, _("Tiltaget er oprettet. Grunden og det, I skrev om aftalen, står på tråden."))
    return redirect("journey:thread", row.pk)
