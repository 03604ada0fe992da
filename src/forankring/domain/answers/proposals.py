"""Proposals for a heap of cards: what says the same, what belongs together. A person accepts each one or lets it be."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from forankring.domain.likeness import same_words, suggest_groups

from .arrangement import Arrangement

Texts = Mapping[str, str]
"""Card id → what stands on it."""


class How(StrEnum):
    SAME = "same"
    """The cards say the same: lay them together under the first."""
    GROUP = "group"
    """The cards make a new group."""
    JOIN = "join"
    """The cards belong in the group `into`."""


@dataclass(frozen=True, slots=True)
class Proposal:
    how: How
    cards: tuple[str, ...]
    into: str = ""


def propose(places: Iterable[Texts], made: Arrangement) -> list[Proposal]:
    """Proposals for cards on the table, each place (a column, a side) for itself; doubles first, then the largest.

    Cards that lie under another are left out. What a person has put in a group stays there.
    """
    found = [proposal for texts in places for proposal in _in_one_place(texts, made)]
    return sorted(found, key=lambda p: (p.how is not How.SAME, -len(p.cards), p.cards))


def _in_one_place(texts: Texts, made: Arrangement) -> list[Proposal]:
    on_top = {card: text for card, text in texts.items() if made.doubles.get(card) not in texts}
    doubles = [Proposal(How.SAME, cards) for cards in same_words(on_top)]
    waiting = {card for proposal in doubles for card in proposal.cards[1:]}
    group_of = {card: group.id for group in made.groups for card in group.cards}
    likely = suggest_groups({card: text for card, text in on_top.items() if card not in waiting})
    return doubles + [p for cards in likely for p in _group(cards, group_of)]


def _group(cards: tuple[str, ...], group_of: Mapping[str, str]) -> list[Proposal]:
    alone = tuple(card for card in cards if card not in group_of)
    groups = {group_of[card] for card in cards if card in group_of}
    if alone and len(groups) == 1:
        return [Proposal(How.JOIN, alone, groups.pop())]
    return [Proposal(How.GROUP, alone)] if len(alone) > 1 else []
