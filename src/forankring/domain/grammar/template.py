"""A session template: a programme somebody can start from, as it stands in a pack."""

from dataclasses import dataclass

from .field import Text
from .round import Round
from .script import ItemKind


@dataclass(frozen=True, slots=True)
class TemplateItem:
    """One line of the programme. `tool` is a tool's id; `title` is None when the tool's own title serves."""

    id: str
    kind: ItemKind
    minutes: int
    title: Text | None = None
    text: Text | None = None
    tool: str = ""
    rounds: tuple[Round, ...] = ()
    """Empty: those the tool suggests."""
    fields: tuple[str, ...] = ()
    """Empty: all of the tool's fields."""
    dots: int | None = None
    """None: as the tool suggests."""


@dataclass(frozen=True, slots=True)
class SessionTemplate:
    """A suggested session. `start` is "09:00" or empty; `tables` is how many tables, 0 none planned."""

    id: str
    pack: str
    version: str
    title: Text
    line: Text
    items: tuple[TemplateItem, ...]
    start: str = ""
    tables: int = 0
    is_wall: bool = False
    """An open idea wall: one tool that stays open for weeks."""
    languages: tuple[str, ...] = ("da", "en")

    @property
    def minutes(self) -> int:
        return sum(item.minutes for item in self.items)
