"""Notes as weights: what is rare in this room tells most. Closeness is the cosine between two notes.

A note has two sets of weights: its words (roots, parts, concepts) and its letters (fragments of two to four), which
find what the splitting missed and what is misspelt.
"""

import math
from collections import Counter
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass

from .lexicon import Lexicon
from .words import Words, read, roots_of

TASK, ROOT, SAID_BY_CONCEPT, PART, PLACE, FAINT = 1.5, 1.0, 0.45, 1.0, 0.45, 0.2
"""How much a concept that names a task weighs, a root, a root whose concept counts already, a part, a place."""

LETTERS = 0.4
"""How much of the closeness the letters decide."""

AT_ODDS = 0.55
"""What is left of the closeness of two notes that name different tasks."""

Weights = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Note:
    """`words` and `letters` have length 1 each, or are empty. `tasks` are the concepts that name a task."""

    words: Weights
    letters: Weights
    tasks: frozenset[str]


@dataclass(frozen=True, slots=True)
class Room:
    """What all notes together tell: the words known here, and how rare each is."""

    lexicon: Lexicon
    known: Set[str]
    count: int
    seen: Mapping[str, int]
    seen_letters: Mapping[str, int]

    def weigh(self, text: str) -> Note:
        return self.weigh_words(read(text, self.lexicon, self.known))

    def weigh_words(self, found: Words) -> Note:
        features = _features(found, self.lexicon)
        weights = {name: weight * self._rare(self.seen, name) for name, weight in features.items()}
        letters = {
            name: (0.5 if len(name) == 2 else 1.0) * self._rare(self.seen_letters, name) * weight
            for name, weight in _fragments(found, self.lexicon).items()
        }
        tasks = frozenset(name for name in found.concepts if name not in self.lexicon.places)
        return Note(_unit(weights), _unit(letters), tasks)

    def _rare(self, seen: Mapping[str, int], name: str) -> float:
        return math.log(1 + self.count / (seen.get(name, 0) + 0.5))


def enter(texts: Sequence[str], lexicon: Lexicon) -> tuple[Room, list[Note]]:
    """Read all notes of a room, and weigh each against the others."""
    known = roots_of(texts, lexicon)
    found = [read(text, lexicon, known) for text in texts]
    seen = Counter(name for one in found for name in _features(one, lexicon))
    letters = Counter(name for one in found for name in _fragments(one, lexicon))
    room = Room(lexicon, known, len(texts), seen, letters)
    return room, [room.weigh_words(one) for one in found]


def closeness(one: Note, other: Note) -> float:
    """From 0 (nothing in common) to 1."""
    value = (1 - LETTERS) * _dot(one.words, other.words) + LETTERS * _dot(one.letters, other.letters)
    return value * AT_ODDS if at_odds(one, other) else value


def at_odds(one: Note, other: Note) -> bool:
    """True when both name a task and share none: minutes of a meeting are not the invitation to it."""
    return bool(one.tasks and other.tasks and not one.tasks & other.tasks)


def _features(found: Words, lexicon: Lexicon) -> dict[str, float]:
    out = {name: PLACE if name in lexicon.places else TASK for name in found.concepts}
    for one in (*found.roots, *found.parts):
        if one in lexicon.faint:
            weight = FAINT
        elif one in lexicon.concepts:
            weight = SAID_BY_CONCEPT * (PLACE if lexicon.concepts[one] in lexicon.places else 1)
        else:
            weight = ROOT if one in found.roots else PART
        out[one] = max(weight, out.get(one, 0.0))
    return out


def _fragments(found: Words, lexicon: Lexicon) -> dict[str, float]:
    out: dict[str, float] = {}
    for root in found.roots:
        weight = 0.35 if root in lexicon.faint else 0.6 if lexicon.concepts.get(root) in lexicon.places else 1.0
        word = f"^{root}"
        for size in (2, 3, 4):
            for start in range(len(word) - size + 1):
                name = word[start : start + size]
                out[name] = max(weight, out.get(name, 0.0))
    return out


def _dot(one: Weights, other: Weights) -> float:
    if len(one) > len(other):
        one, other = other, one
    return sum(weight * other[name] for name, weight in one.items() if name in other)


def _unit(weights: dict[str, float]) -> Weights:
    length = math.sqrt(sum(w * w for w in weights.values()))
    return {name: w / length for name, w in weights.items()} if length else {}
