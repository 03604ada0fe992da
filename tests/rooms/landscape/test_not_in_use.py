"""What a supplier has switched on and nobody here may use yet is never told as something in use."""

import pytest
from django.test import Client
from django.urls import reverse

from forankring.features.landscape.acts.register import register_supplied
from forankring.features.landscape.models import Use
from forankring.kernel.accounts.api import Person
from forankring.kernel.journey.api import make_move

from .factories import it_person, new_use, running, town

pytestmark = pytest.mark.django_db


def supplied(by: Person, *, is_frozen: bool) -> Use:
    return register_supplied(by, new_use(town()["boern"], title="Læser breve"), is_frozen=is_frozen)


def lead(browser: Client, use: Use) -> str:
    text = browser.get(reverse("landscape:gate", args=[use.pk])).content.decode()
    return " ".join(text.split("</h1>")[1].split("</p>")[0].split())


def listed(browser: Client, status: str) -> str:
    return browser.get(reverse("landscape:uses"), {"status": status}).content.decode()


def test_the_gate_of_what_is_frozen_says_that_it_may_not_be_used(signed_in) -> None:
    person = it_person()
    use, browser = supplied(person, is_frozen=True), signed_in(person)
    assert "her må det ikke bruges, før det er screenet og besluttet" in lead(browser, use)
    make_move(person, use.initiative, "resume_review", why="Vi ser på det.")
    assert "Det er i brug" not in lead(browser, use)
    assert "her må det ikke bruges, før det er screenet og besluttet" in lead(browser, use)


def test_the_gate_of_what_may_be_used_meanwhile_or_is_paused_says_so(signed_in) -> None:
    person = it_person()
    use, browser = supplied(person, is_frozen=False), signed_in(person)
    assert "Det er i brug allerede" in lead(browser, use)
    make_move(person, use.initiative, "suspend", why="Den svarer forkert.")
    assert "Det er sat på pause og må ikke bruges imens" in lead(browser, use)


def test_the_map_keeps_what_may_not_be_used_apart_from_what_is_looked_at(signed_in) -> None:
    person = it_person()
    use, browser = supplied(person, is_frozen=True), signed_in(person)
    for _turn in range(2):
        assert "1 må ikke bruges nu" in browser.get(reverse("landscape:map")).content.decode()
        assert use.title in listed(browser, "unused")
        assert "Må ikke bruges endnu" in listed(browser, "unused")
        assert use.title not in listed(browser, "looked_at")
        if _turn == 0:
            make_move(person, use.initiative, "resume_review", why="Vi ser på det.")


def test_what_is_in_use_and_looked_at_stays_there(signed_in) -> None:
    person = it_person()
    use, browser = running(person, town()["boern"]), signed_in(person)
    make_move(person, use.initiative, "review", why="En ny model.")
    assert use.title in listed(browser, "looked_at")
    assert use.title not in listed(browser, "unused")
    make_move(person, use.initiative, "suspend", why="Den svarer forkert.")
    assert use.title in listed(browser, "unused")
