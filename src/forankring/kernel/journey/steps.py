"""The steps rooms hand in: how the thread page opens a step and tells its record in one sentence."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest

from forankring.domain.journey import Kind

from .models import Initiative


@dataclass(frozen=True, slots=True)
class Step:
    """One room's part of the thread.

    `tell(body)` is the record in one sentence, `parts(body)` what is seen when the knot is opened: (name, words).
    `title(body)` is what the knot is called when the kind's own word would say too much, else "".
    `act(request, initiative)` is (what the button says, url) when this person can do something here now, else None.
    `view(initiative)` is the url of the step's own page, or "".
    """

    kind: Kind
    order: int
    tell: Callable[[Mapping[str, Any]], str]
    act: Callable[[HttpRequest, Initiative], tuple[str, str] | None] = lambda request, initiative: None
    view: Callable[[Initiative], str] = lambda initiative: ""
    parts: Callable[[Mapping[str, Any]], list[tuple[str, str]]] = lambda body: []
    title: Callable[[Mapping[str, Any]], str] = lambda body: ""


_STEPS: dict[Kind, Step] = {}


def add_step(step: Step) -> None:
    """Hand in a room's step; called from `AppConfig.ready`."""
    _STEPS[step.kind] = step


def steps() -> list[Step]:
    return sorted(_STEPS.values(), key=lambda step: step.order)


def step_of(kind: Kind) -> Step | None:
    return _STEPS.get(kind)
