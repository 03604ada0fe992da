"""Verbs on the frames. Every change is a new version; who came second is told and loses nothing."""

import secrets
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from django.db import IntegrityError, transaction
from django.http import Http404
from django.utils import timezone

from forankring.kernel.accounts.api import MayNot, Person, Role
from forankring.kernel.audit.api import record

from .models import Frame, Kind, Tool, key_of
from .queries import newest
from .refusals import FrameMeanwhile, NotAMatrix, NothingWritten, ThreeToFive, ToolNamedAlready, TooManyFocusAreas
from .rights import Cells, cells_to_json, faults
from .searching import let_find, let_forget
from .values import (
    FEWEST_PRINCIPLES,
    MOST_FOCUS,
    MOST_PRINCIPLES,
    FocusArea,
    Guideline,
    Principle,
    ToolFacts,
    as_json,
)

KEEPERS = (Role.DIRECTOR, Role.ADMINISTRATOR)
"""Who sets the frames."""


def save_compass(by: Person, principles: Sequence[Principle], *, seen: int, valid_from: date | None = None) -> Frame:
    """A new version of the compass. A principle without an id gets one that lasts. `seen`: the newest number seen."""
    if not FEWEST_PRINCIPLES <= len(principles) <= MOST_PRINCIPLES:
        raise ThreeToFive
    named = [p if p.id else replace(p, id=f"p-{secrets.token_hex(4)}") for p in principles]
    return _save(by, Kind.COMPASS, as_json(named), seen, valid_from, "compass_saved")


def save_matrix(by: Person, cells: Cells, *, seen: int, valid_from: date | None = None) -> Frame:
    """A new version of the matrix. Raises `NotAMatrix` when a row breaks a rule, MED's first of all."""
    if faults(cells):
        raise NotAMatrix
    return _save(by, Kind.MATRIX, cells_to_json(cells), seen, valid_from, "matrix_saved")


def save_focus(by: Person, areas: Sequence[FocusArea], *, seen: int, valid_from: date | None = None) -> Frame:
    """A new version of the focus areas, at most three. Raises `TooManyFocusAreas`, `FrameMeanwhile`."""
    if len(areas) > MOST_FOCUS:
        raise TooManyFocusAreas
    return _save(by, Kind.FOCUS, as_json(areas), seen, valid_from, "focus_saved")


def save_guidelines(by: Person, lines: Sequence[Guideline], *, seen: int, valid_from: date | None = None) -> Frame:
    """A new version of the guidelines for everybody. Raises `NothingWritten`, `FrameMeanwhile`."""
    if not lines:
        raise NothingWritten
    return _save(by, Kind.GUIDELINES, as_json(lines), seen, valid_from, "guidelines_saved")


@transaction.atomic
def save_tool(by: Person, facts: ToolFacts, *, tool_id: UUID | None = None, revision: int | None = None) -> Tool:
    """Put a tool on the list or change what the list says about it."""
    _keeper(by)
    row = Tool.objects.select_for_update().filter(pk=tool_id).first() if tool_id else Tool(revision=0)
    if row is None:
        raise Http404
    if revision is not None and revision != row.revision:
        raise FrameMeanwhile
    if not key_of(facts.name) or Tool.objects.filter(search_key=key_of(facts.name)).exclude(pk=row.pk).exists():
        raise ToolNamedAlready
    row.name, row.standing, row.what_for = facts.name, facts.standing, facts.what_for
    row.conditions, row.valid_until, row.link = facts.conditions, facts.valid_until, facts.link
    row.revision += 1
    row.place()
    row.save()
    let_find(row)
    record(by, "tool_standing_saved", row.pk, role=_keeper(by), standing=str(facts.standing))
    return row


@transaction.atomic
def remove_tool(by: Person, tool_id: UUID) -> None:
    """Take a tool off the list. From then on the answer is that we do not know it yet."""
    role = _keeper(by)
    gone, _ = Tool.objects.filter(pk=tool_id).delete()
    if gone:
        let_forget(tool_id)
        record(by, "tool_standing_removed", tool_id, role=role)


def _save(by: Person, kind: Kind, content: Any, seen: int, valid_from: date | None, act: str) -> Frame:
    role = _keeper(by)
    today = timezone.localdate()
    try:
        with transaction.atomic():
            last = newest(kind)
            number = last.number if last else 0
            if seen != number:
                raise FrameMeanwhile
            made = Frame.objects.create(
                kind=kind,
                number=number + 1,
                content=content,
                valid_from=valid_from or today,
                made_on=today,
                role=role,
            )
            record(by, act, made.pk, role=role, number=made.number)
    except IntegrityError:
        # Two saved in the same breath: the number is taken.
        raise FrameMeanwhile from None
    return made


def _keeper(by: Person) -> str:
    role = next((str(role) for role in KEEPERS if by.holds(role)), "")
    if not role:
        raise MayNot
    return role
