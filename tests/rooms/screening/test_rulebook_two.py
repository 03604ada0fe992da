"""Two jurists at once: on a case, on a row that is gone, on a draft that is proposed or thrown away meanwhile."""

import pytest
from django.urls import reverse
from django.utils import timezone

from forankring.domain.law.book import CASES, row_of
from forankring.features.screening.rulebook.acts import begin, drop, remove_row
from forankring.features.screening.rulebook.approving import propose
from forankring.features.screening.rulebook.queries import seen_of, working
from forankring.kernel.accounts.api import Role
from tests.rooms.people import colleague

from .rulebook_house import change, revision
from .test_rulebook_pages import fields, row_url, text

pytestmark = pytest.mark.django_db


@pytest.fixture
def ali(db: None):
    return colleague("alice", Role.LEGAL)


@pytest.fixture
def bente(db: None):
    return colleague("bente", Role.LEGAL)


@pytest.fixture
def browser(ali, signed_in):
    begin(ali)
    return signed_in(ali)


def test_on_the_same_case_the_later_sees_the_other_and_keeps_their_own(browser, bente, signed_in) -> None:
    url = reverse("screening:rule_case", args=["P15"])
    mine, theirs = fields(browser, url), fields(browser, url)
    first = signed_in(bente).post(url, {**theirs, "navn": "Bentes navn", "why": "Tydeligere."})
    assert first.status_code == 302
    second = browser.post(url, {**mine, "navn": "Mit navn", "f_deepfake": "ja", "why": "Klarere."})
    assert second.status_code == 409
    assert "Bentes navn" in text(second)
    form = second.context["form"]
    assert (form["navn"].value(), form["f_deepfake"].value()) == ("Mit navn", "ja")
    browser.post(url, {**mine, "navn": "Mit navn", "why": "Klarere.", "seen": form["seen"].value()})
    kept = row_of(working().document, CASES, "P15")
    assert kept["navn"] == "Mit navn"
    assert [one["hvorfor"] for one in kept["historik"]] == ["Tydeligere.", "Klarere."]


def test_a_row_somebody_took_out_is_told_and_what_was_typed_is_still_there(browser, bente) -> None:
    url = row_url("pligt", "AIA-86")
    mine = fields(browser, url)
    remove_row(bente, "pligter", "AIA-86", seen=seen_of(working().document, "pligter", "AIA-86"))
    answer = browser.post(url, {**mine, "ref": "min henvisning"})
    assert answer.status_code in (200, 409)
    assert answer.context["form"]["ref"].value() == "min henvisning"
    assert "AIA-86" not in working().document.items["pligter"]


def test_a_draft_proposed_meanwhile_keeps_what_was_typed_and_changes_nothing(browser, ali, bente) -> None:
    change(bente, "pligter", "AIA-27", ref="art. 27")
    url = row_url("pligt", "AIA-4")
    mine = fields(browser, url)
    propose(bente, why="x", wanted_from=timezone.localdate(), revision=revision())
    answer = browser.post(url, {**mine, "ref": "min henvisning"})
    assert answer.status_code == 409
    assert "venter på godkendelse" in text(answer)
    assert answer.context["form"]["ref"].value() == "min henvisning"


def test_a_draft_thrown_away_meanwhile_leads_back_to_the_rules(browser, bente) -> None:
    drop(bente, revision=revision())
    for name in ("rule_draft", "rule_difference", "rule_cases", "rule_propose", "rule_take_in", "rule_draft_file"):
        assert browser.get(reverse(f"screening:{name}")).url == reverse("screening:law")
    assert browser.get(row_url("pligt", "AIA-4")).url == reverse("screening:law")


def test_an_address_of_nothing_is_not_found(browser) -> None:
    for url in (row_url("pligt", "AIA-999"), row_url("noget", "x"), reverse("screening:rule_row_new", args=["klasse"])):
        assert browser.get(url).status_code == 404
    assert browser.get(reverse("screening:rule_version", args=[9])).status_code == 404
    assert browser.get(reverse("screening:rule_version_file", args=[9])).status_code == 404
