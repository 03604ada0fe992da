"""Two lanes: inside the frames, or a new use. A rule decides and says why; moving up is always allowed."""

from dataclasses import dataclass
from enum import StrEnum


class Lane(StrEnum):
    WITHIN = "within"
    NEW_USE = "new_use"


@dataclass(frozen=True, slots=True)
class LaneFacts:
    """What the lane depends on; None is "ved ikke" and counts as the careful answer."""

    is_tool_approved: bool | None = None
    has_personal_data: bool | None = None
    has_critical_data: bool | None = None
    """Business-critical or confidential information."""
    is_inside_guidelines: bool | None = None
    affects_decisions_on_people: bool | None = None
    can_monitor_staff: bool | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """The lane, and the ids of the reasons (facts that spoke against, or all that spoke for)."""

    lane: Lane
    reasons: tuple[str, ...]


WANTED = {
    "is_tool_approved": True,
    "has_personal_data": False,
    "has_critical_data": False,
    "is_inside_guidelines": True,
    "affects_decisions_on_people": False,
    "can_monitor_staff": False,
}


def lane_of(facts: LaneFacts) -> Verdict:
    """Inside the frames only when every fact says so; one "ved ikke" is enough for the full thread."""
    against = tuple(
        name if getattr(facts, name) is not None else f"{name}_unknown"
        for name, wanted in WANTED.items()
        if getattr(facts, name) is not wanted
    )
    return Verdict(Lane.NEW_USE, against) if against else Verdict(Lane.WITHIN, tuple(WANTED))
