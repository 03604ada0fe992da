"""Signing in and out, and what the house does not keep about it."""

from datetime import timedelta

import pytest
from django.contrib.sessions.models import Session as SignedIn
from django.core import mail
from django.core.cache import cache
from django.test import Client, override_settings
from django.urls import reverse
from django.utils import timezone

from forankring.kernel.accounts.models import Person
from tests.rooms.people import PASSWORD

pytestmark = pytest.mark.django_db
LOG_IN = "/log-ind/"


@pytest.fixture(autouse=True)
def no_earlier_tries() -> None:
    cache.clear()


def sign_in(browser: Client, email: str = "mette@fjordby.example", password: str = PASSWORD, **more: str):
    return browser.post(LOG_IN, {"login": email, "password": password} | more)


def test_a_colleague_signs_in_and_out(facilitator: Person) -> None:
    browser = Client()
    assert sign_in(browser).status_code == 302
    assert browser.get("/mig/").status_code == 200
    assert browser.post("/log-ud/").status_code == 302
    assert browser.get("/mig/").status_code == 302


def test_capital_letters_in_the_address_do_not_matter(facilitator: Person) -> None:
    assert sign_in(Client(), email="Mette@Fjordby.EXAMPLE").status_code == 302


def test_a_wrong_password_and_an_unknown_address_get_the_same_answer(facilitator: Person) -> None:
    wrong = sign_in(Client(), password="ikke det rigtige")
    unknown = sign_in(Client(), email="ukendt@fjordby.example")
    assert wrong.status_code == unknown.status_code == 200
    assert wrong.context["form"].non_field_errors() == unknown.context["form"].non_field_errors()


def test_a_session_ends_after_twelve_hours_however_busy_it_is(facilitator: Person) -> None:
    browser = Client()
    sign_in(browser)
    first = SignedIn.objects.get().expire_date
    session = browser.session
    session["noget"] = 1
    session.save()
    assert abs(first - timezone.now() - timedelta(hours=12)) < timedelta(minutes=1)
    assert abs(SignedIn.objects.get().expire_date - first) < timedelta(seconds=5)


def test_nothing_is_kept_of_where_from_and_with_what(facilitator: Person) -> None:
    browser = Client(REMOTE_ADDR="198.51.100.23", headers={"user-agent": "Prøvebrowser/7"})
    sign_in(browser)
    kept = str(SignedIn.objects.get().get_decoded()) + str(vars(Person.objects.get()))
    assert "198.51.100.23" not in kept
    assert "Prøvebrowser" not in kept
    assert not hasattr(Person, "date_joined")
    assert Person.last_login is None


def test_guessing_stops_after_five_tries_on_one_account_and_troubles_nobody_else(
    facilitator: Person, co_facilitator: Person
) -> None:
    browser = Client()
    for _ in range(5):
        sign_in(browser, password="gæt på noget helt andet")
    assert sign_in(browser).status_code == 200
    assert sign_in(Client(), email="bo@fjordby.example").status_code == 302


def test_a_closed_account_cannot_sign_in(facilitator: Person) -> None:
    Person.objects.update(left_on=timezone.localdate())
    browser = Client()
    sign_in(browser)
    assert browser.get("/mig/").status_code == 302


def test_a_closed_account_is_out_at_once(facilitator: Person, signed_in) -> None:
    browser = signed_in(facilitator)
    assert browser.get("/mig/").status_code == 200
    Person.objects.update(left_on=timezone.localdate())
    assert browser.get("/mig/").status_code == 302


def test_one_comes_back_to_the_page_one_asked_for_but_never_to_a_stranger(facilitator: Person) -> None:
    assert sign_in(Client(), next="/mig/").headers["Location"] == "/mig/"
    assert sign_in(Client(), next="https://ondt.example/").headers["Location"] == "/"


def test_nobody_makes_an_account_alone() -> None:
    answer = Client().post("/ny-konto/", {"email": "ny@fjordby.example", "password1": PASSWORD})
    assert answer.status_code == 405
    assert not Person.objects.exists()


def test_without_a_mail_server_the_page_says_whom_to_ask(facilitator: Person) -> None:
    answer = Client().post("/adgangskode/glemt/", {"email": "mette@fjordby.example"})
    assert "administrator" in answer.content.decode()
    assert mail.outbox == []


@override_settings(EMAIL_HOST="mail.fjordby.example", EMAIL_BACKEND="django.core.mail.backends.locmem.EmailBackend")
def test_a_forgotten_password_is_chosen_anew_by_mail(facilitator: Person) -> None:
    browser = Client()
    browser.post("/adgangskode/glemt/", {"email": "mette@fjordby.example"})
    browser.post("/adgangskode/glemt/", {"email": "ukendt@fjordby.example"})
    assert len(mail.outbox) == 1
    where = next(word for word in mail.outbox[0].body.split() if "/adgangskode/ny/" in word)
    form = browser.get(where, follow=True).context["action_url"]
    browser.post(form, {"password1": "fire nye ord i dag", "password2": "fire nye ord i dag"})
    facilitator.refresh_from_db()
    assert facilitator.check_password("fire nye ord i dag")


def test_changing_the_password_needs_the_old_one(facilitator: Person, signed_in) -> None:
    browser = signed_in(facilitator)
    new = {"password1": "fire nye ord i dag", "password2": "fire nye ord i dag"}
    assert browser.post("/adgangskode/", new | {"oldpassword": "forkert"}).status_code == 200
    answer = browser.post("/adgangskode/", new | {"oldpassword": PASSWORD})
    assert answer.headers["Location"] == reverse("accounts_me")
