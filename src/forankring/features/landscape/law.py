"""The law as this room needs it: the kinds of use there are, and what it says about what the screening found.

The answers are those on the thread, as they were when the screening was finished; the rules are those in force today.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

from django.utils.translation import get_language

from forankring.domain.journey import Entry, Kind
from forankring.domain.law import Assessment, BadFacts, Status, is_open_question, read_facts
from forankring.features.screening.api import assess_answers, pack_in_force, use_types

from .gate import Duty, Gate
from .words import Choices

NEEDS = {"evaluering_afsluttet": "evaluation", "beslutning_registreret": "decision"}
"""What the pack calls the things a gate needs, and what we call them. One we do not know is never there."""

UNSETTLED = "uafklaret"


@dataclass(frozen=True, slots=True)
class LawAt:
    """What the law says at one gate. `coming`: duties of the gate that do not bind yet, with their day."""

    law_class: str
    is_blocked: bool
    questions: tuple[tuple[str, str], ...]
    duties: tuple[Duty, ...]
    coming: tuple[tuple[str, date], ...]


def use_type_choices() -> Choices:
    """Code and words of every kind of use in the rule pack in force."""
    return use_types(get_language() or "da")


def law_at(gate: Gate, entries: list[Entry], done: Collection[str], on: date) -> LawAt | None:
    """What the newest finished screening means at the gate; None when there is none, or it cannot be read any more.

    A stop counts whatever its date; other duties count once they bind.
    """
    facts, lang, pack = facts_in(entries), get_language() or "da", pack_in_force()
    found = _assess(facts, on)
    if facts is None or found is None:
        return None
    rules, known = pack.gates.get(gate.value), read_facts(pack, facts)
    if rules is None:  # rules that forgot the gate open nothing
        return LawAt(found.klass, True, (), (), ())
    at_gate = [duty for duty in found.duties if duty.port in rules.ports]
    binding = [duty for duty in at_gate if duty.stop or duty.status is Status.NOW]
    return LawAt(
        law_class=found.klass,
        is_blocked=found.klass in rules.blocking_classes,
        questions=tuple(
            (name, pack.facts[name].question.said(lang)) for name in rules.must_answer if is_open_question(known, name)
        ),
        duties=tuple(Duty(d.id, d.text.said(lang), d.id in done and not d.stop, d.stop, d.why.ref) for d in binding),
        coming=tuple((d.text.said(lang), d.since) for d in at_gate if d not in binding and d.id not in done),
    )


def needs_at(gate: Gate) -> tuple[tuple[str, str], ...]:
    """What else the rules in force want at the gate: (our id, in their words)."""
    lang, pack = get_language() or "da", pack_in_force()
    rules = pack.gates.get(gate.value)
    return tuple((NEEDS.get(name, name), pack.needs[name].said(lang)) for name in rules.needs) if rules else ()


def class_now(entries: list[Entry], on: date) -> str:
    """The class today's rules give the answers on the thread; empty when nobody can say."""
    found = _assess(facts_in(entries), on)
    return found.klass if found else ""


def facts_in(entries: list[Entry]) -> Mapping[str, object] | None:
    """The answers of the newest screening that was finished."""
    done = [e.body.get("facts") for e in entries if e.kind is Kind.SCREENING and e.body.get("is_done")]
    return done[-1] if done and isinstance(done[-1], Mapping) else None


def _assess(facts: Mapping[str, object] | None, on: date) -> Assessment | None:
    """None also when the rules in force no longer know a question: then it must be screened again."""
    if facts is None:
        return None
    try:
        return assess_answers(facts, on)
    except BadFacts:
        return None
