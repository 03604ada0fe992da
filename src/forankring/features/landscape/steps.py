"""This room's knots on the thread: the map and the gate, each in one sentence."""

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _

from forankring.domain.journey import Kind, Lane, Stage
from forankring.kernel.accounts.api import Person
from forankring.kernel.journey.api import Initiative, Step

from .gate import Gate
from .gate_words import GATE_WORDS
from .models import Use
from .queries.access import may_register
from .queries.gate import HERE

ON_THE_WAY = (
    Stage.APPROVED_TRIAL,
    Stage.TRIAL,
    Stage.EVALUATION,
    Stage.APPROVED_OPERATION,
    Stage.OPERATION,
    Stage.REVIEW,
    Stage.SUSPENDED,
)
"""From here on it is used by somebody, and belongs on the map."""


def tell_map(body: Mapping[str, Any]) -> str:
    said = {
        "registered": _("Kom på AI-landkortet"),
        "taken_in": _("Kom på AI-landkortet fra en liste"),
        "saved": _("Rettet på AI-landkortet"),
        "system_saved": _("Systemet bag er rettet"),
        "published": _("Offentliggjort for borgerne"),
        "withdrawn": _("Taget af den offentlige side"),
        "duty_done": _("En pligt er opfyldt"),
        "exception": _("En undtagelse ved porten er noteret"),
    }
    return said.get(str(body.get("what") or "registered"), _("Rettet på AI-landkortet"))


def tell_gate(body: Mapping[str, Any]) -> str:
    try:
        name = str(GATE_WORDS[Gate(str(body.get("gate")))])
    except ValueError:
        name = _("Porten")
    said = _("%(gate)s er åben") if body.get("is_open") else _("%(gate)s er lukket")
    return said % {"gate": name}


def gate_parts(body: Mapping[str, Any]) -> list[tuple[str, str]]:
    """The exceptions the gate was opened with, or what it lacked when it was shut."""
    lacked = [(_("Mangler"), str(one.get("text", ""))) for one in body.get("missing") or [] if isinstance(one, Mapping)]
    return lacked or [
        (
            _("Undtaget"),
            _("%(reason)s Svarer for det: %(owner)s. Slutter %(day)s.")
            % {
                "reason": str(one.get("reason", "")),
                "owner": str(one.get("owner_role", "")),
                "day": str(one.get("expires_on", "")),
            },
        )
        for one in body.get("exceptions") or []
        if isinstance(one, Mapping)
    ]


def act_map(request: HttpRequest, initiative: Initiative) -> tuple[str, str] | None:
    if not isinstance(request.user, Person) or not may_register(request.user):
        return None
    is_small = initiative.stage == Stage.TRIAL and initiative.lane == Lane.WITHIN  # on the map once it is anchored
    if Stage(initiative.stage) not in ON_THE_WAY or is_small or Use.objects.filter(initiative=initiative.pk).exists():
        return None
    return _("Sæt på AI-landkortet"), reverse("landscape:from_initiative", args=[initiative.pk])


def act_gate(request: HttpRequest, initiative: Initiative) -> tuple[str, str] | None:
    if Stage(initiative.stage) not in HERE or not isinstance(request.user, Person):
        return None
    url = view_gate(initiative)
    return (_("Se, hvad porten mangler"), url) if url else act_map(request, initiative)


def view_map(initiative: Initiative) -> str:
    use = Use.objects.filter(initiative=initiative.pk).values_list("pk", flat=True).first()
    return reverse("landscape:use", args=[use]) if use else ""


def view_gate(initiative: Initiative) -> str:
    use = Use.objects.filter(initiative=initiative.pk).values_list("pk", flat=True).first()
    return reverse("landscape:gate", args=[use]) if use else ""


MAP_STEP = Step(Kind.MAP, 90, tell_map, act_map, view_map)
GATE_STEP = Step(Kind.GATE, 60, tell_gate, act_gate, view_gate, gate_parts)
