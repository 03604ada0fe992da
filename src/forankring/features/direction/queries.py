"""What is in force: today, or on the day an old decision was taken."""

from datetime import date
from difflib import get_close_matches
from typing import Any

from django.utils import timezone
from django.utils.translation import get_language

from forankring.kernel.accounts.api import HeldRole, Person, Unit

from . import seeds
from .models import Frame, Kind, Tool, key_of
from .rights import Column, Decision, Matrix, cells_from_json, default_cells
from .values import (
    ApprovedTool,
    Compass,
    Focus,
    Guidelines,
    Standing,
    focus_from_json,
    guidelines_from_json,
    principles_from_json,
)

ALIKE = 0.75
"""How much of a word must be the same, from 0 to 1, for a slip of the finger."""


def compass_in_force(on: date | None = None) -> Compass | None:
    """The compass on that day (today); None while the municipality has none."""
    return _compass(_in_force(Kind.COMPASS, on))


def compass_version(number: int) -> Compass | None:
    """The compass an old decision was taken under."""
    return _compass(_version(Kind.COMPASS, number))


def matrix_in_force(on: date | None = None) -> Matrix:
    """Who decides what on that day (today): the municipality's own, or the one that ships (number 0)."""
    return _matrix(_in_force(Kind.MATRIX, on))


def matrix_version(number: int) -> Matrix:
    """The matrix an old decision was taken under; 0 is the one that ships."""
    return _matrix(_version(Kind.MATRIX, number))


def guidelines(on: date | None = None) -> Guidelines:
    """The municipality's own, or the five that ship in the reader's language."""
    row = _in_force(Kind.GUIDELINES, on)
    if row is None:
        return Guidelines(0, guidelines_from_json(seeds.guidelines(get_language() or "da")))
    return Guidelines(row.number, guidelines_from_json(row.content), row.valid_from)


def focus_areas(on: date | None = None) -> Focus:
    """The two or three areas where the municipality puts its effort; none chosen gives an empty one."""
    row = _in_force(Kind.FOCUS, on)
    return Focus(row.number, focus_from_json(row.content), row.valid_from) if row else Focus(0, ())


def who(decision: Decision | str, on: date | None = None) -> dict[Column, Any]:
    """What each role does with that decision."""
    return matrix_in_force(on).who(Decision(decision))


def deciding_role(person: Person, decision: Decision | str, unit: Unit | None, on: date | None = None) -> str:
    """The role in which this person may take that decision for that unit; empty when they may not.

    A leader decides for what they lead. Without a unit it is about the whole municipality.
    """
    if not person.is_active:
        return ""
    wanted = matrix_in_force(on).deciders(Decision(decision))
    held = {h.role: h.unit for h in HeldRole.objects.filter(person=person, role__in=wanted).select_related("unit")}
    return next((str(role) for role in wanted if role in held and _reaches(held[role], unit)), "")


def may_decide(person: Person, decision: Decision | str, unit: Unit | None) -> bool:
    """True when one of the person's roles decides in that row and reaches that unit."""
    return bool(deciding_role(person, decision, unit))


def approved_tools(on: date | None = None) -> list[ApprovedTool]:
    """The whole list, A to Å, with those that are not approved: people ask about them too."""
    return [_tool(row, on) for row in Tool.objects.all()]


def tools_like(asked: str, tools: list[ApprovedTool]) -> list[ApprovedTool]:
    """Tools with a word written nearly like this one: a slip of the finger, not another tool."""
    wanted = key_of(asked)
    return [one for one in tools if get_close_matches(wanted, [key_of(word) for word in one.name.split()], 1, ALIKE)]


def standing_of(name: str, on: date | None = None) -> Standing | None:
    """May that tool be used? None: it is not on the list, or its time has run out; both mean "not yet"."""
    row = Tool.objects.filter(search_key=key_of(name)).first() if key_of(name) else None
    if row is None or _tool(row, on).has_expired:
        return None
    return Standing(row.standing)


def newest(kind: Kind) -> Frame | None:
    return Frame.objects.filter(kind=kind).order_by("-number").first()


def versions(kind: Kind) -> list[Frame]:
    return list(Frame.objects.filter(kind=kind).order_by("-number"))


def _in_force(kind: Kind, on: date | None) -> Frame | None:
    day = on or timezone.localdate()
    return Frame.objects.filter(kind=kind, valid_from__lte=day).order_by("-number").first()


def _version(kind: Kind, number: int) -> Frame | None:
    return Frame.objects.filter(kind=kind, number=number).first()


def _compass(row: Frame | None) -> Compass | None:
    return Compass(row.number, principles_from_json(row.content), row.valid_from) if row else None


def _matrix(row: Frame | None) -> Matrix:
    return Matrix(row.number, cells_from_json(row.content), row.valid_from) if row else Matrix(0, default_cells())


def _tool(row: Tool, on: date | None) -> ApprovedTool:
    gone = row.valid_until is not None and row.valid_until < (on or timezone.localdate())
    return ApprovedTool(
        row.name,
        Standing(row.standing),
        row.what_for,
        row.conditions,
        row.valid_until,
        row.link,
        id=str(row.pk),
        has_expired=gone and row.standing != Standing.NOT_APPROVED,
    )


def _reaches(led: Unit | None, unit: Unit | None) -> bool:
    """A role held without a unit counts everywhere; the whole municipality belongs to who leads its top."""
    if led is None:
        return True
    return led.parent_id is None if unit is None else unit.path.startswith(led.path)
