"""Every page says who may enter, and means it."""

import uuid

import pytest
from django.http import HttpResponse
from django.test import Client
from django.urls import NoReverseMatch, reverse

from forankring.kernel.accounts.api import Guest
from forankring.kernel.accounts.models import Person

from .routes import Route, routes
from .tree import nothing

GUESSES = (
    {},
    {"token": "nobody"},
    {"uidb36": "1", "key": "set-password"},
)
BACKEND = "django.contrib.auth.backends.ModelBackend"


def for_roles() -> list[Route]:
    """Pages only some roles may open."""
    return [route for route in routes() if route.open_to and not route.open_to & set(Guest)]


def test_every_page_declares_who_may_enter() -> None:
    nothing(f"{route.address} ({route.name})" for route in routes() if route.open_to is None)


def test_every_page_has_a_name_of_its_own() -> None:
    names = [route.name for route in routes()]
    nothing({name or "(a page without a name)" for name in names if not name or names.count(name) > 1})


@pytest.mark.django_db
@pytest.mark.parametrize("route", routes(), ids=lambda route: route.name)
def test_a_guest_meets_the_sign_in_or_an_open_door(route: Route) -> None:
    answer = knock(Client(), route)
    if Guest.EVERYONE in (route.open_to or ()):
        assert answer.status_code < 500
    elif answer.request["REQUEST_METHOD"] == "POST":
        assert answer.status_code == 403
    else:
        assert answer.status_code == 302
        assert answer.headers["Location"].startswith(reverse("account_login"))


@pytest.mark.django_db
@pytest.mark.parametrize("route", for_roles(), ids=lambda route: route.name)
def test_nobody_without_the_role_gets_in(route: Route) -> None:
    colleague = Client()
    colleague.force_login(Person.objects.create(email="kollega@fjordby.example"), backend=BACKEND)
    assert knock(colleague, route).status_code == 403


def knock(client: Client, route: Route) -> HttpResponse:
    """Ask for the page; where it only takes forms, send an empty one."""
    answer = client.get(address_of(route))
    return client.post(address_of(route)) if answer.status_code == 405 else answer


def address_of(route: Route) -> str:
    """The page's address with ids that point at nothing."""
    for guess in (*GUESSES, *ids_for(route)):
        try:
            return reverse(route.name, kwargs=guess)
        except NoReverseMatch:
            continue
    raise AssertionError(f"Give {route.address} an example address in tests/guards/test_doors.py.")


def ids_for(route: Route) -> list[dict[str, object]]:
    """Values for every part of the address, by the kind of part it is."""
    values = {"uuid": uuid.UUID(int=7), "int": 7, "str": "x", "slug": "x", "path": "x"}
    found: dict[str, object] = {}
    for part in route.address.split("<")[1:]:
        kind, _, word = part.split(">")[0].partition(":")
        found[word or kind] = values.get(kind, "x")
    return [found]
