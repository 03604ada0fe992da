"""The map: parts of the organisation × kinds of task, each tile with how many and how they stand."""

from collections import Counter, defaultdict
from dataclasses import dataclass
from urllib.parse import urlencode
from uuid import UUID

from django.db.models import Count
from django.urls import reverse
from django.utils.translation import gettext as _

from forankring.domain.journey import Stage
from forankring.kernel.accounts.api import Person, Unit

from ..words import AREAS, TILES, tile_of, word
from .access import access_uses


@dataclass(frozen=True, slots=True)
class Mark:
    """ "● 3 i drift": the shape and the word say the same, so nothing hangs on colour."""

    shape: str
    count: int
    word: str
    tone: str


@dataclass(frozen=True, slots=True)
class Tile:
    area: str
    url: str
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class MapRow:
    """`into` opens the units below; empty when there are none with anything in them."""

    name: str
    into: str
    tiles: tuple[Tile | None, ...]


@dataclass(frozen=True, slots=True)
class Map:
    """`columns` are the words of the areas that anything stands in. `up` leads one level out again."""

    columns: tuple[str, ...]
    rows: tuple[MapRow, ...]
    unit: Unit | None
    up: str
    total: int


def the_map(person: Person | None, unit_id: UUID | None = None) -> Map:
    """The map seen from a unit; from the top when none is named. A unit nobody knows is the top."""
    units = {unit.pk: unit for unit in Unit.objects.all()}
    here = units.get(unit_id) if unit_id else None
    counted = _counted(person)
    rows = _row_units(units, here)
    row_of = {unit.pk: _row_for(unit, rows) for unit in units.values()}
    cells: dict[tuple[UUID | None, str], Counter[str]] = defaultdict(Counter)
    for (in_unit, area, tile), count in counted.items():
        row = row_of.get(in_unit) if in_unit else None
        if row is None and (here or in_unit):
            continue
        cells[row, area][tile] += count
    areas = [code for code, _w in AREAS if any(a == code for _r, a in cells)]
    if any(area == "" for _r, area in cells):
        areas.append("")
    shown: list[tuple[UUID | None, str]] = [(u.pk, u.name) for u in rows]
    if any(row is None for row, _a in cells):
        shown.append((None, _("Uden enhed")))
    has_children = {unit.parent_id for unit in units.values()}
    made = tuple(
        MapRow(
            name,
            _map_url(pk) if pk and pk in has_children and (here is None or pk != here.pk) else "",
            tuple(_tile(pk, area, cells.get((pk, area)), is_own=here is not None and pk == here.pk) for area in areas),
        )
        for pk, name in shown
        if any(key == pk for key, _a in cells)
    )
    up = "" if here is None else _map_url(here.parent_id) if here.parent_id else reverse("landscape:map")
    total = sum(sum(cell.values()) for cell in cells.values())
    return Map(tuple(word(AREAS, a) if a else _("Uden område") for a in areas), made, here, up, total)


def _counted(person: Person | None) -> Counter[tuple[UUID | None, str, str]]:
    rows = access_uses(person).order_by().values_list("unit", "area", "stage", "has_run").annotate(count=Count("pk"))
    found: Counter[tuple[UUID | None, str, str]] = Counter()
    for unit, area, stage, has_run, count in rows:
        tile = tile_of(Stage(stage), has_run=has_run)
        if tile != "out":
            found[unit, area, tile] += count
    return found


def _row_units(units: dict[UUID, Unit], here: Unit | None) -> list[Unit]:
    """The units one level below, and the unit itself for what stands on it directly."""
    if here:
        return [here, *_below(units, here.pk)]
    tops = _below(units, None)
    return [tops[0], *_below(units, tops[0].pk)] if len(tops) == 1 else tops


def _below(units: dict[UUID, Unit], parent: UUID | None) -> list[Unit]:
    found = [unit for unit in units.values() if unit.parent_id == parent]
    return sorted(found, key=lambda unit: (unit.sort_key, str(unit.pk)))


def _row_for(unit: Unit, rows: list[Unit]) -> UUID | None:
    """The row a unit is counted in: the one furthest down its path."""
    on_path = [row for row in rows if unit.path.startswith(row.path)]
    return max(on_path, key=lambda row: len(row.path)).pk if on_path else None


def _tile(unit: UUID | None, area: str, counts: Counter[str] | None, *, is_own: bool) -> Tile | None:
    if not counts:
        return None
    marks = tuple(
        Mark(shape, counts[name], str(said), tone) for name, (shape, said, tone, _st) in TILES.items() if counts[name]
    )
    asked = {"unit": str(unit) if unit else "", "area": area, "own": "1" if is_own else ""}
    url = f"{reverse('landscape:uses')}?{urlencode({k: v for k, v in asked.items() if v})}"
    return Tile(word(AREAS, area) if area else _("Uden område"), url, marks)


def _map_url(unit: UUID | None) -> str:
    return f"{reverse('landscape:map')}?unit={unit}" if unit else reverse("landscape:map")
