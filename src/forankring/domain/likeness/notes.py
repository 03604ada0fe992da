"""Notes as weights: what is rare in this room tells most. Closeness is the cosine between two notes."""

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from .words import parts, stems

WHOLE, PART, FRAGMENT = 1.0, 0.8, 0.28
"""How much a stem, a part of a compound and a fragment of four letters weigh."""

_LONG = 4

Weights = Mapping[str, float]


def weigh(texts: Sequence[str]) -> list[Weights]:
    """One set of weights per text, each of length 1; empty for a text without words that carry it."""
    words = [stems(text) for text in texts]
    known = frozenset(word for one in words for word in one if len(word) >= _LONG)
    found = [_features(one, known) for one in words]
    seen = Counter(name for one in found for name in one)
    rare = {name: math.log((len(texts) + 1) / (count + 0.5)) for name, count in seen.items()}
    return [_unit({name: weight * rare[name] for name, weight in one.items()}) for one in found]


def _features(words: Sequence[str], known: frozenset[str]) -> dict[str, float]:
    out: dict[str, float] = {}
    for word in words:
        out[word] = max(out.get(word, 0.0), WHOLE)
        for part in parts(word, known - {word}):
            out[part] = max(out.get(part, 0.0), PART)
        for start in range(len(word) - _LONG + 1):
            out["…" + word[start : start + _LONG]] = FRAGMENT
    return out


def _unit(weights: dict[str, float]) -> Weights:
    length = math.sqrt(sum(w * w for w in weights.values()))
    return {name: w / length for name, w in weights.items()} if length else {}


def closeness(notes: Sequence[Weights]) -> dict[tuple[int, int], float]:
    """The cosine of every pair of notes that has anything in common; the lower index stands first."""
    carriers: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for index, weights in enumerate(notes):
        for name, weight in weights.items():
            carriers[name].append((index, weight))
    found: dict[tuple[int, int], float] = defaultdict(float)
    for carried in carriers.values():
        for at, (first, weight) in enumerate(carried):
            for second, other in carried[at + 1 :]:
                found[first, second] += weight * other
    return dict(found)
