"""Where a phone is, how it behaves on a bad day, and what it counted."""

from dataclasses import dataclass
from typing import Self
from urllib.parse import urlsplit

SILENCE = 5.0
"""A stream this many seconds silent after opening counts as blocked: the phone polls from then on."""


@dataclass(frozen=True, slots=True)
class Address:
    host: str
    port: int
    code: str

    @classmethod
    def of(cls, url: str) -> Self:
        """From a join address, `http://host:port/d/CODE`."""
        parts = urlsplit(url)
        return cls(parts.hostname or "127.0.0.1", parts.port or 80, parts.path.rstrip("/").rsplit("/", 1)[-1])


@dataclass(frozen=True, slots=True)
class Habits:
    """All chances are between 0 and 1."""

    doubles: float = 0.0
    """Sends a letter twice at the same moment, over two connections."""
    cuts: float = 0.0
    """Loses the connection after sending, before the answer."""
    polls: bool = False
    """Never tries the stream."""
    reads: bool = True
    """Fetches the step when the view is new."""
    silence: float = SILENCE


@dataclass(slots=True)
class Counts:
    frames: int = 0
    steps: int = 0
    received: int = 0
    """Bytes, headers and all."""
