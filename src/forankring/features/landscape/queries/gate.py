"""What stands at a gate right now: the register, the screening, the thread, the rules and the exceptions together."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from django.utils import timezone

from forankring.domain.journey import Entry, Kind, Stage
from forankring.features.screening.api import done_duties
from forankring.kernel.journey.api import access_initiative, entries_of

from ..gate import SAME, Gate, Item, Known, is_open, items_at
from ..law import LawAt, law_at, needs_at
from ..models import DutyDone, GateException, Use

HERE = {Stage.APPROVED_TRIAL: Gate.PILOT, Stage.APPROVED_OPERATION: Gate.OPERATION}
"""Where a gate is opened."""

WATCHED = {**HERE, Stage.TRIAL: Gate.PILOT}
"""Where an open gate shuts again when what it rests on is gone. In operation that asks for a new look instead."""

AHEAD = (Stage.IDEA, Stage.SCREENING, Stage.AWAITING, Stage.APPROVED_TRIAL)
OFF = (Stage.RETIRED, Stage.REFUSED, Stage.PARKED)


@dataclass(frozen=True, slots=True)
class GateView:
    """The gate a use stands at or comes to.

    `is_here`: it can be opened now; `was_opened`: the thread says it is; `was_shut`: it was open, and is no more.
    """

    gate: Gate
    items: tuple[Item, ...]
    is_here: bool
    was_opened: bool
    was_shut: bool
    exceptions: tuple[GateException, ...]
    done: tuple[DutyDone, ...]
    coming: tuple[tuple[str, date], ...]
    law_class: str

    @property
    def is_ready(self) -> bool:
        return is_open(self.items)

    def item(self, ident: str) -> Item | None:
        return next((item for item in self.items if item.id == ident), None)


def gate_of(use: Use, on: date | None = None) -> GateView | None:
    """The gate it stands at, or the next; the one to operation for what already runs. None for what is off the map."""
    initiative = access_initiative(None, use.initiative)
    stage, entries = Stage(initiative.stage), entries_of(initiative)
    if stage in OFF:
        return None
    watched = WATCHED.get(stage)
    if watched and (stage in HERE or was_shut(entries, watched)):
        return view_at(use, watched, entries, on)
    return view_at(use, Gate.PILOT if stage in AHEAD else Gate.OPERATION, entries, on)


def view_at(use: Use, gate: Gate, entries: list[Entry], on: date | None = None) -> GateView:
    """One gate, wherever the use stands."""
    today = on or timezone.localdate()
    running, done = tuple(use.exceptions.filter(expires_on__gte=today)), tuple(use.duties_done.all())
    law = law_at(gate, entries, {row.duty for row in done} | done_duties(use.initiative), today)
    last, is_shut = last_word(entries, gate), was_shut(entries, gate)
    stage = next((Stage(e.body["to"]) for e in reversed(entries) if e.kind is Kind.STAGE), Stage.IDEA)
    return GateView(
        gate=gate,
        items=items_at(known_of(gate, use, law, entries), {(row.item, row.is_legal) for row in running}),
        is_here=HERE.get(stage) is gate or (WATCHED.get(stage) is gate and is_shut),
        was_opened=bool(last and last.body.get("is_open")),
        was_shut=is_shut,
        exceptions=running,
        done=done,
        coming=law.coming if law else (),
        law_class=law.law_class if law else "",
    )


def known_of(gate: Gate, use: Use, law: LawAt | None, entries: list[Entry]) -> Known:
    """What the register, the screening and the thread say."""
    system, there = use.system, _there(entries)
    return Known(
        has_agreement=system.agreement == "yes"
        or (system.agreement == "irrelevant" and bool(system.agreement_why_not)),
        has_risk_assessment=bool(use.risk_assessment_ref and use.risk_assessment_on),
        is_screened=law is not None,
        is_blocked=law is not None and law.is_blocked,
        questions=law.questions if law else (),
        duties=law.duties if law else (),
        needs=tuple((name, text, name in there) for name, text in needs_at(gate)),
        proven=proofs_of(use),
        denied=("agreement",) if system.agreement == "no" else (),
    )


def proofs_of(use: Use) -> dict[str, str]:
    """Duties the register shows to be met, and where: an agreement with its next oversight, a risk assessment."""
    system, found = use.system, {}
    if system.agreement == "yes" and system.oversight_next_on:
        found[SAME["agreement"]] = system.agreement_ref
    if use.risk_assessment_ref and use.risk_assessment_on:
        found[SAME["risk"]] = use.risk_assessment_ref
    return found


def last_word(entries: list[Entry], gate: Gate) -> Entry | None:
    """The newest word about that gate since the thread came to it."""
    at = next(stage for stage, one in HERE.items() if one is gate)
    came = max((e.number for e in entries if e.kind is Kind.STAGE and e.body.get("to") == at), default=0)
    about = [e for e in entries if e.kind is Kind.GATE and e.body.get("gate") == gate.value and e.number > came]
    return about[-1] if about else None


def was_shut(entries: list[Entry], gate: Gate) -> bool:
    last = last_word(entries, gate)
    return last is not None and not last.body.get("is_open")


def _there(entries: list[Entry]) -> Collection[str]:
    """Which of a gate's own needs the thread holds. The newest decision counts: a later no takes back a yes."""
    decided = [e.body for e in entries if e.kind is Kind.DECISION and e.body.get("about") == "operation"]
    is_learnt = any(e.kind is Kind.LEARNING for e in entries)
    is_decided = bool(decided) and decided[-1].get("outcome") == "yes"
    return {name for name, is_there in (("evaluation", is_learnt), ("decision", is_decided)) if is_there}
