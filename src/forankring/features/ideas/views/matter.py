"""One idea, one group: where it belongs, what it weighs, and what was decided about it."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from forankring.kernel.accounts.api import Guest, NotDone, names_of, open_to, person_of
from forankring.kernel.journey.api import access_initiatives
from forankring.kernel.ui.said import put_back

from ..access import KEEPERS, access_group, access_idea, may_keep
from ..acts.choose import Matter, choose, ideas_of, matter_of, put_aside, take_up, weigh
from ..acts.gather import name_group, split_group, take_out
from ..acts.write import leave_idea, sort_idea, stand_by_idea
from ..forms import AsideForm, ChooseForm, GroupForm, SortForm, WeighForm
from ..models import Idea, IdeaGroup
from ..near import like, likely_categories, running_like
from ..queries.lists import Line
from ..refusals import ChangedMeanwhile


@never_cache
@open_to(Guest.SIGNED_IN)
def idea(request: HttpRequest, idea_id: UUID) -> HttpResponse:
    person = person_of(request)
    row = access_idea(idea_id)
    form = SortForm(request.POST or None, initial=_sorted(row))
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        return _done(
            request, row, form, lambda: sort_idea(person, row.pk, given.pop("revision"), **given), _("Det er gemt.")
        )
    return _page(request, row, sort=form)


@never_cache
@open_to(Guest.SIGNED_IN)
def group(request: HttpRequest, group_id: UUID) -> HttpResponse:
    person = person_of(request)
    row = access_group(group_id)
    first = {"title": row.title, "notes": row.notes, "category": str(row.category_id or ""), "revision": row.revision}
    form = GroupForm(request.POST or None, initial=first)
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        return _done(
            request, row, form, lambda: name_group(person, row.pk, given.pop("revision"), **given), _("Det er gemt.")
        )
    return _page(request, row, sort=form)


@require_POST
@open_to(*KEEPERS)
def group_out(request: HttpRequest, group_id: UUID) -> HttpResponse:
    chosen = [one.pk for one in access_group(group_id).ideas.all() if str(one.pk) in request.POST.getlist("idea")]
    try:
        take_out(person_of(request), chosen)
    except NotDone as refused:
        messages.warning(request, str(refused))
    else:
        messages.success(request, _("Taget ud. Idéerne står alene, som de blev sagt."))
    if IdeaGroup.objects.filter(pk=group_id).exists():
        return redirect("ideas:group", group_id)
    return redirect("ideas:ideas")


@require_POST
@open_to(*KEEPERS)
def group_split(request: HttpRequest, group_id: UUID) -> HttpResponse:
    try:
        split_group(person_of(request), group_id)
    except NotDone as refused:
        messages.warning(request, str(refused))
        return redirect("ideas:group", group_id)
    messages.success(request, _("Skilt ad. Hver idé står alene, som den blev sagt."))
    return redirect("ideas:history")


@require_POST
@open_to(Guest.SIGNED_IN)
def author(request: HttpRequest, idea_id: UUID) -> HttpResponse:
    """Stand by one's idea, or take one's name off it."""
    act = stand_by_idea if request.POST.get("act") == "stand" else leave_idea
    try:
        act(person_of(request), idea_id)
    except NotDone as refused:
        messages.warning(request, str(refused))
    else:
        messages.success(request, _("Det er gemt."))
    return redirect("ideas:idea", idea_id)


@never_cache
@open_to(*KEEPERS)
def weigh_it(request: HttpRequest, matter_id: UUID) -> HttpResponse:
    row = matter_of(matter_id)
    form = WeighForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        act = lambda: weigh(person_of(request), row.pk, given.pop("revision"), **given)  # noqa: E731
        return _done(request, row, form, act, _("Jeres vurdering er gemt."))
    return _page(request, row, weighing=form if request.method == "POST" else None)


@never_cache
@open_to(*KEEPERS)
def choose_it(request: HttpRequest, matter_id: UUID) -> HttpResponse:
    row = matter_of(matter_id)
    units = {one.unit_id for one in ideas_of(row) if one.unit_id}
    first = {
        "title": str(row)[:120],
        "unit": str(next(iter(units))) if len(units) == 1 else "",
        "revision": row.revision,
    }
    form = ChooseForm(request.POST or None, initial=first)
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        try:
            made = choose(person_of(request), row.pk, given.pop("revision"), **given)
        except NotDone as refused:
            form.add_error(None, str(refused))
        else:
            messages.success(request, _("Valgt. Tiltaget har fået sin egen tråd."))
            return redirect("journey:thread", made.pk)
    return render(request, "ideas/choose.html", {"matter": row, "form": form}, status=409 if form.errors else 200)


@never_cache
@open_to(*KEEPERS)
def aside(request: HttpRequest, matter_id: UUID) -> HttpResponse:
    row = matter_of(matter_id)
    form = AsideForm(request.POST or None, initial={"reason": row.reason, "revision": row.revision})
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        try:
            put_aside(person_of(request), row.pk, given.pop("revision"), **given)
        except NotDone as refused:
            form.add_error(None, str(refused))
        else:
            messages.success(request, _("Gemt. Idéen bliver stående, og alle kan læse hvorfor."))
            return redirect(_url_name(row), row.pk)
    return render(request, "ideas/aside.html", {"matter": row, "form": form})


@require_POST
@open_to(*KEEPERS)
def up(request: HttpRequest, matter_id: UUID) -> HttpResponse:
    row = matter_of(matter_id)
    given = request.POST.get("revision", "")
    try:
        take_up(person_of(request), row.pk, int(given) if given.isascii() and given.isdigit() else -1)
    except NotDone as refused:
        messages.warning(request, str(refused))
    else:
        messages.success(request, _("Idéen er åben igen."))
    return redirect(_url_name(row), row.pk)


def _url_name(row: Matter) -> str:
    return "ideas:group" if isinstance(row, IdeaGroup) else "ideas:idea"


def _sorted(row: Idea) -> dict[str, object]:
    likely = likely_categories(row.text, 1) if row.category is None else []
    first = row.category or (likely[0] if likely else None)
    return {"category": str(first.pk) if first else "", "unit": str(row.unit_id or ""), "revision": row.revision}


def _done(request: HttpRequest, row: Matter, form: Form, act: Callable[[], Any], said: str) -> HttpResponse:
    """Do it and go back; who came second keeps what they wrote and sees what stands now."""
    try:
        act()
    except ChangedMeanwhile as refused:
        now = matter_of(row.pk)
        put_back(form, revision=str(now.revision))
        form.add_error(None, str(refused))
        place = "weighing" if isinstance(form, WeighForm) else "sort"
        return _page(request, now, status=409, **{place: form})
    except NotDone as refused:
        messages.warning(request, str(refused))
    else:
        messages.success(request, said)
    return redirect(_url_name(row), row.pk)


def _page(
    request: HttpRequest, row: Matter, *, sort: Form | None = None, weighing: Form | None = None, status: int = 200
) -> HttpResponse:
    person = person_of(request)
    ideas = ideas_of(row)
    names = ("frequency", "effort", "value")
    weights = {"revision": row.revision, **{name: getattr(row, name) or "" for name in names}}
    is_group = isinstance(row, IdeaGroup)
    threads = access_initiatives(person)
    owner = row.author if isinstance(row, Idea) else None
    context: dict[str, Any] = {
        "matter": row,
        "line": Line(row, ideas),
        "ideas": ideas,
        "is_group": is_group,
        "may_keep": may_keep(person),
        "may_sort": may_keep(person) or owner == person.pk,
        "sort": sort or (GroupForm(initial={"title": str(row), "revision": row.revision}) if is_group else SortForm()),
        "weighing": weighing or WeighForm(initial=weights),
        "thread": threads.filter(pk=row.initiative).first() if row.initiative else None,
        "near": like(str(row), but=[one.pk for one in ideas]),
        "running": [one for one in running_like(str(row)) if one.pk != row.initiative],
        "author": names_of([owner]).get(owner, "") if owner else "",
        "is_mine": owner is not None and owner == person.pk,
    }
    return render(request, "ideas/matter.html", context, status=status)
