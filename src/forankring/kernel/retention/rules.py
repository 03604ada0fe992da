"""A rule: what we keep, why we may, how long, and how it goes away."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from django.utils.translation import gettext_lazy as _

PUBLIC_TASK = _(
    "Kommunen må behandle oplysningerne for at løse sine opgaver "
    "(databeskyttelsesforordningens artikel 6, stk. 1, litra e)."
)
"""The basis of all we keep: said once on the page, in every rule."""


class Keep(StrEnum):
    """Working data is deleted when its time has come; decision documents are kept, with roles and not names."""

    WORKING = "working"
    DECISION = "decision"


Text = object
"""A lazy translation: the sentence is chosen when the page is read."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of data about or from people.

    `holds` names what the rule covers: models as "app.Model", anything else by a name of its own. `days` is
    None when there is no clock of days (then `until` says when it goes). `shred(before)` removes everything
    that was due before that moment and returns how many; `forget(id)` removes one, asked for by name of id.
    Both may run again without harm.
    """

    kind: str
    holds: tuple[str, ...]
    keep: Keep
    what: Text
    why: Text
    basis: Text
    until: Text
    days: int | None = None
    shred: Callable[[datetime], int] | None = None
    forget: Callable[[UUID], int] | None = None


_RULES: dict[str, Rule] = {}
_WITHOUT_PEOPLE: dict[str, str] = {}


def keep(rule: Rule) -> Rule:
    """Enter a rule in the registry."""
    if rule.days is not None and rule.shred is None:
        raise ValueError(f"{rule.kind}: a number of days needs a shredder")
    _RULES[rule.kind] = rule
    return rule


def without_people(reason: str, *models: str) -> None:
    """Say that these models hold nothing from or about people, and why."""
    _WITHOUT_PEOPLE.update(dict.fromkeys(models, reason))


def rules() -> list[Rule]:
    """Every rule, those that go soonest first."""
    return sorted(_RULES.values(), key=lambda rule: (rule.keep is Keep.DECISION, rule.days or 0, rule.kind))


def models_covered() -> frozenset[str]:
    """Every model somebody has answered for (the guard test compares with all models there are)."""
    return frozenset(name for rule in _RULES.values() for name in rule.holds) | frozenset(_WITHOUT_PEOPLE)
