"""One contribution, from the wire to the disk and back: the path every phone's words take.

1. the body within bounds, JSON from our script or a plain form; the same flat fields either way;
2. the seat (signed cookie) and its pace;
3. the step must be open; the frozen tool reads the words (limits, choices);
4. the guard looks, before anything is stored, logged or shown;
5. the grouped writer stores it; only then "gemt" is said.

Refusals carry a sentence and keep the text on the phone. Resending is harmless: an answer has an id made on
the phone (`id`) and a revision (`rev`); the database lets one stand and the newest revision win.
"""

import json
import secrets
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs

from forankring.domain import kinds
from forankring.domain.grammar import Field, Item, Round, WrittenBy
from forankring.domain.guard import Guard, Level
from forankring.domain.words import Refused
from forankring.domain.words.clean import clean
from forankring.kernel.ledger.api import LineRow, LineStatus, PutLine

from .gate import Seat
from .room import Room
from .state import Phase

MOST_BODY = 64 * 1024
MOST_WORDS = 4000
"""Characters a facilitator's own text is cut at (see `acts.cards.agree`); the guard reads them all."""
MOST_CARDS = 60
"""Cards one seat (or table) may have in one field and round."""


class LooksPersonal(Refused):
    """The guard stopped it, or asks first. `spans` tells the phone where; the words stay there."""

    def __init__(self, sentence_key: str, level: Level, spans: list[dict[str, Any]]) -> None:
        super().__init__(sentence_key)
        self.level = level
        self.spans = spans


@dataclass(frozen=True, slots=True)
class Asked:
    """What the phone asks to have stored, read and checked, not yet stored."""

    put: PutLine
    field: Field | None


def parse(raw: bytes, content_type: str) -> dict[str, Any]:
    """The body as a flat mapping. Raises Refused."""
    try:
        if content_type.startswith("application/json"):
            # Lone surrogates written as \\ud800 would not survive UTF-8; `clean` takes them out later.
            found = json.loads(raw)
            if not isinstance(found, dict):
                raise Refused("not_readable")
            return found
        fields = parse_qs(raw.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=500)
        return {name: values if len(values) > 1 else values[0] for name, values in fields.items()}
    except (ValueError, RecursionError):
        raise Refused("not_readable") from None


def read(room: Room, raw: Mapping[str, Any], seat: Seat, table: str, guard: Guard) -> Asked:
    """Check one submission against the running step. Raises Refused or LooksPersonal."""
    state = room.state
    item = state.item(room.script)
    if item is None or item.id != raw.get("item") or item.tool is None:
        raise Refused("round_closed")
    if seat.batch in state.purged:
        raise Refused("seat_unknown")
    op = raw.get("op", "")
    if room.is_resting and op != "remove":
        raise Refused("wall_closed")
    if op == "dots":
        return _read_dots(room, item, raw, seat)
    if not state.is_taking_answers:
        raise Refused("round_closed")
    unit = _unit(room, seat, table)
    if op in ("ready", "unready"):
        body = {} if op == "unready" else {"ready": True}
        return Asked(_put(room, item, "", state.round, "ready", unit, _rev(raw, default=0), body, seat, table), None)
    one = next((f for f in room.fields_of(item) if f.id == raw.get("field")), None)
    if one is None:
        raise Refused("unknown_field" if item.tool.field(str(raw.get("field"))) is None else "round_closed")
    slot = _slot(raw)
    is_settled = f"{item.id}/{state.round}/{one.id}" in state.settled
    if op == "remove":
        if is_settled and slot == "one":
            raise Refused("distribution_stands")
        return Asked(_put(room, item, one.id, state.round, slot, unit, _rev(raw), {}, seat, table), one)
    body = dict(kinds.read(one, raw))
    _watch(body, guard, is_sure=raw.get("sure") in (True, "1", "on"))
    if kinds.is_single(body):
        if is_settled:
            raise Refused("distribution_stands")
        slot = "one"
    elif slot == "one":
        raise Refused("not_readable")
    else:
        _room_for(room, item, one, unit, slot)
    return Asked(_put(room, item, one.id, state.round, slot, unit, _rev(raw), body, seat, table), one)


def read_paper(room: Room, item: Item, one: Field, raw: Mapping[str, Any], table: str, guard: Guard) -> PutLine:
    """One answer from a table's paper sheet, entered by a scribe. It is the table's joint word."""
    body = dict(kinds.read(one, raw))
    _watch(body, guard, is_sure=raw.get("sure") in (True, "1", "on"))
    line_id = secrets.token_hex(16)
    # An id made by the page makes sending again harmless; a page without script has none.
    slot = "one" if kinds.is_single(body) else _slot(raw) if raw.get("id") else line_id
    tag = room.tag_of(f"paper:{table}", item.id, Round.TABLE) if room.key else f"paper:{table}"
    return PutLine(
        LineRow(
            line_id, room.id, item.id, one.id, Round.TABLE, slot, tag, _rev(raw, default=1), _text(body),
            WrittenBy.PAPER, table, LineStatus.VISIBLE, 0, 0,
        )
    )  # fmt: skip


