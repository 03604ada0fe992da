"""What a desk may do to the running state: one small function per act.

An act changes the state it is given; the caller stores it durably, then tells the world. The same act twice
(same key) is done once. Acts that arrange cards remember what was there, so they can be undone.
"""

import time
from collections.abc import Callable, Mapping
from typing import Any

from forankring.domain import answers
from forankring.domain.answers import Arrangement
from forankring.domain.grammar import Field, Item, ItemKind
from forankring.domain.words import Refused, sentence
from forankring.domain.words.clean import clean
from forankring.kernel.ledger.api import HideBatch, LineStatus, MarkLine, Write

from .room import VOTE, Room
from .state import Phase, State, rounds_of

GRACE = 8.0
"""Seconds between "Vis svarene" and the reveal: nobody's sentence is cut."""

Raw = Mapping[str, Any]
Act = Callable[[Room, State, Raw], list[Write]]
ACTS: dict[str, Act] = {}


def act(name: str) -> Callable[[Act], Act]:
    def keep(function: Act) -> Act:
        ACTS[name] = function
        return function

    return keep


# --- Moving through the programme ---------------------------------------------------------------------
@act("goto")
def go_to(room: Room, state: State, raw: Raw) -> list[Write]:
    """Go to an item (and round) of the programme, forwards or back. Nothing written is lost."""
    index = _number(raw, "index", -1, len(room.script.items))
    state.index, state.focus, state.page, state.timer, state.closing = index, "", 0, None, None
    state.vote_field, state.dots = "", 0
    if index < 0:
        state.phase, state.round = Phase.WELCOME, ""
        return []
    item = room.script.items[index]
    state.shows_code = False
    state.began.setdefault(item.id, time.time())
    if item.kind is not ItemKind.TOOL:
        state.phase, state.round = Phase.OPEN, ""
        return []
    rounds = rounds_of(item)
    asked = raw.get("round", "")
    state.round = asked if asked in rounds else rounds[0]
    state.phase = Phase.REVEALED if state.was_shown(item.id, state.round) else Phase.OPEN
    return []


@act("next")
def go_on(room: Room, state: State, raw: Raw) -> list[Write]:
    """The next round of this item, else the next item."""
    item = state.item(room.script)
    if item is not None and item.kind is ItemKind.TOOL:
        rounds = [str(r) for r in rounds_of(item)]
        if state.round in rounds[:-1]:
            later = rounds[rounds.index(state.round) + 1]
            return go_to(room, state, {"index": state.index, "round": later})
    if state.index + 1 >= len(room.script.items):
        raise Refused("act_not_now")
    return go_to(room, state, {"index": state.index + 1})


@act("focus")
def focus(room: Room, state: State, raw: Raw) -> list[Write]:
    """All to one question ("alle hertil"), or back to all of them."""
    wanted = raw.get("field", "")
    if wanted and not any(f.id == wanted for f in _tool_item(room, state).tool.fields):  # type: ignore[union-attr]
        raise Refused("unknown_field")
    state.focus, state.page = str(wanted), 0
    return []


@act("reveal")
def reveal(room: Room, state: State, raw: Raw) -> list[Write]:
    """Close the round softly: in some seconds (`seconds`, 0 for at once) the answers are shown, all in one go."""
    if state.phase not in (Phase.OPEN, Phase.CLOSING, Phase.VOTE):
        raise Refused("act_not_now")
    _tool_item(room, state)
    seconds = float(_number(raw, "seconds", 0, 121)) if "seconds" in raw else GRACE
    if seconds > 0 and state.phase is Phase.OPEN:
        state.phase, state.closing = Phase.CLOSING, time.time() + seconds
        return []
    show_now(room, state)
    return []


def show_now(room: Room, state: State) -> None:
    """The reveal itself: from here the room sees what this round (or vote) gave."""
    item = _tool_item(room, state)
    is_vote = state.phase is Phase.VOTE
    name = f"{item.id}/{VOTE}/{state.vote_field}" if is_vote else f"{item.id}/{state.round}"
    if name not in state.shown:
        state.shown.append(name)
    state.phase = Phase.VOTED if is_vote else Phase.REVEALED
    state.closing = state.timer = None
    state.page = 0


@act("reopen")
def reopen(room: Room, state: State, raw: Raw) -> list[Write]:
    """Open the round again. What comes is hidden until it is shown again, all in one go."""
    item = _tool_item(room, state)
    if state.phase is Phase.CLOSING:
        state.phase, state.closing = Phase.OPEN, None
        return []
    if state.phase is not Phase.REVEALED:
        raise Refused("act_not_now")
    state.shown = [s for s in state.shown if s != f"{item.id}/{state.round}"]
    state.phase = Phase.OPEN
    return []


@act("timer")
def set_timer(room: Room, state: State, raw: Raw) -> list[Write]:
    """Start the clock (`minutes`), add one more minute (`more`), or stop it. It never closes anything by itself."""
    if raw.get("more"):
        state.timer = max(state.timer or 0, time.time()) + 60
    elif raw.get("minutes"):
        state.timer = time.time() + 60 * _number(raw, "minutes", 1, 241)
    else:
        state.timer = None
    return []


@act("page")
def turn_page(room: Room, state: State, raw: Raw) -> list[Write]:
    state.page = _number(raw, "page", 0, 200)
    return []


# --- The room itself --------------------------------------------------------------------------------------
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
        count, lang = _number(raw, "count", 0, 61), room.script.language
        names = [sentence("table_name", lang, number=n) for n in range(1, count + 1)]
    if not isinstance(names, list) or len(names) > 60:
        raise Refused("act_bad")
    state.tables = list(dict.fromkeys(_line(str(n), 40) for n in names if str(n).strip()))
    return []


