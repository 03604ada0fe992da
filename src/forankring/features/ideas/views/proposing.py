"""Proposed groups through a chosen lens, tighter or looser; nothing moves until a person says so."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from forankring.kernel.accounts.api import NotDone, open_to, person_of

from ..access import KEEPERS, access_idea
from ..acts.gather import gather
from ..acts.write import sort_idea
from ..forms import GroupForm, ProposalForm
from ..models import Category, Idea
from ..near import likely_categories, proposals
from ..queries.lists import Lens

MANY = 30


@require_safe
@never_cache
@open_to(*KEEPERS)
def propose(request: HttpRequest) -> HttpResponse:
    form = ProposalForm(request.GET)
    given = form.cleaned_data if form.is_valid() else {}
    lens = Lens(given.get("omraade"), given.get("kategori"))
    step = given.get("taet") or 3
    kept = {name: request.GET.get(name, "") for name in ("omraade", "kategori")}
    page = {
        "form": ProposalForm(initial={**kept, "taet": step}),
        "proposals": proposals(list(lens.ideas()), step),
        "here": request.get_full_path(),
    }
    return render(request, "ideas/propose.html", page)


@require_POST
@open_to(*KEEPERS)
def lay_together(request: HttpRequest) -> HttpResponse:
    """Gather what was ticked, under a heading or in a group that is there."""
    back = request.POST.get("next", "")
    safe = back if url_has_allowed_host_and_scheme(back, None) else reverse("ideas:propose")
    chosen, into = _ids(request.POST.getlist("idea")), _ids(request.POST.getlist("into"))
    title = " ".join(request.POST.get("title", "").split())[:120]
    form = GroupForm({"title": title or "–", "revision": 0})
    if not form.is_valid():
        messages.error(request, " ".join(str(error) for several in form.errors.values() for error in several))
        return redirect(safe)
    try:
        group = gather(person_of(request), chosen, title, into[0] if into else None)
    except NotDone as refused:
        messages.warning(request, str(refused))
    else:
        messages.success(request, _("Samlet under »%(title)s«. Hver ordlyd er gemt.") % {"title": group.title})
    return redirect(safe)


@never_cache
@open_to(*KEEPERS)
def categorise(request: HttpRequest) -> HttpResponse:
    """Thirty ideas without a category, each with its likeliest on top."""
    person = person_of(request)
    if request.method == "POST":
        known = {str(one.pk): one for one in Category.objects.all()}
        for name in request.POST.getlist("idea"):
            for idea_id in _ids([name]):
                if category := known.get(request.POST.get(f"category-{idea_id}", "")):
                    idea = access_idea(idea_id)
                    sort_idea(person, idea_id, idea.revision, category=category, unit=idea.unit)
        messages.success(request, _("Det er gemt."))
        return redirect("ideas:categorise")
    waiting = Idea.objects.filter(category__isnull=True)
    rows = [(one, likely_categories(one.text)) for one in waiting[:MANY]]
    every = list(Category.objects.all())
    return render(
        request,
        "ideas/categorise.html",
        {"rows": [(one, best, [c for c in every if c not in best]) for one, best in rows], "left": waiting.count()},
    )


def _ids(given: list[str]) -> list[UUID]:
    try:
        return [UUID(one) for one in given if one]
    except ValueError:
        raise Http404 from None
