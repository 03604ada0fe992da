"""The gallery: every element in every state, for eyes and for tests. It shows made-up examples only."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from forankring.kernel.accounts.api import Guest, open_to

from .gallery import SAMPLES, examples


@require_safe
@open_to(Guest.EVERYONE)
def gallery(request: HttpRequest) -> HttpResponse:
    """Every element on one page."""
    return render(request, "ui/gallery/elements.html", examples())


@require_safe
@open_to(Guest.EVERYONE)
def sample(request: HttpRequest, name: str) -> HttpResponse:
    """One whole layout: desk, projector, phone."""
    if name not in SAMPLES:
        raise Http404
    return SAMPLES[name](request)
