"""What others have filled in before the meeting: laid on a session's sheet when the room opens, as the desk's words.

A room that knows something hands in a maker; this room writes it, and the sheet tells it from what people said.
"""

import json
import secrets
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from uuid import UUID

from forankring.domain import kinds
from forankring.domain.grammar import Item, Round, Script, WrittenBy
from forankring.domain.words import Refused
from forankring.kernel.ledger.api import Ledger, LineRow, LineStatus, PutLine, RoomRow


@dataclass(frozen=True, slots=True)
class Prepared:
    """One card: the tool's field, the side or column it stands in, and its words."""

    field: str
    place: str
    text: str


_MAKERS: dict[str, Callable[[UUID, str], list[Prepared]]] = {}


def add_prepared(tool: str, make: Callable[[UUID, str], list[Prepared]]) -> None:
    """Hand in `make(session id, language)` for a tool; called from `AppConfig.ready`."""
    _MAKERS[tool] = make


def lay_out(book: Ledger, room: RoomRow, session: UUID, script: Script) -> None:
    """Write what is prepared for each step of a room that has just opened."""
    rows = [row for item in script.items for row in _rows(room, session, item, script.language)]
    if rows:
        book.write([PutLine(row) for row in rows])


def _rows(room: RoomRow, session: UUID, item: Item, lang: str) -> Iterator[LineRow]:
    make = _MAKERS.get(item.tool.id) if item.tool else None
    for one in make(session, lang) if make else ():
        field = item.tool.field(one.field) if item.tool else None
        if field is None or (item.fields and field.id not in item.fields):
            continue
        try:
            body = kinds.read(field, {"text": _cut(one.text, field.limit), "place": one.place})
        except Refused:
            continue
        line = secrets.token_hex(16)
        yield LineRow(
            id=line,
            room=room.id,
            item=item.id,
            field=field.id,
            round=_beside(item),
            slot=line,
            tag=f"desk:{line}",
            rev=1,
            body=json.dumps(body, ensure_ascii=False, separators=(",", ":")),
            by=WrittenBy.DESK,
            tbl="",
            status=LineStatus.VISIBLE,
            pinned=0,
            batch=0,
        )


def _beside(item: Item) -> Round:
    """A round the programme does not hold, where there is one: prepared cards are not counted as answers in it."""
    return next((one for one in Round if one not in item.rounds), Round.ALONE)


def _cut(text: str, limit: int) -> str:
    """A card holds only so much; the whole text stays where it was written."""
    return text if len(text) <= limit else f"{text[: limit - 2].rsplit(' ', 1)[0]} …"
