"""Ask a heap of notes which of them a text is like, while somebody is still writing it."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from .lexicon import Lexicon, lexicon_da
from .meaning import Knowledge
from .notes import LETTERS, MEANING, Note, Room, Weights, closeness, enter

Carriers = Mapping[str, list[tuple[int, float]]]

CROWD = 4_000
"""From so many notes on, a common word asks only so many (`ASKED`) of those who carry it."""

ASKED = 60

ALIKE = 0.24
"""From this closeness on, a note is worth showing to somebody who writes."""


@dataclass(frozen=True, slots=True)
class Near:
    """A note and how close it is, from 0 to 1."""

    id: str
    closeness: float


class Index:
    """The notes of a room, laid out by what they carry. Made once, asked many times; never changed."""

    def __init__(
        self, texts: Mapping[str, str], lexicon: Lexicon | None = None, knowledge: Knowledge | None = None
    ) -> None:
        self.ids = sorted(texts, key=lambda one: (texts[one], one))
        self.texts = [texts[one] for one in self.ids]
        room, self.notes = enter(self.texts, lexicon or lexicon_da(), knowledge)
        self.room: Room = room
        self.words = _carriers([note.words for note in self.notes])
        self.letters = _carriers([note.letters for note in self.notes] if len(self.ids) <= CROWD else [])
        self.meaning = _carriers([note.meaning for note in self.notes])

    def nearest(self, note: Note, count: int, but: int = -1) -> list[tuple[int, float]]:
        """The places of the notes closest to `note`, best first; those with nothing in common come last."""
        found = [0.0] * len(self.ids)
        _add(found, note.words, self.words, (1 - MEANING) * (1 - LETTERS))
        _add(found, note.letters, self.letters, (1 - MEANING) * LETTERS)
        _add(found, note.meaning, self.meaning, MEANING)
        likely = sorted(range(len(found)), key=lambda at: -found[at])[: 3 * count + 10]
        ranked = [(at, closeness(note, self.notes[at])) for at in likely if at != but]
        return sorted(ranked, key=lambda one: (-one[1], one[0]))[:count]


def nearest(text: str, index: Index, k: int = 5, least: float = 0.0) -> list[Near]:
    """The `k` notes a text is most like, best first; those less close than `least` are left out."""
    found = index.nearest(index.room.weigh(text), k)
    return [Near(index.ids[at], round(value, 4)) for at, value in found if value >= least]


def neighbours(index: Index, k: int = 10) -> dict[str, tuple[str, ...]]:
    """For every note the `k` others most like it, best first; fewer only when there are no more.

    In a crowd letters are left out, and common words and tasks ask only a part of those who carry them.
    """
    is_crowd = len(index.ids) > CROWD
    found = {}
    for at, name in enumerate(index.ids):
        near = _near_in_crowd(index, at, k) if is_crowd else [o for o, _ in index.nearest(index.notes[at], k, but=at)]
        found[name] = tuple(index.ids[other] for other in near)
    return found


def _near_in_crowd(index: Index, at: int, k: int) -> list[int]:
    note = index.notes[at]
    found: dict[int, float] = defaultdict(float)
    heaviest = sorted(note.words, key=lambda name: (-note.words[name], name))[:6]
    surest = sorted(note.meaning, key=lambda name: (-note.meaning[name], name))[:2]
    asked = [(index.words[name], (1 - MEANING) * note.words[name]) for name in heaviest]
    asked += [(index.meaning[name], MEANING * note.meaning[name]) for name in surest]
    for carried, weight in asked:
        # A window around the note itself: the heap lies in the order of the texts, so those beside it begin alike.
        start = max(0, bisect_left(carried, (at, 0.0)) - ASKED // 2)
        for other, theirs in carried[start : start + ASKED]:
            found[other] += weight * theirs
    found.pop(at, None)
    near = sorted(found, key=lambda other: (-found[other], other))[:k]
    beside = (other for other in range(max(0, at - k), len(index.ids)) if other != at and other not in found)
    while len(near) < min(k, len(index.ids) - 1):
        near.append(next(beside))
    return near


def _carriers(notes: list[Weights]) -> Carriers:
    carriers: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for at, weights in enumerate(notes):
        for name, weight in weights.items():
            carriers[name].append((at, weight))
    return carriers


def _add(found: list[float], weights: Weights, carriers: Carriers, share: float) -> None:
    for name, weight in weights.items():
        by = weight * share
        for at, other in carriers.get(name, ()):
            found[at] += by * other
