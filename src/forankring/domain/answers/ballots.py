"""Votes with dots. Each vote is a ballot of its own, from nothing, so that two totals can never be subtracted.

A ballot's name is its round: "vote-1", "vote-2" … What has been shown is kept as "item/vote-1/field".
"""

from collections.abc import Collection, Iterable, Mapping

from forankring.domain.privacy import may_show

_VOTE = "vote-"


def ballot(number: int) -> str:
    return f"{_VOTE}{number}"


def is_ballot(round_name: str) -> bool:
    return round_name.startswith(_VOTE)


def shown_ballot(shown: Collection[str], item: str, field: str, newest: int) -> str:
    """The newest ballot on this field that the room has seen, or empty."""
    names = (ballot(n) for n in range(newest, 0, -1))
    return next((name for name in names if f"{item}/{name}/{field}" in shown), "")


def dot_totals(given: Iterable[Mapping[str, int]]) -> dict[str, int] | None:
    """Dots per card, from five people who gave any; else None. Who gave none is not counted as a voter."""
    votes = [one for one in given if sum(one.values()) > 0]
    if not may_show(len(votes)):
        return None
    totals: dict[str, int] = {}
    for one in votes:
        for card, count in one.items():
            totals[card] = totals.get(card, 0) + int(count)
    return totals
