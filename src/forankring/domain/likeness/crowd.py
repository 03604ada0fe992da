"""Thousands of notes: some are grouped with care, the rest laid where they are closest; what is left begins again."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence

from .notes import Note, without_letters

Join = Callable[[list[Note], float], list[set[int]]]
_KEPT = 24
"""So many words and tasks of a group are enough to know it by."""


def spread_over(notes: Sequence[Note], few: int, close: float, join: Join) -> list[set[int]]:
    """A partition of the notes' places. Notes are taken at even steps, so that a crowd is met as it is."""
    groups: list[set[int]] = []
    left = list(range(len(notes)))
    for _ in range(3):
        step = max(1, len(left) // few)
        chosen = left[::step][:few]
        met = [{chosen[at] for at in group} for group in join([notes[at] for at in chosen], close)]
        lone = {at for group in met if len(group) == 1 for at in group}
        fresh = [group for group in met if len(group) > 1]
        taken = set(chosen) - lone
        _settle(notes, [at for at in left if at not in taken], fresh, close)
        groups += fresh
        settled = {at for group in fresh for at in group}
        left = [at for at in left if at not in settled]
        if not fresh or len(left) <= 1:
            break
    return [*groups, *({at} for at in left)]


def _settle(notes: Sequence[Note], places: Sequence[int], groups: list[set[int]], close: float) -> None:
    """Lay each note in the group it is closest to on the average, when that is close enough."""
    carriers: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for number, group in enumerate(groups):
        for name, weight in _middle(notes, group).items():
            carriers[name].append((number, weight))
    for at in places:
        found: dict[int, float] = defaultdict(float)
        for name, weight in without_letters(notes[at]).items():
            for number, other in carriers.get(name, ()):
                found[number] += weight * other
        if found:
            number = max(found, key=lambda one: (found[one], -one))
            if found[number] >= close:
                groups[number].add(at)


def _middle(notes: Sequence[Note], group: set[int]) -> Mapping[str, float]:
    total: dict[str, float] = defaultdict(float)
    for at in sorted(group):
        for name, weight in without_letters(notes[at]).items():
            total[name] += weight
    heaviest = sorted(total, key=lambda name: (-total[name], name))[:_KEPT]
    return {name: total[name] / len(group) for name in heaviest}
