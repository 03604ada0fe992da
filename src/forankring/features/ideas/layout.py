"""Where every idea stands: in exactly one group, or alone. Pure rules; whatever is done, no idea is lost or doubled."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

ALONE = ""

Homes = Mapping[str, str]
"""Idea id → group id, `ALONE` when it stands alone."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """What the export proves: `given` = `grouped` + `alone`, and nobody is missing."""

    given: int
    grouped: int
    alone: int

    @property
    def percent(self) -> int:
        return 100 * (self.grouped + self.alone) // self.given if self.given else 100

    @property
    def is_complete(self) -> bool:
        return self.grouped + self.alone == self.given


def together(homes: Homes, ideas: Iterable[str], group: str) -> dict[str, str]:
    """Lay `ideas` in `group`, from wherever they stood."""
    wanted = set(ideas) & homes.keys()
    return _without_lonely({one: group if one in wanted else home for one, home in homes.items()})


def apart(homes: Homes, ideas: Iterable[str]) -> dict[str, str]:
    """Take `ideas` out of their groups."""
    return together(homes, ideas, ALONE)


def split(homes: Homes, group: str) -> dict[str, str]:
    """Take a whole group apart."""
    return apart(homes, [one for one, home in homes.items() if home == group])


def moved(before: Homes, after: Homes) -> dict[str, str]:
    """Where the ideas that moved stood before."""
    return {one: home for one, home in before.items() if after[one] != home}


def coverage(given: Sequence[str], homes: Homes) -> Coverage:
    known = [homes[one] for one in set(given) if one in homes]
    grouped = sum(home != ALONE for home in known)
    return Coverage(len(set(given)), grouped, len(known) - grouped)


def _without_lonely(homes: dict[str, str]) -> dict[str, str]:
    """A group of one is no group: the last idea stands alone again."""
    size = Counter(homes.values())
    return {one: home if size[home] > 1 else ALONE for one, home in homes.items()}
