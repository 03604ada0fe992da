"""The rules in words, for those who answer for them."""

import pytest
from django.urls import reverse
from django.utils import timezone

from forankring.features.screening.api import pack_in_force
from forankring.kernel.accounts.api import Role
from tests.rooms.people import colleague

pytestmark = pytest.mark.django_db


def test_a_jurist_reads_every_class_rule_duty_and_question(client):
    client.force_login(colleague("jura", Role.LEGAL))
    page = client.get(reverse("screening:law"))
    assert page.status_code == 200
    text = page.content.decode()
    pack = pack_in_force()
    for ident in (*(rule.id for rule in pack.class_rules), *(duty.id for duty in pack.duties)):
        assert ident in text
    assert text.count("efter Kommissionens udkast") > 10


def test_the_page_warns_past_the_review_date(client, monkeypatch):
    client.force_login(colleague("jura", Role.LEGAL))
    late = pack_in_force().next_review.replace(year=2028)
    monkeypatch.setattr(timezone, "localdate", lambda *_: late)
    assert "skulle have været gennemgået" in client.get(reverse("screening:law")).content.decode()


def test_others_do_not_find_it(client):
    client.force_login(colleague("medarbejder", Role.EMPLOYEE))
    assert client.get(reverse("screening:law")).status_code in (403, 404)
