"""A citizen tells that something is wrong; somebody in the house reads it and ticks it off."""

import logging
from uuid import UUID

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from forankring.kernel.accounts.api import MayNot, Person
from forankring.kernel.audit.api import record

from ..models import ErrorReport, Use
from ..queries.access import access_uses, may_edit
from ..queries.public import public_use
from ..refusals import TooManyReports

log = logging.getLogger(__name__)

MOST_WAITING = 25
"""Unread reports on one use: a flood fills no table, and a person still reads what came first."""


@transaction.atomic
def tell_error(use_id: UUID, text: str) -> ErrorReport:
    """Keep what somebody wrote about a published use, and nothing about who wrote it."""
    use = Use.objects.select_for_update().get(pk=public_use(use_id).pk)
    if ErrorReport.objects.filter(use=use, handled_on=None).count() >= MOST_WAITING:
        raise TooManyReports
    made = ErrorReport.objects.create(use=use, text=text, received_on=timezone.localdate())
    log.info("landscape.told_error use=%s", use.pk)
    return made


@transaction.atomic
def tick_off(by: Person, report_id: UUID) -> None:
    """Done. Ticking off twice changes nothing."""
    found = reports_for(by).filter(pk=report_id).select_for_update().first()
    if found is None or not may_edit(by, found.use):
        raise MayNot
    found.handled_on = timezone.localdate()
    found.save(update_fields=["handled_on"])
    record(by, "report_handled", found.pk, use=found.use_id)


def reports_for(person: Person) -> QuerySet[ErrorReport]:
    """What has come in about uses this person may see, and nobody has ticked off."""
    return ErrorReport.objects.filter(use__in=access_uses(person).values("pk"), handled_on=None)
