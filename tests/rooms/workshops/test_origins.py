"""What grew from a sheet leads back to it, for those who may open it."""

import uuid

import pytest
from django.http import HttpRequest
from django.urls import reverse

from forankring.domain.grammar import Card, SheetValue
from forankring.domain.grammar.codec import value_to_json
from forankring.features.workshops.models import Sheet, SheetVersion
from forankring.features.workshops.origins import grown_from_sheet
from forankring.kernel.accounts.models import Person

from .factories import planned

pytestmark = pytest.mark.django_db


def asked_by(person: Person) -> HttpRequest:
    request = HttpRequest()
    request.user = person
    return request


def test_a_facilitator_comes_to_the_very_version_and_others_read_where_it_was(
    facilitator: Person, other_facilitator: Person
) -> None:
    sheet = Sheet.objects.create(session=planned(facilitator), item="balances", tool={})
    cards = [Card("a1", "Referater tager for lang tid"), Card("b2", "Det her blev ikke til noget")]
    values = {"tasks": value_to_json(SheetValue(cards=tuple(cards)))}
    SheetVersion.objects.create(sheet=sheet, number=1, tool={}, values=values, sealed_on="2026-04-10")
    origin = {"sheet": str(sheet.pk), "version": 1, "cards": ["a1"]}
    mine, theirs = (
        grown_from_sheet(asked_by(facilitator), origin),
        grown_from_sheet(asked_by(other_facilitator), origin),
    )
    assert mine
    assert theirs
    assert mine.url == reverse("workshops:sheet_version", args=[sheet.pk, 1])
    assert mine.cards == theirs.cards
    assert (theirs.url, theirs.text, theirs.cards) == ("", "Temadag om AI", ("Referater tager for lang tid",))
    draft = grown_from_sheet(asked_by(facilitator), {**origin, "version": 2})
    assert draft
    assert draft.url == reverse("workshops:sheet", args=[sheet.pk])


@pytest.mark.parametrize("sheet", [str(uuid.uuid4()), "noget", ""])
def test_a_sheet_that_is_gone_breaks_no_page(facilitator: Person, sheet: str) -> None:
    found = grown_from_sheet(asked_by(facilitator), {"sheet": sheet, "version": 1})
    assert found
    assert found.url == ""


def test_what_did_not_grow_from_a_sheet_is_left_to_others(facilitator: Person) -> None:
    assert grown_from_sheet(asked_by(facilitator), {"initiative": str(uuid.uuid4())}) is None
