"""The document: plain data in one order, so that the same rules always give the same text and the same checksum."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from ..pack import RulePack
from ..reading import read_pack

Row = dict[str, Any]
Items = dict[str, dict[str, Row]]
"""Section to id to row, each in the order it stands; the English of a row is its field `en`."""

CASES = "proever"
BASE = "grundsvar"
ABOUT = "regelsaet"

FIELDS: dict[str, tuple[str, ...]] = {
    ABOUT: ("id", "version", "naeste_gennemgang"),
    "retsgrundlag": ("id", "titel", "celex", "aendret_ved", "status", "kontrolleret", "link"),
    "datoer": ("dag",),
    "datosaet": (),
    "overgang": ("ref", "naar"),
    "grupper": ("tekst",),
    "klasser": ("navn", "tekst"),
    "roller": ("tekst",),
    "overgange": ("tekst",),
    "krav": ("tekst",),
    "fakta": ("hvem", "type", "valg", "spm"),
    "porte": ("navn", "skal_besvares", "spaerres_af_klasse", "kraever", "pligter"),
    "brugstyper": ("id", "bilag_iii", "filter", "sikkerhed", "gruppe", "kraever", "ref", "tekst"),
    "klassifikation": ("id", "naar", "klasse", "foreloebig", "ref", "tekst"),
    "rolle": ("id", "naar", "rolle", "ref", "tekst"),
    "pligter": (
        "id", "ref", "dato", "dato_hvis_kun", "formel_dato", "port", "art", "stop", "naar", "tekst",
    ),
    BASE: (),
    CASES: ("id", "navn", "svar", "klasse", "rolle", "pligter", "ikke_pligter", "udgaaet", "historik"),
}  # fmt: skip
"""Every section in the order it is written, and the fields of a row in theirs."""
LISTS = ("retsgrundlag", "brugstyper", "klassifikation", "rolle", "pligter", CASES)
SINGLES = (ABOUT, "overgang", BASE)
SCALARS = {"datoer": "dag", "grupper": "tekst", "roller": "tekst", "overgange": "tekst", "krav": "tekst"}
ENGLISH = (
    "grupper", "klasser", "roller", "overgange", "krav", "fakta", "porte", "brugstyper", "klassifikation", "rolle",
    "pligter", CASES,
)  # fmt: skip
UNSAID = ("stop", "foreloebig", "udgaaet")
"""Fields where saying false is saying nothing."""


@dataclass(frozen=True, slots=True)
class Document:
    """Take it as a value: nobody changes what is inside. Make one with `Document.of` or `document_of`."""

    rules: Mapping[str, Any]
    english: Mapping[str, Any]
    cases: Mapping[str, Any]

    @classmethod
    def of(cls, rules: Mapping[str, Any], english: Mapping[str, Any], cases: Mapping[str, Any]) -> "Document":
        """From data as it is read from files; the rules must be ones `read_pack` takes."""
        return document_of(_items(_plain(rules), _plain(english), _plain(cases)))

    @classmethod
    def from_text(cls, text: str) -> "Document":
        """From what `text` gave. Raises ValueError when it is something else."""
        rules, english, cases = json.loads(text)
        return cls(rules, english, cases)

    @property
    def text(self) -> str:
        return _written([self.rules, self.english, self.cases])

    @property
    def checksum(self) -> str:
        """Of the rules in both languages, without the cases: two documents that judge alike have the same."""
        return hashlib.sha256(_written([self.rules, self.english]).encode()).hexdigest()

    @property
    def items(self) -> Items:
        return _items(self.rules, self.english, self.cases)

    @property
    def pack_id(self) -> str:
        return str(self.rules[ABOUT]["id"])

    @property
    def version(self) -> str:
        return str(self.rules[ABOUT]["version"])

    def pack(self) -> RulePack:
        """Raises BadPack with every problem."""
        return read_pack(self.rules, self.english)

    def named(self, version: str) -> "Document":
        """The same rules under another version name."""
        return replace(self, rules={**self.rules, ABOUT: {**self.rules[ABOUT], "version": version}})


def document_of(items: Items) -> Document:
    rules: dict[str, Any] = {}
    english: dict[str, Any] = {}
    for section in FIELDS:
        rows = {ident: _ordered(section, row) for ident, row in items.get(section, {}).items()}
        texts = {ident: row["en"] for ident, row in rows.items() if "en" in row}
        bare = {ident: {key: value for key, value in row.items() if key != "en"} for ident, row in rows.items()}
        if section in ENGLISH and section != CASES:
            english[section] = texts
        if section in (CASES, BASE):
            continue
        if section == "retsgrundlag":
            about = rules[ABOUT]
            rules[ABOUT] = {**about, "retsgrundlag": list(bare.values())}
        elif section in LISTS:
            rules[section] = list(bare.values())
        elif section in SINGLES:
            rules[section] = bare.get(section, {})
        else:
            field = SCALARS.get(section)
            rules[section] = {ident: row[field] if field else row for ident, row in bare.items()}
    base = {key: value for key, value in items.get(BASE, {}).get(BASE, {}).items() if key != "en"}
    tried = [_ordered(CASES, row) for row in items.get(CASES, {}).values()]
    return Document(rules, english, {BASE: base, CASES: tried})


def row_of(document: Document, section: str, ident: str) -> Row | None:
    return document.items.get(section, {}).get(ident)


def with_row(document: Document, section: str, ident: str, row: Row, after: str | None = None) -> Document:
    """The document with that row put in or changed. `after`: the id it stands after ("" first, None where it was)."""
    items = document.items
    rows = dict(items[section])
    if after is None:
        rows[ident] = row
    else:
        rows.pop(ident, None)
        order = list(rows)
        order.insert(order.index(after) + 1 if after in order else 0, ident)
        rows[ident] = row
        rows = {one: rows[one] for one in order}
    return document_of({**items, section: rows})


def without_row(document: Document, section: str, ident: str) -> Document:
    items = document.items
    return document_of({**items, section: {key: row for key, row in items[section].items() if key != ident}})


def _items(rules: Mapping[str, Any], english: Mapping[str, Any], cases: Mapping[str, Any]) -> Items:
    found: Items = {}
    for section in FIELDS:
        if section == BASE:
            rows = {BASE: dict(cases.get(BASE, {}))}
        elif section == CASES:
            rows = {row["id"]: dict(row) for row in cases.get(CASES, [])}
        elif section == ABOUT:
            rows = {ABOUT: {key: value for key, value in rules[ABOUT].items() if key != "retsgrundlag"}}
        elif section == "retsgrundlag":
            rows = {row["id"]: dict(row) for row in rules[ABOUT].get("retsgrundlag", [])}
        elif section in LISTS:
            rows = {row["id"]: dict(row) for row in rules[section]}
        elif section in SINGLES:
            rows = {section: dict(rules[section])}
        else:
            field = SCALARS.get(section)
            rows = {ident: {field: row} if field else dict(row) for ident, row in rules[section].items()}
        texts = english.get(section, {}) if section in ENGLISH else {}
        for ident, row in rows.items():
            if ident in texts:
                row["en"] = texts[ident]
        found[section] = {ident: _ordered(section, row) for ident, row in rows.items()}
    return found


def _ordered(section: str, row: Mapping[str, Any]) -> Row:
    """The fields in the order they are written; what says nothing is left out."""
    said = {
        key: value
        for key, value in row.items()
        if value is not None and not (key in UNSAID and value is False) and not (key == "hvem" and value == ["kommune"])
    }
    known = [key for key in FIELDS[section] if key in said]
    return {key: said[key] for key in (*known, *(key for key in said if key not in known))}


def _plain(value: Any) -> Any:
    """Days as text, tuples as lists: what JSON and YAML both can say."""
    if isinstance(value, Mapping):
        return {str(key): _plain(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    return value.isoformat()[:10] if isinstance(value, date) else value


def _written(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
