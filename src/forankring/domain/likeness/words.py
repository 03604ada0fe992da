"""A note as the roots that carry it: small words silent, compounds taken apart, synonyms joined."""

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

from . import concepts_da
from .endings import fold, root, stem, words_in
from .lexicon import Lexicon

_LINKS = ("", "s", "e")
_LEAST = 3
_HELP_TO = re.compile(r"\b(?:hjælp\w*|udkast|forslag|id[ée]er) til\b")
_DOING = frozenset(words_in(concepts_da.DOING))
_WEIGHTY = frozenset(words_in(concepts_da.WEIGHTY))


@dataclass(frozen=True, slots=True)
class Words:
    """`roots` as they stand, `parts` of the compounds among them, `concepts` any of those stand for."""

    roots: tuple[str, ...]
    parts: tuple[str, ...]
    concepts: tuple[str, ...]


def split(word: str, known: Set[str]) -> tuple[str, ...]:
    """The roots a compound is made of, with linking s or e; empty for a plain word.

    Every part is known; or else the first is, and the rest is long enough to be a word too.
    """
    if len(word) < 2 * _LEAST:
        return ()
    whole = _whole(word, known, 3)
    if whole:
        return whole if len(whole) > 1 else ()
    for cut in range(len(word) - 3, 3, -1):
        head = _known(word[:cut], known)
        if head and len(head) > _LEAST:
            tail = word[cut:].removeprefix("s") if not word[:cut].endswith("s") and word[cut] == "s" else word[cut:]
            return (head, root(tail)) if len(tail) > _LEAST else ()
    for cut in range(3, len(word) - 3):
        if len(tail := root(word[cut:])) > _LEAST and tail in known:
            return (root(word[:cut]), tail)
    return ()


def _whole(word: str, known: Set[str], depth: int) -> tuple[str, ...]:
    """The split into the fewest known roots, the longest first part first."""
    last = root(word)
    if last in known and len(word) >= _LEAST:
        return (last,)
    if depth == 1:
        return ()
    for cut in range(len(word) - _LEAST, _LEAST - 1, -1):
        if (head := _known(word[:cut], known)) and (rest := _whole(word[cut:], known, depth - 1)):
            return (head, *rest)
    return ()


def _known(head: str, known: Set[str]) -> str:
    """The root a compound's first part stands for, its linking letter taken off; empty when nobody knows it."""
    for link in _LINKS:
        if link and not head.endswith(link):
            continue
        bare = head.removesuffix(link)
        for one in (bare, root(bare)):
            if len(bare) >= _LEAST and one in known:
                return one
    return ""


def read(text: str, lexicon: Lexicon, known: Set[str]) -> Words:
    """A text as words; `known` are roots of the room beside the lexicon's own."""
    roots: list[str] = []
    parts: list[str] = []
    for word in _carrying(text, lexicon):
        one = root(word)
        roots.append(one)
        if one not in lexicon.concepts:
            parts += split(word.replace("-", ""), _Without(known, lexicon.pieces, one))
    every = dict.fromkeys([*roots, *parts])
    concepts = [lexicon.concepts[one] for one in every if one in lexicon.concepts]
    concepts += [name for pair, name in lexicon.pairs.items() if pair <= every.keys()] if len(every) > 1 else []
    return Words(tuple(dict.fromkeys(roots)), tuple(dict.fromkeys(parts)), tuple(dict.fromkeys(concepts)))


def _carrying(text: str, lexicon: Lexicon) -> Iterator[str]:
    for word in words_in(text):
        joined = word.replace("-", "")
        if word not in lexicon.silent and len(joined) > 1 and not joined.isdigit():
            if "-" in word and root(joined) not in lexicon.concepts:
                yield from (one for one in word.split("-") if len(one) > 1 and one not in lexicon.silent)
            else:
                yield joined


def words_of(text: str, lexicon: Lexicon, known: Set[str]) -> dict[str, Words]:
    """The telling words of a text as they stand, each read by itself."""
    return {word: read(word, lexicon, known) for word in words_in(text) if word not in lexicon.silent}


def roots_of(texts: Sequence[str], lexicon: Lexicon) -> frozenset[str]:
    """The room's own words, long enough to be found inside others."""
    return frozenset(
        one for text in texts for word in _carrying(text, lexicon) if len(word) <= 12 and len(one := root(word)) > 3
    )


def very_words(text: str, lexicon: Lexicon) -> tuple[str, ...]:
    """What must be the same for two notes to be laid together unasked: every stem but the silent, in no order."""
    found: list[str] = []
    for word in words_in(_HELP_TO.sub(" ", fold(text))):
        if word.isdigit() or word in _WEIGHTY:
            found.append(word)
        elif word not in lexicon.silent and word not in _DOING:
            parts = split(word.replace("-", ""), lexicon.pieces)
            found += [stem(part) for part in parts] if parts else [root(word.replace("-", ""))]
    return tuple(sorted(found)) if any(word not in _WEIGHTY and not word.isdigit() for word in found) else ()


class _Without(Set[str]):
    """The known roots but one: a word is not a part of itself."""

    def __init__(self, mine: Set[str], theirs: Set[str], but: str) -> None:
        self._mine, self._theirs, self._but = mine, theirs, but

    def __contains__(self, one: object) -> bool:
        return one != self._but and (one in self._mine or one in self._theirs)

    def __iter__(self) -> Iterator[str]:
        return (one for one in {*self._mine, *self._theirs} if one != self._but)

    def __len__(self) -> int:
        return len({*self._mine, *self._theirs} - {self._but})
