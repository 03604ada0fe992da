"""The thread told as a story: each record in one sentence, and what is seen when its knot is opened."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.http import HttpRequest
from django.utils.translation import gettext as _

from forankring.domain.journey import Entry, Kind, Move
from forankring.domain.words import in_sentence
from forankring.kernel.accounts.api import Role, names_of

from .hooks import Grown, grown_from
from .models import Initiative
from .queries import entries_of
from .steps import step_of
from .words import KIND_WORDS, MOVE_WORDS, MOVED_WORDS, NEED_WORDS

Body = Mapping[str, Any]
UNREADABLE = (KeyError, TypeError, ValueError, AttributeError)
"""What a room meets in a record it cannot read any more: then the thread goes on without its words."""
MANY = 3
"""So many notes in a row are shown as one knot, with all of them in it."""


@dataclass(frozen=True, slots=True)
class Told:
    """One knot of the thread."""

    number: int
    kind: Kind
    title: str
    on: date
    role: str
    who: str
    sentence: str
    parts: tuple[tuple[str, str], ...]
    url: str
    grown: Grown | None
    corrections: tuple[str, ...]


def told(request: HttpRequest, initiative: Initiative) -> list[Told]:
    """The whole thread for this person, oldest first; a correction stands with the record it corrects too."""
    entries = entries_of(initiative)
    names = names_of(UUID(one.by) for one in entries if one.by)
    corrections: dict[int, list[str]] = {}
    for one in entries:
        if one.kind is Kind.CORRECTION and isinstance(number := one.body.get("corrects"), int):
            corrections.setdefault(number, []).append(str(one.body.get("text", "")))
    return [
        Told(
            one.number,
            one.kind,
            title_of(one),
            date.fromisoformat(one.on),
            role_word(one.role),
            names.get(UUID(one.by), "") if one.by else _("Reglen"),
            sentence_of(one),
            tuple(_parts(one)),
            _view(one, initiative),
            grown_from(request, origin) if isinstance(origin := one.body.get("origin"), dict) else None,
            tuple(corrections.get(one.number, ())),
        )
        for one in entries
    ]


def stretches(knots: Sequence[Told]) -> list[tuple[Told, ...]]:
    """The thread as it is read: many small notes in a row about the same, on one day, are one stretch."""
    found: list[tuple[Told, ...]] = []
    for knot in knots:
        last = found[-1][-1] if found else None
        if last and knot.kind is last.kind is Kind.MAP and knot.on == last.on and not knot.corrections:
            found[-1] += (knot,)
        else:
            found.append((knot,))
    return [part for row in found for part in ((row,) if len(row) >= MANY else tuple((one,) for one in row))]


def title_of(entry: Entry) -> str:
    """What the knot is called: what happened, or what the record is about."""
    if entry.kind is Kind.STAGE:
        return str(MOVED_WORDS.get(str(entry.body.get("move")), KIND_WORDS[Kind.STAGE]))
    try:
        own = step.title(entry.body) if (step := step_of(entry.kind)) else ""
    except UNREADABLE:
        own = ""
    return own or str(KIND_WORDS[entry.kind])


def sentence_of(entry: Entry) -> str:
    """The record in one sentence; a record nobody can read any more says nothing."""
    try:
        if step := step_of(entry.kind):
            return step.tell(entry.body)
        return _own_sentence(entry.kind, entry.body)
    except UNREADABLE:
        return ""


def role_word(role: str) -> str:
    """The role as the house calls it; empty when a rule acted."""
    return str(Role(role).label) if role in Role else ""


def who_can(need_roles: tuple[str, ...]) -> str:
    """Teamleder, institutionsleder eller centerchef."""
    words = [in_sentence(role_word(role)) if i else role_word(role) for i, role in enumerate(need_roles)]
    return (
        words[0]
        if len(words) == 1
        else _("%(some)s eller %(last)s")
        % {
            "some": ", ".join(words[:-1]),
            "last": words[-1],
        }
    )


def ahead_words(move: Move) -> str:
    """What comes next, said; after a trial it is a choice between four."""
    return _("Beslut: stop, justér, spred eller forankr") if move.id == "stop" else str(MOVE_WORDS[move.id])


def lacking(initiative: Initiative, needs: tuple[Any, ...]) -> list[tuple[str, str]]:
    """(what is missing, who can supply it). Who decides is for the municipality's own matrix to say."""
    decider = _("Den, der har beslutningen efter »Hvem beslutter hvad«,")
    return [
        (str(NEED_WORDS[need.id]), decider if need.kind is Kind.DECISION else who_can(need.supplied_by))
        for need in needs
    ]


def _own_sentence(kind: Kind, body: Body) -> str:
    match kind:
        case Kind.STAGE:
            return str(body.get("why") or "")
        case Kind.CORRECTION:
            return _("Til trin %(number)s: %(text)s") % {"number": body["corrects"], "text": body["text"]}
        case _:
            return str(body.get("text") or body.get("summary") or body.get("title") or "")


def _parts(entry: Entry) -> list[tuple[str, str]]:
    step = step_of(entry.kind)
    try:
        return step.parts(entry.body) if step else []
    except UNREADABLE:
        return []


def _view(entry: Entry, initiative: Initiative) -> str:
    step = step_of(entry.kind)
    return step.view(initiative) if step else ""
