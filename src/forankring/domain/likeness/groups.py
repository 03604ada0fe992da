"""Groups by average closeness: two groups join when their members, on the average, lie close enough."""

import heapq
from collections import defaultdict
from collections.abc import Mapping

from .crowd import spread_over
from .index import Index
from .lexicon import Lexicon, lexicon_da
from .notes import Note, closeness, without_letters
from .words import very_words

CLOSE = 0.26
"""From this closeness on, notes are proposed together. Lower (looser) proposes more and is wrong more often."""

_HARDLY = 0.06
"""Notes whose words share less than this have nothing to do with each other."""

FEW = 1_000
"""Up to so many notes every pair is looked at; of more, the rest are laid where the first ones are closest."""


def suggest_groups(
    texts: Mapping[str, str], close: float = CLOSE, lexicon: Lexicon | None = None
) -> list[tuple[str, ...]]:
    """Proposed groups of two notes or more, the largest first; a note stands in one of them at most.

    `texts` maps an id to what was written; hand in one category or lens at a time to keep groups within it.
    The same notes give the same proposals in any order. Tighter is a higher `close`, looser a lower.
    """
    return groups_in(Index(texts, lexicon), close)


def groups_in(index: Index, close: float = CLOSE) -> list[tuple[str, ...]]:
    """`suggest_groups` for notes that are laid out already."""
    # What is written twice counts once: it cannot weigh a group down, and a crowd says the same very often.
    first = {text: at for at, text in reversed(list(enumerate(index.texts)))}
    notes = [index.notes[at] for at in first.values()]
    joined = _joined(notes, close) if len(notes) <= FEW else spread_over(notes, FEW, close, _joined)
    different = list(first)
    home = {different[at]: number for number, group in enumerate(joined) for at in group}
    groups: dict[int, list[int]] = defaultdict(list)
    for at, text in enumerate(index.texts):
        groups[home[text]].append(at)
    found = sorted((group for group in groups.values() if len(group) > 1), key=lambda group: (-len(group), group[0]))
    return [tuple(index.ids[at] for at in group) for group in found]


def same_words(texts: Mapping[str, str], lexicon: Lexicon | None = None) -> list[tuple[str, ...]]:
    """Notes made of the very same words (order, endings and compounds aside), two or more: safe to lay together."""
    heaps: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for name in sorted(texts, key=lambda one: (texts[one], one)):
        if words := very_words(texts[name], lexicon or lexicon_da()):
            heaps[words].append(name)
    return [tuple(heap) for heap in heaps.values() if len(heap) > 1]


def _pairs(notes: list[Note]) -> dict[tuple[int, int], float]:
    """Every pair with enough words or meaning in common; letters alone never lay two notes together."""
    carriers: dict[str, list[tuple[int, float]]] = defaultdict(list)
    near: dict[tuple[int, int], float] = {}
    for at, note in enumerate(notes):
        found: dict[int, float] = defaultdict(float)
        for name, weight in without_letters(note).items():
            for other, theirs in carriers[name]:
                found[other] += weight * theirs
            carriers[name].append((at, weight))
        for other, value in found.items():
            if value >= _HARDLY:
                near[other, at] = closeness(notes[other], note)
    return near


def _joined(notes: list[Note], close: float) -> list[set[int]]:
    """Average linkage: always the closest two groups first, until none lie close."""
    near = _pairs(notes)
    sides: dict[int, dict[int, float]] = defaultdict(dict)
    for (a, b), value in near.items():
        sides[a][b] = sides[b][a] = value
    members: dict[int, set[int]] = {at: {at} for at in range(len(notes))}
    waiting = [(-round(value, 9), a, b) for (a, b), value in near.items() if value >= close]
    heapq.heapify(waiting)
    fresh = len(notes)
    while waiting:
        _, a, b = heapq.heappop(waiting)
        if a not in members or b not in members:
            continue
        one, two = members.pop(a), members.pop(b)
        beside_a, beside_b = sides.pop(a), sides.pop(b)
        for other in (beside_a.keys() | beside_b.keys()) & members.keys():
            total = len(one) * beside_a.get(other, 0.0) + len(two) * beside_b.get(other, 0.0)
            value = total / (len(one) + len(two))
            sides[other][fresh] = sides[fresh][other] = value
            if value >= close:
                heapq.heappush(waiting, (-round(value, 9), other, fresh))
        members[fresh] = one | two
        fresh += 1
    return list(members.values())
