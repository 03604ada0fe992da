"""Which of the municipality's own categories a note may belong to: proposals from the categories' seed words.

Words the note shares with a category speak first. Beside them stands where in a municipality the note was likely
jotted down (`areas`): each area is laid among the categories by their seed words, so that a note about turnus finds
the category that says only plejehjem.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from .areas import Areas, Shares, areas_da, middle
from .lexicon import Lexicon, lexicon_da
from .meaning import Knowledge
from .notes import Note, closeness, enter
from .words import read

SHARED = 1.5
"""How loud shared words speak beside the area."""

NAME, SHARP = 4, 1.5
"""How many seed words a category's name counts for, and how clearly an area prefers one category."""


class Categories:
    """`seeds` maps a category's name to words people use in it; the name itself counts too."""

    def __init__(
        self,
        seeds: Mapping[str, Iterable[str]],
        texts: Iterable[str] = (),
        lexicon: Lexicon | None = None,
        knowledge: Knowledge | None = None,
    ) -> None:
        words = {name: list(listed) for name, listed in seeds.items()}
        self.names = list(words)
        self._house = lexicon or lexicon_da()
        self._areas = Areas(knowledge) if knowledge else areas_da()
        heads = [" ".join((name, *listed)) for name, listed in words.items()]
        # A place that says little about a task may be the very name of a category.
        self._room, notes = enter([*heads, *texts], replace(self._house, places=frozenset()), knowledge)
        self._heads: list[Note] = notes[: len(heads)]
        self._belongs = _shared_out({name: self._middle(name, listed) for name, listed in words.items()})

    def likely(self, text: str, count: int = 3) -> list[str]:
        """The categories a text most likely belongs to, best first."""
        note = self._room.weigh(text)
        about = self._about(text)
        found = {
            name: SHARED * closeness(note, head)
            + sum(share * self._belongs[name][area] for area, share in about.items())
            for name, head in zip(self.names, self._heads, strict=True)
        }
        return sorted(self.names, key=lambda name: -found[name])[:count]

    def _about(self, text: str) -> Shares:
        return self._areas.about(read(text, self._house, self._areas.known))

    def _middle(self, name: str, listed: Iterable[str]) -> Shares:
        return middle([*[self._about(name)] * NAME, *(self._about(word) for word in listed)])


def _shared_out(heads: Mapping[str, Shares]) -> Mapping[str, Shares]:
    """How each area is divided among the categories; what one area gives is 1 together."""
    sharp = {name: {area: share**SHARP for area, share in shares.items()} for name, shares in heads.items()}
    return {
        name: {area: share / sum(other[area] for other in sharp.values()) for area, share in shares.items()}
        for name, shares in sharp.items()
    }
