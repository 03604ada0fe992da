"""The page /soeg/. What somebody searched for is neither kept nor logged."""

from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from forankring.kernel.accounts.api import Guest, open_to, person_of

from .forms import FindForm
from .queries import find
from .sources import label_of


@require_safe
@open_to(Guest.SIGNED_IN)
def find_page(request: HttpRequest) -> HttpResponse:
    """What this person may see and holds all the words."""
    form = FindForm(request.GET)
    asked = form.cleaned_data if form.is_valid() else {}
    typed, kind, page = asked.get("q", ""), asked.get("slags", ""), asked.get("side") or 1
    found = find(person_of(request), typed, page, kind)

    def address(number: int) -> str:
        told = {"q": typed, "slags": kind, "side": number}
        return f"{reverse('search:find')}?{urlencode({name: value for name, value in told.items() if value})}"

    context = {
        "form": form,
        "typed": typed,
        "found": found,
        "only": label_of(kind) if kind else "",
        "before": address(found.page - 1) if found.page > 1 else "",
        "after": address(found.page + 1) if found.page < found.pages else "",
    }
    return render(request, "search/find.html", context)
