"""The pages of the ideas room, as people meet them."""

import random
from collections.abc import Callable
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from forankring.features.ideas.acts.choose import choose
from forankring.features.ideas.models import Category, Idea, IdeaGroup, Synonym
from forankring.features.ideas.retention import forget_idea, shred_authors, shred_moves
from forankring.kernel.accounts.models import Person
from tests.domain.guard.made_up import cpr11

from .factories import group, idea, sealed_sheet

pytestmark = pytest.mark.django_db
Browser = Callable[[Person | None], Client]


def test_an_idea_is_kept_without_its_author_unless_they_stand_by_it(employee: Person, signed_in: Browser) -> None:
    browser = signed_in(employee)
    browser.post("/ideer/ny/", {"text": "Madplaner til børnehaven"})
    browser.post("/ideer/ny/", {"text": "Årshjul for ledermøder", "is_signed": "on"})
    assert Idea.objects.get(text="Madplaner til børnehaven").author is None
    assert Idea.objects.get(text="Årshjul for ledermøder").author == employee.pk


def test_who_writes_the_same_is_shown_the_other_and_decides(employee: Person, signed_in: Browser) -> None:
    idea("Referater fra teammøder")
    browser = signed_in(employee)
    page = browser.post("/ideer/ny/", {"text": "Skrive mødereferater"})
    assert "Referater fra teammøder" in page.content.decode()
    assert Idea.objects.count() == 1
    browser.post("/ideer/ny/", {"text": "Skrive mødereferater", "seen": "1"})
    assert Idea.objects.count() == 2


def test_what_is_running_already_is_shown_while_one_writes(
    leader: Person, employee: Person, signed_in: Browser
) -> None:
    one = idea("Ruteplaner i hjemmeplejen")
    made = choose(leader, one.pk, one.revision)
    told = signed_in(employee).post("/ideer/ligner/", {"text": "bedre ruter i hjemmeplejen"}).content.decode()
    assert made.get_absolute_url() in told
    assert "Valgt" in told


def test_whoever_writes_is_told_why_another_idea_is_like_it(employee: Person, signed_in: Browser) -> None:
    idea("Referater fra teammøder")
    idea("Turnus til natholdet")
    browser = signed_in(employee)
    same_words = browser.post("/ideer/ligner/", {"text": "Skrive mødereferater"}).content.decode()
    other_words = browser.post("/ideer/ligner/", {"text": "Lægge vagter i ferien"}).content.decode()
    assert "Ligner, fordi begge siger: mødereferater." in same_words
    assert "Ligner, fordi »vagter« og »turnus« kan være det samme." in other_words


def test_personal_data_is_stopped_before_it_is_kept(employee: Person, signed_in: Browser) -> None:
    number = cpr11(random.Random(1), "plain")
    page = signed_in(employee).post("/ideer/ny/", {"text": f"Sagen om {number}", "seen": "1"})
    assert page.status_code == 200
    assert not Idea.objects.exists()


@pytest.mark.parametrize("view", ["samlet", "alene", "valgt", "senere"])
def test_the_list_shows_every_view_with_the_coverage(facilitator: Person, signed_in: Browser, view: str) -> None:
    group(facilitator)
    idea("Ruter")
    told = signed_in(facilitator).get("/ideer/", {"vis": view}).content.decode()
    assert "3 idéer i alt: 2 er samlet i grupper, og 1 står for sig selv. Ingen er gået tabt." in told


def test_proposals_move_nothing_until_somebody_says_so(facilitator: Person, signed_in: Browser) -> None:
    one, other = idea("Referater fra teammøder"), idea("Skrive mødereferater")
    browser = signed_in(facilitator)
    told = browser.get("/ideer/forslag/", {"taet": "5"}).content.decode()
    assert str(one.pk) in told
    assert not IdeaGroup.objects.exists()
    browser.post("/ideer/saml/", {"idea": [one.pk, other.pk], "title": "Referater"})
    assert IdeaGroup.objects.get().ideas.count() == 2


def test_a_lens_keeps_proposals_within_a_category(facilitator: Person, signed_in: Browser) -> None:
    first, second = Category.objects.all()[:2]
    one = idea("Referater fra teammøder", category=first)
    idea("Skrive mødereferater", category=second)
    told = signed_in(facilitator).get("/ideer/forslag/", {"kategori": str(first.pk), "taet": "5"}).content.decode()
    assert str(one.pk) not in told


