"""Where in a municipality a note was most likely jotted down: from its words, and from the task it is about."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache

from .areas_da import AREAS
from .endings import root, words_in
from .meaning import Knowledge, knowledge_da
from .words import Words

LISTED, NOTED, NAMED = 6.0, 1.0, 0.5
"""How often a word counts as seen: set down for the area, in a note from it, set down for one of its tasks."""

BY_WORDS, BY_TASK = 1.0, 3.0
"""How loud words speak beside the task."""

_EVEN, _SMOOTH = 1.6, 0.6

Shares = Mapping[str, float]


class Areas:
    def __init__(self, knowledge: Knowledge) -> None:
        lists = _lists()
        self.names = tuple(lists)
        self._knowledge = knowledge
        self.known = knowledge.known
        self._lean: dict[str, Shares] = {}
        seen: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
        for task in knowledge.tasks.values():
            homes = Counter([task.area, *(said.area for said in task.notes)])
            self._lean[task.name] = {area: count / homes.total() for area, count in homes.items()}
            for said in task.notes:
                for one in knowledge.features(said.text):
                    seen[one][said.area] += NOTED
            for one in {one for word in task.words if "|" not in word for one in knowledge.features(word)}:
                for area, share in self._lean[task.name].items():
                    seen[one][area] += NAMED * share
        self._pairs: list[tuple[frozenset[str], str]] = []
        for area, words in lists.items():
            for word in words:
                if "|" in word:
                    self._pairs.append((frozenset(root(one) for one in words_in(word.replace("|", " "))), area))
                else:
                    seen[root(word.replace("-", "").rstrip("."))][area] += LISTED
        self._voices = {one: self._voice(counts) for one, counts in seen.items()}

    def _voice(self, counts: Mapping[str, float]) -> tuple[tuple[str, float], ...]:
        """How much more often than evenly a word was seen in each area, on a logarithmic scale."""
        whole = sum(counts.values()) + _SMOOTH * len(self.names)
        return tuple((area, math.log((counts[area] + _SMOOTH) / whole * len(self.names))) for area in sorted(counts))

    def about(self, found: Words) -> Shares:
        """The areas a note may come from, each with its share; together 1."""
        heard = dict.fromkeys(self.names, 0.0)
        words = {**dict.fromkeys(found.parts, 0.6), **dict.fromkeys(found.roots, 1.0)}
        for one, loud in words.items():
            for area, voice in self._voices.get(one, ()):
                heard[area] += BY_WORDS * loud * voice
        for pair, area in self._pairs:
            if pair <= words.keys():
                heard[area] += BY_WORDS * 2
        for task, share in self._knowledge.about(found).items():
            for area, lean in self._lean[task].items():
                heard[area] += BY_TASK * share * lean
        shares = {area: math.exp(loud / _EVEN) for area, loud in heard.items()}
        whole = sum(shares.values())
        return {area: share / whole for area, share in shares.items()}


def _lists() -> dict[str, list[str]]:
    lines = (line.partition(":") for line in AREAS.strip().splitlines())
    return {name: words.split() for name, _, words in lines}


def middle(shares: Iterable[Shares]) -> Shares:
    """The average of several notes' shares."""
    every = list(shares)
    total: dict[str, float] = defaultdict(float)
    for one in every:
        for area, share in one.items():
            total[area] += share / len(every)
    return total


@lru_cache(maxsize=1)
def areas_da() -> Areas:
    return Areas(knowledge_da())
