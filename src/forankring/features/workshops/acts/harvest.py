"""Harvest a tool of a session into its sheet; arrange the sheet; seal it.

Harvesting twice gives one sheet: new answers come in, what was arranged stays. A sealed sheet is a new
version; the draft goes on living, so a correction is simply sealed again.
"""

import json
import logging
from collections.abc import Callable
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from forankring.domain import kinds
from forankring.domain.answers import Arrangement, arrangement_from_json, arrangement_to_json
from forankring.domain.grammar import Field
from forankring.domain.grammar.codec import tool_to_json, value_to_json
from forankring.kernel.accounts.api import Person
from forankring.kernel.audit.api import record

from ..gathered import fields_of, gather, script_of
from ..ledger import ledger
from ..models import Sheet, SheetVersion
from ..queries.access import access_session
from ..queries.sheets import access_sheet, fields_of_sheet, values_of
from ..refusals import ChangedMeanwhile, NothingToHarvest, NothingToUndo

log = logging.getLogger(__name__)

UNDO_STEPS = 50

Change = Callable[[Field, Arrangement], Arrangement]
"""One arranging act on one field."""


@transaction.atomic
def harvest(by: Person, session_id: UUID, item_id: str) -> Sheet:
    """Bring the item's answers into its sheet (made the first time). Raises `NothingToHarvest`.

    Once the raw lines have been erased the sheet stays as it is.
    """
    session = access_session(by, session_id, for_change=True)
    with ledger() as book:
        room = book.room(session.room) if session.room else None
        rows = book.lines_of(session.room) if room else []
    item = script_of(room).item(item_id) if room else None
    if room is None or item is None or item.tool is None or not fields_of(item):
        raise NothingToHarvest
    found = gather(room, rows, item)
    sheet, is_new = Sheet.objects.select_for_update().get_or_create(
        session=session, item=item_id, defaults={"tool": tool_to_json(item.tool)}
    )
    if is_new or not sheet.history:
        sheet.arranged = found.arranged
    sheet.base = found.base
    sheet.revision += 1
    sheet.harvested_on = timezone.localdate()
    sheet.save()
    record(by, "sheet_harvested", sheet.pk, session=session.pk)
    log.info("workshops.sheet_harvested sheet=%s", sheet.pk)
    return sheet


@transaction.atomic
def arrange(by: Person, sheet_id: UUID, field_id: str, revision: int, change: Change) -> Sheet:
    """Do one arranging act on one field. Raises `ChangedMeanwhile` when somebody else was there first."""
    sheet = access_sheet(by, sheet_id, for_change=True)
    if sheet.revision != revision:
        raise ChangedMeanwhile
    field = next(f for f in fields_of_sheet(sheet) if f.id == field_id)
    made = change(field, arrangement_from_json(sheet.arranged.get(field_id, {})))
    _keep(sheet, {**sheet.arranged, field_id: arrangement_to_json(made)})
    record(by, "sheet_arranged", sheet.pk)
    return sheet


@transaction.atomic
def undo(by: Person, sheet_id: UUID, revision: int) -> Sheet:
    """Take back the last arranging act. Raises `NothingToUndo`, `ChangedMeanwhile`."""
    sheet = access_sheet(by, sheet_id, for_change=True)
    if sheet.revision != revision:
        raise ChangedMeanwhile
    if not sheet.history:
        raise NothingToUndo
    sheet.arranged = json.loads(sheet.history[-1])
    sheet.history = sheet.history[:-1]
    sheet.revision += 1
    sheet.save()
    record(by, "sheet_undone", sheet.pk)
    return sheet


@transaction.atomic
def seal(by: Person, sheet_id: UUID, revision: int) -> SheetVersion:
    """Make the draft a version that stands. Sealing the same again gives the version that is there.

    Raises `domain.words.Refused` when an output limit is passed (too many points), `ChangedMeanwhile`.
    """
    sheet = access_sheet(by, sheet_id, for_change=True)
    if sheet.revision != revision:
        raise ChangedMeanwhile
    values = values_of(sheet)
    sealed = {f.id: value_to_json(kinds.seal(f, values[f.id])) for f in fields_of_sheet(sheet)}
    last = sheet.versions.first()
    if last is not None and last.values == sealed and last.tool == sheet.tool:
        return last
    version = SheetVersion.objects.create(
        sheet=sheet,
        number=last.number + 1 if last else 1,
        tool=sheet.tool,
        values=sealed,
        sealed_on=timezone.localdate(),
    )
    record(by, "sheet_sealed", sheet.pk, number=version.number)
    log.info("workshops.sheet_sealed sheet=%s number=%s", sheet.pk, version.number)
    return version


def _keep(sheet: Sheet, arranged: dict[str, object]) -> None:
    # History keeps text, not nested data: one JSON column stays flat whatever an arrangement grows into.
    sheet.history = [*sheet.history, json.dumps(sheet.arranged, ensure_ascii=False)][-UNDO_STEPS:]
    sheet.arranged = arranged
    sheet.revision += 1
    sheet.save()
