"""How few is too few: the thresholds that keep a number from pointing at a person."""

from collections.abc import Sequence

SHOW_FROM = 5
"""A distribution, a comparison or a dot total is shown from this many answers; below it there is no number."""

_BANDS = ((1, "0"), (5, "1–4"), (10, "5–9"), (20, "10–19"), (50, "20–49"), (100, "50–99"), (300, "100–299"))


def may_show(answers: int) -> bool:
    """True when a distribution over `answers` answers may be shown."""
    return answers >= SHOW_FROM


def may_compare(*rounds: int) -> bool:
    """Rounds are compared only when each of them may be shown by itself."""
    return len(rounds) > 1 and all(may_show(n) for n in rounds)


def band(people: int) -> str:
    """A head count as a band, so that nobody is found by subtracting one report from another."""
    for below, words in _BANDS:
        if people < below:
            return words
    return "300+"


def shown(counts: Sequence[int]) -> tuple[int, ...] | None:
    """The counts when they may be shown, else None."""
    return tuple(counts) if may_show(sum(counts)) else None
