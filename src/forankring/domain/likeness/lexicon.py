"""What words mean the same: the municipality's concepts, and whether they name a task or only a place."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from . import concepts_da
from .endings import fold, root, stem, words_in


@dataclass(frozen=True, slots=True)
class Lexicon:
    """`concepts` maps a root to the concept it stands for; `pairs` two roots that only together stand for one."""

    concepts: Mapping[str, str]
    pairs: Mapping[frozenset[str], str]
    places: frozenset[str]
    faint: frozenset[str]
    silent: frozenset[str]
    pieces: frozenset[str] = field(repr=False)

    def with_lines(self, lines: Iterable[Iterable[str]]) -> "Lexicon":
        """This lexicon and lines of words that mean the same, as people here use them; the first names the line."""
        concepts = dict(self.concepts)
        pieces = set(self.pieces)
        for line in lines:
            roots = [root(word) for one in line if len(found := words_in(one)) == 1 for word in found]
            if not roots:
                continue
            name = next((concepts[one] for one in roots if one in concepts), f"={roots[0]}")
            concepts |= dict.fromkeys(roots, name)
            pieces |= set(roots)
        return Lexicon(concepts, self.pairs, self.places, self.faint, self.silent, frozenset(pieces))


@lru_cache(maxsize=1)
def lexicon_da() -> Lexicon:
    """The lexicon that comes with the house."""
    concepts: dict[str, str] = {}
    pairs: dict[frozenset[str], str] = {}
    places = _read(concepts_da.PLACES, concepts, pairs)
    tasks = _read(concepts_da.TASKS, concepts, pairs)
    return Lexicon(
        concepts,
        pairs,
        frozenset(places - tasks),
        frozenset(root(word) for word in words_in(concepts_da.FAINT)),
        frozenset(words_in(concepts_da.SILENT)),
        frozenset(concepts) | {root(word) for word in words_in(concepts_da.PIECES)},
    )


def _read(lines: str, concepts: dict[str, str], pairs: dict[frozenset[str], str]) -> set[str]:
    names = set()
    for line in lines.strip().splitlines():
        head, _, rest = line.partition(":")
        name = "=" + "_".join(stem(word) for word in words_in(head))
        names.add(name)
        for word in [head.strip(), *rest.split()]:
            several = frozenset(root(one) for one in words_in(fold(word).replace("|", " ").replace("-", "")))
            if len(several) == 1:
                concepts[next(iter(several))] = name
            elif several:
                pairs[several] = name
    return names
