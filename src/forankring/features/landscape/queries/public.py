"""What citizens may read: the published copies, and nothing else."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.http import Http404

from forankring.domain.journey import Stage
from forankring.kernel.journey.api import Initiative, stage_word

from ..acts.publish import PUBLIC_STAGES
from ..models import Use
from ..words import AREAS, TILES, tile_of, word


@dataclass(frozen=True, slots=True)
class PublicUse:
    """`told` is the published copy: only fields marked public, as they were on the day of publishing."""

    pk: UUID
    told: Mapping[str, Any]
    stage: Stage
    has_run: bool
    published_on: date | None
    sort_key: str

    @property
    def title(self) -> str:
        return str(self.told["title"])

    @property
    def description(self) -> str:
        return str(self.told["short_description"])

    @property
    def unit(self) -> str:
        return str(self.told.get("unit") or "")

    @property
    def area_word(self) -> str:
        return word(AREAS, str(self.told.get("area") or ""))

    @property
    def stage_word(self) -> str:
        return stage_word(self.stage, has_run=self.has_run)

    @property
    def shape(self) -> str:
        tile = tile_of(self.stage, has_run=self.has_run)
        return TILES[tile][0] if tile in TILES else "■"

    @property
    def tone(self) -> str:
        tile = tile_of(self.stage, has_run=self.has_run)
        return TILES[tile][2] if tile in TILES else "plain"


def public_uses(language: str = "") -> list[PublicUse]:
    """Every published use, A to Å. `language` keeps only those written in it."""
    rows = list(Use.objects.filter(is_published=True).order_by("sort_key", "pk"))
    here = Initiative.objects.only("stage", "has_run").in_bulk([row.initiative for row in rows])
    found = [_public(row, here[row.initiative]) for row in rows if row.initiative in here]
    return [use for use in found if use.stage in PUBLIC_STAGES and (not language or use.told["language"] == language)]


def public_use(use_id: UUID) -> PublicUse:
    """One published use. Not found and not published look the same."""
    row = Use.objects.filter(pk=use_id, is_published=True).first()
    its = Initiative.objects.filter(pk=row.initiative).first() if row else None
    if row is None or its is None or Stage(its.stage) not in PUBLIC_STAGES:
        raise Http404
    return _public(row, its)


def _public(row: Use, its: Initiative) -> PublicUse:
    return PublicUse(row.pk, row.public, Stage(its.stage), its.has_run, row.published_on, row.sort_key)
