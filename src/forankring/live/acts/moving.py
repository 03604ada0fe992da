"""Moving through the programme: on, back, to one question, the soft close and the reveal, the clock."""

import time

from forankring.domain.grammar import Item, ItemKind, Round
from forankring.domain.privacy import may_show
from forankring.domain.words import Refused
from forankring.kernel.ledger.api import Write

from ..room import Room
from ..state import Phase, State, rounds_of
from .base import Raw, act, number, tool_item

GRACE = 8.0
"""Seconds between "Vis svarene" (or "Vis prikkerne") and the reveal: nobody's sentence is cut."""


@act("goto")
def go_to(room: Room, state: State, raw: Raw) -> list[Write]:
    """Go to an item (and round) of the programme, forwards or back. Nothing written is lost."""
    index = number(raw, "index", -1, len(room.script.items))
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
    if wanted and not any(f.id == wanted for f in tool_item(room, state).tool.fields):  # type: ignore[union-attr]
        raise Refused("unknown_field")
    state.focus, state.page = str(wanted), 0
    return []


@act("reveal")
def reveal(room: Room, state: State, raw: Raw) -> list[Write]:
    """Close the round (or the vote) softly: in `seconds` (0 for at once) the answers are shown, all in one go."""
    if state.phase not in (Phase.OPEN, Phase.CLOSING, Phase.VOTE):
        raise Refused("act_not_now")
    tool_item(room, state)
    seconds = float(number(raw, "seconds", 0, 121)) if "seconds" in raw else GRACE
    if seconds > 0 and state.closing is None:
        state.phase = Phase.CLOSING if state.phase is Phase.OPEN else state.phase
        state.closing = time.time() + seconds
        return []
    show_now(room, state)
    return []


def show_now(room: Room, state: State) -> None:
    """The reveal itself: from here the room sees what this round (or vote) gave."""
    item = tool_item(room, state)
    is_vote = state.phase is Phase.VOTE
    part = f"{state.ballot_on(item.id, state.vote_field)}/{state.vote_field}" if is_vote else state.round
    if f"{item.id}/{part}" not in state.shown:
        state.shown.append(f"{item.id}/{part}")
    if not is_vote:
        _settle(room, state, item)
    state.phase = Phase.VOTED if is_vote else Phase.REVEALED
    state.closing = state.timer = None
    state.page, state.shows_code = 0, False


def _settle(room: Room, state: State, item: Item) -> None:
    """A distribution that is shown stands: opened again, it would move by one person's tap."""
    for one in room.questions_of(item):
        key = f"{item.id}/{state.round}/{one.id}"
        given = sum(s.row.round == state.round and s.row.slot == "one" for s in room.stored_in(item.id, one.id))
        if state.round != Round.TABLE and may_show(given) and key not in state.settled:
            state.settled.append(key)


@act("reopen")
def reopen(room: Room, state: State, raw: Raw) -> list[Write]:
    """Open the round again. What comes is hidden until it is shown again, all in one go."""
    item = tool_item(room, state)
    if state.closing is not None:
        state.phase = Phase.OPEN if state.phase is Phase.CLOSING else state.phase
        state.closing = None
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
        state.timer = time.time() + 60 * number(raw, "minutes", 1, 241)
    else:
        state.timer = None
    return []


@act("page")
def turn_page(room: Room, state: State, raw: Raw) -> list[Write]:
    state.page = number(raw, "page", 0, 200)
    return []
