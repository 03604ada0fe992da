"""What a file would change here, in sentences, before anything is written."""

import hashlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar
from uuid import UUID

from django.utils.translation import gettext as _

from ..models import Committee, CommitteeSeat, Person, Unit
from ..models.unit import MOST_LEVELS
from .lines import Line, Reading
from .roles import is_committee, seat_of

Node = TypeVar("Node", Unit, Committee)
Seat = tuple[str, str, UUID | None]
"""Side, post, person."""


@dataclass(slots=True)
class Plan:
    """Rows to save, parents before children, and what that means in words."""

    units: list[Unit] = field(default_factory=list)
    committees: list[Committee] = field(default_factory=list)
    seats: dict[UUID, list[Seat]] = field(default_factory=dict)
    works_at: dict[UUID, Unit] = field(default_factory=dict)
    changes: list[str] = field(default_factory=list)
    unknown: int = 0
    """Seats that stay empty because nobody with that e-mail has an account."""

    @property
    def mark(self) -> str:
        """What was shown, in short: the same plan again gives the same mark."""
        return hashlib.sha256("\n".join(self.changes).encode()).hexdigest()[:32]


@dataclass(frozen=True, slots=True)
class Old:
    """How a row stood before the file was read."""

    parent: UUID | None
    covers: UUID | None
    is_closed: bool
    kind: str
    external_id: str


class House:
    """What is here now, and what the file says, found by name."""

    def __init__(self, reading: Reading, today: date) -> None:
        self.reading, self.today, self.plan = reading, today, Plan()
        self.units = {one.pk: one for one in Unit.objects.select_related("parent")}
        self.committees = {one.pk: one for one in Committee.objects.select_related("parent", "unit")}
        self.people = {one.email: one for one in Person.objects.filter(left_on=None).select_related("works_at")}
        self.named: dict[str, Unit | Committee] = {}
        self.new: set[UUID] = set()
        self.old: dict[UUID, Old] = {}


def make_plan(reading: Reading, today: date) -> Plan:
    """Compare; adds to `reading.problems` what only shows here (a parent nobody knows, a circle)."""
    house = House(reading, today)
    grouped: dict[str, list[Line]] = {}
    for line in reading.lines:
        grouped.setdefault(line.unit.casefold(), []).append(line)
    for name, lines in grouped.items():
        _find_or_make(house, name, lines)
    for name, lines in grouped.items():
        _place(house, name, lines)
    _no_circles(house, house.units, grouped)
    _no_circles(house, house.committees, grouped)
    if reading.problems:
        return house.plan
    _tell_of(house, house.units, house.plan.units)
    _tell_of(house, house.committees, house.plan.committees)
    for name, lines in grouped.items():
        _seats(house, name, lines)
    return house.plan


def _find_or_make(house: House, name: str, lines: list[Line]) -> None:
    """The unit or committee a name stands for: known by its id from an earlier file, else by its name."""
    kinds = {line.unit_type.casefold(): line for line in lines if line.unit_type}
    if len(kinds) > 1:
        house.reading.wrong(list(kinds.values())[1].number, "unit_type", _("Enheden har en anden type længere oppe."))
    kind = next((line.unit_type for line in lines if line.unit_type), "")
    here: Iterable[Unit | Committee] = (house.committees if is_committee(kind) else house.units).values()
    if not kind:
        here = [*house.units.values(), *house.committees.values()]
    found = [one for one in here if one.external_id.casefold() == name]
    found = found or [one for one in here if not one.external_id and one.name.casefold() == name]
    if len(found) > 1:
        house.reading.wrong(lines[0].number, "unit", _("Der er flere med det navn her. Giv dem hver sit id først."))
        return
    node = found[0] if found else (Committee if is_committee(kind) else Unit)(name=lines[0].unit)
    if found:
        covers = node.unit_id if isinstance(node, Committee) else None
        house.old[node.pk] = Old(node.parent_id, covers, node.is_closed, node.kind, node.external_id)
    elif isinstance(node, Committee):
        house.new.add(node.pk)
        house.committees[node.pk] = node
    else:
        house.new.add(node.pk)
        house.units[node.pk] = node
    node.external_id = lines[0].unit
    node.kind = kind or node.kind
    itself = [line for line in lines if not line.role]
    node.is_closed = bool(itself) and not any(line.holds_on(house.today) for line in itself)
    if not itself and found:
        node.is_closed = house.old[node.pk].is_closed
    house.named[name] = node


