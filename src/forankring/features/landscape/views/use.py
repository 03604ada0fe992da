"""One use, read in sections with what is missing beside it; and the system behind it."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from forankring.domain.journey import Stage
from forankring.kernel.accounts.api import Guest, open_to, person_of
from forankring.kernel.journey.api import access_initiative

from ..acts.publish import PUBLIC_STAGES, has_changes
from ..catalogue import SYSTEM, SYSTEM_SECTIONS, USE
from ..exports.annex_viii import annex_blocks
from ..queries.access import access_system, access_use, access_uses, may_edit
from ..queries.gate import gate_of
from ..queries.lists import line_of
from ..shown import law_pairs, sections_of
from ..values import lacking
from ..words import TILES, tile_of


@require_safe
@open_to(Guest.SIGNED_IN)
def use_page(request: HttpRequest, use_id: UUID) -> HttpResponse:
    person = person_of(request)
    use = access_use(person, use_id)
    initiative = access_initiative(person, use.initiative)
    stage = Stage(use.stage)
    tile = tile_of(stage, has_run=initiative.has_run)
    return render(
        request,
        "landscape/use.html",
        {
            "use": use,
            "initiative": initiative,
            "stage_word": initiative.stage_word,
            "tone": TILES[tile][2] if tile in TILES else "plain",
            "sections": sections_of(use, USE),
            "law": law_pairs(use, initiative, timezone.localdate()),
            "lacking": lacking(use, stage),
            "may_edit": may_edit(person, use),
            "may_publish": stage in PUBLIC_STAGES,
            "has_changes": has_changes(use),
            "gate": gate_of(use),
            "system_specs": {spec.name for spec in SYSTEM},
        },
    )


@require_safe
@open_to(Guest.SIGNED_IN)
def system(request: HttpRequest, system_id: UUID) -> HttpResponse:
    person = person_of(request)
    row = access_system(person, system_id)
    uses = list(access_uses(person).select_related("system", "unit").filter(system=row))
    return render(
        request,
        "landscape/system.html",
        {
            "system": row,
            "sections": sections_of(row, SYSTEM, SYSTEM_SECTIONS),
            "uses": [line_of(use) for use in uses],
            "may_edit": any(may_edit(person, use) for use in uses),
        },
    )


@require_safe
@open_to(Guest.SIGNED_IN)
def annex_viii(request: HttpRequest, use_id: UUID) -> HttpResponse:
    """The five points to copy into the EU's database, until it can be reached by a program."""
    use = access_use(person_of(request), use_id)
    lang = get_language() or "da"
    return render(request, "landscape/annex_viii.html", {"use": use, "blocks": annex_blocks(use), "lang": lang})
