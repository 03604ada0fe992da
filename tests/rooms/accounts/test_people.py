"""Roles come and go; whoever left is forgotten."""

from datetime import timedelta

import pytest
from django.utils import timezone

from forankring.kernel.accounts import acts
from forankring.kernel.accounts.models import Invitation, Person, Role
from forankring.kernel.accounts.models.role_words import MAY
from forankring.kernel.accounts.organisation import units_led_by
from forankring.kernel.accounts.queries import names_of
from forankring.kernel.accounts.refusals import LastAdministrator, MayNot, NeedsUnit, NotYourUnit, RemovingOneself
from forankring.kernel.accounts.retention import forget_person, shred_people
from forankring.kernel.audit import api as audit
from forankring.kernel.retention.api import forget_again, forgotten_ids

from .organisation import unit

pytestmark = pytest.mark.django_db


def test_the_last_administrator_stays(administrator: Person) -> None:
    with pytest.raises(LastAdministrator):
        acts.take_role(administrator, administrator, Role.ADMINISTRATOR, timezone.now())


def test_nobody_removes_their_own_account(administrator: Person) -> None:
    with pytest.raises(RemovingOneself):
        acts.remove_person(administrator, administrator, timezone.now())


def test_only_an_administrator_changes_roles(facilitator: Person, other_facilitator: Person) -> None:
    for act in (
        lambda: acts.give_role(facilitator, facilitator, Role.ADMINISTRATOR),
        lambda: acts.take_role(facilitator, other_facilitator, Role.FACILITATOR, timezone.now()),
        lambda: acts.remove_person(facilitator, other_facilitator, timezone.now()),
        lambda: acts.make_sign_in_link(facilitator, other_facilitator, timezone.now()),
        lambda: acts.save_municipality(facilitator, {"name": "Andeby"}),
    ):
        with pytest.raises(MayNot):
            act()


def test_an_account_closes_with_its_last_role_and_is_erased_thirty_days_later(
    administrator: Person, facilitator: Person
) -> None:
    now = timezone.now()
    acts.take_role(administrator, facilitator, Role.FACILITATOR, now)
    facilitator.refresh_from_db()
    assert not facilitator.is_active
    assert shred_people(now) == 0
    assert shred_people(now + timedelta(days=1)) == 1
    assert shred_people(now + timedelta(days=1)) == 0
    assert names_of([facilitator.pk]) == {facilitator.pk: "Tidligere medarbejder"}


def test_a_role_given_again_opens_the_account_again(administrator: Person, facilitator: Person) -> None:
    acts.take_role(administrator, facilitator, Role.FACILITATOR, timezone.now())
    acts.give_role(administrator, facilitator, Role.FACILITATOR)
    assert Person.objects.get(pk=facilitator.pk).is_active


def test_an_invitation_nobody_took_is_forgotten(administrator: Person) -> None:
    person, _ = acts.invite(administrator, "aldrig@fjordby.example", [Role.FACILITATOR], timezone.now())
    assert shred_people(timezone.now() + timedelta(days=13)) == 0
    assert shred_people(timezone.now() + timedelta(days=15)) == 1
    assert not Person.objects.filter(pk=person.pk).exists()
    assert not Invitation.objects.exists()


def test_somebody_erased_is_erased_again_after_an_old_backup_came_back(
    administrator: Person, facilitator: Person
) -> None:
    gone = facilitator.pk
    acts.remove_person(administrator, facilitator, timezone.now())
    ids = forgotten_ids()
    assert ids == [("person", gone)]
    Person.objects.create(pk=gone, email="mette@fjordby.example")
    assert forget_again(ids, timezone.now()) == 1
    assert not Person.objects.filter(pk=gone).exists()
    assert forget_person(gone) == 0


