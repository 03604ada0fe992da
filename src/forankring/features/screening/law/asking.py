"""Whom to ask: the questions only the supplier can answer, and those legal must settle."""

from dataclasses import dataclass

from forankring.domain.law import Assessment, Facts, RulePack, Text, is_open_question

from .in_force import pack_in_force


@dataclass(frozen=True, slots=True)
class Question:
    """One open question. `fact` is "" when it is not about one answer but about the class itself."""

    id: str
    fact: str
    text: Text
    ref: str


def supplier_questions(facts: Facts, pack: RulePack | None = None) -> tuple[Question, ...]:
    """What is not answered and the supplier knows, in the pack's order."""
    return _open("leverandoer", facts, pack or pack_in_force())


def legal_questions(found: Assessment, facts: Facts, pack: RulePack | None = None) -> tuple[Question, ...]:
    """What legal must settle before anybody goes on: an unsettled class first, then stops, then open questions."""
    pack = pack or pack_in_force()
    asked: list[Question] = []
    if found.klass == "uafklaret" or found.provisional:
        asked.append(
            Question(
                f"class:{found.rule}",
                "",
                Text(
                    f"Hvilken klasse har brugen? {found.why_class.text.da}",
                    f"Which class is the use? {found.why_class.text.en}",
                ),
                found.why_class.ref,
            )
        )
    asked += [
        Question(f"duty:{duty.id}", "", duty.text, duty.why.ref)
        for duty in found.duties
        if duty.stop and duty.id != "AIA-5-STOP"
    ]
    must = {name for gate in pack.gates.values() for name in gate.must_answer}
    needed = must | set(found.why_class.facts)
    return (*asked, *(one for one in _open("jura", facts, pack) if one.fact in needed))


def _open(who: str, facts: Facts, pack: RulePack) -> tuple[Question, ...]:
    return tuple(
        Question(f"fact:{fact.id}", fact.id, fact.question, "")
        for fact in pack.facts.values()
        if who in fact.asked and is_open_question(facts, fact.id) and not (fact.is_list and fact.id in facts)
    )
