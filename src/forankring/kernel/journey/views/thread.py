"""An initiative's own page: the story, what is missing, and the steps this person can take."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from forankring.domain.journey import Entrance, Entry, Kind, Lane, Move, Stage, ahead, missing, move_named, moves_from
from forankring.kernel.accounts.api import Guest, NotDone, Person, Role, names_of, open_to, person_of

from ..acts import correct, make_move
from ..ages import age
from ..forms import CorrectionForm, MoveForm, seen_now
from ..hooks import grown_from, move_page, ways
from ..models import Initiative
from ..queries import access_initiative, broken_at, entries_of
from ..refusals import ThreadMeanwhile
from ..roles import CHANGERS, acting_role, may_change
from ..steps import steps
from ..telling import ahead_words, lacking, stretches, told, who_can
from ..words import ENTRANCE_WORDS, MOVE_WORDS, TRACK_WORDS, WAIT_WORDS, story_of

SIDEWAYS = {"park", "refuse_early", "refuse", "retire", "suspend", "halt_trial", "back_to_screening", "review"}
"""Steps off the road ahead: possible, and not the first thing one sees."""
LAST = {"move_up"}
"""One press, after the steps that most will take."""


Act = tuple[str, str]
"""What the button says, and where it leads."""


class Also(NamedTuple):
    """Another way on: its name, what it lacks (sentence, who can supply it), where that is done, and its kinds."""

    name: str
    lacking: list[tuple[str, str]]
    acts: list[Act]
    kinds: set[Kind]


@dataclass(frozen=True, slots=True)
class Choice:
    """A step this person can take now."""

    id: str
    label: str
    says_why: bool
    form: MoveForm
    is_open: bool = False
    url: str = ""


@dataclass(frozen=True, slots=True)
class Tried:
    """A step that was not done: what was typed is kept."""

    move: str
    form: MoveForm


@require_safe
@never_cache
@open_to(Guest.SIGNED_IN)
def thread(request: HttpRequest, initiative_id: UUID) -> HttpResponse:
    return _page(request, access_initiative(person_of(request), initiative_id))


@never_cache
@require_POST
@open_to(Guest.SIGNED_IN)
def move(request: HttpRequest, initiative_id: UUID) -> HttpResponse:
    person = person_of(request)
    row = access_initiative(person, initiative_id)
    form = MoveForm(request.POST)
    if not form.is_valid():
        if {"move", "revision"} & set(form.errors):
            raise Http404
        return _page(request, row, Tried(form.data["move"], form), status=422)
    given = form.cleaned_data
    try:
        make_move(person, initiative_id, given["move"], why=given["why"], revision=given["revision"])
    except KeyError:
        raise Http404 from None
    except NotDone as refused:
        now = access_initiative(person, initiative_id)
        form.add_error("why" if given["why"] or not isinstance(refused, ThreadMeanwhile) else None, str(refused))
        messages.warning(request, str(refused))
        return _page(request, now, Tried(given["move"], form), status=409)
    messages.success(request, _("Det er gjort, og det står på tråden."))
    return redirect("journey:thread", initiative_id)


@never_cache
@open_to(Guest.SIGNED_IN)
def correction(request: HttpRequest, initiative_id: UUID) -> HttpResponse:
    person = person_of(request)
    row = access_initiative(person, initiative_id)
    if not _may_correct(person, row):
        raise Http404
    choices = [(one.number, f"{one.number}. {one.title}") for one in told(request, row)]
    form = CorrectionForm(choices, request.POST or None, initial={"revision": row.revision})
    status = 200
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        try:
            correct(person, row.pk, given["number"], given["text"], revision=given["revision"])
        except NotDone as refused:
            form.add_error(None, str(refused))
            seen_now(form, row.revision)
            status = 409
        else:
            messages.success(request, _("Rettelsen står på tråden."))
            return redirect("journey:thread", row.pk)
    return render(request, "journey/correction.html", {"initiative": row, "form": form}, status=status)


def _page(request: HttpRequest, row: Initiative, tried: Tried | None = None, status: int = 200) -> HttpResponse:
    person = person_of(request)
    entries, here = entries_of(row), Stage(row.stage)
    way = ahead(here, entries)
    needs = missing(way, entries) if way else ()
    open_one = tried.move if tried else request.GET.get("skridt", "")
    choices = [_choice(m, row, open_one, tried) for m in _possible(person, row, here)]
    acts = {step.kind: act for step in steps() if (act := step.act(request, row))}
    also = _also(row, here, entries, acts)
    wanted = {need.kind for need in needs} | ({Kind.LANE} if row.waits_for == "lane" else set())
    shown = wanted.union(*(one.kinds for one in also))
    page = {
        "initiative": row,
        "story": story_of(here, has_run=row.has_run, waits_for=row.waits_for),
        "waits": WAIT_WORDS.get(row.waits_for, ""),
        "since": age(row.stage_since, timezone.localdate()),
        "facts": _facts(row),
        "stretches": stretches(told(request, row)),
        "broken": broken_at(row),
        "lacking": lacking(row, needs),
        "also": also,
        "ahead": ahead_words(way) if way else "",
        "first_id": way.id if way and here is not Stage.EVALUATION else "",
        "ahead_by": who_can(way.by) if way else "",
        "is_mine": bool(way and acting_role(person, way.by, row)),
        "acts": list(dict.fromkeys(act for kind, act in acts.items() if kind in wanted)),
        "more": [act for kind, act in acts.items() if kind not in shown],
        "choices": sorted((c for c in choices if c.id not in SIDEWAYS), key=lambda c: c.id in LAST),
        "sideways": [c for c in choices if c.id in SIDEWAYS],
        "is_sideways_open": open_one in SIDEWAYS,
        "grown": grown_from(request, row.origin),
        "ways": ways(request, row),
        "may_change": may_change(person, row),
        "may_correct": _may_correct(person, row),
    }
    return render(request, "journey/thread.html", page, status=status)


def _possible(person: Person, row: Initiative, here: Stage) -> list[Move]:
    """What lacks nothing and is this person's to do."""
    return [m for m in moves_from(here) if m.id in row.ready and acting_role(person, m.by, row)]


