"""From lines of a table to what the register would hold: every fault named with its line and column."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import override

from forankring.kernel.accounts.api import Unit

from ..catalogue import USE, Spec, Type
from ..exports.plain import FROM_SYSTEM
from ..forms.fields import AddressField, Words, form_field
from ..words import Choices
from .table import Line, Table

SYSTEM_MARK = "System: "
_SPLIT = re.compile(r"(?<!\\)\|")


@dataclass(frozen=True, slots=True)
class Fault:
    """`line` as Excel counts, `column` the head of the column; 0 and "" when it is about the whole file."""

    line: int
    column: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Told:
    """One line, read: its id in the file, the system and the use as field values. Only columns that are there."""

    line: int
    id: str
    system: dict[str, object] = field(default_factory=dict)
    use: dict[str, object] = field(default_factory=dict)


def read_rows(table: Table) -> tuple[list[Told], list[Fault]]:
    """Every line read, and every fault found. With a fault, nothing may be kept."""
    columns, faults = _columns(table.head)
    units = _units()
    told: list[Told] = []
    seen: dict[str, int] = {}
    for line in table.lines:
        one, wrong = _line(line, columns, table.head, units)
        faults += wrong
        if one.id and one.id in seen:
            sentence = _("Id'et står også i linje %(line)s.") % {"line": seen[one.id]}
            faults.append(Fault(line.number, "Id", sentence))
        seen.setdefault(one.id, line.number)
        told.append(one)
    return told, faults


Columns = Mapping[int, tuple[str, Spec | None]]
"""Which column is which: "id", "system" or "use", and the field it fills."""


def _columns(head: tuple[str, ...]) -> tuple[Columns, list[Fault]]:
    known = _labels()
    found: dict[int, tuple[str, Spec | None]] = {}
    faults = []
    for i, title in enumerate(head):
        if not title:
            continue
        match = known.get(title.casefold())
        if match is None:
            faults.append(Fault(1, title, _("Den overskrift kender vi ikke. Brug skabelonens overskrifter.")))
        elif match in found.values():
            faults.append(Fault(1, title, _("Overskriften står der to gange.")))
        else:
            found[i] = match
    has = {spec.name for _w, spec in found.values() if spec}
    for name, label in (("name", _("System: Navn")), ("title", _("Hvad bruges AI til?"))):
        if name not in has:
            faults.append(Fault(1, label, _("Kolonnen mangler.")))
    return found, faults


def _labels() -> dict[str, tuple[str, Spec | None]]:
    """Heads in Danish and English, and the plain field names."""
    known: dict[str, tuple[str, Spec | None]] = {"id": ("id", None)}
    for lang in ("en", "da"):
        with override(lang):
            for spec in FROM_SYSTEM:
                known[f"{SYSTEM_MARK}{spec.label}".casefold()] = ("system", spec)
            for spec in USE:
                known[str(spec.label).casefold()] = ("use", spec)
    return known


def _units() -> dict[str, list[Unit]]:
    found: dict[str, list[Unit]] = {}
    for unit in Unit.objects.filter(is_closed=False):
        found.setdefault(unit.name.casefold(), []).append(unit)
        if unit.external_id:
            found.setdefault(unit.external_id.casefold(), []).append(unit)
    return found


def _line(
    line: Line, columns: Columns, head: tuple[str, ...], units: dict[str, list[Unit]]
) -> tuple[Told, list[Fault]]:
    one = Told(line.number, "")
    ident, faults = "", []
    for i, (whose, spec) in columns.items():
        text = line.cells[i] if i < len(line.cells) else ""
        if i in line.formulas:
            faults.append(Fault(line.number, head[i], _("Der står en formel. Skriv selve værdien i stedet.")))
        elif spec is None:
            ident = text
            if len(text) > 120:
                faults.append(Fault(line.number, head[i], _("Id'et er for langt.")))
        else:
            try:
                value = read_cell(spec, text, units)
            except ValidationError as problem:
                faults.append(Fault(line.number, head[i], " ".join(problem.messages)))
            else:
                (one.system if whose == "system" else one.use)[spec.name] = value
    return Told(line.number, ident, one.system, one.use), faults


def read_cell(spec: Spec, text: str, units: Mapping[str, list[Unit]]) -> object:
    """A cell as the field's value. Raises ValidationError with a sentence."""
    match spec.type:
        case Type.UNIT:
            return _unit(text, units)
        case Type.CHOICE:
            return _code(spec.choices, text, is_needed=spec.needed == "register")
        case Type.CODES:
            codes = [part.strip() for part in re.split(r"[,;\n]+", text) if part.strip()]
            if any(not re.fullmatch(r"[a-z0-9_]{1,60}", code) for code in codes):
                raise ValidationError(_("Det er ikke en slags brug, vi kender."))
            return codes
        case Type.ROWS:
            return [_row(spec, part) for part in text.splitlines() if part.strip()]
        case _:
            made = form_field(spec)
            value = made.clean(text)
            is_text = isinstance(made, forms.CharField) and not isinstance(value, list)
            return "" if value is None and is_text else value


def _unit(text: str, units: Mapping[str, list[Unit]]) -> Unit:
    found = units.get(text.casefold(), [])
    if not text:
        raise ValidationError(_("Skriv, hvilken enhed der bruger det."))
    if not found:
        raise ValidationError(_("Enheden »%(name)s« findes ikke her.") % {"name": text[:60]})
    if len(found) > 1:
        raise ValidationError(_("Flere enheder hedder »%(name)s«. Skriv enhedens id i stedet.") % {"name": text[:60]})
    return found[0]


def _code(choices: Choices, text: str, *, is_needed: bool = False) -> str:
    """The code for a word, in either language. An empty cell is "ved ikke" where that is an answer."""
    if not text:
        if is_needed:
            raise ValidationError(_("Feltet skal udfyldes."))
        return "unknown" if any(code == "unknown" for code, _w in choices) else ""
    for lang in ("da", "en"):
        with override(lang):
            for code, word in choices:
                if text.casefold() in (code.casefold(), str(word).casefold()):
                    return code
    words = ", ".join(str(word) for _code, word in choices)
    raise ValidationError(
        _("»%(text)s« kan ikke bruges her. Vælg mellem: %(words)s.") % {"text": text[:40], "words": words}
    )


def _row(spec: Spec, text: str) -> dict[str, str]:
    parts = [part.strip().replace("\\|", "|").replace("\\\\", "\\") for part in _SPLIT.split(text)]
    if len(parts) > len(spec.columns):
        raise ValidationError(_("Der er for mange lodrette streger i linjen »%(text)s«.") % {"text": text[:40]})
    found = {}
    for i, column in enumerate(spec.columns):
        said = parts[i] if i < len(parts) else ""
        if column.choices:
            found[column.name] = _code(column.choices, said)
        elif column.is_url:
            found[column.name] = str(AddressField(required=False, max_length=300).clean(said))
        else:
            found[column.name] = str(Words(required=False, max_length=500).clean(said))
    return found


def is_uuid(text: str) -> bool:
    try:
        UUID(text)
    except ValueError:
        return False
    return True
