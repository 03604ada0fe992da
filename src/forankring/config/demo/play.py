"""Play a session that was: phones that wrote, paper sheets, a reveal, a close. Real ledger, real kinds."""

import datetime
import json
import secrets
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from forankring.domain import kinds
from forankring.domain.grammar import Field, Item, Round, Script, WrittenBy
from forankring.domain.grammar.codec import script_from_json
from forankring.kernel.ledger.api import (
    Ledger,
    LineRow,
    LineStatus,
    PutLine,
    RoomRow,
    SetState,
    read_key,
    tag,
    throw_away_key,
)

Told = Mapping[str, Any]


def write_lines(book: Ledger, keys: Path, room: RoomRow, told: Sequence[Told]) -> None:
    """Store what people wrote, one seat per answer (a table's words under its table)."""
    key = read_key(keys, room.id)
    assert key is not None
    script = script_from_json(json.loads(room.frozen)["script"])
    puts = [PutLine(line) for one in told for line in _lines(room, script, key, one)]
    book.write(list(puts))


def at_step(book: Ledger, room: RoomRow, index: int, round_name: str) -> None:
    """The room stands at an open round."""
    began = datetime.datetime.now(tz=datetime.UTC).timestamp()
    script = script_from_json(json.loads(room.frozen)["script"])
    state = {
        "index": index,
        "round": round_name,
        "phase": "open",
        "tables": list(script.tables),
        "began": {script.items[index].id: began},
        "shows_code": True,
    }
    book.write([SetState(room.id, 1, json.dumps(state))])


def hold(book: Ledger, keys: Path, room: RoomRow, on: datetime.date) -> None:
    """Every round was shown, then the room was closed."""
    script = script_from_json(json.loads(room.frozen)["script"])
    shown = [f"{item.id}/{r}" for item in script.items if item.tool for r in Round]
    state = {"index": len(script.items) - 1, "phase": "end", "shown": shown, "tables": list(script.tables)}
    book.forget_seats(room.id, json.dumps(state), on.isoformat())
    throw_away_key(keys, room.id)


def _lines(room: RoomRow, script: Script, key: bytes, told: Told) -> Iterator[LineRow]:
    item = script.item(told["item"])
    assert item is not None
    assert item.tool is not None
    field = item.tool.field(told["field"])
    assert field is not None
    round_name = Round(told.get("at", Round.TABLE))
    paper = told.get("paper", "")
    for raw, table in _raws(field, told):
        body = kinds.read(field, raw)
        line_id = secrets.token_hex(16)
        unit = f"table:{table}" if table else f"seat:{line_id}"
        yield LineRow(
            id=line_id,
            room=room.id,
            item=item.id,
            field=field.id,
            round=round_name,
            slot="one" if kinds.is_single(body) else line_id,
            tag=tag(key, unit, f"{item.id}/{round_name}"),
            rev=1,
            body=json.dumps(body, ensure_ascii=False, separators=(",", ":")),
            by=WrittenBy.PAPER if paper else WrittenBy.PHONE,
            tbl=table,
            status=LineStatus.VISIBLE,
            pinned=0,
            batch=0,
        )


def _raws(field: Field, told: Told) -> Iterator[tuple[dict[str, object], str]]:
    """Raw answers as a phone would send them, each with its table (empty: alone)."""
    for mark in told.get("marks", ()):
        yield {"mark": mark}, ""
    for words in (*told.get("cards", ()), *told.get("own", ())):
        yield {"text": words, "place": told.get("place", "")}, ""
    for ticks in told.get("ticks", ()):
        yield {"ticks": list(ticks)}, ""
    for row in told.get("alone_rows", ()):
        yield {f"cell.{c.id}": str(cell) for c, cell in zip(field.columns, row, strict=True)}, ""
    for row in told.get("rows", ()):
        *cells, table = row
        named: dict[str, object] = {f"cell.{c.id}": str(cell) for c, cell in zip(field.columns, cells, strict=True)}
        yield named, table


def open_item(script: Script, item_id: str) -> tuple[int, Item]:
    return next((n, item) for n, item in enumerate(script.items) if item.id == item_id)
