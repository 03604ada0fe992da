"""From plain data (a YAML file, or a version kept in the house) to a RulePack, or to every reason it cannot be."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from .conditions import Group
from .pack import ClassRule, ClassWords, DateSet, Duty, Fact, Gate, RoleRule, RulePack, Source, Text, UseType
from .plain import Notes
from .problems import BadPack
from .reading_conditions import Names, read_condition

SECTIONS = (
    "regelsaet", "datoer", "datosaet", "overgang", "grupper", "klasser", "roller", "overgange", "krav", "fakta",
    "porte", "brugstyper", "klassifikation", "rolle", "pligter",
)  # fmt: skip
ASKED = ("kommune", "leverandoer", "jura")
CONFIDENCES = ("hoej", "middel", "lav")
DUTY_KINDS = ("lov", "aftale", "kontrakttjek", "god_praksis")


def read_pack(plain: object, english: object) -> RulePack:
    """The pack in both languages. Raises BadPack with every problem and its place."""
    notes = Notes()
    rules, en = notes.table(plain, "-"), notes.table(english, "en")
    notes.only(rules, "-", SECTIONS)
    for section in SECTIONS:
        if section not in rules:
            notes.add(section, "Afsnittet mangler.", "The section is missing.")
    pack = None if notes.found else _read(rules, en, notes)
    if pack is None or notes.found:
        raise BadPack(tuple(notes.found))
    return pack


def _read(rules: Mapping[str, Any], en: Mapping[str, Any], notes: Notes) -> RulePack:
    texts = {section: notes.table(en.get(section, {}), f"en.{section}") for section in SECTIONS}
    about = notes.table(rules["regelsaet"], "regelsaet")
    notes.only(about, "regelsaet", ("id", "version", "retsgrundlag", "naeste_gennemgang"))
    dates = {name: notes.day(day, f"datoer.{name}") for name, day in notes.table(rules["datoer"], "datoer").items()}
    simple = {
        section: {
            key: notes.said(said, texts[section], key, f"{section}.{key}")
            for key, said in notes.table(rules[section], section).items()
        }
        for section in ("grupper", "roller", "overgange", "krav")
    }
    classes = _classes(rules["klasser"], texts["klasser"], notes)
    facts = _facts(rules["fakta"], texts["fakta"], notes)
    uses = _uses(rules["brugstyper"], texts["brugstyper"], facts, simple["grupper"], notes)
    date_sets = _date_sets(rules["datosaet"], dates, classes, notes)
    names = Names(
        answers={fact.id for fact in facts.values() if not fact.is_list},
        lists={fact.id for fact in facts.values() if fact.is_list},
        uses=uses.keys(),
        classes=classes.keys(),
        roles=simple["roller"].keys(),
    )
    with_class = replace(names, may_see_class=True)
    with_all = replace(with_class, may_see_role=True)
    legacy = notes.table(rules["overgang"], "overgang")
    notes.only(legacy, "overgang", ("naar", "ref"))
    class_rules = tuple(
        ClassRule(
            row["id"],
            read_condition(row.get("naar"), f"{path}.naar", names, notes),
            _one_of(row, "klasse", path, classes, notes),
            notes.yes(row, "foreloebig", path),
            notes.word(row, "ref", path),
            notes.said(row.get("tekst"), texts["klassifikation"], row["id"], f"{path}.tekst", is_short=True),
        )
        for path, row in _rows(rules, "klassifikation", ("id", "naar", "klasse", "foreloebig", "ref", "tekst"), notes)
    )
    role_rules = tuple(
        RoleRule(
            row["id"],
            read_condition(row.get("naar"), f"{path}.naar", with_class, notes),
            _one_of(row, "rolle", path, simple["roller"], notes),
            notes.word(row, "ref", path),
            notes.said(row.get("tekst"), texts["rolle"], row["id"], f"{path}.tekst", is_short=True),
        )
        for path, row in _rows(rules, "rolle", ("id", "naar", "rolle", "ref", "tekst"), notes)
    )
    for section, found in (("klassifikation", class_rules), ("rolle", role_rules)):
        if not found or found[-1].when != Group(True, ()):
            notes.add(section, "Den sidste regel skal passe på alle.", "The last rule must fit everybody.")
    duties = _duties(rules, texts["pligter"], dates, date_sets, facts, simple["overgange"], with_all, notes)
    return RulePack(
        id=notes.word(about, "id", "regelsaet"),
        version=notes.word(about, "version", "regelsaet"),
        next_review=notes.day(about.get("naeste_gennemgang"), "regelsaet.naeste_gennemgang"),
        sources=_sources(about.get("retsgrundlag"), notes),
        dates=dates,
        date_sets=date_sets,
        legacy_when=read_condition(legacy.get("naar"), "overgang.naar", with_class, notes),
        facts=facts,
        groups=simple["grupper"],
        uses=uses,
        classes=classes,
        roles=simple["roller"],
        ports=simple["overgange"],
        needs=simple["krav"],
        class_rules=class_rules,
        role_rules=role_rules,
        duties=duties,
        gates=_gates(rules["porte"], texts["porte"], facts, classes, simple, notes),
    )


def _rows(
    rules: Mapping[str, Any], section: str, known: tuple[str, ...], notes: Notes
) -> list[tuple[str, dict[str, Any]]]:
    rows = notes.rows(rules[section], section)
    for path, row in rows:
        notes.only(row, path, known)
    return rows


def _one_of(row: Mapping[str, Any], key: str, path: str, known: Any, notes: Notes) -> str:
    return next(iter(notes.ids([row.get(key)], f"{path}.{key}", known)), "")


def _sources(plain: object, notes: Notes) -> tuple[Source, ...]:
    found = []
    for path, row in notes.rows(plain, "regelsaet.retsgrundlag"):
        notes.only(row, path, ("id", "titel", "celex", "aendret_ved", "status", "kontrolleret", "link"))
        checked = row.get("kontrolleret")
        title = row.get("titel") or " · ".join(str(row[key]) for key in ("celex", "aendret_ved") if row.get(key))
        is_draft = row.get("status") == "udkast"
        day = None if checked is None else notes.day(checked, f"{path}.kontrolleret")
        link = str(row.get("link") or "")
        if link and not link.startswith("https://"):
            notes.add(f"{path}.link", "Et link begynder med https://.", "A link begins with https://.")
        found.append(Source(row["id"], title or row["id"], is_draft, day, link))
    return tuple(found)


def _classes(plain: object, en: Mapping[str, Any], notes: Notes) -> dict[str, ClassWords]:
    found = {}
    for ident, row in notes.table(plain, "klasser").items():
        path = f"klasser.{ident}"
        said, other = notes.table(row, path), notes.table(en.get(ident, {}), f"en.{path}")
        found[ident] = ClassWords(
            notes.said(said.get("navn"), other, "navn", f"{path}.navn"),
            notes.said(said.get("tekst"), other, "tekst", f"{path}.tekst", is_short=True),
        )
    return found


def _facts(plain: object, en: Mapping[str, Any], notes: Notes) -> dict[str, Fact]:
    found = {}
    for ident, one in notes.table(plain, "fakta").items():
        path = f"fakta.{ident}"
        row = notes.table(one, path)
        notes.only(row, path, ("type", "valg", "spm", "hvem"))
        other = en.get(ident)
        other = other if isinstance(other, Mapping) else {"spm": other}
        en_choices = other.get("valg") if isinstance(other.get("valg"), Mapping) else {}
        assert isinstance(en_choices, Mapping)
        choices: dict[str, Text] = {
            key: notes.said(said, en_choices, key, f"{path}.valg.{key}")
            for key, said in notes.table(row.get("valg", {}), f"{path}.valg").items()
        }
        question = notes.said(row.get("spm"), other, "spm", f"{path}.spm", is_short=True)
        asked = notes.ids(row.get("hvem", ["kommune"]), f"{path}.hvem", ASKED)
        if row.get("type") not in (None, "liste"):
            notes.add(f"{path}.type", "Typen er liste eller ingenting.", "The type is liste or nothing.")
        found[ident] = Fact(ident, question, row.get("type") == "liste", choices, asked)
    if "brugstyper" not in found or not found["brugstyper"].is_list:
        notes.add("fakta.brugstyper", "Spørgsmålet om brug mangler.", "The question about uses is missing.")
    return found


def _uses(
    plain: object, en: Mapping[str, Any], facts: Mapping[str, Fact], groups: Mapping[str, Text], notes: Notes
) -> dict[str, UseType]:
    found = {}
    for path, row in notes.rows(plain, "brugstyper"):
        notes.only(row, path, ("id", "gruppe", "bilag_iii", "filter", "sikkerhed", "kraever", "ref", "tekst"))
        point, exempt = row.get("bilag_iii") or "", row.get("filter") or ""
        if exempt not in ("", "a", "b", "c", "d"):
            notes.add(f"{path}.filter", "Filteret er a, b, c eller d.", "The filter is a, b, c or d.")
        needs = notes.table(row.get("kraever", {}), f"{path}.kraever")
        for name in needs:
            if name not in facts:
                notes.add(f"{path}.kraever", f"“{name}” er ikke et spørgsmål.", f'"{name}" is not a question.')
        found[row["id"]] = UseType(
            row["id"],
            notes.said(row.get("tekst"), en, row["id"], f"{path}.tekst", is_short=True),
            _one_of(row, "gruppe", path, groups, notes),
            str(point),
            exempt,
            _one_of(row, "sikkerhed", path, CONFIDENCES, notes),
            tuple((name, str(value)) for name, value in needs.items()),
            notes.word(row, "ref", path),
        )
    return found


def _date_sets(plain: object, dates: Any, classes: Any, notes: Notes) -> dict[str, DateSet]:
    found = {}
    for name, one in notes.table(plain, "datosaet").items():
        path = f"datosaet.{name}"
        row = notes.table(one, path)
        by_class = {key: row[key] for key in row if key not in ("ellers", "overgang")}
        notes.ids(list(by_class), path, classes)
        for value in row.values():
            notes.ids([value], path, dates)
        found[name] = DateSet(by_class, notes.word(row, "ellers", path), str(row.get("overgang") or ""))
    return found


def _duties(
    rules: Mapping[str, Any], en: Mapping[str, Any], dates: Any, date_sets: Any, facts: Mapping[str, Fact],
    ports: Mapping[str, Text], names: Names, notes: Notes,
) -> tuple[Duty, ...]:  # fmt: skip
    known = ("id", "ref", "dato", "dato_hvis_kun", "formel_dato", "port", "art", "stop", "naar", "tekst")
    found = []
    for path, row in _rows(rules, "pligter", known, notes):
        only_dates = notes.table(row.get("dato_hvis_kun", {}), f"{path}.dato_hvis_kun")
        choices = facts["forbudt"].choices if "forbudt" in facts else {}
        notes.ids(list(only_dates), f"{path}.dato_hvis_kun", choices)
        for name in only_dates.values():
            notes.ids([name], f"{path}.dato_hvis_kun", dates)
        formal = row.get("formel_dato")
        found.append(
            Duty(
                row["id"],
                notes.word(row, "ref", path),
                _one_of(row, "dato", path, {*dates, *date_sets}, notes),
                only_dates,
                None if formal is None else notes.day(formal, f"{path}.formel_dato"),
                _one_of(row, "port", path, ports, notes),
                _one_of(row, "art", path, DUTY_KINDS, notes),
                notes.yes(row, "stop", path),
                read_condition(row.get("naar"), f"{path}.naar", names, notes),
                notes.said(row.get("tekst"), en, row["id"], f"{path}.tekst", is_short=True),
            )
        )
    return tuple(found)


def _gates(
    plain: object, en: Mapping[str, Any], facts: Any, classes: Any, simple: Mapping[str, Any], notes: Notes
) -> dict[str, Gate]:
    found = {}
    for ident, one in notes.table(plain, "porte").items():
        path = f"porte.{ident}"
        row = notes.table(one, path)
        notes.only(row, path, ("navn", "skal_besvares", "spaerres_af_klasse", "kraever", "pligter"))
        found[ident] = Gate(
            ident,
            notes.said(row.get("navn"), en, ident, f"{path}.navn"),
            notes.ids(row.get("skal_besvares", []), f"{path}.skal_besvares", facts),
            notes.ids(row.get("spaerres_af_klasse", []), f"{path}.spaerres_af_klasse", classes),
            notes.ids(row.get("kraever", []), f"{path}.kraever", simple["krav"]),
            notes.ids(row.get("pligter", []), f"{path}.pligter", simple["overgange"]),
        )
    return found
