"""The light for MED, by hand: none, amber, red, and never a vote."""

from datetime import date

import pytest

from forankring.features.decisions.signal import Involvement, Light, Outcome, Talk, signal
from forankring.features.decisions.words import OUTCOME_WORDS

DAY = date(2026, 4, 10)
INFO = Talk(Involvement.INFORMATION, was_before=True, on=DAY)
TALK = Talk(Involvement.DISCUSSION, was_before=True, on=DAY)
LATE = Talk(Involvement.DISCUSSION, was_before=False, on=DAY)
NOT_HEARD = Talk(Involvement.INFORMATION, was_before=False)


@pytest.mark.parametrize(
    ("is_significant", "talks", "decided_on", "light", "reason"),
    [
        (False, [], None, Light.AMBER, "no_timing"),
        (False, [INFO], None, Light.NONE, "heard"),
        (False, [TALK], None, Light.NONE, "heard"),
        (False, [NOT_HEARD], None, Light.NONE, "explained"),
        (False, [LATE], None, Light.NONE, "explained"),
        (True, [], None, Light.RED, "not_discussed"),
        (True, [INFO], None, Light.RED, "told_only"),
        (True, [NOT_HEARD], None, Light.RED, "not_discussed"),
        (True, [LATE], None, Light.RED, "not_discussed"),
        (True, [TALK], None, Light.NONE, "discussed"),
        (True, [INFO, TALK], None, Light.NONE, "discussed"),
        (True, [TALK], DAY, Light.NONE, "discussed"),
        (True, [TALK], date(2026, 4, 9), Light.RED, "not_discussed"),
        (True, [Talk(Involvement.GUIDELINE, was_before=True, on=DAY)], None, Light.NONE, "discussed"),
        (True, [Talk(Involvement.AGREEMENT, was_before=True, on=DAY)], None, Light.NONE, "discussed"),
        (True, [Talk(Involvement.HEARING, was_before=True, on=DAY)], None, Light.NONE, "discussed"),
        (True, [Talk(Involvement.DISCUSSION, was_before=True)], None, Light.RED, "not_discussed"),
    ],
)
def test_the_light_says_whether_med_was_with_us_in_time(is_significant, talks, decided_on, light, reason) -> None:
    found = signal(is_significant=is_significant, talks=talks, decided_on=decided_on)
    assert (found.light, found.reason) == (light, reason)


def test_no_outcome_is_an_approval_or_a_vote() -> None:
    assert [str(OUTCOME_WORDS[outcome]) for outcome in Outcome] == [
        "Orienteret",
        "Drøftet",
        "Taget til efterretning",
        "Retningslinje aftalt",
        "Uenighed protokolleret",
    ]