def test_the_administrators_page_gives_and_takes_roles(administrator: Person, facilitator: Person, signed_in) -> None:
    browser, where = signed_in(administrator), f"/kolleger/{facilitator.pk}/"
    browser.post(where, {"roles": ["administrator", "facilitator"]})
    assert Person.objects.get(pk=facilitator.pk).role_names == {"administrator", "facilitator"}
    browser.post(where, {"roles": ["facilitator"]})
    assert Person.objects.get(pk=facilitator.pk).role_names == {"facilitator"}
    assert browser.post(where, {"roles": ["konge"]}).status_code == 200
    assert "mette@fjordby.example" in browser.get("/kolleger/").content.decode()


def test_a_leaders_role_asks_for_the_unit(administrator: Person, facilitator: Person, signed_in) -> None:
    browser, where, place = signed_in(administrator), f"/kolleger/{facilitator.pk}/", unit("Tangen")
    page = browser.post(where, {"roles": ["team_leader"]}).content.decode()
    assert "Vælg den enhed, lederen leder." in page
    browser.post(where, {"roles": ["team_leader"], "leads": str(place.pk), "works_at": str(place.pk)})
    found = Person.objects.get(pk=facilitator.pk)
    assert list(units_led_by(found)) == [place]
    assert found.works_at == place
    with pytest.raises(NeedsUnit):
        acts.set_roles(administrator, found, [Role.UNIT_HEAD], None, None, timezone.now())


def test_the_page_never_takes_the_last_administrator(administrator: Person, signed_in) -> None:
    page = signed_in(administrator).post(f"/kolleger/{administrator.pk}/", {"roles": ["facilitator"]})
    assert "mindst én administrator" in page.content.decode()
    assert Person.objects.get(pk=administrator.pk).role_names == {"administrator"}


def test_a_role_given_again_as_it_was_is_no_act(administrator: Person, facilitator: Person) -> None:
    before = len(audit.lines())
    acts.give_role(administrator, facilitator, Role.FACILITATOR)
    assert len(audit.lines()) == before
    acts.give_role(administrator, facilitator, Role.LEGAL)
    assert len(audit.lines()) == before + 1


def test_taking_every_role_closes_the_account(administrator: Person, facilitator: Person) -> None:
    acts.set_roles(administrator, facilitator, [], None, None, timezone.now())
    assert not Person.objects.get(pk=facilitator.pk).is_active


def test_a_leader_invites_employees_to_own_units_only(administrator: Person, facilitator: Person, signed_in) -> None:
    mine, theirs = unit("Tangen"), unit("Klitten")
    acts.set_roles(administrator, facilitator, [Role.TEAM_LEADER], mine, mine, timezone.now())
    leader = Person.objects.get(pk=facilitator.pk)
    now = timezone.now()
    new, token = acts.invite(leader, "ny@fjordby.example", [Role.EMPLOYEE], now, unit=mine)
    assert token
    assert new.works_at == mine
    with pytest.raises(NotYourUnit):
        acts.invite(leader, "x@fjordby.example", [Role.EMPLOYEE], now, unit=theirs)
    for roles in ([Role.FACILITATOR], [Role.ADMINISTRATOR], [Role.EMPLOYEE, Role.LEGAL], []):
        with pytest.raises(MayNot):
            acts.invite(leader, "x@fjordby.example", roles, now, unit=mine)
    browser = signed_in(leader)
    page = browser.post("/kolleger/inviter/", {"email": "to@fjordby.example", "unit": str(mine.pk)}).content.decode()
    assert "/link/" in page
    assert browser.get("/kolleger/").status_code == 403


def test_every_role_says_what_it_may(facilitator: Person, signed_in) -> None:
    page = signed_in(facilitator).get("/roller/").content.decode()
    assert all(str(MAY[role]) in page and str(role.label) in page for role in Role)


def test_a_link_made_by_an_administrator_is_shown_once(administrator: Person, facilitator: Person, signed_in) -> None:
    browser = signed_in(administrator)
    page = browser.post("/kolleger/", {"email": "ny@fjordby.example", "roles": ["facilitator"]}).content.decode()
    assert "http://testserver/link/" in page
    again = browser.post("/kolleger/", {"email": "mette@fjordby.example", "roles": ["facilitator"]}).content.decode()
    assert "http://testserver/link/" not in again
    assert "mette@fjordby.example" in again
