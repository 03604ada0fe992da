"""What a screening says so far: facts, the law's answer, and a verdict for each lens."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.utils import timezone

from forankring.domain.law import Assessment, read_facts
from forankring.domain.lenses import NOT_RELEVANT, UNKNOWN, Lens, Outcome, Verdict, judge
from forankring.features.direction.api import compass_in_force

from .law import assess_answers, pack_in_force
from .models import LensAnswers, Screening
from .questions import full_questions, light_questions

GATE = "screening_til_pilot"
LENSES = {"light": (Lens.LIGHT,), "full": (Lens.CAN, Lens.MAY, Lens.WILL, Lens.SHOULD)}


@dataclass(frozen=True, slots=True)
class LensState:
    """`found` is what the answers say; `verdict` what holds, which a leader or legal may have set."""

    lens: Lens
    found: Verdict
    verdict: Verdict
    row: LensAnswers | None
    open: tuple[str, ...]
    follows: tuple[str, ...] = ()
    """What the answers bring, stops first, in words."""
    why: str = ""


def screening_of(initiative: UUID) -> Screening | None:
    """The newest round."""
    return Screening.objects.filter(initiative=initiative).order_by("-number").first()


def rows_of(screening: Screening) -> dict[Lens, LensAnswers]:
    return {Lens(row.lens): row for row in screening.lenses.all()}


def facts_of(screening: Screening) -> dict[str, Any]:
    """Every fact of the pack; what nobody knows is ved_ikke, and the kinds of use are always a list."""
    rows, given = rows_of(screening), {}
    if light := rows.get(Lens.LIGHT):
        given = {q.fact: light.answers.get(q.id, UNKNOWN) for q in light_questions().questions if q.fact}
    if may := rows.get(Lens.MAY):
        given |= may.answers
    facts = {name: given.get(name, UNKNOWN) for name in pack_in_force().facts}
    facts = {name: UNKNOWN if value in ("", NOT_RELEVANT) else value for name, value in facts.items()}
    return {**facts, "brugstyper": facts["brugstyper"] if isinstance(facts["brugstyper"], list) else []}


def law_of(screening: Screening, as_of: date) -> Assessment:
    return assess_answers(facts_of(screening), as_of)


def assessment_of(initiative_id: UUID, as_of: date) -> Assessment | None:
    """What the rules in force say about the newest round's answers; None before there is one."""
    found = screening_of(initiative_id)
    return law_of(found, as_of) if found else None


def texts_of(screening: Screening) -> dict[str, str]:
    """The texts of all lenses by field; a later lens says it better than the light screening did."""
    found: dict[str, str] = {}
    rows = rows_of(screening)
    for lens in (Lens.LIGHT, *LENSES["full"]):
        if lens in rows:
            found |= {name: text for name, text in rows[lens].texts.items() if text}
    return found


def compass_of(screening: Screening) -> list[dict[str, str]]:
    compass, texts = compass_in_force(), texts_of(screening)
    return [
        {"id": one.id, "principle": one.text, "answer": texts.get(f"compass_{one.id}", "")}
        for one in (compass.principles if compass else ())
    ]


def states_of(screening: Screening, lang: str = "da") -> list[LensState]:
    rows = rows_of(screening)
    return [_state(screening, lens, rows.get(lens), lang) for lens in LENSES[screening.kind]]


def _state(screening: Screening, lens: Lens, row: LensAnswers | None, lang: str) -> LensState:
    follows: tuple[str, ...] = ()
    if lens is Lens.MAY:
        found, open_ = _law_verdict(screening, lang)
    else:
        asked = light_questions() if lens is Lens.LIGHT else full_questions()
        judged = judge(asked, lens, row.answers if row else {})
        found, open_ = judged.verdict, tuple(one.text.said(lang) for one in judged.open)
        follows = tuple(rule.text.said(lang) for kind in Outcome for _question, rule in judged.of(kind))
    set_: Mapping[str, str] = screening.overrides.get(lens, {})
    verdict = Verdict(set_["verdict"]) if set_ else found
    return LensState(lens, found, verdict, row, open_, follows, set_.get("why", ""))


def _law_verdict(screening: Screening, lang: str) -> tuple[Verdict, tuple[str, ...]]:
    """A stop refuses; an unsettled class, or an open question the gate must have answered, leaves it undecided."""
    law, open_ = law_of(screening, timezone.localdate()), left_at_gate(screening, lang)
    if law.stops or law.klass == "forbudt":
        return Verdict.REFUSED, open_
    return (Verdict.UNDECIDED if open_ or is_unsettled(law) else Verdict.APPROVED), open_


def left_at_gate(screening: Screening, lang: str) -> tuple[str, ...]:
    """The questions that keep the gate before a trial shut until somebody answers them."""
    facts, pack = facts_of(screening), pack_in_force()
    known = read_facts(pack, facts)
    must = [name for name in pack.gates[GATE].must_answer if known.get(name, UNKNOWN) == UNKNOWN]
    if not facts["brugstyper"] and "brugstyper" not in must:
        must.append("brugstyper")
    return tuple(pack.facts[name].question.said(lang) for name in must)


def is_unsettled(law: Assessment) -> bool:
    return law.klass == "uafklaret" or law.provisional
