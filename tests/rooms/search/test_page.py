"""The page one searches on."""

from collections.abc import Callable

import pytest
from django.test import Client

from forankring.kernel.accounts.models import Person
from forankring.kernel.search import api as search
from forankring.kernel.search.api import keys

pytestmark = pytest.mark.django_db
Browser = Callable[[Person | None], Client]


def test_a_word_leads_to_the_thing(signed_in: Browser, facilitator: Person) -> None:
    told = search.Row("a", "Referat af møder", "Hvem skriver referat?", "/note/a/", frozenset({keys.SIGNED_IN}))
    search.index("note", told)
    page = signed_in(facilitator).get("/soeg/", {"q": "mødereferat"}).content.decode()
    assert 'href="/note/a/"' in page
    assert "<mark>Referat</mark>" in page
    assert "Ét sted" in page


def test_nothing_found_says_what_to_try(signed_in: Browser, facilitator: Person) -> None:
    page = signed_in(facilitator).get("/soeg/", {"q": "<script>x"}).content.decode()
    assert "Vi fandt ikke noget" in page
    assert "<script>x" not in page


def test_long_lists_have_pages(signed_in: Browser, facilitator: Person) -> None:
    for number in range(25):
        row = search.Row(str(number), f"Sag {number}", "", f"/note/{number}/", frozenset({keys.SIGNED_IN}))
        search.index("note", row)
    browser = signed_in(facilitator)
    assert "Side 1 af 2" in browser.get("/soeg/", {"q": "sag"}).content.decode()
    assert "Side 2 af 2" in browser.get("/soeg/", {"q": "sag", "side": "2"}).content.decode()
    assert browser.get("/soeg/", {"q": "sag", "side": "99999999999"}).status_code == 200


def test_an_empty_search_is_no_mistake_and_the_fields_need_no_excuse(signed_in: Browser, facilitator: Person) -> None:
    page = signed_in(facilitator).get("/soeg/", {"q": "", "slags": ""}).content.decode()
    assert "Skriv et eller flere ord." in page
    assert "valgfrit" not in page


def test_a_guest_is_asked_to_sign_in(signed_in: Browser) -> None:
    assert signed_in(None).get("/soeg/", {"q": "sag"}).status_code == 302
