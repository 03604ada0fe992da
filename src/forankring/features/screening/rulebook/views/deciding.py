"""Proposing, and the second pair of eyes: read, approve from a day, or refuse with a reason."""

from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from forankring.kernel.accounts.api import Guest, NotDone, Role, names_of, open_to, person_of
from forankring.kernel.ui.tags.words import day

from ..approving import approve, give_approver, propose, refuse, take_approver
from ..deciding_forms import ApproveForm, ApproverForm, ProposeForm, RefuseForm
from ..effects import effects
from ..models import RuleApprover
from ..queries import DRAFTERS, Working, earliest, is_approver
from ..telling import told
from .common import done, draft_or_home, lang_now, reader


@never_cache
@open_to(*DRAFTERS)
def propose_page(request: HttpRequest) -> HttpResponse:
    found = draft_or_home()
    if not isinstance(found, Working):
        return found
    known = {"revision": found.row.revision, "why": found.row.why, "wanted_from": found.row.wanted_from or earliest()}
    form = ProposeForm(request.POST or None, initial=known)
    status = 200
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        try:
            propose(person_of(request), why=given["why"], wanted_from=given["wanted_from"], revision=given["revision"])
        except NotDone as refused:
            form.add_error(None, str(refused))
            status = 409
        else:
            messages.success(request, _("Kladden er foreslået. En anden skal nu læse og godkende den."))
            return redirect("screening:rule_draft")
    return render(request, "screening/rulebook/propose.html", _page(request, found, form), status=status)


@never_cache
@open_to(Guest.SIGNED_IN)
def approve_page(request: HttpRequest) -> HttpResponse:
    """All that is needed to decide, on one page."""
    person = reader(request)
    found = draft_or_home()
    if not isinstance(found, Working):
        return found
    row = found.row
    if not row.is_proposed or not is_approver(person):
        messages.error(request, _("Der er ikke noget, du kan godkende lige nu."))
        return redirect("screening:rule_draft")
    wanted = max(row.wanted_from or earliest(), earliest())
    is_no = request.POST.get("answer") == "no"
    first = {"revision": row.revision}
    yes = ApproveForm(None if is_no else request.POST or None, initial={**first, "in_force_from": wanted})
    no = RefuseForm(request.POST if is_no else None, initial=first, prefix="no")
    status = 200
    chosen: forms.Form = no if is_no else yes
    if request.method == "POST" and chosen.is_valid():
        given = chosen.cleaned_data
        try:
            if is_no:
                refuse(person, why=given["why"], revision=given["revision"])
                messages.success(
                    request, _("Svaret er givet. Kladden kan ændres igen, og de gældende regler er, som de var.")
                )
                return redirect("screening:rule_draft")
            made = approve(person, in_force_from=given["in_force_from"], revision=given["revision"])
        except NotDone as refused:
            chosen.add_error(None, str(refused))
            status = 409
        else:
            words = {"version": made.version, "day": day(made.in_force_from)}
            messages.success(request, _("Udgave %(version)s gælder fra %(day)s.") % words)
            return redirect("screening:law")
    page = {**_page(request, found, yes), "no": no, "is_own": row.proposed_by == person.pk}
    return render(request, "screening/rulebook/approve.html", page, status=status)


@never_cache
@open_to(Role.ADMINISTRATOR)
def approvers(request: HttpRequest) -> HttpResponse:
    form = ApproverForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            give_approver(person_of(request), form.cleaned_data["email"])
        except NotDone as refused:
            form.add_error("email", str(refused))
        else:
            messages.success(request, _("Kollegaen kan nu godkende regler, som en jurist foreslår."))
            return redirect("screening:rule_approvers")
    page = {"form": form, "approvers": RuleApprover.objects.select_related("person")}
    return render(request, "screening/rulebook/approvers.html", page)


@require_POST
@open_to(Role.ADMINISTRATOR)
def approver_take(request: HttpRequest, approver_id: int) -> HttpResponse:
    said = _("Kollegaen kan ikke længere godkende regler.")
    return done(request, lambda: take_approver(person_of(request), approver_id), "screening:rule_approvers", said)


def _page(request: HttpRequest, found: Working, form: forms.Form) -> dict[str, Any]:
    """What both sides of the table look at: the difference, the cases, and what it would mean."""
    lang, row = lang_now(), found.row
    on = row.wanted_from or timezone.localdate()
    proposed = names_of([row.proposed_by]).get(row.proposed_by, "") if row.proposed_by else ""
    return {
        "draft": row,
        "version": found.document.version,
        "form": form,
        "told": told(found.changes, found.before.pack(), found.pack, lang, found.document),
        "failing": [one for one in found.outcomes(lang) if not one.is_met],
        "effects": effects(person_of(request), found.before.pack(), found.pack, on),
        "proposed_by": proposed,
    }
