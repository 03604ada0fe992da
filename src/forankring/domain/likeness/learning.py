"""What two notes in one confirmed group teach: the one word each has that the other lacks may mean the same."""

from .endings import root, words_in
from .lexicon import Lexicon

_LEAST = 5


def learnt_pair(one: str, other: str, lexicon: Lexicon) -> frozenset[str] | None:
    """A pair of words, when each note has exactly one telling word of its own; else nothing can be known."""
    mine, theirs = _telling(one, lexicon), _telling(other, lexicon)
    own, alien = mine.keys() - theirs.keys(), theirs.keys() - mine.keys()
    if len(own) != 1 or len(alien) != 1:
        return None
    first, second = own.pop(), alien.pop()
    if first in second or second in first or (first in lexicon.concepts and second in lexicon.concepts):
        return None
    return frozenset({mine[first], theirs[second]})


def _telling(text: str, lexicon: Lexicon) -> dict[str, str]:
    """The root of each word that tells something → the word as it stands."""
    found: dict[str, str] = {}
    for word in words_in(text):
        short = root(word)
        if word in lexicon.silent or short in lexicon.faint or len(word) < _LEAST or not word.isalpha():
            continue
        if lexicon.concepts.get(short) not in lexicon.places:
            found[short] = word
    return found
