"""The list of uses: filtered and sorted in the database, a page at a time."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from django.core.paginator import Page, Paginator
from django.db.models import Q, QuerySet

from forankring.domain.journey import NOT_YET, Stage
from forankring.kernel.accounts.api import Person, Unit, units_led_by
from forankring.kernel.journey.api import Initiative, stage_word

from ..words import AREAS, LAW_CLASSES, OUT, TILES, tile_of, word
from .access import SPECIALISTS, access_uses

if TYPE_CHECKING:
    from .access import StagedUse

ON_A_PAGE = 50

ORDERS: dict[str, tuple[str, ...]] = {
    "title": ("sort_key", "pk"),
    "-title": ("-sort_key", "pk"),
    "system": ("system__sort_key", "sort_key", "pk"),
    "unit": ("unit__sort_key", "sort_key", "pk"),
    "area": ("area", "sort_key", "pk"),
    "review": ("next_review_on", "sort_key", "pk"),
    "changed": ("-changed_on", "sort_key", "pk"),
}


@dataclass(frozen=True, slots=True)
class UseLine:
    """A use in a list."""

    pk: UUID
    title: str
    system: str
    unit: str
    area: str
    stage_word: str
    shape: str
    tone: str
    law_class: str
    next_review_on: date | None
    is_published: bool


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody asks to see. Empty means all on the map."""

    q: str = ""
    unit: Unit | None = None
    is_own: bool = False
    area: str = ""
    status: str = ""
    is_mine: bool = False
    order: str = "title"


def filtered(person: Person | None, wanted: Wanted) -> "QuerySet[StagedUse]":
    """The uses somebody asked for, in order."""
    rows = access_uses(person)
    rows = rows.filter(_standing(wanted.status)) if wanted.status in (*TILES, "out") else rows.exclude(stage__in=OUT)
    if wanted.unit:
        rows = rows.filter(unit=wanted.unit) if wanted.is_own else rows.filter(unit__path__startswith=wanted.unit.path)
    if wanted.area:
        rows = rows.filter(area=wanted.area)
    for part in wanted.q.split()[:8]:
        said = Q(title__icontains=part) | Q(short_description__icontains=part) | Q(system__name__icontains=part)
        rows = rows.filter(said | Q(system__supplier__icontains=part) | Q(unit__name__icontains=part))
    if wanted.is_mine and person and not any(person.holds(role) for role in SPECIALISTS):
        own = Initiative.objects.filter(owner=person.pk).values("pk")
        rows = rows.filter(Q(unit__in=units_led_by(person)) | Q(initiative__in=own))
    return rows.order_by(*ORDERS.get(wanted.order, ORDERS["title"]))


def _standing(status: str) -> Q:
    """As `tile_of` says it, asked of the database."""
    not_yet = Q(stage__in=NOT_YET, has_run=False)
    if status == "unused":
        return Q(stage__in=TILES[status][3]) | not_yet
    return Q(stage__in=OUT if status == "out" else TILES[status][3]) & ~not_yet


def page_of(rows: "QuerySet[StagedUse]", number: object) -> "Page[Any]":
    """One page. A number that is none, or too high, is the nearest page there is."""
    wanted = rows.select_related("system", "unit").only(
        "pk", "title", "area", "ai_class", "next_review_on", "is_published", "initiative", "system__name", "unit__name"
    )
    return Paginator(wanted, ON_A_PAGE).get_page(str(number or 1))


def line_of(use: "StagedUse") -> UseLine:
    stage = Stage(use.stage)
    tile = tile_of(stage, has_run=use.has_run)
    shape, tone = (TILES[tile][0], TILES[tile][2]) if tile in TILES else ("■", "plain")
    return UseLine(
        pk=use.pk,
        title=use.title,
        system=use.system.name,
        unit=use.unit.name if use.unit else "",
        area=word(AREAS, use.area) if use.area else "",
        stage_word=stage_word(stage, has_run=use.has_run),
        shape=shape,
        tone=tone,
        law_class=word(LAW_CLASSES, use.ai_class) if use.ai_class else "",
        next_review_on=use.next_review_on,
        is_published=use.is_published,
    )
