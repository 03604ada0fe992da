"""What is handed to the acts of this room, as plain values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from .signal import Involvement, Outcome


@dataclass(frozen=True, slots=True)
class MedFacts:
    """How MED is or was involved. `on` and `outcome` together say that it has happened."""

    kind: Involvement
    committee: UUID | None = None
    apsa: tuple[str, ...] = ()
    question: str = ""
    statement_management: str = ""
    statement_employees: str = ""
    dissent: str = ""
    outcome: Outcome | None = None
    meeting_reference: str = ""
    on: date | None = None
    was_before: bool = True
    why_not: str = ""
    tells_monitoring: bool = False


@dataclass(frozen=True, slots=True)
class ConditionFacts:
    """`owner` is a role: the one who has that role where the initiative belongs."""

    text: str
    owner: str
    due_on: date | None = None
    expires_on: date | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """One decision. `compass` maps a principle's id to the answer in words.

    `despite_med` and `alone` are reasons for going on against a rule that may be set aside with a reason.
    """

    about: str
    outcome: str
    reasons: str = ""
    conditions: tuple[ConditionFacts, ...] = ()
    compass: Mapping[str, str] = field(default_factory=dict)
    despite_med: str = ""
    alone: str = ""
