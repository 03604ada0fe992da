"""Readable for everybody, without signing in: the frames, and "Må jeg bruge …?"."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from forankring.kernel.accounts.api import Guest, open_to, person_of

from ..acts import KEEPERS
from ..forms import AskForm
from ..models import Frame, Kind, key_of
from ..queries import (
    approved_tools,
    compass_in_force,
    compass_version,
    focus_areas,
    guidelines,
    matrix_in_force,
    matrix_version,
    newest,
    tools_like,
    versions,
)
from ..rights import Cell, Column, Decision, Matrix
from ..values import ApprovedTool, Standing
from ..words import CELL_WORDS, COLUMN_WORDS, DECISION_WORDS, FRAME_WORDS, STANDING_WORDS

TONES = {Standing.RECOMMENDED: "done", Standing.CONDITIONS: "wait", Standing.NOT_APPROVED: "stop"}
LONGEST_QUESTION = 80


@require_safe
@open_to(Guest.EVERYONE)
def frames(request: HttpRequest) -> HttpResponse:
    may_edit = request.user.is_authenticated and any(person_of(request).holds(role) for role in KEEPERS)
    page = {
        "compass": compass_in_force(),
        "focus": focus_areas(),
        "guidelines": guidelines(),
        "matrix": matrix_rows(matrix_in_force()),
        "columns": list(COLUMN_WORDS.values()),
        "coming": _coming(),
        "may_edit": may_edit,
        "older": [(kind, FRAME_WORDS[kind], versions(Kind(kind))) for kind in FRAME_WORDS] if may_edit else [],
    }
    return render(request, "direction/frames.html", page)


@require_safe
@open_to(Guest.EVERYONE)
def may_i(request: HttpRequest) -> HttpResponse:
    """Search for a tool and get an answer in words; nothing that is asked is kept."""
    asked = request.GET.get("q", "").strip()[:LONGEST_QUESTION]
    tools = approved_tools()
    found = [tool for tool in tools if key_of(asked) and key_of(asked) in key_of(tool.name)]
    page = {
        "asked": asked,
        "form": AskForm(initial={"q": asked}),
        "found": [_answer(tool) for tool in found],
        "near": tools_like(asked, tools) if asked and not found else [],
        "tools": [_answer(tool) for tool in tools],
        "recommended": [t for t in tools if t.standing is Standing.RECOMMENDED and not t.has_expired],
        "guidelines": guidelines(),
        "may_edit": request.user.is_authenticated and any(person_of(request).holds(role) for role in KEEPERS),
    }
    return render(request, "direction/may_i.html", page)


@require_safe
@open_to(Guest.SIGNED_IN)
def version(request: HttpRequest, kind: str, number: int) -> HttpResponse:
    """One version as it was."""
    found = Frame.objects.filter(kind=kind, number=number).first()
    if found is None:
        raise Http404
    page = {
        "frame": found,
        "word": FRAME_WORDS[kind],
        "compass": compass_version(number) if kind == Kind.COMPASS else None,
        "matrix": matrix_rows(matrix_version(number)) if kind == Kind.MATRIX else None,
        "columns": list(COLUMN_WORDS.values()),
        "lines": found.content if kind in (Kind.FOCUS, Kind.GUIDELINES) else [],
    }
    return render(request, "direction/version.html", page)


def matrix_rows(matrix: Matrix) -> list[tuple[object, list[tuple[object, bool, bool]]]]:
    """Each row's name, and its cells: what they say, whether they decide, whether they are nothing."""
    return [
        (
            DECISION_WORDS[row],
            [(CELL_WORDS[cell], cell is Cell.DECIDES, cell is Cell.NONE) for cell in cells],
        )
        for row, cells in ((row, [matrix.cells[row][c] for c in Column]) for row in Decision)
    ]


def _answer(tool: ApprovedTool) -> tuple[ApprovedTool, str, str]:
    """The tool, the answer in words, and its tone."""
    if tool.has_expired:
        return tool, _("Nej, godkendelsen er udløbet"), "stop"
    return tool, str(STANDING_WORDS[tool.standing.value]), TONES[tool.standing]


def _coming() -> list[tuple[object, Frame]]:
    """Versions that count from a day to come."""
    today = timezone.localdate()
    latest = [(FRAME_WORDS[kind], newest(Kind(kind))) for kind in FRAME_WORDS]
    return [(word, frame) for word, frame in latest if frame is not None and frame.valid_from > today]
