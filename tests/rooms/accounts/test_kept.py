"""Nobody loses what they typed."""

import pytest
from django.test import Client

from forankring.kernel.accounts.models import Person

pytestmark = pytest.mark.django_db
OURS = {"headers": {"origin": "http://testserver"}}
TYPED = {"name": "Mette <b>Ærø</b>", "unit": "Havblik\nto linjer", "password": "hemmeligt", "csrfmiddlewaretoken": "x"}


def test_a_form_that_comes_after_the_twelve_hours_comes_back_whole() -> None:
    answer = Client().post("/mig/", TYPED, **OURS)
    page = answer.content.decode()
    assert answer.status_code == 403
    assert "Mette &lt;b&gt;Ærø&lt;/b&gt;" in page
    assert "hemmeligt" not in page


def test_a_form_with_an_old_token_comes_back_and_can_be_sent_again(facilitator: Person) -> None:
    browser = Client(enforce_csrf_checks=True)
    browser.force_login(facilitator, backend="django.contrib.auth.backends.ModelBackend")
    answer = browser.post("/mig/", TYPED, **OURS)
    assert answer.status_code == 403
    fresh = answer.context["csrf_token"]
    browser.post("/mig/", {"name": "Mette Ærø", "unit": "", "csrfmiddlewaretoken": str(fresh)}, **OURS)
    assert Person.objects.get().name == "Mette Ærø"


def test_a_form_from_another_site_is_never_handed_back(facilitator: Person) -> None:
    browser = Client(enforce_csrf_checks=True)
    browser.force_login(facilitator, backend="django.contrib.auth.backends.ModelBackend")
    for headers in ({"origin": "https://ondt.example"}, {}):
        page = browser.post("/mig/", TYPED, headers=headers).content.decode()
        assert "Havblik" not in page
