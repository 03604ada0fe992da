"""The frames are set by directors and administrators. A save is a new version; who came second loses nothing."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache

from forankring.kernel.accounts.api import NotDone, open_to, person_of
from forankring.kernel.ui.said import put_back

from .. import seeds
from ..acts import KEEPERS, save_compass, save_focus, save_guidelines, save_matrix
from ..forms import CompassForm, FocusForm, FrameForm, GuidelinesForm, LinesForm, MatrixForm
from ..models import Frame, Kind
from ..queries import guidelines, newest
from ..refusals import FrameMeanwhile, NotAMatrix
from ..rights import Decision, cells_from_json, default_cells, faults
from ..sheets import offers_for
from ..values import MOST_PRINCIPLES, FocusArea, Guideline, Principle, as_json
from ..words import DECISION_WORDS, FAULT_WORDS, FRAME_WORDS

Lines = list[dict[str, str]]


@never_cache
@open_to(*KEEPERS)
def compass_edit(request: HttpRequest) -> HttpResponse:
    """A compass from scratch, from the one in force, from a template, or from a sealed sheet."""
    person = person_of(request)
    offers = offers_for(person)
    lang = get_language() or "da"
    lines = _lines(Kind.COMPASS)
    picked = next((o for o in offers if o.id == request.GET.get("ark")), None)
    if picked is not None:
        lines = [{"text": line[:120]} for line in picked.lines[:MOST_PRINCIPLES]]
    elif template := seeds.compass_named(request.GET.get("skabelon", ""), lang):
        lines = as_json(template)
    return _edit(
        request,
        Kind.COMPASS,
        CompassForm(lines, request.POST or None, initial=_now(Kind.COMPASS)),
        lambda form: save_compass(
            person, [Principle(**line) for line in form.lines()], seen=_seen(form), valid_from=_from(form)
        ),
        {"offers": offers, "templates": seeds.compass_names(lang)},
    )


@never_cache
@open_to(*KEEPERS)
def focus_edit(request: HttpRequest) -> HttpResponse:
    person = person_of(request)
    return _edit(
        request,
        Kind.FOCUS,
        FocusForm(_lines(Kind.FOCUS), request.POST or None, initial=_now(Kind.FOCUS)),
        lambda form: save_focus(
            person, [FocusArea(**line) for line in form.lines()], seen=_seen(form), valid_from=_from(form)
        ),
    )


@never_cache
@open_to(*KEEPERS)
def guidelines_edit(request: HttpRequest) -> HttpResponse:
    person = person_of(request)
    lines = _lines(Kind.GUIDELINES) or as_json(guidelines().lines)
    return _edit(
        request,
        Kind.GUIDELINES,
        GuidelinesForm(lines, request.POST or None, initial=_now(Kind.GUIDELINES)),
        lambda form: save_guidelines(
            person, [Guideline(**line) for line in form.lines()], seen=_seen(form), valid_from=_from(form)
        ),
    )


@never_cache
@open_to(*KEEPERS)
def matrix_edit(request: HttpRequest) -> HttpResponse:
    last = newest(Kind.MATRIX)
    cells = cells_from_json(last.content) if last else default_cells()
    form = MatrixForm(cells, request.POST or None, initial=_now(Kind.MATRIX))
    status, theirs = 200, None
    if request.method == "POST" and form.is_valid():
        given = form.cells()
        try:
            save_matrix(person_of(request), given, seen=_seen(form), valid_from=_from(form))
        except NotAMatrix as refused:
            form.add_error(None, str(refused))
            for fault in faults(given):
                told = {"row": DECISION_WORDS[fault.decision], "what": FAULT_WORDS[fault.rule]}
                form.add_error(None, _("%(row)s: %(what)s") % told)
        except FrameMeanwhile as refused:
            status, theirs = 409, newest(Kind.MATRIX)
            _seen_now(form, theirs)
            form.add_error(None, str(refused))
        else:
            return _saved(request, Kind.MATRIX)
    rows = [(DECISION_WORDS[row], form.row(row)) for row in Decision]
    page = {"form": form, "rows": rows, "word": FRAME_WORDS["matrix"], "theirs": theirs}
    return render(request, "direction/matrix_edit.html", page, status=status)


def _edit(
    request: HttpRequest,
    kind: Kind,
    form: LinesForm,
    save: Callable[[Any], Frame],
    more: dict[str, Any] | None = None,
) -> HttpResponse:
    status, theirs = 200, None
    if request.method == "POST" and form.is_valid():
        try:
            save(form)
        except FrameMeanwhile as refused:
            # The next press overwrites: the newer version stands beside the form and has been seen now.
            status, theirs = 409, newest(kind)
            _seen_now(form, theirs)
            form.add_error(None, str(refused))
        except NotDone as refused:
            form.add_error(None, str(refused))
        else:
            return _saved(request, kind)
    page = {"form": form, "word": FRAME_WORDS[kind], "kind": kind, "theirs": theirs, **(more or {})}
    return render(request, "direction/edit.html", page, status=status)


def _saved(request: HttpRequest, kind: Kind) -> HttpResponse:
    messages.success(request, _("%(frame)s er gemt som en ny udgave.") % {"frame": FRAME_WORDS[kind]})
    return redirect("direction:frames")


def _lines(kind: Kind) -> Lines:
    last = newest(kind)
    return list(last.content) if last else []


def _now(kind: Kind) -> dict[str, Any]:
    last = newest(kind)
    return {"seen": last.number if last else 0, "valid_from": timezone.localdate()}


def _seen(form: FrameForm) -> int:
    seen: int = form.cleaned_data["seen"]
    return seen


def _from(form: FrameForm) -> Any:
    return form.cleaned_data["valid_from"]


def _seen_now(form: FrameForm, theirs: Frame | None) -> None:
    put_back(form, seen=str(theirs.number if theirs else 0))
