"""A tool: a guide and a sheet of fields, with where it comes from."""

from dataclasses import dataclass

from .field import Field, Text, TextList
from .round import Round


@dataclass(frozen=True, slots=True)
class Source:
    """Where the tool's idea comes from; the words are ours, the source is credited and linked."""

    name: str
    url: str
    licence: str


@dataclass(frozen=True, slots=True)
class Guide:
    """What a facilitator reads before and during: all of it stands on the blank sheet's back page."""

    purposes: TextList
    level: Text
    audience: Text
    occasion: Text
    time: Text
    steps: TextList
    tips: TextList
    variations: TextList


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture of a chain of steps and where it ends (the two governance flows)."""

    id: str
    title: Text
    steps: TextList
    outcome: Text


@dataclass(frozen=True, slots=True)
class Tool:
    """A compiled tool. `id` is unique among installed packs; `checksum` is that of its pack's files.

    `rounds` and `dots` are what a plan suggests for it; the programme decides.
    """

    id: str
    pack: str
    version: str
    checksum: str
    family: str
    title: Text
    line: Text
    minutes: int
    guide: Guide
    source: Source
    fields: tuple[Field, ...]
    number: int | None = None
    languages: tuple[str, ...] = ("da", "en")
    rounds: tuple[Round, ...] = (Round.ALONE, Round.TABLE, Round.PLENARY)
    dots: int = 0
    figures: tuple[Figure, ...] = ()

    def field(self, field_id: str) -> Field | None:
        return next((f for f in self.fields if f.id == field_id), None)
