"""A sealed sheet of tasks leads on to the ideas by itself, from the page where it was sealed."""

import re

import pytest
from django.urls import reverse

from forankring.features.ideas.models import Idea
from forankring.features.workshops.acts.harvest import seal

from ..workshops.rooms import ROWS, gathered
from .factories import TOLD

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("fresh_ledger")]

WAY = re.compile(r'action="(/ideer/hent/[0-9a-f-]+/)"')


def test_the_sealed_sheet_offers_to_take_the_ideas_on(facilitator, signed_in) -> None:
    sheet, browser = gathered(facilitator, TOLD, ROWS), signed_in(facilitator)
    here = reverse("workshops:sheet", args=[sheet.pk])
    assert not WAY.search(browser.get(here).content.decode())
    browser.post(reverse("workshops:sheet_seal", args=[sheet.pk]), {"revision": sheet.revision})
    (way,) = WAY.findall(browser.get(here).content.decode())
    for _twice in range(2):
        assert browser.post(way).headers["Location"] == reverse("ideas:ideas")
    assert Idea.objects.count() == 3


def test_a_sheet_without_tasks_offers_no_ideas(facilitator, signed_in) -> None:
    sheet = gathered(facilitator)
    seal(facilitator, sheet.pk, sheet.revision)
    assert "Tag idéerne" not in signed_in(facilitator).get(reverse("workshops:sheet", args=[sheet.pk])).content.decode()


def test_an_older_version_leads_to_the_newest_instead_of_to_nowhere(facilitator, signed_in) -> None:
    sheet, browser = gathered(facilitator, TOLD, ROWS), signed_in(facilitator)
    first = seal(facilitator, sheet.pk, sheet.revision)
    same = {"tool": first.tool, "values": first.values, "sealed_on": first.sealed_on}
    first.sheet.versions.create(number=2, **same)
    old = browser.get(reverse("workshops:sheet_version", args=[sheet.pk, 1])).content.decode()
    assert not WAY.search(old)
    assert reverse("workshops:sheet_version", args=[sheet.pk, 2]) in old
    newest = browser.get(reverse("workshops:sheet_version", args=[sheet.pk, 2])).content.decode()
    (way,) = WAY.findall(newest)
    assert browser.post(way).status_code == 302
