"""What stands at a gate: the agreement, the risk assessment, and the duties of the law (GOVERNANCE 3.3).

Pure: given what is known and which exceptions run, it says what is in order, what is excepted and what is missing.
Unknown is never taken for no: an open question keeps the gate shut and is named.
"""

from collections.abc import Collection
from dataclasses import dataclass, replace
from enum import StrEnum

from forankring.domain.law.gates import NEVER_EXCEPTED as FORBIDDEN

SAME = {"agreement": "GDPR-28", "risk": "GDPR-32"}
"""What the gate asks for itself, and the law's duty that asks for the same: shown once, answered once."""


class Gate(StrEnum):
    PILOT = "screening_til_pilot"
    OPERATION = "pilot_til_drift"


class State(StrEnum):
    DONE = "done"
    EXCEPTED = "excepted"
    MISSING = "missing"


class Exceptable(StrEnum):
    """Who may let something pass for a while."""

    YES = "yes"
    LEGAL = "legal"
    NEVER = "never"


NEEDS_OF_OURS = ("evaluation", "decision")
"""What a gate of the rules needs besides duties, and this house can see on the thread."""

NEVER_EXCEPTED = frozenset({"screening", "class", *NEEDS_OF_OURS, "need"})
"""Kinds of item; and of the duties, what the law itself never lets through."""


@dataclass(frozen=True, slots=True)
class Duty:
    """`is_stop`: nobody ticks it off; it goes away with the answer that fired it, or legal signs for a time."""

    id: str
    text: str
    is_done: bool
    is_stop: bool = False
    ref: str = ""


@dataclass(frozen=True, slots=True)
class Known:
    """What the gate looks at. `questions` are the facts nobody has answered: (id, the question).

    `needs` are the gate's own: (id, in words, whether it is there). `proven`: duties the register shows to be met;
    `denied`: what the register says is not there, whatever somebody has noted.
    """

    has_agreement: bool
    has_risk_assessment: bool
    is_screened: bool
    is_blocked: bool = False
    questions: tuple[tuple[str, str], ...] = ()
    duties: tuple[Duty, ...] = ()
    needs: tuple[tuple[str, str, bool], ...] = ()
    proven: Collection[str] = ()
    denied: Collection[str] = ()


@dataclass(frozen=True, slots=True)
class Item:
    """One line at the gate. `text` is said by the law's pack; empty when the house has a sentence for `kind`.

    `is_duty`: somebody can note that it is done. `ref` names the law where gate and law ask for the same.
    """

    id: str
    kind: str
    state: State
    text: str = ""
    exceptable: Exceptable = Exceptable.YES
    is_duty: bool = False
    ref: str = ""


def items_at(known: Known, running: Collection[tuple[str, bool]]) -> tuple[Item, ...]:
    """Everything the gate asks for. `running` are the exceptions in force: (item, signed by legal)."""
    duties = {d.id: d for d in known.duties if known.is_screened}
    own = (("agreement", known.has_agreement), ("risk", known.has_risk_assessment))
    both = {kind: duties[name] for kind, name in SAME.items() if name in duties and not duties[name].is_stop}
    items = [
        _both(kind, both[kind], known, running) if kind in both else _item(kind, kind, is_there, "", running)
        for kind, is_there in own
    ]
    items.append(_item("screening", "screening", known.is_screened, "", running))
    if known.is_screened:
        items.append(_item("class", "class", not known.is_blocked, "", running))
        items += [_item(fact, "question", False, text, running) for fact, text in known.questions]
        alone = [duty for duty in known.duties if duty not in both.values()]
        items += [_item(d.id, "duty", d.is_done, d.text, running, is_stop=d.is_stop) for d in alone]
    for need, text, is_met in known.needs:
        items.append(_item(need, need if need in NEEDS_OF_OURS else "need", is_met, text, running))
    return tuple(items)


def is_open(items: Collection[Item]) -> bool:
    return all(item.state is not State.MISSING for item in items)


def _both(kind: str, duty: Duty, known: Known, running: Collection[tuple[str, bool]]) -> Item:
    """One line for both: the proof that is noted, or what the register shows, answers gate and law."""
    is_done = kind not in known.denied and (duty.is_done or duty.id in known.proven)
    return replace(_item(duty.id, kind, is_done, duty.text, running), is_duty=True, ref=duty.ref)


def _item(
    ident: str, kind: str, is_done: bool, text: str, running: Collection[tuple[str, bool]], *, is_stop: bool = False
) -> Item:
    may = Exceptable.LEGAL if is_stop else Exceptable.YES
    may = Exceptable.NEVER if kind in NEVER_EXCEPTED or ident in FORBIDDEN else may
    is_excepted = may is not Exceptable.NEVER and any(
        item == ident and (is_legal or may is Exceptable.YES) for item, is_legal in running
    )
    state = State.DONE if is_done else State.EXCEPTED if is_excepted else State.MISSING
    return Item(ident, kind, state, text, may, is_duty=kind == "duty")
