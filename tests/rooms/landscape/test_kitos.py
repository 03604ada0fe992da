"""Kitos is read, never written to; it suggests, and people decide."""

from collections.abc import Iterator

import pytest
from django.urls import reverse
from django.utils import timezone

from forankring.features.landscape.acts.kitos import candidates, fetch, kitos_door, nightly_kitos
from forankring.features.landscape.intake.kitos import usage_of
from forankring.features.landscape.models import System, Use
from forankring.features.landscape.refusals import KitosNotSet, KitosSilent
from forankring.kernel.accounts.api import MayNot, Role

from ..people import colleague
from .factories import it_person, running, town
from .kitos_house import TOKEN, Kitos, kitos, usage

pytestmark = pytest.mark.django_db


@pytest.fixture
def house(settings) -> Iterator[Kitos]:
    with kitos() as one:
        settings.KITOS_URL, settings.KITOS_TOKEN = one.address, TOKEN
        yield one


def test_nothing_is_asked_when_nothing_is_set() -> None:
    with pytest.raises(KitosNotSet):
        fetch(it_person(), timezone.now())
    assert nightly_kitos(timezone.now()) == 0


@pytest.mark.parametrize(
    ("address", "is_asked"),
    [
        ("https://kitos.example", True),
        ("http://127.0.0.1:8123", True),
        ("http://kitos.example", False),
        ("http://127.0.0.1:8123@kitos.example", False),
        ("http://127.0.0.1.kitos.example", False),
        ("ftp://kitos.example", False),
        ("kitos.example", False),
        ("", False),
    ],
)
def test_a_token_never_travels_in_the_clear(settings, address, is_asked) -> None:
    settings.KITOS_URL, settings.KITOS_TOKEN = address, TOKEN
    assert (kitos_door() is not None) is is_asked
    settings.KITOS_TOKEN = ""
    assert kitos_door() is None


def test_only_what_holds_ai_is_suggested_page_after_page(house: Kitos) -> None:
    house.rows = [
        usage(i, f"System {i}", "Yes" if i % 100 == 0 else ["No", "Undecided", None][i % 3]) for i in range(250)
    ]
    assert fetch(it_person(), timezone.now()) == 3
    assert [row.name for row in candidates()] == ["System 0", "System 100", "System 200"]
    assert [path for _m, path in house.asked] == [f"/api/v2/it-system-usages?page={n}&pageSize=100" for n in range(3)]
    assert {method for method, _p in house.asked} == {"GET"}


def test_asking_again_changes_only_what_kitos_changed(house: Kitos) -> None:
    house.rows = [usage(1, "Postkassen"), usage(2, "Referatet")]
    person = it_person()
    assert fetch(person, timezone.now()) == 2
    assert fetch(person, timezone.now()) == 0
    System.objects.filter(name="Referatet").update(supplier="Nordlys Software")
    house.rows[1] = usage(2, "Referatet 2", localCallName="Skriveren")
    assert nightly_kitos(timezone.now()) == 1
    row = System.objects.get(name="Referatet 2")
    assert (row.local_name, row.supplier) == ("Skriveren", "Nordlys Software")


def test_a_system_somebody_typed_in_first_is_the_same_system(house: Kitos) -> None:
    person = it_person()
    use = running(person, town()["boern"])
    house.rows = [usage(7, "Referatet")]
    fetch(person, timezone.now())
    assert System.objects.get().pk == use.system_id
    assert candidates() == []


@pytest.mark.parametrize("ill", ["{", "{}", '[{"uuid": 1}]', "[1]", "redirect", "second page", "null"])
def test_a_kitos_that_is_ill_leaves_the_register_as_it_was(house: Kitos, ill: str) -> None:
    house.rows = [usage(i, f"System {i}") for i in range(150)]
    house.ill = ill
    with pytest.raises(KitosSilent):
        fetch(it_person(), timezone.now())
    assert nightly_kitos(timezone.now()) == 0
    assert not System.objects.exists()


def test_only_it_and_administrators_ask_kitos(house: Kitos, signed_in) -> None:
    with pytest.raises(MayNot):
        fetch(colleague("rie", Role.LEGAL), timezone.now())
    browser, url = signed_in(it_person()), reverse("landscape:kitos")
    house.rows = [usage(1, "Postkassen")]
    browser.post(url)
    page = browser.get(url).content.decode()
    assert "Postkassen" in page
    assert Use.objects.count() == 0
    suggested = browser.get(f"{reverse('landscape:existing')}?system={System.objects.get().pk}").content.decode()
    assert 'value="Postkassen"' in suggested


def test_the_fields_are_read_as_kitos_means_them() -> None:
    found = usage_of(usage(1, "Postkassen", "Undecided", localCallName="Posten"))
    assert (found.contains_ai, found.local_name, found.user_band) == ("unknown", "Posten", "11-50")
    assert (found.sensitivity, found.kle, found.has_risk_assessment, found.has_dpia) == (
        "sensitive",
        ("81.39.00",),
        True,
        False,
    )
