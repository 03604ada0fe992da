"""What the house asks of a version beyond being readable: names other rooms rely on, and cases of the right shape."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from forankring.domain.law import BadFacts, BadPack, Problem, RulePack, read_facts
from forankring.domain.law.book import CASES, Document

from ..law.loading import shipped_pack

CASE_FIELDS = {
    "id", "navn", "en", "svar", "klasse", "rolle", "pligter", "ikke_pligter", "udgaaet", "historik",
}  # fmt: skip


def checked(document: Document) -> RulePack:
    """The pack, when a municipality may use it. Raises BadPack with every problem and its place."""
    pack = document.pack()
    problems = (*_lacking(pack), *case_problems(pack, document.cases))
    if problems:
        raise BadPack(problems)
    return pack


def _lacking(pack: RulePack) -> Iterator[Problem]:
    """Screenings, gates and the map know these by name: a version may say more, never less."""
    shipped = shipped_pack()
    if pack.id != shipped.id:
        yield Problem("regelsaet.id", f"Regelsættet hedder {shipped.id}.", f"The rule pack is called {shipped.id}.")
    wanted: tuple[tuple[str, Mapping[str, Any], Mapping[str, Any]], ...] = (
        ("fakta", shipped.facts, pack.facts),
        ("klasser", shipped.classes, pack.classes),
        ("roller", shipped.roles, pack.roles),
        ("overgange", shipped.ports, pack.ports),
        ("krav", shipped.needs, pack.needs),
        ("porte", shipped.gates, pack.gates),
    )
    for section, known, there in wanted:
        for name in known:
            if name not in there:
                yield Problem(f"{section}.{name}", "Resten af huset bruger det. Lad det stå.", "The house uses it.")
    for name, fact in shipped.facts.items():
        now = pack.facts.get(name)
        if now and (now.is_list != fact.is_list or not set(fact.choices) <= set(now.choices)):
            yield Problem(
                f"fakta.{name}.valg",
                "Svarene må få nye ord, men ingen må forsvinde: gamle screeninger bruger dem.",
                "Answers may get new words, but none may go: old screenings use them.",
            )


def case_problems(pack: RulePack, cases: Mapping[str, Any]) -> tuple[Problem, ...]:
    """What is wrong with the cases as they are written, not whether the rules meet them."""
    problems: list[Problem] = []
    base, rows = cases.get("grundsvar", {}), cases.get(CASES, [])
    problems += _answers(pack, base, "grundsvar")
    seen: set[str] = set()
    for number, row in enumerate(rows if isinstance(rows, list) else [None]):
        ident = row.get("id") if isinstance(row, Mapping) else None
        if not isinstance(row, Mapping) or not isinstance(ident, str) or not ident or ident in seen:
            problems.append(
                Problem(
                    f"{CASES}[{number}]",
                    "Hver prøve er en linje med sit eget id.",
                    "Each case is a line with an id of its own.",
                )
            )
            continue
        seen.add(ident)
        problems += _case(pack, row, f"{CASES}.{ident}")
    return tuple(problems)


def _case(pack: RulePack, row: Mapping[str, Any], path: str) -> Iterator[Problem]:
    for key in sorted(set(row) - CASE_FIELDS, key=str):
        yield Problem(f"{path}.{key}", "Det felt kender en prøve ikke.", "A case does not know this field.")
    if not isinstance(row.get("navn"), str) or not row["navn"].strip():
        yield Problem(f"{path}.navn", "Prøven mangler et navn.", "The case lacks a name.")
    if not isinstance(row.get("klasse"), str) or row["klasse"] not in pack.classes:
        yield Problem(f"{path}.klasse", "Klassen findes ikke i regelsættet.", "The rule pack has no such class.")
    if "rolle" in row and (not isinstance(row["rolle"], str) or row["rolle"] not in pack.roles):
        yield Problem(f"{path}.rolle", "Rollen findes ikke i regelsættet.", "The rule pack has no such role.")
    for key in ("pligter", "ikke_pligter"):
        if not _are_words(row.get(key, [])):
            yield Problem(f"{path}.{key}", "Her skal stå en liste af pligter.", "A list of duties must stand here.")
    if not isinstance(row.get("historik", []), list):
        yield Problem(f"{path}.historik", "Her skal stå en liste.", "A list must stand here.")
    if not isinstance(row.get("udgaaet", False), bool):
        yield Problem(f"{path}.udgaaet", "Her skal stå true eller false.", "true or false must stand here.")
    yield from _answers(pack, row.get("svar", {}), f"{path}.svar")


def _answers(pack: RulePack, given: object, path: str) -> Iterable[Problem]:
    try:
        read_facts(pack, given)
    except BadFacts as bad:
        return [Problem(f"{path}.{one.path}" if one.path != "-" else path, one.da, one.en) for one in bad.problems]
    return []


def _are_words(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(one, str) for one in value)
