"""What citizens meet: no sign-in, no sender, only what was published."""

from itertools import groupby
from urllib.parse import urlencode
from uuid import UUID

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from forankring.kernel.accounts.api import Guest, NotDone, open_to

from ..acts.report import tell_error
from ..exports.formats import PUBLIC_FILES
from ..forms.small import ReportForm
from ..public_paper import public_blocks
from ..queries.public import PublicUse, public_use, public_uses
from ..words import AREAS, word
from .files import address

ON_A_PAGE = 60


@require_safe
@open_to(Guest.EVERYONE)
def public_map(request: HttpRequest) -> HttpResponse:
    """All published uses, by area; `?view=screen` is the same in large letters for an info screen."""
    found = public_uses()
    area = request.GET.get("area", "")
    areas = [(code, str(said)) for code, said in AREAS if any(use.told.get("area") == code for use in found)]
    area = area if area in dict(areas) else ""
    wanted = [code for code, _said in areas if not area or code == area]
    shown = [use for code in wanted for use in found if use.told.get("area") == code]
    is_screen = request.GET.get("view") == "screen"
    page = Paginator(shown, len(shown) or 1 if is_screen else ON_A_PAGE).get_page(request.GET.get("page", "1"))
    groups = [(word(AREAS, code), list(uses)) for code, uses in groupby(page.object_list, _area)]
    here = reverse("landscape:public_map")
    return render(
        request,
        "landscape/public_screen.html" if is_screen else "landscape/public_map.html",
        {
            "groups": groups,
            "page": page,
            "asked": urlencode({"area": area} if area else {}),
            "areas": [(said, f"{here}?{urlencode({'area': code})}", code == area) for code, said in areas],
            "area": area,
            "count": len(found),
            "address": address(request).partition("://")[2] + here,
            "files": [(one.name, one.form, one.label) for one in PUBLIC_FILES],
        },
    )


@require_safe
@open_to(Guest.EVERYONE)
def public_use_page(request: HttpRequest, use_id: UUID) -> HttpResponse:
    return _page(request, public_use(use_id), ReportForm())


@open_to(Guest.EVERYONE)
def public_error(request: HttpRequest, use_id: UUID) -> HttpResponse:
    """A citizen tells that something is wrong. Whatever was typed stays in the field when it cannot be kept."""
    found = public_use(use_id)
    form = ReportForm(request.POST if request.method == "POST" else None)
    if request.method != "POST" or not form.is_valid():
        return _page(request, found, form, status=200 if request.method != "POST" else 400)
    try:
        tell_error(use_id, form.cleaned_data["text"])
    except NotDone as refused:
        form.add_error(None, str(refused))
        return _page(request, found, form, status=429)
    return _page(request, found, ReportForm(), is_told=True)


def _area(use: PublicUse) -> str:
    return str(use.told.get("area") or "")


def _page(
    request: HttpRequest, use: PublicUse, form: ReportForm, *, is_told: bool = False, status: int = 200
) -> HttpResponse:
    return render(
        request,
        "landscape/public_use.html",
        {
            "use": use,
            "blocks": public_blocks(use.told, use.stage, has_run=use.has_run),
            "lang": get_language() or "da",
            "form": form,
            "is_told": is_told,
        },
        status=status,
    )
