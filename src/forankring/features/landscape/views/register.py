"""The entrances: a system already in operation, AI a supplier switched on, an initiative that came this far."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from forankring.kernel.accounts.api import NotDone, open_to, person_of
from forankring.kernel.journey.api import access_initiative

from ..acts.kitos import candidates
from ..acts.register import put_on_map, register_existing, register_supplied
from ..forms.small import NewUseForm, SuppliedForm
from ..models import Use
from ..prefill import prefill
from ..queries.access import EDITORS, known_systems


@require_safe
@open_to(*EDITORS)
def entrances(request: HttpRequest) -> HttpResponse:
    """Which entrance is it?"""
    return render(request, "landscape/entrances.html", {})


@open_to(*EDITORS)
def existing(request: HttpRequest) -> HttpResponse:
    form = NewUseForm(request.POST or None, initial=_suggested(request.GET.get("system", "")))
    if request.method == "POST" and form.is_valid():
        use = register_existing(person_of(request), form.new_use())
        messages.success(request, _("Det står på kortet nu. Her kan I se, hvad der mangler."))
        return redirect("landscape:use", use.pk)
    return render(
        request,
        "landscape/register.html",
        {"form": form, "known": known_systems(person_of(request)), "entrance": "existing"},
    )


@open_to(*EDITORS)
def supplied(request: HttpRequest) -> HttpResponse:
    form = SuppliedForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        is_frozen = form.cleaned_data["meanwhile"] == "frozen"
        use = register_supplied(person_of(request), form.new_use(), is_frozen=is_frozen)
        sentence = _("Det står på kortet nu og er sat på pause.") if is_frozen else _("Det står på kortet nu.")
        messages.success(request, f"{sentence} {_('Næste skridt er en screening.')}")
        return redirect("landscape:use", use.pk)
    return render(
        request,
        "landscape/register.html",
        {"form": form, "known": known_systems(person_of(request)), "entrance": "supplier"},
    )


@open_to(*EDITORS)
def from_initiative(request: HttpRequest, initiative_id: UUID) -> HttpResponse:
    """Filled in with what the thread knows; an initiative that is there already is simply opened."""
    person = person_of(request)
    initiative = access_initiative(person, initiative_id)
    if there := Use.objects.filter(initiative=initiative_id).first():
        return redirect("landscape:use", there.pk)
    known = {
        "short_description": initiative.summary,
        **prefill(initiative),
        "title": initiative.title[:100],
        "unit": initiative.unit_id,
    }
    form = NewUseForm(request.POST or None, initial=known)
    if request.method == "POST" and form.is_valid():
        try:
            use = put_on_map(person, initiative_id, form.new_use())
        except NotDone as refused:
            form.add_error(None, str(refused))
        else:
            messages.success(request, _("Det står på kortet nu. Her kan I se, hvad der mangler."))
            return redirect("landscape:use", use.pk)
    return render(
        request,
        "landscape/register.html",
        {"form": form, "known": known_systems(person_of(request)), "entrance": "idea", "initiative": initiative},
    )


def _suggested(system_id: str) -> dict[str, str]:
    """What is known about a system somebody came with, from the list of what Kitos suggests."""
    row = next((one for one in candidates() if str(one.pk) == system_id), None)
    return {"system_name": row.name, "supplier": row.supplier} if row else {}
