"""What the night sees to: a use whose time has come, or that is no longer what was approved, is looked at again.

1. the date of the next review has passed; 2. a new model, another purpose or a new kind of use was saved;
3. an exception at the gate has ended; 4. the law's rules now give another class.
A gate that stands open shuts again when an exception has ended, or the rules ask for more than they did.
Nothing becomes "in operation" by itself: rules only ever ask for a new look.
"""

import logging
from datetime import date, datetime
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from forankring.domain.journey import Stage
from forankring.kernel.audit.api import record
from forankring.kernel.journey.api import access_initiative, entries_of, make_move

from ..law import class_now
from ..models import Use
from ..queries.access import access_uses
from ..queries.gate import WATCHED
from ..words import OUT
from .gate import shut_again
from .refresh import refresh_law

log = logging.getLogger(__name__)


def nightly(now: datetime) -> int:
    """Move what is due; how many moved. Running again the same night moves nothing more."""
    today = timezone.localdate(now)
    for use in access_uses(None).exclude(stage__in=OUT).iterator(chunk_size=500):
        refresh_law(use)
    for use_id in list(access_uses(None).filter(stage__in=WATCHED).values_list("pk", flat=True)):
        shut_again(use_id, today)
    running = access_uses(None).filter(stage=Stage.OPERATION).values_list("pk", flat=True)
    return sum(_look_at(use_id, today) for use_id in list(running))


@transaction.atomic
def _look_at(use_id: UUID, today: date) -> bool:
    Use.objects.select_for_update().get(pk=use_id)
    use = access_uses(None).get(pk=use_id)
    if use.stage != Stage.OPERATION:
        return False
    reasons = reasons_for(use, today)
    if not reasons:
        return False
    make_move(None, use.initiative, "review_due", on=today, reasons=reasons)
    use.review_reasons = []
    use.save(update_fields=["review_reasons"])
    record(None, "use_review_due", use.pk)
    log.info("landscape.review_due use=%s", use.pk)
    return True


def reasons_for(use: Use, today: date) -> list[str]:
    """Codes of why it must be looked at again, in a fixed order; empty: it may run on."""
    initiative = access_initiative(None, use.initiative)
    found = list(use.review_reasons)
    if use.next_review_on and use.next_review_on < today:
        found.append("review_date")
    # What ended before it last came into operation was there to see when that was decided.
    if use.exceptions.filter(expires_on__lt=today, expires_on__gte=initiative.stage_since).exists():
        found.append("exception_ended")
    now = class_now(entries_of(initiative), today)
    if use.ai_class and now and now != use.ai_class:
        found.append("new_class")
    return found
