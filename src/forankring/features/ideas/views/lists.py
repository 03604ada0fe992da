"""The list of ideas, the few one chooses among, the history, the export, and sheets that wait to be taken in."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from forankring.features.workshops.api import newest_versions
from forankring.kernel.accounts.api import Guest, NotDone, Role, names_of, open_to, person_of
from forankring.kernel.journey.api import access_initiatives, acting_role
from forankring.kernel.ui.tags.frames import View

from ..access import KEEPERS, WRITERS, may_keep
from ..acts.gather import undo
from ..acts.take_in import has_ideas, take_in, taken_in
from ..forms import LensForm
from ..models import Move
from ..queries.export import csv_of_all
from ..queries.lists import PAGE, SHOWN, Lens, counts, coverage_in_words, lines, open_matters, with_initiatives
from ..words import MOVE_SENTENCES


@require_safe
@never_cache
@open_to(Guest.SIGNED_IN)
def ideas(request: HttpRequest) -> HttpResponse:
    person = person_of(request)
    form = LensForm(request.GET)
    given = form.cleaned_data if form.is_valid() else {}
    lens = Lens(given.get("omraade"), given.get("kategori"))
    many = counts(lens)
    shown = request.GET.get("vis", "")
    shown = shown if shown in SHOWN else next((name for name in SHOWN if many[name]), "alene")
    kept = {name: request.GET[name] for name in ("omraade", "kategori") if request.GET.get(name)}
    page = Paginator(with_initiatives(lines(lens, shown), access_initiatives(person)), PAGE).get_page(
        request.GET.get("side")
    )
    context: dict[str, Any] = {
        "form": LensForm(initial=kept),
        "page": page,
        "shown": shown,
        "views": [
            View(f"{label} ({many[name]})", f"?{urlencode({'vis': name, **kept})}", name == shown)
            for name, label in SHOWN.items()
        ],
        "coverage": coverage_in_words(),
        "filters": urlencode(kept),
        "may_keep": may_keep(person),
        "may_write": bool(acting_role(person, WRITERS)),
        "may_teach": any(person.holds(role) for role in (Role.FACILITATOR, Role.ADMINISTRATOR)),
        "may_take_in": person.holds(Role.FACILITATOR),
    }
    return render(request, "ideas/ideas.html", context)


@require_safe
@never_cache
@open_to(*KEEPERS)
def few(request: HttpRequest) -> HttpResponse:
    """All that is open, the most said first, with what the group said it weighs."""
    page = Paginator(open_matters(), PAGE).get_page(request.GET.get("side"))
    return render(request, "ideas/few.html", {"page": page})


@require_safe
@never_cache
@open_to(*KEEPERS)
def history(request: HttpRequest) -> HttpResponse:
    moves = list(Move.objects.all()[:100])
    names = names_of(one.by for one in moves if one.by)
    told = [
        (one.on, names.get(one.by, "") if one.by else "", MOVE_SENTENCES[one.kind], one.title, len(one.before))
        for one in moves
    ]
    may_undo = any(not one.is_taken_back and one.kind != "undone" for one in moves)
    return render(request, "ideas/history.html", {"told": told, "may_undo": may_undo})


@require_POST
@open_to(*KEEPERS)
def undo_last(request: HttpRequest) -> HttpResponse:
    try:
        undo(person_of(request))
    except NotDone as refused:
        messages.warning(request, str(refused))
    else:
        messages.success(request, _("Fortrudt. Idéerne står, hvor de stod før."))
    return redirect("ideas:history")


@require_safe
@never_cache
@open_to(Guest.SIGNED_IN)
def export(request: HttpRequest) -> HttpResponse:
    person_of(request)
    name = f"ideer-{timezone.localdate().isoformat()}.csv"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return HttpResponse(csv_of_all(), content_type="text/csv; charset=utf-8", headers=headers)


@require_safe
@never_cache
@open_to(Role.FACILITATOR)
def take_in_sheets(request: HttpRequest) -> HttpResponse:
    found = [one for one in newest_versions(person_of(request)) if has_ideas(one)]
    done = taken_in([one.sheet_id for one in found])
    sheets = sorted(((one, one.sheet_id in done) for one in found), key=lambda pair: pair[1])
    return render(request, "ideas/take_in.html", {"sheets": sheets})


@require_POST
@open_to(Role.FACILITATOR)
def take_in_sheet(request: HttpRequest, version_id: UUID) -> HttpResponse:
    person = person_of(request)
    version = next((one for one in newest_versions(person) if one.pk == version_id), None)
    if version is None:
        raise Http404
    try:
        found = take_in(person, version)
    except NotDone as refused:
        messages.warning(request, str(refused))
        return redirect("ideas:take_in")
    sentence = ngettext("%(count)s idé er taget med.", "%(count)s idéer er taget med.", len(found))
    messages.success(request, sentence % {"count": len(found)})
    return redirect("ideas:ideas")
