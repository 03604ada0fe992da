"""The index inside the database: one engine for SQLite, one for PostgreSQL, the same answers from both."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Protocol

from django.db import connection

from ..asking import Term

TITLE, TEXT, PARTS = 10.0, 1.0, 0.5
"""How much a find weighs in the title, in the text, and inside a compound."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A document's words as roots. `parts` stand inside compounds."""

    id: int
    title: Sequence[str]
    text: Sequence[str]
    parts: Sequence[str]


class Engine(Protocol):
    def build(self) -> None:
        """Make the empty index; does nothing when it is there."""

    def write(self, entries: Sequence[Entry]) -> None:
        """Lay entries in the index, in place of what stood there under the same ids."""

    def erase(self, ids: Collection[int]) -> None: ...

    def clear(self) -> None: ...

    def settle(self) -> None:
        """Much has been written at once: let the database take stock."""

    def known(self, roots: Collection[str]) -> set[str]:
        """Those of the roots that stand as whole words somewhere."""

    def find(
        self, terms: Sequence[Term], keys: Collection[str], kind: str, limit: int, offset: int
    ) -> tuple[list[int], int]:
        """Ids of documents, best first, and how many there are in all (at most `MOST_COUNTED`)."""


MOST_COUNTED = 1000


def engine() -> Engine:
    if connection.vendor == "postgresql":
        from .postgres import Postgres

        return Postgres()
    from .sqlite import Sqlite

    return Sqlite()
