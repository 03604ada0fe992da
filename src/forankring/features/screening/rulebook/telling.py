"""Differences in words: what each row is called, what changed, and both values as a jurist reads them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from forankring.domain.law import Condition, RulePack, answer_words
from forankring.domain.law.book import CASES, Act, Difference, Document, condition_words
from forankring.kernel.ui.tags.words import day

from .forms import LABELS
from .parts import ASKED, DUTY_KINDS, OF_SECTION, SOURCE_STATES, SURENESS, says

OTHER_SECTIONS = {
    CASES: gettext_lazy("Prøve"),
    "grundsvar": gettext_lazy("Grundsvar i prøverne"),
    "datosaet": gettext_lazy("Datoer efter klasse"),
    "overgang": gettext_lazy("Overgangsregel"),
    "grupper": gettext_lazy("Gruppe af anvendelser"),
    "roller": gettext_lazy("Rolle"),
    "overgange": gettext_lazy("Skridt"),
    "krav": gettext_lazy("Krav ved en overgang"),
    "porte": gettext_lazy("Overgang"),
}
ACTS = {
    Act.ADDED: (gettext_lazy("Tilføjet"), "done"),
    Act.REMOVED: (gettext_lazy("Fjernet"), "stop"),
    Act.CHANGED: (gettext_lazy("Ændret"), "now"),
    Act.MOVED: (gettext_lazy("Rækkefølge"), "plain"),
}
CASE_LABELS = {
    "navn": gettext_lazy("Navnet"),
    "svar": gettext_lazy("Svar"),
    "klasse": gettext_lazy("Klasse"),
    "rolle": gettext_lazy("Rolle"),
    "pligter": gettext_lazy("Skal følge"),
    "ikke_pligter": gettext_lazy("Må ikke følge"),
    "historik": gettext_lazy("Hvorfor"),
}
DATES = ("dag", "kontrolleret", "formel_dato", "naeste_gennemgang")
UNTOLD = {("regelsaet", "version")}
"""The version's own name follows from its number: nobody changed it by hand."""


@dataclass(frozen=True, slots=True)
class Told:
    """One row that differs. `lines`: label, old, new ("" where there is none)."""

    title: str
    says: str
    word: str
    tone: str
    lines: tuple[tuple[str, str, str], ...]
    slug: str = ""
    id: str = ""


def told(
    changes: Iterable[Difference], before: RulePack, after: RulePack, lang: str, document: Document | None = None
) -> list[Told]:
    """Every change, the changes of one row together. `document`: where a changed row's own words are found."""
    items = document.items if document else {}
    rows: dict[tuple[str, str, Act], list[Difference]] = {}
    for one in changes:
        if (one.section, one.field) not in UNTOLD:
            rows.setdefault((one.section, one.id, one.act), []).append(one)
    return [
        _row(section, ident, act, ones, before, after, lang, items.get(section, {}).get(ident))
        for (section, ident, act), ones in rows.items()
    ]


def section_word(section: str) -> str:
    part = OF_SECTION.get(section)
    return str(part.one if part else OTHER_SECTIONS.get(section, section))


def _row(
    section: str,
    ident: str,
    act: Act,
    ones: list[Difference],
    before: RulePack,
    after: RulePack,
    lang: str,
    now: Mapping[str, Any] | None,
) -> Told:
    word, tone = ACTS[act]
    part = OF_SECTION.get(section)
    title = section_word(section) if ident in ("", section) else f"{section_word(section)} {ident}"
    lines: list[tuple[str, str, str]] = []
    is_seen = act is Act.CHANGED and now and not {one.field for one in ones} & {"tekst", "spm", "navn", "titel", "dag"}
    sentence = says(section, now) if is_seen and now and section != "regelsaet" else ""
    for one in ones:
        if act is Act.MOVED:
            lines.append((_("Rækkefølgen"), ", ".join(one.old), ", ".join(one.new)))
        elif act is Act.ADDED:
            sentence = says(section, one.new)
            lines += [
                ("", "", f"{_label(section, key)}: {value}")
                for key, value in _said(section, ident, one.new, after, lang)
            ]
        elif act is Act.REMOVED:
            sentence = says(section, one.old)
        else:
            lines += _changed(one, before, after, lang)
    return Told(title, sentence, str(word), tone, tuple(lines), part.slug if part else "", ident)


