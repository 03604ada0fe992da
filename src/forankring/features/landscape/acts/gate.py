"""At the gate: see what it asks for, accept an exception, try to open it."""

import logging
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from forankring.domain.journey import Entry, Kind, Stage
from forankring.kernel.accounts.api import MayNot, Person, Role
from forankring.kernel.audit.api import record as audit
from forankring.kernel.journey.api import access_initiative, acting_role, add_record, entries_of

from ..gate import Exceptable, Gate, Item, Known, State, is_open, items_at
from ..law import LawAt, law_at
from ..models import DutyDone, GateException, Use
from ..queries.access import access_use
from ..refusals import CannotBeExcepted, ExceptionMustEnd, GateShut, NotADuty, NotAtAGate, OnlyLegal
from .refresh import refresh_law
from .register import EDITING_ROLES

log = logging.getLogger(__name__)

KEEPERS = ("legal", "it")
"""Who opens a gate."""

LONGEST = timedelta(days=366)

HERE = {Stage.APPROVED_TRIAL: Gate.PILOT, Stage.APPROVED_OPERATION: Gate.OPERATION}
AHEAD = (Stage.IDEA, Stage.SCREENING, Stage.AWAITING, Stage.APPROVED_TRIAL)
OFF = (Stage.RETIRED, Stage.REFUSED, Stage.PARKED)


@dataclass(frozen=True, slots=True)
class GateView:
    """The gate a use stands at or comes to. `is_here`: it can be opened now; `was_opened`: it is."""

    gate: Gate
    items: tuple[Item, ...]
    is_here: bool
    was_opened: bool
    exceptions: tuple[GateException, ...]
    done: tuple[DutyDone, ...]
    coming: tuple[tuple[str, date], ...]

    @property
    def is_ready(self) -> bool:
        return is_open(self.items)

    def item(self, ident: str) -> Item | None:
        return next((item for item in self.items if item.id == ident), None)


def gate_of(use: Use, on: date | None = None) -> GateView | None:
    """What stands at the next gate, or at the one behind for what already runs. None for what is off the map."""
    initiative = access_initiative(None, use.initiative)
    stage = Stage(initiative.stage)
    if stage in OFF:
        return None
    gate = HERE.get(stage) or (Gate.PILOT if stage in AHEAD else Gate.OPERATION)
    entries, today = entries_of(initiative), on or timezone.localdate()
    running, done = tuple(use.exceptions.filter(expires_on__gte=today)), tuple(use.duties_done.all())
    law = law_at(gate, entries, {row.duty for row in done}, today)
    items = items_at(gate, known_of(use, law, entries), {(row.item, row.is_legal) for row in running})
    last = _last(entries, gate)
    was_opened = bool(last and last.body.get("is_open"))
    return GateView(gate, items, stage in HERE, was_opened, running, done, law.coming if law else ())


def known_of(use: Use, law: LawAt | None, entries: list[Entry]) -> Known:
    """What the register, the screening and the thread say."""
    system = use.system
    return Known(
        has_agreement=system.agreement == "yes"
        or (system.agreement == "irrelevant" and bool(system.agreement_why_not)),
        has_risk_assessment=bool(use.risk_assessment_ref and use.risk_assessment_on),
        is_screened=law is not None,
        is_blocked=law is not None and law.is_blocked,
        questions=law.questions if law else (),
        duties=law.duties if law else (),
        is_evaluated=any(e.kind is Kind.LEARNING for e in entries),
        is_decided=any(
            e.kind is Kind.DECISION and e.body.get("about") == "operation" and e.body.get("outcome") == "yes"
            for e in entries
        ),
    )


@transaction.atomic
def try_gate(by: Person, use_id: UUID) -> None:
    """Write on the thread that the gate is open, with the exceptions it rests on. Raises `GateShut`, `NotAtAGate`."""
    use = access_use(by, use_id)
    role = acting_role(by, KEEPERS)
    if not role:
        raise MayNot
    view = gate_of(use)
    if view is None or not view.is_here:
        raise NotAtAGate
    if not view.is_ready:
        raise GateShut
    refresh_law(use)
    body = {
        "gate": view.gate.value,
        "is_open": True,
        "items": [item.id for item in view.items],
        "exceptions": [
            {
                "item": row.item,
                "owner_role": row.owner_role,
                "reason": row.reason,
                "expires_on": row.expires_on.isoformat(),
                "is_legal": row.is_legal,
            }
            for row in view.exceptions
            if any(item.id == row.item and item.state is State.EXCEPTED for item in view.items)
        ],
    }
    add_record(by, use.initiative, Kind.GATE, body, role=role)
    audit(by, "gate_opened", use.pk, gate=view.gate.value)
    log.info("landscape.opened_gate use=%s", use.pk)


@transaction.atomic
def accept_exception(
    by: Person, use_id: UUID, item: str, *, owner_role: str, reason: str, expires_on: date
) -> GateException:
    """Let one thing wait, with an owner, a reason and an end. A new one takes the place of the old."""
    use = access_use(by, use_id, for_change=True)
    view = gate_of(use)
    asked = view.item(item) if view else None
    if asked is None or asked.exceptable is Exceptable.NEVER:
        raise CannotBeExcepted
    if asked.exceptable is Exceptable.LEGAL and not by.holds(Role.LEGAL):
        raise OnlyLegal
    today = timezone.localdate()
    if not today < expires_on <= today + LONGEST:
        raise ExceptionMustEnd
    row, _is_new = GateException.objects.update_or_create(
        use=use,
        item=item,
        defaults={
            "owner_role": owner_role,
            "reason": reason,
            "expires_on": expires_on,
            "is_legal": by.holds(Role.LEGAL),
            "accepted_by": by.pk,
            "accepted_on": today,
        },
    )
    body = {"what": "exception", "item": item, "owner_role": owner_role, "reason": reason, "use": str(use.pk)}
    role = acting_role(by, EDITING_ROLES) or "employee"
    add_record(by, use.initiative, Kind.MAP, {**body, "expires_on": expires_on.isoformat()}, role=role)
    audit(by, "exception_accepted", use.pk)
    return row


@transaction.atomic
def note_duty(by: Person, use_id: UUID, duty: str, evidence: str) -> DutyDone:
    """Say that a duty is done and where the proof is. A stop is never ticked off. Saying it again corrects it."""
    use = access_use(by, use_id, for_change=True)
    view = gate_of(use)
    asked = view.item(duty) if view else None
    if asked is None or asked.kind != "duty" or asked.exceptable is not Exceptable.YES:
        raise NotADuty
    role = acting_role(by, EDITING_ROLES) or "employee"
    given = {"evidence": evidence, "role": role, "done_on": timezone.localdate()}
    row, _is_new = DutyDone.objects.update_or_create(use=use, duty=duty, defaults=given)
    body = {"what": "duty_done", "use": str(use.pk), "duty": duty, "evidence": evidence}
    add_record(by, use.initiative, Kind.MAP, body, role=role)
    audit(by, "duty_done", use.pk)
    return row


def _last(entries: list[Entry], gate: Gate) -> Entry | None:
    """The newest word about that gate since the thread came to it."""
    stages = {Gate.PILOT: Stage.APPROVED_TRIAL, Gate.OPERATION: Stage.APPROVED_OPERATION}
    came = max((e.number for e in entries if e.kind is Kind.STAGE and e.body.get("to") == stages[gate]), default=0)
    about = [e for e in entries if e.kind is Kind.GATE and e.body.get("gate") == gate.value and e.number > came]
    return about[-1] if about else None
