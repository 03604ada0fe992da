"""Is MED with us? Three answers and why: pure rules, so that they can be read beside the agreement.

Nothing here lets MED say yes or no: the question is only whether information and discussion came in time.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Involvement(StrEnum):
    """How MED took part. The first only tells; the others are talks."""

    INFORMATION = "information"
    DISCUSSION = "discussion"
    GUIDELINE = "guideline"
    AGREEMENT = "agreement"
    HEARING = "hearing"


TALKS = (Involvement.DISCUSSION, Involvement.GUIDELINE, Involvement.AGREEMENT, Involvement.HEARING)


class Outcome(StrEnum):
    """What the minutes say. Nobody votes, and nobody approves. INFORMED: the committee was told, no more."""

    INFORMED = "informed"
    DISCUSSED = "discussed"
    NOTED = "noted"
    GUIDELINE_AGREED = "guideline_agreed"
    DISAGREED = "disagreed"


class Light(StrEnum):
    NONE = "none"
    AMBER = "amber"
    RED = "red"


@dataclass(frozen=True, slots=True)
class Talk:
    """One recorded involvement, as far as the rule looks."""

    kind: Involvement
    was_before: bool
    on: date | None = None


@dataclass(frozen=True, slots=True)
class Signal:
    """`reason` is the key of the sentence in `words.SIGNAL_WORDS`."""

    light: Light
    reason: str


SIGNIFICANT_DUTIES = frozenset({"MED-7", "MED-8-3", "MED-KONTROL", "AIA-26-7"})
MONITORING_DUTY = "MED-KONTROL"


def signal(*, is_significant: bool, talks: Sequence[Talk], decided_on: date | None = None) -> Signal:
    """Red: work changes and nobody discussed it before the decision. Amber: nobody has noted when MED takes part.

    A talk counts as before when it was, and when it did not come after the day of the decision.
    """
    in_time = [t for t in talks if t.was_before and t.on is not None and (decided_on is None or t.on <= decided_on)]
    if is_significant:
        if any(t.kind in TALKS for t in in_time):
            return Signal(Light.NONE, "discussed")
        return Signal(Light.RED, "told_only" if in_time else "not_discussed")
    if not talks:
        return Signal(Light.AMBER, "no_timing")
    return Signal(Light.NONE, "heard" if in_time else "explained")
