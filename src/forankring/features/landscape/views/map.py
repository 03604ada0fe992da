"""The AI map and the list behind it, for everybody signed in."""

from urllib.parse import urlencode
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from forankring.kernel.accounts.api import Guest, open_to, person_of
from forankring.kernel.ui.tags.frames import View

from ..forms.small import FilterForm
from ..queries.access import may_register
from ..queries.lists import ORDERS, Wanted, filtered, line_of, page_of
from ..queries.map import the_map
from ..words import TILES


@require_safe
@open_to(Guest.SIGNED_IN)
def the_map_page(request: HttpRequest) -> HttpResponse:
    person = person_of(request)
    shown = the_map(person, _uuid(request.GET.get("unit", "")))
    return render(
        request,
        "landscape/map.html",
        {
            "map": shown,
            "legend": [(shape, word) for shape, word, _tone, _stages in TILES.values()],
            "may_register": may_register(person),
            "views": views_of("map"),
        },
    )


@require_safe
@open_to(Guest.SIGNED_IN)
def uses(request: HttpRequest) -> HttpResponse:
    """The list. A filter that makes no sense is the same as none."""
    person = person_of(request)
    form = FilterForm(person, request.GET)
    form.is_valid()
    order = request.GET.get("order", "title")
    given = form.cleaned_data
    wanted = Wanted(
        q=given.get("q", ""),
        unit=given.get("unit"),
        is_own=request.GET.get("own") == "1",
        area=given.get("area", ""),
        status=given.get("status", ""),
        is_mine=bool(given.get("missing")),
        order=order if order in ORDERS else "title",
    )
    page = page_of(filtered(person, wanted), request.GET.get("page"))
    kept = {k: str(v) for k, v in request.GET.items() if k not in ("page", "order") and v}
    return render(
        request,
        "landscape/uses.html",
        {
            "form": form,
            "page": page,
            "lines": [line_of(row) for row in page.object_list],
            "heads": _heads(wanted.order, kept),
            "asked": urlencode({**kept, "order": wanted.order}),
            "is_filtered": bool(kept),
            "may_register": may_register(person),
            "views": views_of("uses"),
        },
    )


def views_of(current: str) -> list[View]:
    """Map, list, what citizens see."""
    ways = {"map": _("Kort"), "uses": _("Liste"), "public_map": _("Det, borgerne ser")}
    return [View(label, reverse(f"landscape:{name}"), name == current) for name, label in ways.items()]


def _heads(order: str, kept: dict[str, str]) -> list[tuple[str, str, str]]:
    """The column heads: word, where a press leads, and which way the list is sorted by it now."""
    words = {
        "title": _("Hvad bruges AI til?"),
        "system": _("System"),
        "unit": _("Enhed"),
        "area": _("Opgaveområde"),
        "": _("Status"),
        "review": _("Næste gennemgang"),
    }
    found = []
    for key, said in words.items():
        goal = "-title" if key == "title" and order == "title" else key
        url = f"?{urlencode({**kept, 'order': goal})}" if key else ""
        way = "descending" if order.startswith("-") else "ascending"
        found.append((said, url, way if key and order.lstrip("-") == key else ""))
    return found


def _uuid(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None