def _also(row: Initiative, here: Stage, entries: list[Entry], acts: Mapping[Kind, Act]) -> list[Also]:
    """After a trial all ways are equal: those that still lack something say what, and where it is done."""
    if here is not Stage.EVALUATION:
        return []
    wanted = ("adjust", "anchor" if row.lane == Lane.WITHIN else "approve_operation")
    lack = [(m, missing(m, entries)) for m in map(move_named, wanted)]
    return [
        Also(
            str(MOVE_WORDS[m.id]),
            lacking(row, needs),
            [acts[kind] for kind in dict.fromkeys(need.kind for need in needs) if kind in acts],
            {need.kind for need in needs},
        )
        for m, needs in lack
        if needs
    ]


def _choice(m: Move, row: Initiative, open_one: str, tried: Tried | None) -> Choice:
    prefix = f"{m.id}-%s"
    if tried and tried.move == m.id:
        form = tried.form
        seen_now(form, row.revision)
        form.auto_id = prefix
    else:
        form = MoveForm(initial={"move": m.id, "revision": row.revision}, auto_id=prefix)
    return Choice(m.id, str(MOVE_WORDS[m.id]), m.says_why, form, m.id == open_one, move_page(m.id, row))


def _facts(row: Initiative) -> list[tuple[str, object]]:
    owner = names_of([row.owner])[row.owner] if row.owner else _("Ingen endnu")
    pairs: list[tuple[str, object]] = [(_("Står for tiltaget"), owner)]
    if row.unit:
        pairs.append((_("Område"), row.unit.name))
    if row.track:
        pairs.append((_("Spor"), TRACK_WORDS[row.track]))
    if row.entrance != Entrance.IDEA:
        pairs.append((_("Kom ind som"), ENTRANCE_WORDS[Entrance(row.entrance)]))
    return pairs


def _may_correct(person: Person, row: Initiative) -> bool:
    return row.owner == person.pk or bool(acting_role(person, (*CHANGERS, Role.MED_SECRETARY), row))
