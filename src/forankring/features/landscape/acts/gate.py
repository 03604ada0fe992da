"""At the gate: see what it asks for, accept an exception, try to open it."""

import logging
from datetime import date, timedelta
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from forankring.domain.journey import Kind, Stage
from forankring.features.screening.api import met_at_gate
from forankring.kernel.accounts.api import MayNot, Person, Role
from forankring.kernel.audit.api import record as audit
from forankring.kernel.journey.api import access_initiative, acting_role, add_record, entries_of

from ..gate import Exceptable, State
from ..gate_words import sentence_of
from ..models import DutyDone, GateException, Use
from ..queries.access import access_use
from ..queries.gate import WATCHED, gate_of, proofs_of, view_at
from ..refusals import CannotBeExcepted, ExceptionMustEnd, GateShut, NotADuty, NotAtAGate, OnlyLegal
from .refresh import refresh_law
from .register import EDITING_ROLES

log = logging.getLogger(__name__)

KEEPERS = ("legal", "it")
"""Who opens a gate."""

LONGEST = timedelta(days=366)


@transaction.atomic
def try_gate(by: Person, use_id: UUID) -> None:
    """Write on the thread that the gate is open, with the exceptions it rests on. Raises `GateShut`, `NotAtAGate`.

    Opening what is open changes nothing.
    """
    use = access_use(by, use_id)
    role = acting_role(by, KEEPERS)
    if not role:
        raise MayNot
    view = gate_of(use)
    if view is None or not view.is_here:
        raise NotAtAGate
    if not view.is_ready:
        raise GateShut
    if view.was_opened:
        return
    refresh_law(use)
    for duty, where in proofs_of(use).items():
        met_at_gate(use.initiative, duty, where, role)  # the register has answered: the task is not asked again
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
    if asked is None or not asked.is_duty or asked.exceptable is not Exceptable.YES:
        raise NotADuty
    role = acting_role(by, EDITING_ROLES) or "employee"
    given = {"evidence": evidence, "role": role, "done_on": timezone.localdate()}
    row, _is_new = DutyDone.objects.update_or_create(use=use, duty=duty, defaults=given)
    met_at_gate(use.initiative, duty, evidence, role)
    body = {"what": "duty_done", "use": str(use.pk), "duty": duty, "evidence": evidence}
    add_record(by, use.initiative, Kind.MAP, body, role=role)
    audit(by, "duty_done", use.pk)
    return row


@transaction.atomic
def shut_again(use_id: UUID, on: date) -> bool:
    """A rule: an open gate shuts when what it rested on is gone, be it an exception that ended or a new duty."""
    use = Use.objects.select_related("system").select_for_update(of=("self",)).get(pk=use_id)
    initiative = access_initiative(None, use.initiative)
    gate = WATCHED.get(Stage(initiative.stage))
    view = view_at(use, gate, entries_of(initiative), on) if gate else None
    if view is None or not view.was_opened or view.is_ready:
        return False
    missing = [item for item in view.items if item.state is State.MISSING]
    body = {
        "gate": view.gate.value,
        "is_open": False,
        "missing": [{"item": item.id, "text": sentence_of(item)} for item in missing],
    }
    add_record(None, use.initiative, Kind.GATE, body, role="", on=on)
    audit(None, "gate_shut", use.pk, gate=view.gate.value)
    log.info("landscape.shut_gate use=%s", use.pk)
    return True
