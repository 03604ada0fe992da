"""A finished round is explained by the rules it was judged under, whatever is in force today."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import wraps
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from forankring.domain.journey import Kind
from forankring.domain.law import RulePack
from forankring.kernel.journey.api import Initiative, entries_of

from ..law.in_force import pack_in_force, pack_of, reading_by
from ..models import Screening

View = Callable[..., HttpResponse]


@dataclass(frozen=True, slots=True)
class Rules:
    """What a page says of the rules an assessment rests on. `is_old`: the round was finished under another version."""

    version: str
    review: date
    is_overdue: bool
    is_old: bool


def pack_for(screening: Screening | None) -> RulePack | None:
    """The pack a finished round names on the thread; None for a round under way, or when the house has it no more."""
    if screening is None or not screening.is_done:
        return None
    row = Initiative.objects.filter(pk=screening.initiative).first()
    bodies = [one.body for one in entries_of(row) if one.kind is Kind.SCREENING] if row else []
    return next((pack_of(body) for body in bodies if body.get("round") == screening.number), None)


def as_judged(view: View) -> View:
    """A page about the newest round of an initiative, read by the rules of that round; `request.rules` says which."""

    @wraps(view)
    def judged(request: HttpRequest, initiative_id: UUID, *args: Any, **kwargs: Any) -> HttpResponse:
        newest = Screening.objects.filter(initiative=initiative_id).order_by("-number").first()
        old = pack_for(newest)
        with reading_by(old):
            request.rules = rules_now(is_old=bool(old))  # type: ignore[attr-defined]  # read by the page's template
            return view(request, initiative_id, *args, **kwargs)

    return judged


def rules_now(*, is_old: bool = False) -> Rules:
    pack = pack_in_force()
    with reading_by(None):
        current = pack_in_force()
    return Rules(
        pack.version,
        pack.next_review,
        timezone.localdate() > pack.next_review,
        is_old and pack.version != current.version,
    )


def review_missed() -> date | None:
    """The day the rules in force were due for review, when that day has passed: whoever shows an answer says so."""
    with reading_by(None):
        review = pack_in_force().next_review
    return review if timezone.localdate() > review else None
