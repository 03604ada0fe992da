"""The main navigation shows a person the ways that person may take, and where we are."""

import pytest
from django.test import RequestFactory

from forankring.kernel.ui import navigation
from forankring.kernel.ui.navigation import Place, add_below, add_place, places_for


def everybody(request: object) -> bool:
    return True


@pytest.fixture(autouse=True)
def only_these(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(navigation, "_PLACES", {})
    monkeypatch.setattr(navigation, "_BELOW", {})
    add_place(Place("Elementer", "ui_gallery", order=20, may_see=everybody))
    add_place(Place("Sprog", "set_language", order=10, may_see=everybody))
    add_place(Place("Findes ikke endnu", "no_such_page", may_see=everybody))


def test_places_stand_in_order_and_one_whose_page_is_missing_stays_away() -> None:
    ways = places_for(RequestFactory().get("/"))
    assert [way.label for way in ways] == ["Sprog", "Elementer"]


def test_where_we_are_is_the_place_whose_address_begins_ours() -> None:
    ways = places_for(RequestFactory().get("/_ui/side/bord/"))
    assert [way.label for way in ways if way.is_current] == ["Elementer"]


def test_pages_elsewhere_can_belong_to_a_place_and_what_belongs_nowhere_is_nowhere() -> None:
    add_place(Place("Forside", "home", order=5, may_see=everybody))
    add_below("/andet/", "ui_gallery")
    here = {
        path: [way.label for way in places_for(RequestFactory().get(path)) if way.is_current]
        for path in ("/", "/andet/noget/", "/ukendt/")
    }
    assert here == {"/": ["Forside"], "/andet/noget/": ["Elementer"], "/ukendt/": []}


def test_a_place_is_for_those_who_may_see_it() -> None:
    add_place(Place("Kun når man er logget ind", "ui_gallery"))
    assert [way.label for way in places_for(RequestFactory().get("/"))] == ["Sprog"]


def test_a_room_that_starts_twice_has_one_place() -> None:
    add_place(Place("Elementer", "ui_gallery", order=20, may_see=everybody))
    assert len(places_for(RequestFactory().get("/"))) == 2
