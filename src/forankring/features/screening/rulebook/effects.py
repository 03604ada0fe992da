"""What a draft would mean for screenings already finished: the same answers, judged by both sets of rules."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from forankring.domain.law import Assessment, BadFacts, RulePack, assess, read_facts
from forankring.kernel.accounts.api import Person
from forankring.kernel.journey.api import Initiative, access_initiatives

from ..models import Screening
from ..queries import facts_of


@dataclass(frozen=True, slots=True)
class Effect:
    """One screening whose answer would be another. `row` is None for whoever may not read that thread.

    `now`, `then`: class ids, "" when the rules can no longer read the answers.
    """

    initiative: UUID
    row: Initiative | None
    now: str
    then: str
    gained: tuple[str, ...]
    lost: tuple[str, ...]
    is_provisional: bool = False
    role: str = ""


@dataclass(frozen=True, slots=True)
class Effects:
    looked_at: int
    changed: tuple[Effect, ...]
    under_way: int

    @property
    def hidden(self) -> int:
        return sum(one.row is None for one in self.changed)


def effects(person: Person, before: RulePack, after: RulePack, on: date) -> Effects:
    """Every initiative's newest finished screening judged by both; links only to threads this person may read."""
    newest: dict[UUID, Screening] = {}
    done = Screening.objects.filter(state=Screening.State.DONE).order_by("number").prefetch_related("lenses")
    for one in done:
        newest[one.initiative] = one
    found = list(_changed(newest, before, after, on))
    ids = [one.initiative for one in found]
    rows = {row.pk: row for row in access_initiatives(person).filter(pk__in=ids)}
    changed = tuple(_with_row(one, rows.get(one.initiative)) for one in found)
    return Effects(len(newest), changed, Screening.objects.filter(state=Screening.State.DRAFT).count())


def _changed(newest: Mapping[UUID, Screening], before: RulePack, after: RulePack, on: date) -> Iterator[Effect]:
    for initiative, screening in newest.items():
        facts = facts_of(screening)
        now, then = _judged(before, facts, on), _judged(after, facts, on)
        if now is None and then is None:
            continue
        held, there = _duties(now), _duties(then)
        effect = Effect(
            initiative=initiative,
            row=None,
            now=now.klass if now else "",
            then=then.klass if then else "",
            gained=tuple(one for one in there if one not in held),
            lost=tuple(one for one in held if one not in there),
            is_provisional=bool(then and then.provisional),
            role=then.role if now and then and then.role != now.role else "",
        )
        was_provisional = bool(now and now.provisional)
        if (
            effect.now != effect.then
            or effect.gained
            or effect.lost
            or effect.role
            or effect.is_provisional != was_provisional
        ):
            yield effect


def _with_row(one: Effect, row: Initiative | None) -> Effect:
    return Effect(one.initiative, row, one.now, one.then, one.gained, one.lost, one.is_provisional, one.role)


def _judged(pack: RulePack, facts: Mapping[str, Any], on: date) -> Assessment | None:
    try:
        return assess(pack, read_facts(pack, facts), on)
    except BadFacts:
        return None


def _duties(found: Assessment | None) -> list[str]:
    return [one.id for one in found.duties] if found else []
