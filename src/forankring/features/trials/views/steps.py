"""The pages behind the knots: the lane, the card, the plan, what was learnt, and spreading it."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache

from forankring.domain.journey import Kind
from forankring.kernel.accounts.api import LEADERS, Guest, NotDone, open_to, person_of
from forankring.kernel.journey.api import access_initiative, acting_role, last_body

from ..acts import settle_lane, spread, write_card, write_learning, write_plan
from ..forms import CardForm, LaneForm, LearningForm, PlanForm, SpreadForm, shown_lane
from ..telling import lane_parts, learning_parts, trial_parts
from ..tools import recommended
from .common import held, ours


@never_cache
@open_to(Guest.SIGNED_IN)
def lane(request: HttpRequest, initiative_id: UUID) -> HttpResponse:
    row = ours(request, initiative_id)
    before = last_body(row, Kind.LANE)
    form = LaneForm(request.POST or None, initial={**shown_lane(before, recommended()), "revision": row.revision})
    return held(
        request,
        row,
        form,
        "trials/lane.html",
        lambda: settle_lane(
            person_of(request), row.pk, form.cleaned_data["tool"], form.facts(), form.cleaned_data["revision"]
        ),
        theirs=lambda now: lane_parts(body) if (body := last_body(now, Kind.LANE)) else [],
        done=_("Vejen er afgjort. Grunden står på tråden."),
        before=lane_parts(before) if before else [],
    )


@never_cache
@open_to(Guest.SIGNED_IN)
def card(request: HttpRequest, initiative_id: UUID) -> HttpResponse:
    row = ours(request, initiative_id)
    form = CardForm(request.POST or None, initial=_trial_before(request, initiative_id))
    return held(
        request,
        row,
        form,
        "trials/card.html",
        lambda: write_card(person_of(request), row.pk, form.card(), form.cleaned_data["revision"]),
        theirs=lambda now: trial_parts(last_body(now, Kind.TRIAL)),
        done=_("Kortet er skrevet på tråden."),
    )


@never_cache
@open_to(Guest.SIGNED_IN)
def plan(request: HttpRequest, initiative_id: UUID) -> HttpResponse:
    row = ours(request, initiative_id)
    form = PlanForm(request.POST or None, initial=_trial_before(request, initiative_id))
    return held(
        request,
        row,
        form,
        "trials/plan.html",
        lambda: write_plan(person_of(request), row.pk, form.plan(), form.cleaned_data["revision"]),
        theirs=lambda now: trial_parts(last_body(now, Kind.TRIAL)),
        done=_("Planen er skrevet på tråden."),
    )


@never_cache
@open_to(Guest.SIGNED_IN)
def learning(request: HttpRequest, initiative_id: UUID) -> HttpResponse:
    row = ours(request, initiative_id)
    start = {**last_body(row, Kind.LEARNING), "revision": row.revision}
    form = LearningForm(request.POST or None, initial=start)
    return held(
        request,
        row,
        form,
        "trials/learning.html",
        lambda: write_learning(person_of(request), row.pk, form.learning(), form.cleaned_data["revision"]),
        theirs=lambda now: learning_parts(last_body(now, Kind.LEARNING)),
        done=_("Læringskortet er skrevet på tråden. Tak, fordi I deler det."),
        tried=trial_parts(last_body(row, Kind.TRIAL)),
    )


@never_cache
@open_to(*LEADERS)
def spread_to(request: HttpRequest, initiative_id: UUID) -> HttpResponse:
    person = person_of(request)
    row = access_initiative(person, initiative_id)
    if "spread" not in row.ready or not acting_role(person, LEADERS, row):
        raise Http404
    form = SpreadForm(request.POST or None, initial={"title": row.title})
    if request.method == "POST" and form.is_valid():
        try:
            there = spread(person, row.pk, form.cleaned_data["unit"], form.cleaned_data["title"])
        except NotDone as refused:
            form.add_error(None, str(refused))
        else:
            messages.success(request, _("Idéen er sat i gang det nye sted. Herfra kan I se tilbage til det, I lærte."))
            return redirect("journey:thread", there.pk)
    return render(request, "trials/spread.html", {"initiative": row, "form": form})


def _trial_before(request: HttpRequest, initiative_id: UUID) -> dict[str, object]:
    """What was written last; the first time what the task says, and what was wished for before the screening."""
    row = ours(request, initiative_id)
    task = last_body(row, Kind.TASK)
    wish = last_body(row, Kind.LANE).get("wish")
    first = {"what": task.get("part") or task.get("text", ""), **(wish if isinstance(wish, dict) else {})}
    return {**first, **last_body(row, Kind.TRIAL), "revision": row.revision}
