"""What would change it: one answer flipped at a time, and what becomes different."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from .assessing import assess, derive, first_class
from .conditions import State, listed
from .facts import ANSWERS, UNKNOWN, Facts, Value
from .pack import RulePack
from .verdict import Assessment


@dataclass(frozen=True, slots=True)
class Change:
    """If `fact` were answered `value`: the class then, and the duties that come and go."""

    fact: str
    value: Value
    klass: str
    provisional: bool
    rule: str
    role: str
    gained: tuple[str, ...]
    lost: tuple[str, ...]


def changes(pack: RulePack, facts: Facts, as_of: date) -> tuple[Change, ...]:
    """Every single flip that changes class, role or duties. Lists: one tick taken away at a time."""
    now = assess(pack, facts, as_of)
    held = [duty.id for duty in now.duties]
    found = []
    for fact, value, flipped in _flips(pack, facts):
        then = assess(pack, flipped, as_of)
        there = [duty.id for duty in then.duties]
        gained, lost = (
            tuple(one for one in there if one not in held),
            tuple(one for one in held if one not in there),
        )
        if gained or lost or _verdict(then) != _verdict(now):
            found.append(Change(fact, value, then.klass, then.provisional, then.rule, then.role, gained, lost))
    return tuple(found)


def class_changes(pack: RulePack, facts: Facts) -> tuple[tuple[str, Value, str, bool], ...]:
    """The flips that change the class alone: (fact, value, class, is provisional). Cheap: no duties are worked out."""
    now = first_class(pack, State(facts, derive(pack, facts)))
    found = []
    for fact, value, flipped in _flips(pack, facts):
        then = first_class(pack, State(flipped, derive(pack, flipped)))
        if (then.klass, then.is_provisional) != (now.klass, now.is_provisional):
            found.append((fact, value, then.klass, then.is_provisional))
    return tuple(found)


def _flips(pack: RulePack, facts: Facts) -> Iterator[tuple[str, Value, Facts]]:
    for name, fact in pack.facts.items():
        if fact.is_list:
            ticked = listed(facts, name)
            for one in ticked:
                rest = tuple(other for other in ticked if other != one)
                yield name, rest, {**facts, name: rest}
            continue
        for value in ANSWERS:
            # Nobody unlearns an answer: ved_ikke is never something to change to.
            if value not in (UNKNOWN, facts.get(name, UNKNOWN)):
                yield name, value, {**facts, name: value}


def _verdict(found: Assessment) -> tuple[str, bool, str]:
    return found.klass, found.provisional, found.role
