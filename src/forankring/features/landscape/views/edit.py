"""Fill in one section at a time. Who comes second gets both texts beside each other."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache

from forankring.kernel.accounts.api import Guest, MayNot, open_to, person_of
from forankring.kernel.journey.api import access_initiative
from forankring.kernel.ui.said import put_back

from ..acts.edit import save_system, save_use
from ..catalogue import SECTIONS, SYSTEM, SYSTEM_SECTIONS, USE, Spec, is_filled, section_specs
from ..forms.section import SectionForm
from ..models import System, Use
from ..prefill import prefill
from ..queries.access import access_system, access_use, may_edit, may_edit_system
from ..refusals import UseChangedMeanwhile
from ..shown import Shown, show
from ..values import changed_names, values_of


@never_cache
@open_to(Guest.SIGNED_IN)
def use_edit(request: HttpRequest, use_id: UUID, section: str) -> HttpResponse:
    person = person_of(request)
    if section not in SECTIONS:
        raise Http404
    row = access_use(person, use_id)
    if not may_edit(person, row):
        raise Http404
    specs = section_specs(USE, section)
    known = prefill(access_initiative(person, row.initiative))
    suggested = {s.name: known[s.name] for s in specs if s.name in known and not is_filled(getattr(row, s.name))}
    page = {"title": SECTIONS[section], "name": row.title, "back": reverse("landscape:use", args=[row.pk])}
    return _section(
        request,
        row,
        specs,
        page,
        lambda r, given: save_use(person, use_id, r, given),
        lambda: access_use(person, use_id),
        suggested,
    )


@never_cache
@open_to(Guest.SIGNED_IN)
def system_edit(request: HttpRequest, system_id: UUID, section: str) -> HttpResponse:
    person = person_of(request)
    if section not in SYSTEM_SECTIONS:
        raise Http404
    row = access_system(person, system_id)
    if not may_edit_system(person, row):
        raise Http404
    page = {"title": SYSTEM_SECTIONS[section], "name": row.name, "back": reverse("landscape:system", args=[row.pk])}
    specs = section_specs(SYSTEM, section)
    return _section(
        request,
        row,
        specs,
        page,
        lambda r, given: save_system(person, system_id, r, given),
        lambda: access_system(person, system_id),
    )


def _section(
    request: HttpRequest,
    row: Use | System,
    specs: tuple[Spec, ...],
    page: dict[str, Any],
    save: Callable[[int, dict[str, object]], object],
    read_again: Callable[[], Use | System],
    suggested: dict[str, object] | None = None,
) -> HttpResponse:
    """`suggested`: what the thread knows of the empty fields; kept only when it is saved."""
    status, theirs = 200, list[Shown]()
    shown = values_of(row, specs) | (suggested or {})
    form = SectionForm(specs, shown, row.revision, request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        try:
            save(form.cleaned_data["revision"] or 0, form.given())
        except MayNot as refused:
            messages.error(request, str(refused))
            return redirect(page["back"])
        except UseChangedMeanwhile as refused:
            now = read_again()
            theirs = _theirs(now, specs, form.given())
            # Shown with the newer revision: the next press is made with eyes open.
            put_back(form, revision=str(now.revision))
            form.add_error(None, str(refused))
            status = 409
        else:
            messages.success(request, _("Gemt."))
            return redirect(page["back"])
    return render(
        request,
        "landscape/section.html",
        {"form": form, "theirs": theirs, "is_suggested": bool(suggested), **page},
        status=status,
    )


def _theirs(now: Use | System, specs: tuple[Spec, ...], given: dict[str, object]) -> list[Shown]:
    """What the other one wrote, where it is not what was typed here."""
    differ = changed_names(now, given)
    return [show(spec, getattr(now, spec.name) or "–") for spec in specs if spec.name in differ]
