"""Our own table of uses: what Excel opens, and what comes in again by the same columns."""

from collections.abc import Mapping, Sequence
from datetime import date

from django.utils.translation import override

from forankring.kernel.papers.api import csv_bytes

from ..catalogue import SYSTEM, USE, Spec, Type
from ..words import Choices, word

ID = "id"
SYSTEM_COLUMNS = (
    *("name", "supplier", "supplier_cvr", "provider", "contains_ai", "intended_purpose", "model_type", "model_version"),
    *("agreement", "agreement_on", "agreement_ref", "agreement_why_not", "hosting", "third_country", "procurement"),
    *("kitos_uuid", "os2c_asset_id"),
)
"""What of the system travels in the table of uses."""

FROM_SYSTEM = tuple(spec for name in SYSTEM_COLUMNS for spec in SYSTEM if spec.name == name)


def head() -> list[str]:
    """The column heads, in Danish whatever the reader's language: a file is read again by them."""
    with override("da"):
        return ["Id", *(f"System: {spec.label}" for spec in FROM_SYSTEM), *(str(spec.label) for spec in USE)]


def plain_csv(rows: Sequence[tuple[str, Mapping[str, object], Mapping[str, object]]]) -> bytes:
    """Id, system values and use values of each line, for Danish Excel."""
    with override("da"):
        lines = [
            [ident, *(cell(s, system.get(s.name)) for s in FROM_SYSTEM), *(cell(s, use.get(s.name)) for s in USE)]
            for ident, system, use in rows
        ]
        return csv_bytes(head(), lines)


def template_csv() -> bytes:
    """The empty table to fill in."""
    return csv_bytes(head(), [])


def cell(spec: Spec, value: object) -> str:
    """A value as people write it: words for codes, 10-04-2026 for a day, a line for each row."""
    if value in (None, "", []):
        return ""
    if isinstance(value, date):
        return value.strftime("%d-%m-%Y")
    if spec.type is Type.CHOICE:
        return word(spec.choices, str(value))
    if spec.type is Type.CODES and isinstance(value, list):
        return ", ".join(str(code) for code in value)
    if spec.type is Type.KLE and isinstance(value, list):
        return ", ".join(value)
    if spec.type is Type.ROWS and isinstance(value, list):
        return "\n".join(" | ".join(_part(row.get(c.name, ""), c.choices) for c in spec.columns) for row in value)
    return str(value)


def _part(text: str, choices: Choices) -> str:
    said = word(choices, text) if choices and text else text
    return " ".join(said.split()).replace("\\", "\\\\").replace("|", "\\|")
