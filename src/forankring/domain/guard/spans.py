"""What the guard answers with: a stretch of the text, what it looks like, and how grave that is."""

from bisect import bisect
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class SpanType(StrEnum):
    CPR = "CPR"
    CARD = "CARD"
    BANK = "BANK"
    PASSPORT = "PASSPORT"
    DRIVER = "DRIVER"
    PHONE = "PHONE"
    EMAIL = "EMAIL"
    ADDRESS = "ADDRESS"
    DOB = "DOB"
    PLATE = "PLATE"
    CASE_NO = "CASE_NO"


class Level(StrEnum):
    """stop: must go. ask: the writer decides. tip: a friendly word beside the field."""

    STOP = "stop"
    ASK = "ask"
    TIP = "tip"


GRAVITY = {Level.STOP: 0, Level.ASK: 1, Level.TIP: 2}
"""Lower is graver."""


@dataclass(frozen=True, slots=True)
class Span:
    """Characters `start` up to `end` (code points, as in Python strings) of the text that was checked."""

    start: int
    end: int
    type: SpanType
    level: Level


def settle(found: Iterable[Span]) -> tuple[Span, ...]:
    """The findings in reading order, none overlapping: the graver wins, then the longer, then the first."""
    kept: list[Span] = []
    for span in sorted(found, key=lambda s: (GRAVITY[s.level], s.start - s.end, s.start)):
        place = bisect(kept, span.start, key=lambda s: s.start)
        is_free_before = place == 0 or kept[place - 1].end <= span.start
        if is_free_before and (place == len(kept) or span.end <= kept[place].start):
            kept.insert(place, span)
    return tuple(kept)