@act("lead")
def take_over(room: Room, state: State, raw: Raw) -> list[Write]:
    """This desk leads from now on."""
    return []


# --- Cards ------------------------------------------------------------------------------------------------
@act("card")
def moderate(room: Room, state: State, raw: Raw) -> list[Write]:
    """Let a card through (`visible`), put it away (`hidden`), pin or unpin it. Nothing is deleted."""
    stored = room.by_id.get(str(raw.get("id")))
    if stored is None:
        raise Refused("act_bad")
    wanted = str(raw.get("status") or stored.row.status)
    if wanted not in tuple(LineStatus):
        raise Refused("act_bad")
    pinned = int(bool(raw["pinned"])) if "pinned" in raw else stored.row.pinned
    return [MarkLine(stored.row.id, LineStatus(wanted), pinned)]


@act("purge")
def purge_batch(room: Room, state: State, raw: Raw) -> list[Write]:
    """Put away everything from phones that joined in one and the same minute (a flood)."""
    return [HideBatch(room.id, _number(raw, "batch", 0, 65536))]


@act("group")
def group(room: Room, state: State, raw: Raw) -> list[Write]:
    """Put cards under a heading, name it, take cards out, empty one group into another."""
    one, made = _arranged(room, state, raw)
    cards = tuple(c for c in _names(raw, "cards") if c in room.by_id)
    group_id, title = str(raw.get("group", ""))[:64], _line(str(raw.get("title", "")), 120)
    match raw.get("how"):
        case "put" if cards and group_id:
            made = answers.put_in_group(made, cards, group_id, title)
        case "out" if cards:
            made = answers.take_out(made, cards)
        case "name" if group_id:
            made = answers.name_group(made, group_id, title)
        case "move" if group_id:
            made = answers.move_to_group(made, group_id, str(raw.get("into", ""))[:64])
        case "under" if cards and str(raw.get("under")) in room.by_id:
            for card in cards:
                made = answers.lay_together(made, card, str(raw["under"]))
        case "split" if cards:
            made = answers.split(made, cards[0])
        case _:
            raise Refused("act_bad")
    return _keep(room, state, one, made)


@act("agree")
def agree(room: Room, state: State, raw: Raw) -> list[Write]:
    """The words the room agreed on, its shared mark, what it chose, what it has done."""
    one, made = _arranged(room, state, raw)
    if "words" in raw:
        made = answers.agree(made, clean(str(raw["words"]))[:4000])
    if "mark" in raw:
        made = answers.set_mark(made, None if raw["mark"] is None else _number(raw, "mark", 0, one.steps))
    if "chosen" in raw:
        chosen = tuple(c for c in _names(raw, "chosen") if c in room.by_id or one.option(c))
        if one.kind == "points" and one.most and len(chosen) > one.most:
            raise Refused("too_many_points", most=one.most)
        made = answers.choose(made, chosen)
    if "done" in raw:
        made = answers.mark_done(made, tuple(c for c in _names(raw, "done") if one.option(c)))
    return _keep(room, state, one, made)


@act("undo")
def undo(room: Room, state: State, raw: Raw) -> list[Write]:
    """Take back the last arranging act."""
    if not room.undo:
        raise Refused("nothing_to_undo")
    item, field_id, before = room.undo.pop()
    state.arranged.setdefault(item, {})[field_id] = before
    return []


@act("vote")
def open_vote(room: Room, state: State, raw: Raw) -> list[Write]:
    """Give everybody a budget of dots on one field's cards."""
    item = _tool_item(room, state)
    one = _field(item, raw)
    if state.phase not in (Phase.REVEALED, Phase.VOTED) or not room.value(item, one).cards:
        raise Refused("act_not_now")
    state.dots = _number(raw, "dots", 1, 21) if "dots" in raw else (item.dots or 3)
    state.vote_field, state.focus, state.phase = one.id, one.id, Phase.VOTE
    state.shown = [s for s in state.shown if s != f"{item.id}/{VOTE}/{one.id}"]
    return []


def _keep(room: Room, state: State, one: Field, made: Arrangement) -> list[Write]:
    item = _tool_item(room, state)
    before = state.arranged.get(item.id, {}).get(one.id, {})
    state.arrange(item.id, one.id, made)
    room.undo.append((item.id, one.id, before))
    del room.undo[:-50]
    return []


def _arranged(room: Room, state: State, raw: Raw) -> tuple[Field, Arrangement]:
    item = _tool_item(room, state)
    one = _field(item, raw)
    return one, state.arrangement(item.id, one.id)


def _tool_item(room: Room, state: State) -> Item:
    item = state.item(room.script)
    if item is None or item.tool is None:
        raise Refused("act_not_now")
    return item


def _field(item: Item, raw: Raw) -> Field:
    one = item.tool.field(str(raw.get("field", ""))) if item.tool else None
    if one is None:
        raise Refused("unknown_field")
    return one


def _number(raw: Raw, key: str, least: int, below: int) -> int:
    value = raw.get(key)
    if isinstance(value, bool) or not isinstance(value, int) or not least <= value < below:
        raise Refused("act_bad")
    return value


def _names(raw: Raw, key: str) -> tuple[str, ...]:
    value = raw.get(key, ())
    if not isinstance(value, list) or len(value) > 5000 or not all(isinstance(v, str) for v in value):
        raise Refused("act_bad")
    return tuple(value)


def _line(text: str, most: int) -> str:
    return clean(text, is_one_line=True)[:most]
