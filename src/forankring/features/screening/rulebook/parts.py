"""The parts of a rule pack a jurist edits, what each is called, and which fields its form has."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from forankring.domain.law import RulePack
from forankring.domain.law.book import Document
from forankring.kernel.ui.tags.words import day


@dataclass(frozen=True, slots=True)
class Part:
    """`slug` stands in the address. `may_add`: rows can be added and taken out; `is_ordered`: the first that fits."""

    slug: str
    section: str
    one: Promise
    many: Promise
    fields: tuple[str, ...]
    may_add: bool = False
    is_ordered: bool = False


PARTS = {
    part.slug: part
    for part in (
        Part("spoergsmaal", "fakta", _("Spørgsmål"), _("Alle spørgsmål"), ("spm", "en_spm", "hvem")),
        Part(
            "regel",
            "klassifikation",
            _("Regel om klasse"),
            _("Regler om klasse"),
            ("tekst", "en", "klasse", "foreloebig", "ref", "naar", "after"),
            may_add=True,
            is_ordered=True,
        ),
        Part(
            "rolle",
            "rolle",
            _("Regel om rolle"),
            _("Regler om rolle"),
            ("tekst", "en", "rolle", "ref", "naar", "after"),
            may_add=True,
            is_ordered=True,
        ),
        Part(
            "pligt",
            "pligter",
            _("Pligt"),
            _("Pligter"),
            ("tekst", "en", "ref", "dato", "formel_dato", "port", "art", "stop", "naar"),
            may_add=True,
        ),
        Part("klasse", "klasser", _("Klasse"), _("Klasser"), ("navn", "en_navn", "tekst", "en_tekst")),
        Part(
            "brug",
            "brugstyper",
            _("Anvendelse"),
            _("Anvendelser"),
            ("tekst", "en", "gruppe", "bilag_iii", "filter", "sikkerhed", "ref"),
        ),
        Part("dato", "datoer", _("Dato"), _("Datoer"), ("dag",)),
        Part(
            "kilde",
            "retsgrundlag",
            _("Kilde"),
            _("Kilder"),
            ("titel", "celex", "aendret_ved", "status", "link", "kontrolleret"),
            may_add=True,
        ),
        Part("gennemgang", "regelsaet", _("Næste gennemgang"), _("Næste gennemgang"), ("naeste_gennemgang",)),
    )
}
OF_SECTION = {part.section: part for part in PARTS.values()}

DUTY_KINDS = {
    "lov": _("Lov"),
    "aftale": _("Aftale"),
    "kontrakttjek": _("Tjek af kontrakten"),
    "god_praksis": _("God praksis"),
}
SURENESS = {
    "hoej": _("Høj: lovtekst eller klart eksempel"),
    "middel": _("Middel: ligner et eksempel"),
    "lav": _("Lav: omstridt, juraen skal vurdere"),
}
ASKED = {"kommune": _("Kommunen"), "leverandoer": _("Leverandøren"), "jura": _("Juraen")}
SOURCE_STATES = {"": _("Gældende"), "udkast": _("Udkast")}


def rows(part: Part, document: Document) -> list[tuple[str, str]]:
    """Every row of a part: its id and what it says, short."""
    return [(ident, says(part.section, row)) for ident, row in document.items[part.section].items()]


def says(section: str, row: Mapping[str, Any]) -> str:
    """A row in one line."""
    match section:
        case "fakta":
            return str(row.get("spm", ""))
        case "klasser" | "proever":
            return str(row.get("navn", ""))
        case "retsgrundlag":
            return str(row.get("titel") or " · ".join(str(row[key]) for key in ("celex", "aendret_ved") if key in row))
        case "datoer":
            return _day(row.get("dag"))
        case "regelsaet":
            return _day(row.get("naeste_gennemgang"))
    return str(row.get("tekst", ""))


def _day(text: object) -> str:
    return day(date.fromisoformat(str(text))) if text else ""


def date_choices(pack: RulePack) -> Iterator[tuple[str, str]]:
    """The named dates and the sets that depend on the class, each with its day."""
    for name, one in pack.dates.items():
        yield name, day_words(pack, name) if one.year > 1950 else str(_("altid"))
    for name, dates in pack.date_sets.items():
        days = [dates.otherwise, *dates.by_class.values(), dates.legacy]
        yield name, f"{name}: " + " / ".join(day(pack.dates[one]) for one in days if one)


def day_words(pack: RulePack, name: str) -> str:
    return f"{day(pack.dates[name])} ({name})"
