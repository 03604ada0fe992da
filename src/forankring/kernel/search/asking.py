"""What somebody typed, as terms that all must be found."""

from dataclasses import dataclass

from . import danish

MOST_TERMS = 12
LEAST_PREFIX = 3
LEAST_ENDING = 4


@dataclass(frozen=True, slots=True)
class Term:
    """One word. `halves` are its two parts when it is a compound of words the house knows: either will do."""

    root: str
    halves: tuple[tuple[str, str], ...] = ()

    @property
    def may_begin(self) -> bool:
        """True when a longer word that begins so is also a find."""
        return len(self.root) >= LEAST_PREFIX

    @property
    def may_end(self) -> bool:
        """True when a compound that ends so is also a find: referat in mødereferat."""
        return len(self.root) >= LEAST_ENDING

    def fits(self, root: str) -> bool:
        """Whether a word of a text is why it was found; for marking it."""
        if root == self.root or (self.may_begin and root.startswith(self.root)):
            return True
        if self.may_end and (root.endswith(self.root) or self.root in root[danish.LEAST_PART :]):
            return True
        return any(half in (root, danish.root(root)) for pair in self.halves for half in pair)


def terms(typed: str) -> list[Term]:
    return [Term(root) for root in list(dict.fromkeys(danish.roots(typed)))[:MOST_TERMS]]
