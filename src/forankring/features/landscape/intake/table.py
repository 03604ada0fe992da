"""Read a table from CSV or Excel as plain text cells, with limits. Formulas are never calculated: they are refused.

An .xlsx is a zip of XML: its size unpacked is checked before anything is unpacked, and its XML may declare nothing.
"""

import csv
import io
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from ..refusals import FileNotRead, FileTooBig

MOST_BYTES = 5_000_000
MOST_UNPACKED = 60_000_000
MOST_PARTS = 200
MOST_ROWS = 5_000
MOST_COLUMNS = 120
LONGEST_CELL = 10_000

BROKEN = (
    *(zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, struct.error, OSError, EOFError, RuntimeError),
    *(LookupError, ArithmeticError, ValueError, TypeError, AttributeError, SyntaxError),
)
"""What the readers of zip and XML raise on a file that is cut, bent or no workbook at all."""


@dataclass(frozen=True, slots=True)
class Line:
    """`number` is the line as the reader sees it in Excel. `formulas` are the columns that hold one."""

    number: int
    cells: tuple[str, ...]
    formulas: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    head: tuple[str, ...]
    lines: tuple[Line, ...]


def read_table(raw: bytes) -> Table:
    """The table in a file, whichever of the two it is. Raises `FileNotRead`, `FileTooBig`."""
    if len(raw) > MOST_BYTES:
        raise FileTooBig
    lines = list(_limited(_from_excel(raw) if raw[:4] == b"PK\x03\x04" else _from_csv(raw)))
    filled = [line for line in lines if any(line.cells) or line.formulas]
    if not filled:
        raise FileNotRead
    head = filled[0]
    return Table(tuple(" ".join(cell.split()) for cell in head.cells), tuple(filled[1:]))


def _limited(lines: Iterator[Line]) -> Iterator[Line]:
    for count, line in enumerate(lines):
        if count > MOST_ROWS or len(line.cells) > MOST_COLUMNS or any(len(c) > LONGEST_CELL for c in line.cells):
            raise FileTooBig
        yield line


def _from_csv(raw: bytes) -> Iterator[Line]:
    text = _decoded(raw)
    if "\x00" in text:
        raise FileNotRead
    first = text.split("\n", 1)[0]
    mark = max(";,\t", key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=mark, strict=True)
    try:
        for number, row in enumerate(reader, 1):
            yield Line(number, tuple(_unguarded(cell) for cell in row))
    except csv.Error as problem:
        raise FileNotRead from problem


def _decoded(raw: bytes) -> str:
    """UTF-8, with or without a mark; else what older Danish Excel writes."""
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise FileNotRead


def _unguarded(cell: str) -> str:
    """Take off the apostrophe our own files put before what could be a formula. It stays text here: nothing runs it."""
    text = cell.strip()
    return text[1:] if len(text) > 1 and text[0] == "'" and text[1] in "=+-@|%" else text


def _from_excel(raw: bytes) -> Iterator[Line]:
    from openpyxl import load_workbook

    _weigh(raw)
    try:
        book = load_workbook(io.BytesIO(raw), read_only=True, data_only=False, keep_links=False)
        sheet = book.worksheets[0]
        for number, row in enumerate(sheet.iter_rows(max_col=MOST_COLUMNS + 1), 1):
            cells = [cell.value for cell in row]
            while cells and cells[-1] in (None, ""):
                cells.pop()
            formulas = tuple(i for i, cell in enumerate(row[: len(cells)]) if cell.data_type == "f")
            yield Line(number, tuple("" if i in formulas else _text(v) for i, v in enumerate(cells)), formulas)
    except BROKEN as problem:
        raise FileNotRead from problem


def _weigh(raw: bytes) -> None:
    """Refuse a file that would grow too large, before it does."""
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as packed:
            parts = packed.infolist()
            if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED:
                raise FileTooBig
            for part in parts:
                if part.filename.endswith((".xml", ".rels")) and _declares(packed.read(part)):
                    raise FileNotRead
    except BROKEN as problem:
        raise FileNotRead from problem


def _declares(xml: bytes) -> bool:
    """An entity declared in a file could unfold without end; a workbook needs none, and is never UTF-16."""
    return b"<!DOCTYPE" in xml or b"<!ENTITY" in xml or b"\x00" in xml


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "Ja" if value else "Nej"
    if isinstance(value, datetime | date):
        return value.strftime("%d-%m-%Y")
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()
