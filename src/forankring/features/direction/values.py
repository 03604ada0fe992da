"""What direction consists of, as plain values: the compass, the guidelines, the focus areas and the tools."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from enum import StrEnum
from typing import Any

MOST_PRINCIPLES, FEWEST_PRINCIPLES = 5, 3
MOST_FOCUS = 3


@dataclass(frozen=True, slots=True)
class Principle:
    """`id` lasts through versions, so that answers to it can be found again."""

    id: str
    text: str
    question: str = ""
    practice: str = ""


@dataclass(frozen=True, slots=True)
class Compass:
    number: int
    principles: tuple[Principle, ...]
    valid_from: date | None = None


@dataclass(frozen=True, slots=True)
class Guideline:
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Guidelines:
    """`number` 0 are the five that ship, until the municipality writes its own."""

    number: int
    lines: tuple[Guideline, ...]
    valid_from: date | None = None


@dataclass(frozen=True, slots=True)
class FocusArea:
    title: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class Focus:
    number: int
    areas: tuple[FocusArea, ...]
    valid_from: date | None = None


class Standing(StrEnum):
    """May we use it? What is not on the list has no standing at all."""

    RECOMMENDED = "recommended"
    CONDITIONS = "conditions"
    NOT_APPROVED = "not_approved"


@dataclass(frozen=True, slots=True)
class ToolFacts:
    """Everything the list says about one tool."""

    name: str
    standing: Standing
    what_for: str = ""
    conditions: str = ""
    valid_until: date | None = None
    link: str = ""


@dataclass(frozen=True, slots=True)
class ApprovedTool(ToolFacts):
    """A tool as the list shows it. Once its last day has passed it has no standing any more."""

    id: str = ""
    has_expired: bool = False


def principles_from_json(raw: Sequence[Mapping[str, str]]) -> tuple[Principle, ...]:
    return tuple(Principle(p["id"], p["text"], p.get("question", ""), p.get("practice", "")) for p in raw)


def guidelines_from_json(raw: Sequence[Mapping[str, str]]) -> tuple[Guideline, ...]:
    return tuple(Guideline(g["title"], g["text"]) for g in raw)


def focus_from_json(raw: Sequence[Mapping[str, str]]) -> tuple[FocusArea, ...]:
    return tuple(FocusArea(f["title"], f.get("why", "")) for f in raw)


def as_json(lines: Sequence[Principle | Guideline | FocusArea]) -> list[dict[str, Any]]:
    return [asdict(line) for line in lines]