def test_a_group_is_worked_on_page_by_page(facilitator: Person, signed_in: Browser) -> None:
    made = group(facilitator)
    browser = signed_in(facilitator)
    assert browser.get(f"/ideer/gruppe/{made.pk}/").status_code == 200
    saved = {"title": "Alle referater", "notes": "Nogle vil selv", "revision": made.revision}
    browser.post(f"/ideer/gruppe/{made.pk}/", saved)
    late = browser.post(f"/ideer/gruppe/{made.pk}/", {**saved, "title": "Min egen overskrift"})
    assert late.status_code == 409
    assert "Min egen overskrift" in late.content.decode()
    now = IdeaGroup.objects.get()
    weights = {"frequency": 3, "effort": "", "value": 2, "revision": now.revision}
    browser.post(f"/ideer/{made.pk}/vurder/", weights)
    now.refresh_from_db()
    assert (now.title, now.frequency, now.effort, now.value) == ("Alle referater", 3, None, 2)
    browser.post(f"/ideer/gruppe/{made.pk}/skil/")
    assert not IdeaGroup.objects.exists()
    assert "Hele gruppen skilt ad" in browser.get("/ideer/historie/").content.decode()
    browser.post("/ideer/fortryd/")
    assert IdeaGroup.objects.get().title == "Alle referater"


def test_choosing_leads_to_the_thread_and_waiting_is_told_to_all(leader: Person, reader: Person, signed_in) -> None:
    one, other = idea("Madplaner"), idea("Vejhuller")
    browser = signed_in(leader)
    assert browser.get("/ideer/vaelg/").status_code == 200
    chosen = browser.post(f"/ideer/{one.pk}/vaelg/", {"title": "Madplaner med AI", "revision": 0})
    assert chosen["Location"].startswith("/tiltag/")
    assert "Madplaner" in browser.get(chosen["Location"]).content.decode()
    browser.post(f"/ideer/{other.pk}/vent/", {"reason": "Vi får nyt system til sommer.", "revision": 0})
    told = signed_in(reader).get("/ideer/", {"vis": "senere"}).content.decode()
    assert "Vi får nyt system til sommer." in told


@pytest.mark.usefixtures("fresh_ledger")
def test_a_facilitator_takes_a_sheet_in_with_one_press(facilitator: Person, signed_in: Browser) -> None:
    version = sealed_sheet(facilitator)
    browser = signed_in(facilitator)
    sheet_page = browser.get(f"/forloeb/ark/{version.sheet_id}/udgave/1/").content.decode()
    assert f"/ideer/hent/{version.pk}/" in sheet_page
    assert "Tag idéerne med videre" in browser.get("/ideer/hent/").content.decode()
    browser.post(f"/ideer/hent/{version.pk}/")
    assert Idea.objects.count() == 3


@pytest.mark.usefixtures("fresh_ledger")
def test_a_strangers_sheet_is_not_there(facilitator: Person, other_facilitator: Person, signed_in: Browser) -> None:
    version = sealed_sheet(facilitator)
    assert signed_in(other_facilitator).post(f"/ideer/hent/{version.pk}/").status_code == 404


def test_the_municipality_keeps_its_own_words(facilitator: Person, signed_in: Browser) -> None:
    browser = signed_in(facilitator)
    browser.post("/ideer/ord/kategori/", {"name": "Haven", "seeds": "græs, blomster"})
    browser.post("/ideer/ord/samme/", {"words": "pilflet, kurve", "is_used": "on"})
    told = browser.get("/ideer/ord/").content.decode()
    assert "Haven" in told
    assert "pilflet, kurve" in told
    row = Synonym.objects.get()
    browser.post(f"/ideer/ord/samme/{row.pk}/", {"words": "pilflet, kurve"})
    assert not Synonym.objects.get().is_used
    browser.post(f"/ideer/ord/kategori/{Category.objects.get(name='Haven').pk}/slet/")
    assert not Category.objects.filter(name="Haven").exists()


def test_likely_categories_are_proposed_and_saved_by_a_person(facilitator: Person, signed_in: Browser) -> None:
    one = idea("Bogføre fakturaer")
    browser = signed_in(facilitator)
    told = browser.get("/ideer/kategori/").content.decode()
    assert "Økonomi og indkøb" in told
    money = Category.objects.get(name="Økonomi og indkøb")
    browser.post("/ideer/kategori/", {"idea": str(one.pk), f"category-{one.pk}": str(money.pk)})
    one.refresh_from_db()
    assert one.category == money


def test_an_author_may_go_and_goes_by_rule(employee: Person, signed_in: Browser) -> None:
    one = idea("Signeret idé", by=employee, is_signed=True)
    signed_in(employee).post(f"/ideer/{one.pk}/navn/", {"act": "leave"})
    two = idea("En til", by=employee, is_signed=True)
    shred_authors(timezone.now() + timedelta(days=2))
    assert not Idea.objects.filter(author__isnull=False).exists()
    assert Idea.objects.count() == 2
    assert forget_idea(two.pk) == 1
    assert forget_idea(two.pk) == 0


def test_the_history_forgets_who_by_rule(facilitator: Person) -> None:
    group(facilitator)
    assert shred_moves(timezone.now() + timedelta(days=2)) == 1


def test_a_csv_is_for_everybody_who_works_here(reader: Person, signed_in: Browser) -> None:
    idea("Ruter")
    page = signed_in(reader).get("/ideer/ideer.csv")
    assert page["Content-Type"].startswith("text/csv")
