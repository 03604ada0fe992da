"""From bytes to lines, or to a list of what is wrong and where."""

import csv
import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from django.utils.translation import gettext as _

COLUMNS = ("unit", "unit_type", "parent", "role", "person_ref", "from", "to")
MOST_BYTES = 500_000
MOST_LINES = 5_000
LONGEST = {"unit": 80, "unit_type": 60, "parent": 80, "role": 60, "person_ref": 254}
DAYS = ("%Y-%m-%d", "%d-%m-%Y", "%d.%m.%Y", "%d/%m/%Y")

_UNION = re.compile(r"forbund|fagforening|a-?kasse|hovedorganisation|faglig.?organisation|\bunion|trade.?union", re.I)
_CPR_COLUMN = re.compile(r"cpr|person-?_?\s?nummer|personnr", re.I)
_CPR = re.compile(r"(?<!\d)\d{6}[\s-]?\d{4}(?!\d)")


@dataclass(frozen=True, slots=True)
class Problem:
    """What stops the file. Lines and columns count from 1, as a spreadsheet shows them."""

    file: str
    line: int
    column: int
    sentence: str

    @property
    def where(self) -> str:
        told = {"file": self.file, "line": self.line, "column": self.column}
        return _("%(file)s, linje %(line)s, kolonne %(column)s") % told


@dataclass(frozen=True, slots=True)
class Line:
    number: int
    unit: str
    unit_type: str = ""
    parent: str = ""
    role: str = ""
    person_ref: str = ""
    begins: date | None = None
    ends: date | None = None

    def holds_on(self, day: date) -> bool:
        return (self.begins is None or self.begins <= day) and (self.ends is None or day <= self.ends)


@dataclass(slots=True)
class Reading:
    file: str
    lines: list[Line] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def wrong(self, line: int, column: str | int, sentence: str) -> None:
        at = column if isinstance(column, int) else COLUMNS.index(column) + 1
        self.problems.append(Problem(self.file, line, at, sentence))


def read(raw: bytes, file: str) -> Reading:
    """Every line, or every reason why not. Nothing of a refused cell is repeated in a sentence."""
    found = Reading(file)
    if len(raw) > MOST_BYTES:
        found.wrong(1, 1, _("Filen er for stor. Den må højst fylde 500 kB."))
        return found
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        line = raw[: problem.start].count(b"\n") + 1
        found.wrong(line, 1, _("Filen er ikke gemt som UTF-8. Vælg »CSV UTF-8«, når du gemmer den i regnearket."))
        return found
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=";")
    try:
        places = _header(found, next(rows, []))
        if places is not None:
            for row in rows:
                _line(found, rows.line_num, row, places)
    except csv.Error:
        found.wrong(rows.line_num, 1, _("Linjen kan ikke læses. Se efter et anførselstegn, der mangler."))
    if not found.lines and not found.problems:
        found.wrong(1, 1, _("Der står ingen enheder i filen."))
    return found


def _header(found: Reading, cells: Sequence[str]) -> dict[str, int] | None:
    """Where each column stands; None when the heads are wrong."""
    heads = [cell.strip().casefold() for cell in cells]
    for at, head in enumerate(heads, start=1):
        if sentence := _why_not(head):
            found.wrong(1, at, sentence)
    doubles = {head for head in heads if heads.count(head) > 1}
    if doubles:
        found.wrong(1, heads.index(min(doubles)) + 1, _("Den samme kolonne står to gange."))
    if "unit" not in heads and not found.problems:
        found.wrong(1, 1, _("Første linje skal være: %(columns)s") % {"columns": ";".join(COLUMNS)})
    return None if found.problems else {head: at for at, head in enumerate(heads)}


def _why_not(head: str) -> str:
    if _UNION.search(head):
        return _(
            "Kolonnen handler om fagforening eller a-kasse. Det må aldrig stå her, hvilken forening nogen er "
            "medlem af. Slet kolonnen i filen, og prøv igen."
        )
    if _CPR_COLUMN.search(head):
        return _("Kolonnen er til CPR-numre. De må aldrig stå her. Slet kolonnen i filen, og prøv igen.")
    if head not in COLUMNS:
        return _("Kolonnen kender vi ikke. Filen må have disse: %(columns)s") % {"columns": ";".join(COLUMNS)}
    return ""


def _line(found: Reading, number: int, row: Sequence[str], places: dict[str, int]) -> None:
    cells = [cell.strip() for cell in row]
    if not any(cells):
        return
    if len(found.lines) >= MOST_LINES:
        if not found.problems:
            found.wrong(number, 1, _("Filen er for lang. Del den i flere med højst 5.000 linjer."))
        return
    before = len(found.problems)
    for at, cell in enumerate(cells, start=1):
        if _CPR.search(cell):
            found.wrong(number, at, _("Her står noget, der ligner et CPR-nummer. Slet det i filen, og prøv igen."))
    if len(cells) > len(places):
        found.wrong(number, len(places) + 1, _("Linjen har flere felter end første linje."))
    told = {name: cells[at] if at < len(cells) else "" for name, at in places.items()}
    for name, most in LONGEST.items():
        if len(told.get(name, "")) > most:
            found.wrong(number, places[name] + 1, _("Teksten er for lang: højst %(most)s tegn.") % {"most": most})
    if not told["unit"]:
        found.wrong(number, places["unit"] + 1, _("Her mangler navnet på enheden."))
    begins, ends = (_day(found, number, told.get(name, ""), places.get(name, 0)) for name in ("from", "to"))
    if begins and ends and ends < begins:
        found.wrong(number, places["to"] + 1, _("Slutdatoen ligger før startdatoen."))
    if len(found.problems) == before:
        texts = {name: told.get(name, "") for name in COLUMNS[:5]}
        found.lines.append(Line(number, **texts, begins=begins, ends=ends))


def _day(found: Reading, number: int, text: str, at: int) -> date | None:
    if not text:
        return None
    for day in _days(text):
        return day
    found.wrong(number, at + 1, _("Datoen kan ikke læses. Skriv den for eksempel sådan: 2026-04-10 eller 10-04-2026."))
    return None


def _days(text: str) -> Iterator[date]:
    day = text.split("T")[0].split(" ")[0]
    for shape in DAYS:
        try:
            yield datetime.strptime(day, shape).date()
        except ValueError:
            continue
