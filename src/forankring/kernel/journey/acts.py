"""Verbs on the thread: start an initiative, write a record, make a move."""

import json
import logging
from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from forankring.domain.journey import FIRST, Entrance, Entry, Kind, Stage, missing, move_named, seal
from forankring.domain.words import da_key
from forankring.kernel.accounts.api import Person, Role, Unit
from forankring.kernel.audit.api import record as audit

from .models import Initiative, Record
from .queries import access_initiative, entries_of
from .refusals import NoSuchMove, NotYet, NotYourMove, SayWhy, ThreadMeanwhile

log = logging.getLogger(__name__)

Body = Mapping[str, Any]


@transaction.atomic
def start_initiative(
    by: Person | None,
    title: str,
    *,
    role: str,
    body: Body,
    summary: str = "",
    entrance: Entrance = Entrance.IDEA,
    stage: Stage = Stage.IDEA,
    unit: Unit | None = None,
    track: str = "",
    owner: UUID | None = None,
    origin: Body | None = None,
    on: date | None = None,
) -> Initiative:
    """Begin a thread; `body` becomes its first record (IDEA, or MAP when the system is there already)."""
    day = on or timezone.localdate()
    made = Initiative.objects.create(
        title=title,
        summary=summary,
        entrance=entrance,
        stage=stage,
        stage_since=day,
        unit=unit,
        track=track,
        owner=owner,
        origin=dict(origin or {}),
        sort_key=da_key(title),
        started_on=day,
        changed_on=day,
    )
    _write(made, by, Kind.IDEA if entrance is Entrance.IDEA else Kind.MAP, body, role, day)
    audit(by, "initiative_started", made.pk, role=role)
    return made


@transaction.atomic
def add_record(
    by: Person | None, initiative_id: UUID, kind: Kind, body: Body, *, role: str, on: date | None = None
) -> Record:
    """Write what a step concluded. The room that calls has asked whether the person may."""
    row = Initiative.objects.select_for_update().get(pk=initiative_id)
    day = on or timezone.localdate()
    written = _write(row, by, kind, body, role, day)
    if kind is Kind.LANE:
        row.lane = body["lane"]
    row.changed_on = day
    row.revision += 1
    row.save(update_fields=["lane", "changed_on", "revision"])
    audit(by, "record_written", row.pk, role=role, kind=kind, number=written.number)
    return written


@transaction.atomic
def make_move(
    by: Person | None,
    initiative_id: UUID,
    move_id: str,
    *,
    why: str = "",
    revision: int | None = None,
    on: date | None = None,
    **told: Any,
) -> Initiative:
    """Take the initiative on. `by` None is a rule acting; `told` joins the record's body.

    Raises `NoSuchMove`, `NotYourMove`, `SayWhy`, `NotYet` (with what is missing), `ThreadMeanwhile`.
    """
    row = access_initiative(by, initiative_id, for_change=True)
    move = next((m for m in (move_named(move_id),) if Stage(row.stage) in m.start), None)
    if move is None:
        raise NoSuchMove
    role = acting_role(by, move.by) if by is not None else ""
    if bool(move.by) is (by is None) or (by is not None and not role):
        raise NotYourMove
    if revision is not None and revision != row.revision:
        raise ThreadMeanwhile
    if move.says_why and not why.strip():
        raise SayWhy
    if lacking := missing(move, entries_of(row)):
        raise NotYet(lacking)
    day = on or timezone.localdate()
    _write(row, by, Kind.STAGE, {"move": move.id, "from": row.stage, "to": move.goal, "why": why, **told}, role, day)
    row.stage, row.stage_since, row.changed_on = move.goal, day, day
    row.revision += 1
    row.save(update_fields=["stage", "stage_since", "changed_on", "revision"])
    audit(by, "initiative_moved", row.pk, role=role, move=move.id)
    log.info("journey.moved initiative=%s move=%s", row.pk, move.id)
    return row


def acting_role(person: Person, roles: tuple[str, ...]) -> str:
    """The first of `roles` the person holds, in the table's order; empty when none."""
    return next((role for role in roles if role in Role and person.holds(role)), "")


def _write(row: Initiative, by: Person | None, kind: Kind, body: Body, role: str, day: date) -> Record:
    last = row.records.order_by("-number").first()
    text = json.dumps(dict(body), ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
    entry = Entry(
        thread=str(row.pk),
        number=last.number + 1 if last else 1,
        kind=kind,
        on=day.isoformat(),
        role=role,
        by=str(by.pk) if by else "",
        body=json.loads(text),
        previous=last.seal if last else FIRST,
    )
    return Record.objects.create(
        initiative=row,
        number=entry.number,
        kind=kind,
        on=day,
        role=role,
        by=by.pk if by else None,
        body=text,
        previous=entry.previous,
        seal=seal(entry),
    )
