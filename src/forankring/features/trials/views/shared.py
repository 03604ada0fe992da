"""What is read and taken along: learning cards, papers, and the list for MED."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import ngettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from forankring.domain.journey import Kind
from forankring.kernel.accounts.api import Guest, NotDone, Role, open_to, person_of
from forankring.kernel.journey.api import access_initiative, last_body

from ..acts import brief_med
from ..forms import AreaForm, BriefForm
from ..papers import card_paper, learning_paper, thread_paper
from ..queries import learning_cards, not_briefed
from .common import paper_file


@require_safe
@never_cache
@open_to(Guest.SIGNED_IN)
def learnt(request: HttpRequest) -> HttpResponse:
    """What worked and what did not, side by side."""
    area = AreaForm(request.GET) if "omraade" in request.GET else AreaForm()
    unit = area.cleaned_data["omraade"] if area.is_bound and area.is_valid() else None
    cards = learning_cards(person_of(request), unit)
    page = {
        "area": area,
        "cards": cards,
        "worked": [card for card in cards if card.worked],
        "did_not": [card for card in cards if card.did_not],
        "wins": [card for card in cards if card.body.get("win")][:6],
    }
    return render(request, "trials/learnt.html", page)


@never_cache
@open_to(Role.MED_SECRETARY)
def briefing(request: HttpRequest) -> HttpResponse:
    """Trials inside the frames that MED has not heard of, to be told about in one go."""
    person = person_of(request)
    rows = list(not_briefed(person))
    choices = [(str(row.pk), f"{row.title} ({row.unit.name})" if row.unit else row.title) for row in rows]
    form = BriefForm(choices, request.POST or None)
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        wanted = [UUID(pk) for pk in given["trials"]]
        try:
            count = brief_med(person, wanted, given["committee"], given["on"], given["reference"])
        except NotDone as refused:
            form.add_error("on", str(refused))
            return render(request, "trials/briefing.html", {"form": form, "rows": rows}, status=409)
        sentence = ngettext(
            "Det står nu på %(count)s tråd, at MED er orienteret.",
            "Det står nu på %(count)s tråde, at MED er orienteret.",
            count,
        )
        messages.success(request, sentence % {"count": count})
        return redirect("trials:briefing")
    return render(request, "trials/briefing.html", {"form": form, "rows": rows})


@require_safe
@never_cache
@open_to(Guest.SIGNED_IN)
def card_file(request: HttpRequest, initiative_id: UUID, form: str) -> HttpResponse:
    row = access_initiative(person_of(request), initiative_id)
    if not last_body(row, Kind.TRIAL):
        raise Http404
    return paper_file(request, row, card_paper(row), form)


@require_safe
@never_cache
@open_to(Guest.SIGNED_IN)
def learning_file(request: HttpRequest, initiative_id: UUID, form: str) -> HttpResponse:
    row = access_initiative(person_of(request), initiative_id)
    body = last_body(row, Kind.LEARNING)
    last = row.records.filter(kind=Kind.LEARNING).order_by("-number").first()
    if last is None:
        raise Http404
    return paper_file(request, row, learning_paper(row, body, last.on), form)


@require_safe
@never_cache
@open_to(Guest.SIGNED_IN)
def thread_file(request: HttpRequest, initiative_id: UUID, form: str) -> HttpResponse:
    row = access_initiative(person_of(request), initiative_id)
    return paper_file(request, row, thread_paper(row), form)
