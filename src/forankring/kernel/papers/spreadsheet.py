"""Tables for Danish Excel: semicolons, a byte-order mark, decimal comma, and no cell that could be a formula.

What a person wrote may begin with a sign Excel would calculate; it gets an apostrophe in front. Numbers stay
numbers, also below zero. Every cell is quoted, so a program that splits at commas finds no formula either.
"""

import csv
import io
import re
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from forankring.domain.grammar import Column, Field, KindName, SheetValue, Tool, say
from forankring.domain.words import sentence
from forankring.domain.words.clean import clean

Cell = str | int | float | Decimal | None

_STARTS_FORMULA = re.compile(r"^[\s'\"]*[=+\-@|%＝＋－＠]")
_IS_NUMBER = re.compile(r"^[+\-−]?\d{1,3}(\.\d{3})*(,\d+)?$|^[+\-−]?\d+([.,]\d+)?$")


def csv_bytes(head: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """A table as CSV that opens in Danish Excel by a double click."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow([safe(cell) for cell in head])
    writer.writerows([safe(cell) for cell in row] for row in rows)
    return b"\xef\xbb\xbf" + out.getvalue().encode("utf-8")


def safe(cell: Cell) -> str:
    """One cell as text: numbers with decimal comma, people's text without a formula."""
    if cell is None:
        return ""
    if isinstance(cell, int | float | Decimal):
        return str(cell).replace(".", ",")
    text = clean(cell)
    if _STARTS_FORMULA.match(text) and not _IS_NUMBER.match(text):
        return f"'{text}"
    return text


def sheet_csv(tool: Tool, values: Mapping[str, SheetValue], lang: str) -> bytes:
    """A sheet as one table, a line per thing said, agreed, marked or ticked; columns nobody used are left out.

    Without values it is a table to fill in: a line per field, the columns people write in.
    """
    extra = _extra_columns(tool)
    task = next((say(f.columns[0].label, lang) for f in tool.fields if f.kind is KindName.ROWS), "")
    has_one_table = len(tool.fields) == 1 and bool(task)
    head = [
        sentence("field", lang),
        sentence("what", lang),
        sentence("group", lang),
        sentence("column", lang),
        task if has_one_table else sentence("text", lang),
        *(say(column.label, lang) for column in extra),
        sentence("count", lang),
        sentence("said_as", lang),
    ]
    rows: list[list[Cell]] = []
    for field in tool.fields:
        rows += _lines(field, values.get(field.id, SheetValue()), extra, lang)
    to_write = {0, 4} if values else {0, *range(4, 5 + len(extra))}
    used = [i for i in range(len(head)) if i in to_write or (values and any(row[i] not in ("", None) for row in rows))]
    return csv_bytes([head[i] for i in used], ([row[i] for i in used] for row in rows))


def _extra_columns(tool: Tool) -> list[Column]:
    return [column for field in tool.fields if field.kind is KindName.ROWS for column in field.columns[1:]]


def _lines(field: Field, value: SheetValue, extra: Sequence[Column], lang: str) -> list[list[Cell]]:
    label = say(field.label, lang)
    blank: list[Cell] = [""] * len(extra)

    def line(what: str, text: str, count: Cell = None, place: str = "") -> list[Cell]:
        return [label, sentence(what, lang), "", place, text, *blank, count, ""]

    rows = [line("agreed", value.agreed)] if value.agreed else []
    rows += _cards(field, value, extra, lang)
    for marks in value.marks:
        name = sentence(f"round_{marks.round}", lang)
        rows += [line("mark", str(p + 1), n, name) for p, n in enumerate(marks.counts or ())]
        if marks.counts is None and not marks.tables:
            rows.append(line("mark", sentence("fewer_than_five", lang), None, name))
        rows += [line("mark", str(place + 1), None, table) for table, place in marks.tables]
    if value.shared_mark is not None:
        rows.append(line("shared_mark", str(value.shared_mark + 1)))
    if field.options and value.answers and value.ticks is None:
        rows.append(line("tick", sentence("fewer_than_five", lang)))
    for option in field.options:
        states = [key for key, ids in (("chosen", value.chosen), ("done", value.done)) if option.id in ids]
        count = (value.ticks or {}).get(option.id)
        if states or count:
            text = say(option.label, lang)
            rows.append(line("tick", text, count, " · ".join(sentence(s, lang) for s in states)))
    return rows or [line("nothing", "")]


def _cards(field: Field, value: SheetValue, extra: Sequence[Column], lang: str) -> list[list[Cell]]:
    groups = {card: group.title for group in value.groups for card in group.cards}
    rows: list[list[Cell]] = []
    for card in value.cards:
        column = field.column(card.place)
        place = say(column.label, lang) if column else _side(card.place, lang)
        cells = [_cell(field, c, card.cells, lang) for c in extra]
        others = " | ".join(w.text for w in card.wordings if w.text != card.text)
        what = sentence("card", lang)
        rows.append(
            [say(field.label, lang), what, groups.get(card.id, ""), place, card.text, *cells, card.dots, others]
        )
    return rows


def _cell(field: Field, column: Column, cells: Mapping[str, str], lang: str) -> str:
    if column not in field.columns:
        return ""
    text = cells.get(column.id, "")
    return (sentence("yes", lang) if text else "") if column.is_tick else text


def _side(place: str, lang: str) -> str:
    return sentence(place, lang) if place in ("for", "against") else ""
