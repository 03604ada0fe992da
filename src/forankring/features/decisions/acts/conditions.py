"""Conditions: met with a word on how; expired ones send what runs to a new look, by rule."""

from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.http import Http404
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override

from forankring.domain.journey import Stage
from forankring.kernel.accounts.api import Person
from forankring.kernel.audit.api import record
from forankring.kernel.journey.api import Initiative, access_initiative, acting_role, make_move

from ..models import Condition
from ..refusals import ReasonMissing
from ..roles import OWNERS, required


@transaction.atomic
def meet_condition(by: Person, condition_id: UUID, how: str) -> Condition:
    """Say how a condition was met. Who has the role where the initiative belongs may, and leaders there."""
    row = Condition.objects.select_for_update().filter(pk=condition_id).first()
    if row is None:
        raise Http404
    initiative = access_initiative(by, row.initiative)
    role = required(acting_role(by, OWNERS, initiative))
    if not how.strip():
        raise ReasonMissing
    if row.met_on is None:
        row.met_on, row.met_how = timezone.localdate(), how.strip()
        row.save()
        record(by, "condition_met", row.initiative, role=role, number=row.record)
    return row


def look_at_conditions(now: datetime) -> int:
    """Daily: what runs on a condition that has expired is looked at again. Running twice changes nothing more."""
    today = timezone.localdate(now)
    due = Condition.objects.filter(met_on=None, expired_told=False, expires_on__lt=today)
    moved = 0
    for condition in list(due):
        with transaction.atomic():
            moved += _expire(condition)
    return moved


def _expire(condition: Condition) -> int:
    fresh = Condition.objects.select_for_update().filter(pk=condition.pk, expired_told=False, met_on=None).first()
    if fresh is None:
        return 0
    row = Initiative.objects.select_for_update().filter(pk=fresh.initiative).first()
    fresh.expired_told = True
    fresh.save(update_fields=["expired_told"])
    if row is None or row.stage != Stage.OPERATION:
        return 0
    with override("da"):
        why = _("Et vilkår i beslutningen er udløbet: %(text)s") % {"text": fresh.text}
    make_move(None, row.pk, "review_due", why=why)
    return 1
