"""One initiative's way to a decision: MED's light, the papers, who decides, the conditions."""

from datetime import date
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from forankring.domain.journey import Kind
from forankring.features.screening.api import review_missed
from forankring.kernel.accounts.api import Guest, NotDone, Role, open_to, person_of
from forankring.kernel.journey.api import access_initiative, acting_role, entries_of, role_word

from ..acts.conditions import meet_condition
from ..acts.decide import park
from ..forms.decide import MetForm, WhyForm
from ..models import Condition
from ..queries.decisions import conditions_of, matters_now, right_of
from ..queries.med import involvements_of, is_told_about_monitoring, signal_of
from ..roles import OWNERS, med_role, paper_role
from ..screened import screened
from ..telling import tell_decision
from ..words import ABOUT_WORDS, CLASS_WORDS, LIGHT_WORDS, SIGNAL_WORDS

TONES = {"none": "done", "amber": "wait", "red": "stop"}


@require_safe
@never_cache
@open_to(Guest.SIGNED_IN)
def overview(request: HttpRequest, initiative_id: UUID) -> HttpResponse:
    person = person_of(request)
    row = access_initiative(person, initiative_id)
    entries = entries_of(row)
    found = screened(entries)
    light = signal_of(entries, found)
    today = timezone.localdate()
    rights = [(matter, ABOUT_WORDS[matter], right_of(person, row, matter, found)) for matter in matters_now(row)]
    page = {
        "initiative": row,
        "light_word": LIGHT_WORDS[light.light],
        "light_tone": TONES[str(light.light)],
        "light_sentence": SIGNAL_WORDS[light.reason],
        "monitors": found.monitors_staff and not is_told_about_monitoring(entries),
        "law_class": CLASS_WORDS.get(found.law_class, ""),
        "review_missed": review_missed(),
        "involvements": involvements_of(row.pk),
        "rights": rights,
        "may_write": bool(paper_role(person, row)),
        "may_med": bool(med_role(person, row)),
        "may_park": "park" in row.ready and bool(acting_role(person, (*OWNERS,), row)),
        "decisions": [(e.on, tell_decision(e.body)) for e in reversed(entries) if e.kind is Kind.DECISION],
        "conditions": [
            (c, role_word(c.owner), bool(acting_role(person, OWNERS, row)), _is_late(c, today))
            for c in conditions_of(row.pk)
        ],
        "met_form": MetForm(auto_id=False),
    }
    return render(request, "decisions/overview.html", page)


@never_cache
@open_to(Guest.SIGNED_IN)
def condition(request: HttpRequest, condition_id: UUID) -> HttpResponse:
    """Say how a condition was met."""
    person = person_of(request)
    found = Condition.objects.filter(pk=condition_id).first()
    row = access_initiative(person, found.initiative if found else condition_id)
    form = MetForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            meet_condition(person, condition_id, form.cleaned_data["how"])
        except NotDone as refused:
            form.add_error(None, str(refused))
        else:
            messages.success(request, _("Vilkåret er noteret som opfyldt."))
            return redirect("decisions:overview", row.pk)
    return render(request, "decisions/condition.html", {"initiative": row, "condition": found, "form": form})


@never_cache
@open_to(*OWNERS, Role.ADMINISTRATOR)
def laid_aside(request: HttpRequest, initiative_id: UUID) -> HttpResponse:
    """Park, with a reason."""
    person = person_of(request)
    row = access_initiative(person, initiative_id)
    form = WhyForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            park(person, row.pk, form.cleaned_data["why"])
        except NotDone as refused:
            form.add_error(None, str(refused))
        else:
            messages.success(request, _("Tiltaget er parkeret. Det kan tages op igen."))
            return redirect("journey:thread", row.pk)
    return render(request, "decisions/park.html", {"initiative": row, "form": form})


def _is_late(row: Condition, today: date) -> bool:
    return row.met_on is None and row.expires_on is not None and row.expires_on < today
