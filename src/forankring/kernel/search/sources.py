"""What each room hands in. In a room's `apps.py`, inside `ready()`: `add_source(Source("idea", _("Idéer"), rows))`."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from uuid import UUID

from django.utils.functional import Promise


@dataclass(frozen=True, slots=True)
class Row:
    """One thing to find. `access` holds keys (see `keys`); with none, nobody finds it."""

    id: UUID | str
    title: str
    text: str
    url: str
    access: frozenset[str]


@dataclass(frozen=True, slots=True)
class Source:
    """`kind` is a short code, `label` its word in the plural; `rows` gives everything, for building anew."""

    kind: str
    label: str | Promise
    rows: Callable[[], Iterable[Row]]


_SOURCES: dict[str, Source] = {}


def add_source(source: Source) -> None:
    """Hand in a kind of thing that can be found."""
    _SOURCES[source.kind] = source


def sources() -> list[Source]:
    return list(_SOURCES.values())


def label_of(kind: str) -> str:
    return str(_SOURCES[kind].label) if kind in _SOURCES else kind
