"""What the engine answers: a class, a role, duties with their dates, and the reason for each."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from .facts import Value
from .pack import Text


class Status(StrEnum):
    """NOW: applies on the day. LATER: from its date. VOLUNTARY: the rule has begun, but does not bind this use yet."""

    NOW = "now"
    LATER = "later"
    VOLUNTARY = "voluntary"


@dataclass(frozen=True, slots=True)
class Fired:
    """Why an answer was given: the rule, its reference, and the answers that fired it.

    `is_draft`: the answer rests on the Commission's draft guidelines ("efter Kommissionens udkast").
    """

    rule: str
    ref: str
    facts: Mapping[str, Value]
    is_draft: bool
    text: Text


@dataclass(frozen=True, slots=True)
class DutyStatus:
    id: str
    status: Status
    since: date
    """The day it binds. A day before 1950 means always."""
    port: str
    kind: str
    stop: bool
    text: Text
    why: Fired


@dataclass(frozen=True, slots=True)
class Warned:
    key: str
    text: Text


@dataclass(frozen=True, slots=True)
class Assessment:
    klass: str
    role: str
    provisional: bool
    annex_iii: tuple[str, ...]
    duties: tuple[DutyStatus, ...]
    stops: tuple[str, ...]
    rule: str
    why_class: Fired
    why_role: Fired
    warnings: tuple[Warned, ...]
    as_of: date
    pack_id: str
    pack_version: str
    derived: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def rests_on_draft(self) -> bool:
        return self.why_class.is_draft

    def duty(self, ident: str) -> DutyStatus | None:
        return next((one for one in self.duties if one.id == ident), None)
