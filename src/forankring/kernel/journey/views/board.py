"""The board, and the ways into a new thread."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from forankring.domain.journey import BOARD
from forankring.kernel.accounts.api import Guest, NotDone, open_to, person_of
from forankring.kernel.ui.tags.frames import View

from ..acts import make_move, start_idea
from ..board import columns
from ..forms import BoardForm, IdeaForm
from ..hooks import doors
from ..roles import STARTERS, acting_role
from ..words import COLUMN_WORDS

COLUMNS = {name for name, _stages in BOARD}


@require_safe
@never_cache
@open_to(Guest.SIGNED_IN)
def board(request: HttpRequest) -> HttpResponse:
    person = person_of(request)
    form = BoardForm(request.GET)
    wanted = form.cleaned_data if form.is_valid() else {}
    only = request.GET.get("spalte", "")
    only = only if only in COLUMNS else ""
    found = columns(
        person,
        timezone.localdate(),
        unit=wanted.get("omraade"),
        track=wanted.get("spor", ""),
        only=only,
        page=_page(request.GET),
    )
    filters = {name: request.GET[name] for name in ("omraade", "spor") if request.GET.get(name)}
    page = {
        "columns": found,
        "first": next((c.id for c in found if c.count), found[0].id),
        "only": found[0] if only else None,
        "form": BoardForm(initial=filters) if form.is_valid() else form,
        "filters": _query(filters),
        "is_filtered": bool(filters),
        "here": request.get_full_path(),
        "total": sum(column.count for column in found),
        "may_start": bool(acting_role(person, STARTERS)),
        "views": [View(str(COLUMN_WORDS[c.id]), f"#{c.id}") for c in found],
    }
    return render(request, "journey/board.html", page)


@require_POST
@open_to(Guest.SIGNED_IN)
def board_move(request: HttpRequest) -> HttpResponse:
    """One press on a card. What cannot be done here is explained on the thread itself."""
    given = request.POST.get("move", "").split(":")
    try:
        initiative_id, move, revision = UUID(given[0]), given[1], int(given[2])
    except (ValueError, IndexError):
        raise Http404 from None
    back = _back(request.POST.get("next", ""))
    try:
        row = make_move(person_of(request), initiative_id, move, revision=revision)
    except KeyError:
        raise Http404 from None
    except NotDone as refused:
        messages.warning(request, str(refused))
        return redirect("journey:thread", initiative_id)
    messages.success(request, _("»%(title)s« er flyttet: %(stage)s.") % {"title": row.title, "stage": row.stage_word})
    return redirect(back)


@never_cache
@open_to(Guest.SIGNED_IN)
def start(request: HttpRequest) -> HttpResponse:
    """Three ways in: an idea, a system already running, AI a supplier switched on."""
    person = person_of(request)
    if not acting_role(person, STARTERS):
        raise Http404
    form = IdeaForm(request.POST or None, initial={"unit": str(person.works_at_id or "")})
    if request.method == "POST" and form.is_valid():
        row = start_idea(person, **form.cleaned_data)
        messages.success(request, _("Tiltaget er oprettet. Her er tråden."))
        return redirect("journey:thread", row.pk)
    return render(request, "journey/start.html", {"form": form, "doors": doors(request)})


def _page(query: QueryDict) -> int:
    given = query.get("side", "")
    return int(given) if given.isascii() and given.isdigit() and len(given) < 6 else 1


def _query(filters: dict[str, str]) -> str:
    query = QueryDict(mutable=True)
    query.update(filters)
    return f"&{query.urlencode()}" if filters else ""


def _back(given: str) -> str:
    """Back to the board as it was filtered, never anywhere else."""
    home = reverse("journey:board")
    return given if given == home or given.startswith(f"{home}?") else home
