"""A script: the frozen programme of one session, which the live room runs and the papers print."""

from dataclasses import dataclass
from enum import StrEnum

from .field import Text
from .round import Round
from .tool import Tool


class ItemKind(StrEnum):
    TOOL = "tool"
    TALK = "talk"
    BREAK = "break"


@dataclass(frozen=True, slots=True)
class Item:
    """One line of the programme. A tool item carries its tool, its rounds and its dots.

    `fields` names those of the tool's fields that are used (empty: all). `dots` is each person's
    budget in a vote (0: no vote planned).
    """

    id: str
    kind: ItemKind
    title: Text
    minutes: int
    tool: Tool | None = None
    rounds: tuple[Round, ...] = ()
    fields: tuple[str, ...] = ()
    dots: int = 0
    text: Text | None = None


@dataclass(frozen=True, slots=True)
class Script:
    """The programme: language of the projector, named tables, items in order."""

    title: Text
    language: str
    items: tuple[Item, ...]
    tables: tuple[str, ...] = ()
    is_wall: bool = False
    """An open idea wall: one tool that stays open for weeks."""

    def item(self, item_id: str) -> Item | None:
        return next((i for i in self.items if i.id == item_id), None)
