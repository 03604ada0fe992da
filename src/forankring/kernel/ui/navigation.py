"""The main navigation. Each room hands in its place when the house starts; nobody keeps a list of rooms here.

In a room's `apps.py`: `add_place(Place(_("Forløb"), "sessions", order=20, may_see=...))` inside `ready()`.
"""

from collections.abc import Callable
from dataclasses import dataclass

from django.http import HttpRequest
from django.urls import NoReverseMatch, reverse
from django.utils.functional import Promise


def signed_in(request: HttpRequest) -> bool:
    user = getattr(request, "user", None)
    return bool(user and user.is_authenticated)


@dataclass(frozen=True, slots=True)
class Place:
    """`label` may be a lazy translation; `may_see` decides for each request."""

    label: str | Promise
    url_name: str
    order: int = 50
    may_see: Callable[[HttpRequest], bool] = signed_in


@dataclass(frozen=True, slots=True)
class Way:
    """A place as one person sees it now."""

    label: str
    url: str
    is_current: bool


_PLACES: dict[str, Place] = {}
_BELOW: dict[str, str] = {}


def add_place(place: Place) -> None:
    _PLACES[place.url_name] = place


def add_below(prefix: str, url_name: str) -> None:
    """Pages whose address begins with `prefix` belong to that place, though they are not under its address."""
    _BELOW[prefix] = url_name


def places_for(request: HttpRequest) -> list[Way]:
    """The ways this person may take, in order; the longest address that begins the current one is where we are.

    The front page is only where we are when we are on it: what belongs nowhere is shown to be nowhere.
    """
    ways = []
    for place in sorted(_PLACES.values(), key=lambda p: p.order):
        try:
            url = reverse(place.url_name)
        except NoReverseMatch:
            continue
        if place.may_see(request):
            ways.append((place, url))
    begins = {url: place.url_name for place, url in ways if url != "/"} | _BELOW
    here = max((prefix for prefix in begins if request.path.startswith(prefix)), key=len, default="")
    at = begins.get(here) if here else next((p.url_name for p, url in ways if url == request.path), None)
    return [Way(str(place.label), url, place.url_name == at) for place, url in ways]
