"""Danish words as the index keeps them, the same whoever typed them: Århus and Aarhus, møde and moede.

Folding comes first and takes the endings off afterwards, so that both sides always meet.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Set
from functools import lru_cache

import snowballstemmer

LETTERS = {"å": "aa", "æ": "ae", "ø": "oe", "ä": "ae", "ö": "oe", "ß": "ss"}
WORD = re.compile(r"[^\W_]+")
LINKS = ("", "s", "e", "er")
LEAST_PART = 4
LEAST_COMPOUND = 9
LONGEST = 60

_stem: Callable[[str], str] = snowballstemmer.stemmer("danish").stemWord


@lru_cache(maxsize=100_000)
def root(word: str) -> str:
    """One word without its ending: Mødereferaterne → moedereferat."""
    return _stem(fold(word)[:LONGEST])


def fold(text: str) -> str:
    """Small letters of the alphabet a–z and digits; other signs stay for `words` to part at."""
    low = unicodedata.normalize("NFC", text).casefold()
    spelled = "".join(LETTERS.get(c, c) for c in low)
    return "".join(c for c in unicodedata.normalize("NFD", spelled) if not unicodedata.combining(c))


def roots(text: str) -> list[str]:
    """Every word's root, in order."""
    return [root(word) for word in WORD.findall(text)]


def cuts(word: str) -> list[tuple[str, str]]:
    """Where a long word may come apart: moedereferat → (moede, referat), with the link letter left out."""
    if len(word) < LEAST_COMPOUND:
        return []
    found = []
    for at in range(LEAST_PART, len(word) - LEAST_PART + 1):
        head, tail = word[:at], word[at:]
        bare = (head.removesuffix(link) for link in LINKS)
        found += [(_stem(start), tail) for start in bare if len(start) >= LEAST_PART - 1]
    return found


def inner(words: Iterable[str], known: Set[str]) -> list[str]:
    """What stands inside compounds after a word we know: moedereferatskrivning → referatskrivning, skrivning."""
    found: dict[str, None] = {}
    for word in words:
        found.update(dict.fromkeys(tail for head, tail in cuts(word) if head in known))
    return list(found)


def heads(words: Iterable[str]) -> set[str]:
    """Every beginning that would have to be known for the words to come apart."""
    return {head for word in words for head, _ in cuts(word)}