def _place(house: House, name: str, lines: list[Line]) -> None:
    """Its parent: a unit under a unit; a committee under a committee, or over the unit it covers."""
    node = house.named.get(name)
    parents = {line.parent.casefold(): line for line in lines if line.parent}
    if node is None:
        return
    if not parents:
        if isinstance(node, Unit) and any(not line.role for line in lines):
            node.parent = None
        return
    if len(parents) > 1:
        house.reading.wrong(list(parents.values())[1].number, "parent", _("Enheden ligger et andet sted længere oppe."))
        return
    (wanted, line), *_rest = parents.items()
    parent = house.named.get(wanted) or _known(house, wanted)
    if parent is None:
        house.reading.wrong(line.number, "parent", _("Enheden over den findes hverken i filen eller her."))
    elif isinstance(node, Unit) and isinstance(parent, Committee):
        house.reading.wrong(line.number, "parent", _("En enhed kan ikke ligge under et udvalg."))
    elif isinstance(node, Committee) and isinstance(parent, Unit):
        node.unit = parent
    else:
        node.parent = parent


def _known(house: House, name: str) -> Unit | Committee | None:
    every: list[Unit | Committee] = [*house.units.values(), *house.committees.values()]
    found = [one for one in every if one.external_id.casefold() == name]
    found = found or [one for one in every if one.name.casefold() == name]
    return found[0] if len(found) == 1 else None


def _no_circles(house: House, nodes: dict[UUID, Node], grouped: dict[str, list[Line]]) -> None:
    parents = {pk: node.parent_id for pk, node in nodes.items()}
    for name, lines in grouped.items():
        node = house.named.get(name)
        if node is None or node.pk not in nodes:
            continue
        way, at = [node.pk], parents[node.pk]
        while at is not None and at not in way:
            way.append(at)
            at = parents.get(at)
        if at is not None:
            house.reading.wrong(lines[0].number, "parent", _("Enheden kommer til at ligge under sig selv."))
        elif len(way) > MOST_LEVELS:
            house.reading.wrong(lines[0].number, "parent", _("Der er for mange niveauer under hinanden."))


def _tell_of(house: House, nodes: dict[UUID, Node], into: list[Node]) -> None:
    """Collect what is new or different, the highest first, and say it."""

    def depth(node: Node) -> int:
        return 0 if node.parent_id is None else 1 + depth(nodes[node.parent_id])

    named = {node.pk for node in house.named.values()}
    for node in sorted((one for pk, one in nodes.items() if pk in named), key=depth):
        said = list(_sentences(house, node, nodes))
        house.plan.changes += said
        if said or house.old[node.pk].external_id != node.external_id:
            into.append(node)


def _sentences(house: House, node: Unit | Committee, nodes: dict[UUID, Node]) -> Iterable[str]:
    told = {"name": node.name, "parent": nodes[node.parent_id].name if node.parent_id else "", "kind": node.kind}
    if node.pk in house.new:
        yield (_("Ny: %(name)s under %(parent)s") if node.parent_id else _("Ny: %(name)s")) % told
        if isinstance(node, Committee) and node.unit:
            yield _("%(name)s dækker %(unit)s") % {"name": node.name, "unit": node.unit.name}
        if node.is_closed:
            yield _("%(name)s er lukket i dag") % told
        return
    old = house.old[node.pk]
    if old.parent != node.parent_id:
        yield (_("%(name)s flytter til %(parent)s") if node.parent_id else _("%(name)s flytter øverst")) % told
    if isinstance(node, Committee) and node.unit and old.covers != node.unit_id:
        yield _("%(name)s dækker %(unit)s") % {"name": node.name, "unit": node.unit.name}
    if old.kind != node.kind:
        yield _("%(name)s er nu: %(kind)s") % told
    if old.is_closed != node.is_closed:
        yield (_("%(name)s lukker") if node.is_closed else _("%(name)s åbner igen")) % told


def _seats(house: House, name: str, lines: list[Line]) -> None:
    """Seats of a committee; for a unit, who works there."""
    node, held = house.named[name], [line for line in lines if line.role and line.holds_on(house.today)]
    if isinstance(node, Unit):
        for line in held:
            person = house.people.get(line.person_ref.casefold())
            if person is not None and person.works_at_id != node.pk:
                house.plan.works_at[person.pk] = node
                house.plan.changes.append(_("%(person)s arbejder i %(name)s") % {"person": person, "name": node.name})
        return
    if not any(line.role for line in lines):
        return
    wanted: list[Seat] = []
    for line in held:
        seat = seat_of(line.role)
        if seat is None:
            sentence = _(
                "Rollen kender vi ikke. Skriv for eksempel LR formand, LR, TR næstformand, TR, AMR eller sekretær."
            )
            house.reading.wrong(line.number, "role", sentence)
            continue
        person = house.people.get(line.person_ref.casefold())
        house.plan.unknown += bool(line.person_ref and person is None)
        wanted.append((str(seat[0]), str(seat[1]), person.pk if person else None))
    have: list[Seat] = list(CommitteeSeat.objects.filter(committee=node.pk).values_list("side", "post", "person"))
    come, go = Counter(wanted) - Counter(have), Counter(have) - Counter(wanted)
    if come or go:
        told = {"name": node.name, "come": come.total(), "go": go.total()}
        house.plan.seats[node.pk] = wanted
        house.plan.changes.append(_("Pladser i %(name)s: %(come)s kommer til, %(go)s går ud") % told)