def _read_dots(room: Room, item: Item, raw: Mapping[str, Any], seat: Seat) -> Asked:
    state = room.state
    if state.phase is not Phase.VOTE or raw.get("field") != state.vote_field or item.tool is None:
        raise Refused("vote_closed")
    one = item.tool.field(state.vote_field)
    if one is None:
        raise Refused("unknown_field")
    allowed = {c.id for c in room.value(item, one).cards}
    given: dict[str, int] = {}
    for name, value in raw.items():
        if isinstance(name, str) and name.startswith("dots."):
            count = _count(value, state.dots)
            if count and name[5:] not in allowed:
                raise Refused("not_a_choice")
            if count:
                given[name[5:]] = count
    if sum(given.values()) > state.dots:
        raise Refused("too_many_dots", budget=state.dots)
    return Asked(
        _put(
            room,
            item,
            one.id,
            state.ballot_on(item.id, one.id),
            "one",
            seat.token,
            _rev(raw),
            {"dots": given},
            seat,
            "",
        ),
        one,
    )


def _unit(room: Room, seat: Seat, table: str) -> str:
    """Who speaks: the seat, or in a table round the table (any phone at it may write its words)."""
    if room.state.round != Round.TABLE:
        return seat.token
    if table not in room.state.tables:
        raise Refused("choose_table")
    return f"table:{table}"


def _room_for(room: Room, item: Item, one: Field, unit: str, slot: str) -> None:
    tag = room.tag_of(unit, item.id, room.state.round)
    own = [s for s in room.mine.get(tag, {}).values() if s.row.field == one.id and s.row.body]
    if len(own) >= MOST_CARDS and all(s.row.slot != slot for s in own):
        raise Refused("seat_full")


def _put(
    room: Room, item: Item, field_id: str, round_name: str, slot: str, unit: str, rev: int,
    body: Mapping[str, Any], seat: Seat, table: str,
) -> PutLine:  # fmt: skip
    has_words = "text" in body or "cells" in body
    status = LineStatus.PENDING if room.state.is_moderated and has_words else LineStatus.VISIBLE
    tag = room.tag_of(unit, item.id, round_name)
    if rev == 0:  # a plain toggle from a page without script: whatever stands there, this is newer
        stands = room.lines.get((item.id, field_id, round_name, tag, slot))
        rev = stands.row.rev + 1 if stands else 1
    return PutLine(
        LineRow(
            _line_id(), room.id, item.id, field_id, round_name, slot, tag, rev, _text(body),
            WrittenBy.PHONE, table if unit.startswith("table:") else "", status, 0, seat.batch,
        )
    )  # fmt: skip


_ids: list[str] = []


def _line_id() -> str:
    """128 random bits. Drawn many at a time: each draw lets another thread in, which costs more than the dice."""
    if not _ids:
        drawn = secrets.token_hex(16 * 256)
        _ids.extend(drawn[at : at + 32] for at in range(0, len(drawn), 32))
    return _ids.pop()


def _watch(body: Mapping[str, Any], guard: Guard, *, is_sure: bool) -> None:
    """Raises LooksPersonal when the guard stops the words, or asks and nobody has answered."""
    for place, words in _words(body):
        worst = guard.worst(words)
        if worst is None or worst is Level.TIP or (worst is Level.ASK and is_sure):
            continue
        spans = guard.check(words)
        first = next(s for s in spans if s.level is worst)
        shown = [{"place": place, "start": s.start, "end": s.end, "type": s.type, "level": s.level} for s in spans]
        raise LooksPersonal(f"guard:{first.type}", worst, shown)


def watch_desk_words(raw: Mapping[str, Any], guard: Guard) -> None:
    """The guard also reads what a facilitator writes (the stop tier; a facilitator may name a colleague)."""
    for name in ("words", "title"):
        words = raw.get(name)
        if isinstance(words, str) and guard.worst(words := clean(words)[:MOST_WORDS]) is Level.STOP:
            first = next(s for s in guard.check(words) if s.level is Level.STOP)
            raise LooksPersonal(f"guard:{first.type}", Level.STOP, [])


def _words(body: Mapping[str, Any]) -> Iterable[tuple[str, str]]:
    if "text" in body:
        yield "text", body["text"]
    for name, words in body.get("cells", {}).items():
        if len(words) > 1:
            yield f"cell.{name}", words


def _slot(raw: Mapping[str, Any]) -> str:
    slot = raw.get("id", "")
    if (
        not isinstance(slot, str)
        or not 1 <= len(slot) <= 64
        or not slot.replace("-", "").isalnum()
        or not slot.isascii()
    ):
        raise Refused("not_readable")
    return slot


def _rev(raw: Mapping[str, Any], default: int = -1) -> int:
    value = raw.get("rev", default)
    try:
        rev = int(value) if isinstance(value, int | str) and len(str(value)) < 9 else -1
    except ValueError:
        rev = -1
    if rev < 0:
        raise Refused("not_readable")
    return rev


def _count(value: object, most: int) -> int:
    try:
        count = int(str(value) or "0") if len(str(value)) < 6 else -1
    except ValueError:
        count = -1
    if not count >= 0:
        raise Refused("not_a_choice")
    if count > most:
        raise Refused("too_many_dots", budget=most)
    return count


def _text(body: Mapping[str, Any]) -> str:
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")) if body else ""


GuardWords = Callable[[str, str], str]
"""(type, lang) → the sentence for a finding."""
