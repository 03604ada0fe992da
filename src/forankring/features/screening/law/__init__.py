"""The law in the screening room: which rule pack is in force, what it says, and whom to ask when it cannot say.

1. the shipped pack is read from package data (`rules/<id>/<version>/rules.yml` and `en.yml`); the municipality's own
   versions stand in the house, and `in_force` says which one counts;
2. `assess_answers` runs the engine on answers as they are kept; `gate_for` says what a gate still needs;
3. open questions go to the supplier as a letter and to legal as a task.
"""

from collections.abc import Collection, Mapping
from datetime import date
from typing import Any

from forankring.domain.law import Assessment, Exemption, GateVerdict, assess, gate, read_facts

from .asking import Question, legal_questions, supplier_questions
from .in_force import pack_in_force, pack_of, ruleset_in_force
from .letter import supplier_letter
from .loading import shipped_data, shipped_pack


def assess_answers(answers: Mapping[str, Any], as_of: date) -> Assessment:
    """What the pack in force says about answers by fact. Raises BadFacts for names or values it does not know."""
    pack = pack_in_force()
    return assess(pack, read_facts(pack, answers), as_of)


def gate_for(
    answers: Mapping[str, Any],
    as_of: date,
    gate_id: str,
    done: Collection[str] = (),
    exemptions: Collection[Exemption] = (),
    met: Collection[str] = (),
) -> GateVerdict:
    """What the law's gate still needs. `done`: ids of duties done; `met`: the gate's other needs that are there."""
    pack = pack_in_force()
    facts = read_facts(pack, answers)
    return gate(pack, assess(pack, facts, as_of), facts, gate_id, done, exemptions, met)


def use_types(lang: str) -> tuple[tuple[str, str], ...]:
    """Code and words of every kind of use in the pack in force."""
    return tuple((use.id, use.text.said(lang)) for use in pack_in_force().uses.values())


__all__ = [
    "Question",
    "assess_answers",
    "gate_for",
    "legal_questions",
    "pack_in_force",
    "pack_of",
    "ruleset_in_force",
    "shipped_data",
    "shipped_pack",
    "supplier_letter",
    "supplier_questions",
    "use_types",
]
