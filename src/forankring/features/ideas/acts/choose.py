"""The group weighs, chooses the few, and answers the rest kindly. A chosen matter becomes an initiative."""

from datetime import date
from typing import Any
from uuid import UUID

from django.db import transaction

from forankring.domain.journey import Kind
from forankring.domain.likeness import shortened
from forankring.kernel.accounts.api import LEADERS, Person, Unit
from forankring.kernel.audit.api import record
from forankring.kernel.journey.api import Initiative, acting_role, add_record, start_initiative

from ..access import KEEPERS, access_group, access_idea, may_keep
from ..models import Idea, IdeaGroup, Standing
from ..refusals import AlreadyChosen, ChangedMeanwhile, NotYours, SayWhyNotNow

Matter = Idea | IdeaGroup


def ideas_of(matter: Matter) -> list[Idea]:
    return [matter] if isinstance(matter, Idea) else list(matter.ideas.select_related("unit", "category"))


@transaction.atomic
def weigh(
    by: Person, matter_id: UUID, revision: int, *, frequency: int | None, effort: int | None, value: int | None
) -> Matter:
    """What the group agreed it weighs: one answer each, never an average of persons."""
    matter = _locked(by, matter_id, revision)
    matter.frequency, matter.effort, matter.value = frequency, effort, value
    _save(matter)
    record(by, "idea_weighed", matter.pk)
    return matter


@transaction.atomic
def choose(
    by: Person, matter_id: UUID, revision: int, *, title: str = "", unit: Unit | None = None, track: str = ""
) -> Initiative:
    """Begin a thread for the matter, with where it came from. Raises `AlreadyChosen`, `ChangedMeanwhile`."""
    matter = _locked(by, matter_id, revision)
    role = acting_role(by, KEEPERS)
    ideas = ideas_of(matter)
    body = task_of(matter, ideas)
    named = title or shortened(str(matter), 120)
    made = start_initiative(
        by,
        named,
        role=role,
        body={"title": named, "text": body["text"], "origin": body["origin"]},
        summary=shortened(str(body["text"]), 400),
        unit=unit,
        track=track,
        origin=body["origin"],
        owner=by.pk if role in LEADERS else None,  # a leader who chooses takes it on; anybody may be named later
    )
    add_record(by, made.pk, Kind.TASK, body, role=role)
    matter.standing, matter.initiative = Standing.CHOSEN, made.pk
    matter.reason, matter.look_again = "", None
    _save(matter)
    record(by, "idea_chosen", matter.pk)
    return Initiative.objects.get(pk=made.pk)


@transaction.atomic
def put_aside(by: Person, matter_id: UUID, revision: int, *, reason: str, look_again: date | None) -> Matter:
    """Not now, and why, in a sentence everybody may read. Raises `SayWhyNotNow`."""
    matter = _locked(by, matter_id, revision)
    if not reason.strip():
        raise SayWhyNotNow
    matter.standing, matter.reason, matter.look_again = Standing.LATER, reason.strip(), look_again
    _save(matter)
    record(by, "idea_put_aside", matter.pk)
    return matter


@transaction.atomic
def take_up(by: Person, matter_id: UUID, revision: int) -> Matter:
    """Open again what waited; the old sentence stays until the next."""
    matter = _locked(by, matter_id, revision)
    matter.standing, matter.look_again = Standing.OPEN, None
    _save(matter)
    record(by, "idea_taken_up", matter.pk)
    return matter


def task_of(matter: Matter, ideas: list[Idea]) -> dict[str, Any]:
    """The TASK record: what, how much, and where it came from. Words and ids; never a person."""
    parts = list(dict.fromkeys(one.part for one in ideas if one.part))
    functions = list(dict.fromkeys(one.function for one in ideas if one.function))
    first: dict[str, Any] = next((one.origin for one in ideas if one.origin), {})
    from_there = [one.origin for one in ideas if first and one.origin.get("sheet") == first["sheet"]]
    cards = [card for origin in from_there for card in origin["cards"]]
    category = matter.category or next((one.category for one in ideas if one.category), None)
    return {
        "title": shortened(str(matter), 120),
        "task": str(matter),
        "text": str(matter),
        "often": sum(one.often for one in ideas),
        "part": "; ".join(parts),
        "function": "; ".join(functions),
        "category": category.name if category else "",
        "count": sum(max(1, len(one.wordings)) for one in ideas),
        "dots": sum(one.dots for one in ideas),
        "frequency": matter.frequency or 0,
        "effort": matter.effort or 0,
        "value": matter.value or 0,
        "notes": matter.notes if isinstance(matter, IdeaGroup) else "",
        "ideas": [str(one.pk) for one in ideas],
        "origin": {
            **({**{k: first[k] for k in ("session", "sheet", "version")}, "cards": cards} if first else {}),
            "ideas": [str(one.pk) for one in ideas],
        },
    }


def matter_of(matter_id: UUID) -> Matter:
    """An idea or a group, whichever has that id."""
    found = IdeaGroup.objects.select_related("category").filter(pk=matter_id).first()
    return found or access_idea(matter_id)


def _locked(by: Person, matter_id: UUID, revision: int) -> Matter:
    if not may_keep(by):
        raise NotYours
    is_group = IdeaGroup.objects.filter(pk=matter_id).exists()
    matter: Matter = access_group(matter_id, for_change=True) if is_group else access_idea(matter_id, for_change=True)
    if matter.standing == Standing.CHOSEN:
        raise AlreadyChosen
    if matter.revision != revision:
        raise ChangedMeanwhile
    return matter


def _save(matter: Matter) -> None:
    matter.revision += 1
    matter.save()
