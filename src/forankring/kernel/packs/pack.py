"""A pack as it stands after reading: its card, its tools and its session templates."""

import re
from dataclasses import dataclass

from forankring.domain.grammar import SessionTemplate, Source, Text, Tool

_VERSION = re.compile(
    r"(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})"
    r"(?:-([0-9a-z]+(?:\.[0-9a-z]+)*))?(?:\+[0-9a-z]+(?:\.[0-9a-z]+)*)?"
)


@dataclass(frozen=True, slots=True)
class Reference:
    """A session's use of a tool, which may live in another pack: where it stands and what it names."""

    file: str
    line: int
    tool: str
    fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Card:
    """What pack.yml says. `fork_of` names the pack whose tools this one's tools stand in for, or is empty."""

    publisher: str
    id: str
    version: str
    title: Text
    licence: str
    languages: tuple[str, ...]
    source: Source
    tools: tuple[str, ...]
    sessions: tuple[str, ...]
    order: int = 100
    fork_of: str = ""

    @property
    def key(self) -> str:
        return f"{self.publisher}/{self.id}"

    @property
    def folder(self) -> str:
        return f"{self.key}/{self.version}"


@dataclass(frozen=True, slots=True)
class Pack:
    """`checksum` is over the pack's files."""

    card: Card
    checksum: str
    tools: tuple[Tool, ...]
    sessions: tuple[SessionTemplate, ...]
    references: tuple[Reference, ...] = ()


def is_version(text: str) -> bool:
    return _VERSION.fullmatch(text) is not None


def newer(version: str) -> tuple[tuple[int, ...], bool, tuple[tuple[bool, int, str], ...]]:
    """A key that sorts versions as semver does: 1.9.0 < 1.10.0-rc.1 < 1.10.0; what follows + is left out."""
    found = _VERSION.fullmatch(version)
    if found is None:
        return (-1,), False, ()
    early = found.group(4)
    words = early.split(".") if early else []
    parts = tuple((not word.isdigit(), int(word) if word.isdigit() else 0, word) for word in words)
    return tuple(int(found.group(n)) for n in (1, 2, 3)), not early, parts
