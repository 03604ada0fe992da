"""What a session has to gather: each tool of its programme, how much came, and how far its sheet is."""

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from forankring.domain import kinds
from forankring.domain.answers import is_ballot
from forankring.domain.grammar import Item, WrittenBy, say
from forankring.domain.privacy import band
from forankring.kernel.ledger.api import LineRow, LineStatus, RoomRow

from ..gathered import fields_of, gather, script_of
from ..ledger import ledger
from ..models import Session, Sheet
from .sheets import tool_of


@dataclass(frozen=True, slots=True)
class HarvestLine:
    """One tool of the programme. `answers` and `unseen` are bands, empty when there are none."""

    item: str
    title: str
    answers: str
    unseen: str
    sheet: UUID | None
    version: int
    is_in_room: bool


def harvest_lines(session: Session, lang: str) -> list[HarvestLine]:
    """The tools in the order of the programme. When the room is erased the sheets are what is left."""
    sheets = {sheet.item: sheet for sheet in Sheet.objects.filter(session=session).prefetch_related("versions")}
    room, rows = _room(session)
    if room is None:
        return [_from_sheet(sheet, lang) for sheet in sheets.values()]
    script = script_of(room)
    return [_line(room, item, rows, sheets.get(item.id), lang) for item in script.items if item.tool]


def items_with_answers(session: Session) -> list[str]:
    """The tools the room has seen answers to or has arranged, and those that have a sheet already."""
    room, rows = _room(session)
    if room is None:
        return []
    here = {str(one) for one in json.loads(room.state).get("arranged", {})}
    here |= set(Sheet.objects.filter(session=session).values_list("item", flat=True))
    items = [item for item in script_of(room).items if item.tool and fields_of(item)]
    return [item.id for item in items if item.id in here or _is_seen(room, rows, item)]


def people_in(session: Session) -> int | None:
    """At least how many took part: the most who gave the same question an answer each. None when nobody can say.

    After close a line belongs to no seat, so cards tell nothing about how many wrote them.
    """
    room, rows = _room(session)
    if room is None:
        return None
    phones = [row for row in rows if _counts(row) and row.by == WrittenBy.PHONE and not row.tbl]
    seats = Counter((row.item, row.round) for row in {(r.item, r.round, r.tag): r for r in phones if r.tag}.values())
    single = Counter((r.item, r.round, r.field) for r in phones if kinds.is_single(json.loads(r.body)))
    return max([*seats.values(), *single.values()], default=None)


def _room(session: Session) -> tuple[RoomRow | None, list[LineRow]]:
    if not session.room:
        return None, []
    with ledger() as book:
        room = book.room(session.room)
        return room, book.lines_of(session.room) if room else []


def _is_seen(room: RoomRow, rows: Sequence[LineRow], item: Item) -> bool:
    answers = sum(row.item == item.id and _counts(row) for row in rows)
    return answers > gather(room, rows, item).unseen


def _line(room: RoomRow, item: Item, rows: Sequence[LineRow], sheet: Sheet | None, lang: str) -> HarvestLine:
    here = [row for row in rows if row.item == item.id and _counts(row)]
    unseen = gather(room, rows, item).unseen
    title = say(item.title, lang) or (say(item.tool.title, lang) if item.tool else "")
    return HarvestLine(
        item.id,
        title,
        band(len(here)) if here else "",
        band(unseen) if unseen else "",
        sheet.pk if sheet else None,
        _newest(sheet),
        is_in_room=True,
    )


def _from_sheet(sheet: Sheet, lang: str) -> HarvestLine:
    title = say(tool_of(sheet).title, lang)
    return HarvestLine(sheet.item, title, "", "", sheet.pk, _newest(sheet), is_in_room=False)


def _newest(sheet: Sheet | None) -> int:
    return max((v.number for v in sheet.versions.all()), default=0) if sheet else 0


def _counts(row: LineRow) -> bool:
    return bool(row.field and row.body) and not is_ballot(row.round) and row.status != LineStatus.HIDDEN
