"""People come in by a link that works once."""

import re
from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from forankring.kernel.accounts import acts
from forankring.kernel.accounts.links import token_of
from forankring.kernel.accounts.models import Invitation, Person, Role
from forankring.kernel.accounts.refusals import LinkNotValid, MayNot
from tests.rooms.people import PASSWORD

pytestmark = pytest.mark.django_db

WELCOME = {"name": "Mette Hansen", "password": PASSWORD}


def link(token: str | None) -> str:
    return reverse("accounts_link", args=[token])


def test_an_empty_house_makes_one_link_for_its_first_administrator() -> None:
    token = acts.make_first_invitation(timezone.now())
    browser = Client()
    answer = browser.post(link(token), WELCOME | {"email": "Mette@Fjordby.example"}, follow=True)
    assert answer.status_code == 200
    person = Person.objects.get()
    assert (person.email, person.name) == ("mette@fjordby.example", "Mette Hansen")
    assert person.role_names == {Role.ADMINISTRATOR, Role.FACILITATOR}
    assert acts.make_first_invitation(timezone.now()) is None


def test_a_newer_first_link_ends_the_older() -> None:
    older = acts.make_first_invitation(timezone.now())
    acts.make_first_invitation(timezone.now())
    assert Client().get(link(older)).status_code == 404


def test_a_first_link_is_worth_nothing_once_there_is_an_administrator(administrator: Person) -> None:
    Invitation.objects.create(roles=["administrator"], expires_at=timezone.now() + timedelta(days=1))
    token = token_of(Invitation.objects.get())
    answer = Client().post(link(token), WELCOME | {"email": "fremmed@fjordby.example"})
    assert answer.status_code == 404
    assert not Person.objects.filter(email="fremmed@fjordby.example").exists()


def test_an_invitation_is_used_once(administrator: Person) -> None:
    person, token = acts.invite(administrator, "bo@fjordby.example", [Role.FACILITATOR], timezone.now())
    assert not person.has_usable_password()
    assert Client().post(link(token), WELCOME).status_code == 302
    person.refresh_from_db()
    assert person.check_password(PASSWORD)
    assert Client().post(link(token), WELCOME | {"password": "en helt anden en"}).status_code == 404
    person.refresh_from_db()
    assert person.check_password(PASSWORD)


def test_looking_at_a_link_does_not_use_it_up(administrator: Person) -> None:
    token = acts.make_sign_in_link(administrator, administrator, timezone.now())
    browser = Client()
    assert browser.get(link(token)).status_code == 200
    assert browser.get(reverse("accounts_me")).status_code == 302
    assert browser.post(link(token)).status_code == 302
    assert browser.get(reverse("accounts_me")).status_code == 200
    assert Client().post(link(token)).status_code == 404


def test_an_old_link_a_forged_link_and_a_used_link_look_the_same(administrator: Person) -> None:
    _, token = acts.invite(administrator, "bo@fjordby.example", [Role.FACILITATOR], timezone.now())
    forged = f"{(token or '')[:-3]}abc"
    Invitation.objects.update(expires_at=timezone.now() - timedelta(seconds=1))
    pages = [Client().get(link(one)).content for one in (token, forged, "nobody", "æøå:👍")]
    assert len({strip(page) for page in pages}) == 1


def strip(page: bytes) -> str:
    """The page without the parts that differ by address or by visit."""
    return re.sub(r'name="(csrfmiddlewaretoken|next)" value="[^"]*"', "", page.decode())


def test_an_invitation_cannot_be_used_as_a_sign_in(administrator: Person) -> None:
    _, token = acts.invite(administrator, "bo@fjordby.example", [Role.FACILITATOR], timezone.now())
    with pytest.raises(LinkNotValid):
        acts.use_sign_in_link(token or "", timezone.now())


def test_a_sign_in_link_cannot_set_a_password(administrator: Person) -> None:
    token = acts.make_sign_in_link(administrator, administrator, timezone.now())
    with pytest.raises(LinkNotValid):
        acts.accept(token, "En Anden", "et helt nyt ord her", timezone.now())


def test_the_database_alone_cannot_make_a_link(administrator: Person) -> None:
    acts.make_sign_in_link(administrator, administrator, timezone.now())
    row = Invitation.objects.get()
    assert Client().get(link(row.pk.hex)).status_code == 404


def test_a_facilitator_may_invite_a_facilitator_and_nothing_more(facilitator: Person) -> None:
    acts.invite(facilitator, "ny@fjordby.example", [Role.FACILITATOR], timezone.now())
    with pytest.raises(MayNot):
        acts.invite(facilitator, "ny2@fjordby.example", [Role.ADMINISTRATOR], timezone.now())
    assert not Person.objects.filter(email="ny2@fjordby.example").exists()


def test_a_colleague_with_an_account_gets_no_new_link(administrator: Person, facilitator: Person) -> None:
    found, token = acts.invite(administrator, "METTE@fjordby.example ", [Role.FACILITATOR], timezone.now())
    assert (found, token) == (facilitator, None)


def test_what_was_typed_stays_when_the_password_is_too_short(administrator: Person) -> None:
    _, token = acts.invite(administrator, "bo@fjordby.example", [Role.FACILITATOR], timezone.now())
    answer = Client().post(link(token), {"name": "Bo Æbeltoft", "password": "kort"})
    assert answer.status_code == 200
    assert "Bo Æbeltoft" in answer.content.decode()
    assert Client().get(link(token)).status_code == 200
