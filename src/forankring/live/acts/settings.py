"""The room itself: its door, its moderation, its tables, how the projector looks, who leads."""

from forankring.domain.words import Refused, sentence
from forankring.kernel.ledger.api import Write

from ..room import Room
from ..state import State
from .base import Raw, act, line, number


@act("door")
def set_door(room: Room, state: State, raw: Raw) -> list[Write]:
    state.door_open = bool(raw.get("open"))
    return []


@act("moderation")
def set_moderation(room: Room, state: State, raw: Raw) -> list[Write]:
    """Read cards before the room sees them. Off again: what waits is let through by hand, never by itself."""
    state.is_moderated = bool(raw.get("on"))
    return []


@act("theme")
def set_theme(room: Room, state: State, raw: Raw) -> list[Write]:
    state.theme = "dark" if raw.get("theme") == "dark" else "light"
    return []


@act("code")
def show_the_code(room: Room, state: State, raw: Raw) -> list[Write]:
    state.shows_code = bool(raw.get("show"))
    return []


@act("tables")
def set_tables(room: Room, state: State, raw: Raw) -> list[Write]:
    """Name the tables: a list of names, or how many."""
    names = raw.get("names")
    if names is None:
        count, lang = number(raw, "count", 0, 61), room.script.language
        names = [sentence("table_name", lang, number=n) for n in range(1, count + 1)]
    if not isinstance(names, list) or len(names) > 60:
        raise Refused("act_bad")
    state.tables = list(dict.fromkeys(line(str(n), 40) for n in names if str(n).strip()))
    return []


@act("lead")
def take_over(room: Room, state: State, raw: Raw) -> list[Write]:
    """This desk leads from now on."""
    return []
