"""What every act shares: the table of acts, and the careful reading of what a desk sends."""

from collections.abc import Callable, Mapping
from typing import Any

from forankring.domain.grammar import Field, Item
from forankring.domain.words import Refused
from forankring.domain.words.clean import clean
from forankring.kernel.ledger.api import Write

from ..room import Room
from ..state import State

Raw = Mapping[str, Any]
Act = Callable[[Room, State, Raw], list[Write]]
ACTS: dict[str, Act] = {}


def act(name: str) -> Callable[[Act], Act]:
    """Enter a function in the table of acts."""

    def keep(function: Act) -> Act:
        ACTS[name] = function
        return function

    return keep


def tool_item(room: Room, state: State) -> Item:
    item = state.item(room.script)
    if item is None or item.tool is None:
        raise Refused("act_not_now")
    return item


def field_of(item: Item, raw: Raw) -> Field:
    one = item.tool.field(str(raw.get("field", ""))) if item.tool else None
    if one is None:
        raise Refused("unknown_field")
    return one


def number(raw: Raw, key: str, least: int, below: int) -> int:
    value = raw.get(key)
    if isinstance(value, bool) or not isinstance(value, int) or not least <= value < below:
        raise Refused("act_bad")
    return value


def names(raw: Raw, key: str) -> tuple[str, ...]:
    value = raw.get(key, [])
    if not isinstance(value, list) or len(value) > 5000 or not all(isinstance(v, str) for v in value):
        raise Refused("act_bad")
    return tuple(value)


def line(text: str, most: int) -> str:
    return clean(text, is_one_line=True)[:most]