def _said(section: str, ident: str, row: Mapping[str, Any], pack: RulePack, lang: str) -> Iterator[tuple[str, str]]:
    for key, value in row.items():
        if key != "id":
            yield key, value_words(section, ident, key, value, pack, lang)


def _changed(one: Difference, before: RulePack, after: RulePack, lang: str) -> list[tuple[str, str, str]]:
    """A field that is a table of texts is told text by text."""
    if isinstance(one.old, Mapping) and isinstance(one.new, Mapping) and one.field != "naar":
        old, new = _leaves(one.old), _leaves(one.new)
        label = _label(one.section, one.field)
        return [
            (f"{label} ({key})", _plain(old.get(key), before, lang), _plain(new.get(key), after, lang))
            for key in dict.fromkeys((*old, *new))
            if old.get(key) != new.get(key)
        ]
    was = value_words(one.section, one.id, one.field, one.old, before, lang)
    now = value_words(one.section, one.id, one.field, one.new, after, lang)
    return [(_label(one.section, one.field), was, now)]


def value_words(section: str, ident: str, field: str, value: Any, pack: RulePack, lang: str) -> str:
    """One value as it is read aloud; empty for none."""
    if value is None:
        return ""
    if field == "naar":
        found = condition_of(pack, section, ident)
        return said_condition(pack, found, lang) if found else ""
    if section == CASES and field == "svar":
        return "; ".join(_answer(pack, fact, one, lang) for fact, one in value.items())
    if field == "historik":
        return "; ".join(str(one.get("hvorfor", "")) for one in value if isinstance(one, Mapping))
    if field in DATES:
        return day(date.fromisoformat(str(value)))
    tables: dict[str, Mapping[str, Any]] = {
        "klasse": {key: one.name.said(lang) for key, one in pack.classes.items()},
        "rolle": {key: one.said(lang) for key, one in pack.roles.items()},
        "port": {key: one.said(lang) for key, one in pack.ports.items()},
        "gruppe": {key: one.said(lang) for key, one in pack.groups.items()},
        "dato": {key: day(one) if one.year > 1950 else _("altid") for key, one in pack.dates.items()},
        "art": DUTY_KINDS,
        "sikkerhed": SURENESS,
        "status": SOURCE_STATES,
        "hvem": ASKED,
    }
    known = tables.get(field, {})
    if isinstance(value, list) and known:
        return ", ".join(str(known.get(one, one)) for one in value)
    if isinstance(value, str) and known:
        return str(known.get(value, value))
    return _plain(value, pack, lang)


def condition_of(pack: RulePack, section: str, ident: str) -> Condition | None:
    if section == "overgang":
        return pack.legacy_when
    rules: Mapping[str, Any] = {
        "klassifikation": pack.class_rules,
        "rolle": pack.role_rules,
        "pligter": pack.duties,
    }
    return next((one.when for one in rules.get(section, ()) if one.id == ident), None)


def said_condition(pack: RulePack, condition: Condition, lang: str) -> str:
    """A condition on one line."""
    lead, lines = condition_words(pack, condition, lang)
    return f"{lead} {'; '.join(lines)}" if lines else lead


def _label(section: str, field: str) -> str:
    names = CASE_LABELS if section == CASES else LABELS
    return str(names.get(field) or LABELS.get(field) or field)


def _answer(pack: RulePack, fact: str, value: Any, lang: str) -> str:
    known = pack.facts.get(fact)
    words = answer_words(pack, fact, tuple(value) if isinstance(value, list) else value, lang)
    return f"{known.question.said(lang) if known else fact} {words}"


def _leaves(value: Mapping[str, Any], path: str = "") -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, one in value.items():
        found |= _leaves(one, f"{path}{key}.") if isinstance(one, Mapping) else {f"{path}{key}": one}
    return found


def _plain(value: Any, pack: RulePack, lang: str) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return _("ja") if value else _("nej")
    if isinstance(value, Mapping):
        return "; ".join(f"{key}: {_plain(one, pack, lang)}" for key, one in value.items())
    if isinstance(value, list):
        return ", ".join(_plain(one, pack, lang) for one in value)
    return str(value)
