"""Notes as weights: what is rare in this room tells most. Closeness is the cosine between two notes.

A note has three sets of weights: its words (roots, parts, concepts), its letters (fragments of two to four), which
find what the splitting missed and what is misspelt, and its meaning: the known tasks it is likely about.
"""

import math
from collections import Counter
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache

from .lexicon import Lexicon
from .meaning import Certainty, Knowledge, knowledge_da
from .words import Words, read, roots_of

TASK, ROOT, SAID_BY_CONCEPT, PART, PLACE, FAINT = 1.5, 1.0, 0.45, 1.0, 0.45, 0.2
"""How much a concept that names a task weighs, a root, a root whose concept counts already, a part, a place."""

MEANING = 0.7
"""How much of the closeness the meaning decides."""

LETTERS = 0.4
"""How much of the rest the letters decide."""

AT_ODDS = 0.55
"""What is left of the closeness of two notes that name different tasks."""

Weights = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Note:
    """`words` and `letters` have length 1 each, or are empty; the shares in `meaning` are at most 1 together.

    `tasks` are the concepts that name a task, `certain` the sum of the shares: where it is low, words decide more.
    """

    words: Weights
    letters: Weights
    meaning: Certainty
    tasks: frozenset[str]
    certain: float = 0.0


@dataclass(frozen=True, slots=True)
class Room:
    """What all notes together tell: the words known here, and how rare each is."""

    lexicon: Lexicon
    knowledge: Knowledge
    known: Set[str]
    count: int
    seen: Mapping[str, int]
    seen_letters: Mapping[str, int]

    def weigh(self, text: str) -> Note:
        return self.weigh_words(read(text, self.lexicon, self.known))

    def weigh_words(self, found: Words) -> Note:
        return self.weigh_features(found, _features(found, self.lexicon), _fragments(found, self.lexicon))

    def weigh_features(self, found: Words, features: Weights, fragments: Weights) -> Note:
        weights = {name: weight * self._rare(self.seen, name) for name, weight in features.items()}
        letters = {
            name: (0.5 if len(name) == 2 else 1.0) * self._rare(self.seen_letters, name) * weight
            for name, weight in fragments.items()
        }
        tasks = frozenset(name for name in found.concepts if name not in self.lexicon.places)
        about = self.knowledge.about(found)
        return Note(_unit(weights), _unit(letters), about, tasks, sum(about.values()))

    def _rare(self, seen: Mapping[str, int], name: str) -> float:
        return math.log(1 + self.count / (seen.get(name, 0) + 0.5))


def enter(texts: Sequence[str], lexicon: Lexicon, knowledge: Knowledge | None = None) -> tuple[Room, list[Note]]:
    """Read all notes of a room, and weigh each against the others."""
    knowledge = knowledge or knowledge_da()
    known = roots_of(texts, lexicon) | knowledge.known
    found = [read(text, lexicon, known) for text in texts]
    features = [_features(one, lexicon) for one in found]
    fragments = [_fragments(one, lexicon) for one in found]
    seen = Counter(name for one in features for name in one)
    letters = Counter(name for one in fragments for name in one)
    room = Room(lexicon, knowledge, known, len(texts), seen, letters)
    return room, [room.weigh_features(*one) for one in zip(found, features, fragments, strict=True)]


def closeness(one: Note, other: Note) -> float:
    """From 0 (nothing in common) to 1."""
    said = (1 - LETTERS) * _dot(one.words, other.words) + LETTERS * _dot(one.letters, other.letters)
    known = MEANING * min(one.certain, other.certain)
    value = (1 - known) * (said * AT_ODDS if at_odds(one, other) else said)
    return value + MEANING * _dot(one.meaning, other.meaning)


def without_letters(note: Note) -> dict[str, float]:
    """Words and meaning in one: the dot product of two of these is their closeness, but for the letters."""
    said = {name: weight * math.sqrt(1 - MEANING) for name, weight in note.words.items()}
    return said | {f"~{name}": share * math.sqrt(MEANING) for name, share in note.meaning.items()}


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
        for name in _pieces(root):
            if weight > out.get(name, 0.0):
                out[name] = weight
    return out


@lru_cache(maxsize=50_000)
def _pieces(root: str) -> tuple[str, ...]:
    word = f"^{root}"
    every = (word[start : start + size] for size in (2, 3, 4) for start in range(len(word) - size + 1))
    return tuple(dict.fromkeys(every))


def _dot(one: Weights, other: Weights) -> float:
    if len(one) > len(other):
        one, other = other, one
    return sum(weight * other[name] for name, weight in one.items() if name in other)


def _unit(weights: dict[str, float]) -> Weights:
    length = math.sqrt(sum(w * w for w in weights.values()))
    return {name: w / length for name, w in weights.items()} if length else {}
