"""Groups by average closeness: two groups join when their members, on the average, lie close enough."""

import heapq
from collections import defaultdict
from collections.abc import Mapping

from .notes import closeness, weigh
from .words import stems

CLOSE = 0.15
"""From this closeness on, notes are proposed together. Lower proposes more and is wrong more often."""


def suggest_groups(texts: Mapping[str, str], close: float = CLOSE) -> list[tuple[str, ...]]:
    """Proposed groups of two notes or more, the largest first; a note stands in one of them at most.

    `texts` maps an id to what was written. The same notes give the same proposals in any order.
    """
    ids = sorted(texts, key=lambda i: (texts[i], i))
    found = _joined(closeness(weigh([texts[i] for i in ids])), len(ids), close)
    groups = [tuple(ids[i] for i in sorted(members)) for members in found if len(members) > 1]
    return sorted(groups, key=lambda group: (-len(group), ids.index(group[0])))


def same_words(texts: Mapping[str, str]) -> list[tuple[str, ...]]:
    """Notes made of the very same words (order and endings aside), two or more: safe to lay together."""
    heaps: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for name in sorted(texts, key=lambda i: (texts[i], i)):
        if words := tuple(sorted(stems(texts[name]))):
            heaps[words].append(name)
    return [tuple(heap) for heap in heaps.values() if len(heap) > 1]


def _joined(near: Mapping[tuple[int, int], float], count: int, close: float) -> list[set[int]]:
    """Average linkage: always the closest two groups first, until none lie close."""
    sides: dict[int, dict[int, float]] = defaultdict(dict)
    for (a, b), value in near.items():
        sides[a][b] = sides[b][a] = value
    members: dict[int, set[int]] = {i: {i} for i in range(count)}
    waiting = [(-round(value, 9), a, b) for (a, b), value in near.items() if value >= close]
    heapq.heapify(waiting)
    fresh = count
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
