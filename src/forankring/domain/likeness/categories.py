"""Which of the municipality's own categories a note may belong to: proposals from the categories' seed words."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from .lexicon import Lexicon, lexicon_da
from .notes import Note, closeness, enter


class Categories:
    """`seeds` maps a category's name to words people use in it; the name itself counts too."""

    def __init__(
        self, seeds: Mapping[str, Iterable[str]], texts: Iterable[str] = (), lexicon: Lexicon | None = None
    ) -> None:
        self.names = list(seeds)
        heads = [" ".join((name, *seeds[name])) for name in self.names]
        # A place that says little about a task may be the very name of a category.
        self._room, notes = enter([*heads, *texts], replace(lexicon or lexicon_da(), places=frozenset()))
        self._heads: list[Note] = notes[: len(heads)]

    def likely(self, text: str, count: int = 3) -> list[str]:
        """The categories a text most likely belongs to, best first."""
        note = self._room.weigh(text)
        found = {name: closeness(note, head) for name, head in zip(self.names, self._heads, strict=True)}
        return sorted(self.names, key=lambda name: -found[name])[:count]
