"""Cards: moderate, group, lay together, agree, choose, vote, undo."""

from forankring.domain import answers
from forankring.domain.answers import Arrangement
from forankring.domain.grammar import Field
from forankring.domain.words import Refused
from forankring.domain.words.clean import clean
from forankring.kernel.ledger.api import HideBatch, LineStatus, MarkLine, Write

from ..room import Room
from ..state import Phase, State
from .base import Raw, act, field_of, line, names, number, tool_item


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
    """Put away everything from phones that joined in one and the same minute (a flood).

    Never when fewer than ten joined in it: whose cards vanish would tell who wrote them.
    """
    batch = number(raw, "batch", 0, 65536)
    if batch not in room.floods():
        raise Refused("act_not_now")
    state.purged.append(batch)
    return [HideBatch(room.id, batch)]


@act("group")
def group(room: Room, state: State, raw: Raw) -> list[Write]:
    """Put cards under a heading, name it, take cards out, empty one group into another."""
    one, made = _arranged(room, state, raw)
    cards = tuple(c for c in names(raw, "cards") if c in room.by_id)
    group_id, title = line(str(raw.get("group", "")), 64), line(str(raw.get("title", "")), 120)
    match raw.get("how"):
        case "put" if cards and group_id:
            made = answers.put_in_group(made, cards, group_id, title)
        case "out" if cards:
            made = answers.take_out(made, cards)
        case "name" if group_id:
            made = answers.name_group(made, group_id, title)
        case "move" if group_id:
            made = answers.move_to_group(made, group_id, line(str(raw.get("into", "")), 64))
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
        made = answers.set_mark(made, None if raw["mark"] is None else number(raw, "mark", 0, one.steps))
    if "chosen" in raw:
        chosen = tuple(c for c in names(raw, "chosen") if c in room.by_id or one.option(c))
        if one.kind == "points" and one.most and len(chosen) > one.most:
            raise Refused("too_many_points", most=one.most)
        made = answers.choose(made, chosen)
    if "done" in raw:
        made = answers.mark_done(made, tuple(c for c in names(raw, "done") if one.option(c)))
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
    """Give everybody a budget of dots on one field's cards: a new ballot, from nothing."""
    item = tool_item(room, state)
    one = field_of(item, raw)
    if state.phase not in (Phase.REVEALED, Phase.VOTED) or not room.value(item, one).cards:
        raise Refused("act_not_now")
    state.dots = number(raw, "dots", 1, 21) if "dots" in raw else (item.dots or 3)
    state.vote_field, state.focus, state.phase = one.id, one.id, Phase.VOTE
    key = f"{item.id}/{one.id}"
    state.ballots[key] = state.ballots.get(key, 0) + 1
    return []


def _keep(room: Room, state: State, one: Field, made: Arrangement) -> list[Write]:
    item = tool_item(room, state)
    before = state.arranged.get(item.id, {}).get(one.id, {})
    state.arrange(item.id, one.id, made)
    room.undo.append((item.id, one.id, before))
    del room.undo[:-50]
    return []


def _arranged(room: Room, state: State, raw: Raw) -> tuple[Field, Arrangement]:
    item = tool_item(room, state)
    one = field_of(item, raw)
    return one, state.arrangement(item.id, one.id)
