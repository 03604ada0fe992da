"""Cases that try the rules: answers, and what must follow. A version is not put in force while one of them fails."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from ..assessing import assess
from ..facts import read_facts
from ..pack import RulePack
from ..problems import BadFacts, Problem
from ..verdict import Assessment
from .document import BASE, CASES, Document


@dataclass(frozen=True, slots=True)
class Case:
    """`facts`: every answer, those all cases share included. `role` "": any role will do.

    `duties` must follow and `without` must not; what is named in neither may or may not.
    """

    id: str
    name: str
    facts: Mapping[str, Any]
    klass: str
    role: str = ""
    duties: tuple[str, ...] = ()
    without: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a case went. `found` is None when the answers do not fit the rules at all (`problems` say why)."""

    case: Case
    found: Assessment | None
    wrong_class: bool = False
    wrong_role: bool = False
    missing: tuple[str, ...] = ()
    surplus: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def is_met(self) -> bool:
        return not (self.wrong_class or self.wrong_role or self.missing or self.surplus or self.problems)


def case_of(document: Document, row: Mapping[str, Any], lang: str = "da") -> Case:
    said = row.get("en") if lang == "en" else None
    return Case(
        id=str(row["id"]),
        name=str(said or row["navn"]),
        facts={**document.cases.get(BASE, {}), **row.get("svar", {})},
        klass=str(row["klasse"]),
        role=str(row.get("rolle", "")),
        duties=tuple(row.get("pligter", ())),
        without=tuple(row.get("ikke_pligter", ())),
    )


def run_case(pack: RulePack, case: Case, on: date) -> Outcome:
    unknown = [one for one in case.duties if one not in {duty.id for duty in pack.duties}]
    problems = [
        Problem(one, "Pligten findes ikke i regelsættet.", "The rule pack has no such duty.") for one in unknown
    ]
    if case.klass not in pack.classes:
        problems.append(Problem(case.klass, "Klassen findes ikke i regelsættet.", "The rule pack has no such class."))
    try:
        found = assess(pack, read_facts(pack, case.facts), on)
    except BadFacts as bad:
        return Outcome(case, None, problems=(*problems, *bad.problems))
    there = {duty.id for duty in found.duties}
    return Outcome(
        case,
        found,
        wrong_class=found.klass != case.klass,
        wrong_role=bool(case.role) and found.role != case.role,
        missing=tuple(one for one in case.duties if one not in there),
        surplus=tuple(one for one in case.without if one in there),
        problems=tuple(problems),
    )


def run_cases(document: Document, pack: RulePack, on: date, lang: str = "da") -> tuple[Outcome, ...]:
    """Every case that is still in use, in order."""
    rows: Iterable[Mapping[str, Any]] = document.cases.get(CASES, ())
    return tuple(run_case(pack, case_of(document, row, lang), on) for row in rows if not row.get("udgaaet"))
