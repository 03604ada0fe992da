"""Verbs on the thread: start an initiative, write a record, make a move."""

import json
import logging
from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from forankring.domain.journey import (
    FIRST,
    STARTS,
    Entrance,
    Entry,
    Kind,
    Stage,
    has_run,
    last_day,
    missing,
    move_named,
    ready,
    seal,
    waits_for,
)
from forankring.domain.words import da_key
from forankring.kernel.accounts.api import Person, Unit
from forankring.kernel.audit.api import record

from .models import Initiative, Record
from .queries import access_initiative, entries_of
from .refusals import NoSuchMove, NotYet, NotYourMove, SayWhy, ThreadMeanwhile
from .roles import CHANGERS, STARTERS, acting_role, may_change
from .searching import let_find

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
    """Begin a thread; `body` becomes its first record (IDEA, or MAP when the system is there already).

    Raises ValueError when that entrance does not lead to that stage.
    """
    if stage not in STARTS[entrance]:
        raise ValueError(f"{entrance} does not begin at {stage}")
    day = on or timezone.localdate()
    made = Initiative.objects.create(
        title=title,
        summary=summary,
        entrance=entrance,
        stage=Stage.IDEA,
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
    if stage is not Stage.IDEA:
        _write(made, by, Kind.STAGE, {"move": "enter", "from": "", "to": stage, "why": ""}, role, day)
        made.stage = stage
    _settle(made, day)
    record(by, "initiative_started", made.pk, role=role)
    return made


@transaction.atomic
def add_record(
    by: Person | None,
    initiative_id: UUID,
    kind: Kind,
    body: Body,
    *,
    role: str,
    on: date | None = None,
    revision: int | None = None,
) -> Record:
    """Write what a step concluded. The room that calls has asked whether the person may.

    With `revision` (what the form was drawn from) raises `ThreadMeanwhile` when somebody was there first.
    """
    row = Initiative.objects.select_for_update().get(pk=initiative_id)
    if revision is not None and revision != row.revision:
        raise ThreadMeanwhile
    day = on or timezone.localdate()
    written = _write(row, by, kind, body, role, day)
    if kind is Kind.LANE:
        row.lane = body["lane"]
    _settle(row, day)
    record(by, "record_written", row.pk, role=role, kind=kind, number=written.number)
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

    Whatever comes to a trial gets its last day here. Raises `ThreadMeanwhile`, `NoSuchMove`, `NotYourMove`,
    `SayWhy`, `NotYet` (with what is missing).
    """
    row = access_initiative(by, initiative_id, for_change=True)
    if revision is not None and revision != row.revision:
        raise ThreadMeanwhile
    here = Stage(row.stage)
    move = next((m for m in (move_named(move_id),) if here in m.start), None)
    if move is None:
        raise NoSuchMove
    role = acting_role(by, move.by, row) if by is not None else ""
    if bool(move.by) is (by is None) or (by is not None and not role):
        raise NotYourMove
    if move.says_why and not why.strip():
        raise SayWhy
    entries = entries_of(row)
    if lacking := missing(move, entries):
        raise NotYet(lacking)
    day, goal = on or timezone.localdate(), move.lands(here)
    if goal is not here:
        row.ends_on = last_day(entries, day) if goal is Stage.TRIAL else None
        row.stage, row.stage_since = goal, day
        if goal is Stage.TRIAL and row.owner is None and by is not None:
            row.owner = by.pk  # nobody stands for it: whoever says "try it now" does, until another is named
    ends = {"ends_on": row.ends_on.isoformat()} if row.ends_on and goal is not here else {}
    body = {**told, **ends, "move": move.id, "from": here, "to": goal, "why": why.strip()}
    _write(row, by, Kind.STAGE, body, role, day)
    _settle(row, day)
    record(by, "initiative_moved", row.pk, role=role, move=move.id)
    log.info("journey.moved initiative=%s move=%s", row.pk, move.id)
    return row


@transaction.atomic
def change_initiative(
    by: Person,
    initiative_id: UUID,
    revision: int,
    *,
    title: str,
    summary: str,
    unit: Unit | None,
    track: str,
    owner: UUID | None,
    access: str,
) -> Initiative:
    """What the thread is called, where it belongs, who has it and who may read it. Raises `ThreadMeanwhile`."""
    row = access_initiative(by, initiative_id, for_change=True)
    if not may_change(by, row):
        raise NotYourMove
    if revision != row.revision:
        raise ThreadMeanwhile
    row.title, row.summary, row.unit, row.track = title, summary, unit, track
    row.owner, row.access, row.sort_key = owner, access, da_key(title)
    _settle(row, timezone.localdate())
    record(by, "initiative_changed", row.pk)
    return row


@transaction.atomic
def correct(by: Person, initiative_id: UUID, number: int, text: str, *, revision: int) -> Record:
    """Say what is right beside a record that is not. What stands, stands."""
    row = access_initiative(by, initiative_id, for_change=True)
    role = acting_role(by, CHANGERS, row) or (acting_role(by, STARTERS) if row.owner == by.pk else "")
    if not role:
        raise NotYourMove
    if not 1 <= number <= row.length:
        raise ValueError("no such record")
    body = {"corrects": number, "text": text}
    return add_record(by, row.pk, Kind.CORRECTION, body, role=role, revision=revision)


@transaction.atomic
def start_idea(by: Person, title: str, summary: str, unit: Unit | None = None, track: str = "") -> Initiative:
    """Somebody's idea with its task, on a thread of its own."""
    role = acting_role(by, STARTERS)
    if not role:
        raise NotYourMove
    row = start_initiative(
        by, title, role=role, body={"title": title}, summary=summary, unit=unit, track=track, owner=by.pk
    )
    add_record(by, row.pk, Kind.TASK, {"title": title, "text": summary}, role=role)
    return Initiative.objects.get(pk=row.pk)


def _settle(row: Initiative, day: date) -> None:
    """Bring what follows from the records up to date, and save."""
    entries, here = entries_of(row), Stage(row.stage)
    row.ready = [move.id for move in ready(here, entries)]
    row.waits_for = waits_for(here, entries)
    row.has_run = has_run(entries)
    row.changed_on = day
    row.revision += 1
    row.save()
    let_find(row)


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
    row.length, row.head = row.length + 1, seal(entry)
    return Record.objects.create(
        initiative=row,
        number=entry.number,
        kind=kind,
        on=day,
        role=role,
        by=by.pk if by else None,
        body=text,
        previous=entry.previous,
        seal=row.head,
    )
