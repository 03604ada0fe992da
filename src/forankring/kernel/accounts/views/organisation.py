"""The municipality's own organisation, for an administrator: units and committees."""

from collections.abc import Callable
from uuid import UUID

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from .. import acts
from ..doors import open_to, person_of
from ..models import Committee, Role, Unit
from ..organisation import access_committee, access_committees, access_unit, access_units
from ..organisation_forms import CommitteeForm, SeatForm, TakeSeatForm, UnitForm, in_tree_order
from ..refusals import NotDone

administrators = open_to(Role.ADMINISTRATOR)


@require_safe
@administrators
def organisation(request: HttpRequest) -> HttpResponse:
    """The whole tree, and the committees that cover it."""
    by = person_of(request)
    units = list(access_units(by))
    page = {
        "units": in_tree_order([one for one in units if not one.is_closed]),
        "closed_units": [one for one in units if one.is_closed],
        "committees": [one for one in _committees(by) if not one.is_closed],
        "closed_committees": [one for one in _committees(by) if one.is_closed],
    }
    return render(request, "accounts/organisation.html", page)


def _committees(by: object) -> list[Committee]:
    return list(access_committees(by).select_related("unit", "parent").prefetch_related("seats"))  # type: ignore[arg-type]


@administrators
def unit(request: HttpRequest, unit_id: UUID | None = None) -> HttpResponse:
    """Add a unit, rename one, or move one with everything below it."""
    by = person_of(request)
    row = access_unit(by, unit_id) if unit_id else None
    start = _start(row, "name", "kind", "parent", "external_id") if row else {"parent": request.GET.get("under", "")}
    form = UnitForm(request.POST or None, unit=row, initial=start)
    if request.method == "POST" and form.is_valid():
        told = form.cleaned_data
        saved = _tried(form, lambda: acts.save_unit(by, row or Unit(), **told))
        if saved:
            messages.success(request, _("Enheden er gemt."))
            return redirect("accounts_organisation")
    return render(request, "accounts/unit.html", {"form": form, "unit": row})


@administrators
def committee(request: HttpRequest, committee_id: UUID | None = None) -> HttpResponse:
    """Add a committee or change one."""
    by = person_of(request)
    row = access_committee(by, committee_id) if committee_id else None
    names = ("name", "short_name", "kind", "parent", "unit", "external_id")
    form = CommitteeForm(request.POST or None, committee=row, initial=_start(row, *names) if row else {})
    if request.method == "POST" and form.is_valid():
        made: list[Committee] = []
        told = form.cleaned_data
        if _tried(form, lambda: made.append(acts.save_committee(by, row or Committee(), told))):
            messages.success(request, _("Udvalget er gemt."))
            return redirect("accounts_committee", made[0].pk)
    seats = row.seats.select_related("person") if row else []
    page = {"form": form, "committee": row, "seats": seats, "seat_form": SeatForm()}
    return render(request, "accounts/committee.html", page)


@require_POST
@administrators
def close_unit(request: HttpRequest, unit_id: UUID, closed: bool) -> HttpResponse:
    by = person_of(request)
    row = access_unit(by, unit_id)
    _said(request, lambda: acts.close_unit(by, row, is_closed=closed))
    return redirect("accounts_organisation")


@require_POST
@administrators
def close_committee(request: HttpRequest, committee_id: UUID, closed: bool) -> HttpResponse:
    by = person_of(request)
    row = access_committee(by, committee_id)
    _said(request, lambda: acts.close_committee(by, row, is_closed=closed))
    return redirect("accounts_organisation")


@require_POST
@administrators
def give_seat(request: HttpRequest, committee_id: UUID) -> HttpResponse:
    by = person_of(request)
    row, form = access_committee(by, committee_id), SeatForm(request.POST)
    if form.is_valid():
        told = form.cleaned_data
        acts.give_seat(by, row, told["side"], told["post"], told["person"])
        messages.success(request, _("Pladsen er gemt."))
    return redirect("accounts_committee", row.pk)


@require_POST
@administrators
def take_seat(request: HttpRequest, committee_id: UUID) -> HttpResponse:
    by = person_of(request)
    row, form = access_committee(by, committee_id), TakeSeatForm(request.POST)
    if form.is_valid():
        acts.take_seat(by, row, form.cleaned_data["seat"].pk)
    return redirect("accounts_committee", row.pk)


def _start(row: Unit | Committee, *names: str) -> dict[str, object]:
    return {name: getattr(row, name) for name in names}


def _tried(form: forms.Form, act: Callable[[], object]) -> bool:
    """Do it, or put the reason above the form; what was typed stays."""
    try:
        act()
    except NotDone as refused:
        form.add_error(None, str(refused))
        return False
    return True


def _said(request: HttpRequest, act: Callable[[], object]) -> None:
    try:
        act()
    except NotDone as refused:
        messages.error(request, str(refused))
