"""The front door."""

from datetime import timedelta

import pytest
from django.core.exceptions import RequestDataTooBig
from django.test import Client, RequestFactory
from django.utils import timezone

from forankring.features.direction.api import Standing, ToolFacts, approved_tools, save_tool
from forankring.features.home.queries import MOST, next_for
from forankring.features.home.views import errors
from forankring.features.trials import api as trials
from forankring.features.workshops.models import Session
from forankring.kernel.accounts.api import municipality
from forankring.kernel.accounts.models import Person, Role, Unit
from tests.rooms.people import colleague

pytestmark = pytest.mark.django_db


def test_a_guest_finds_the_field_for_the_code_and_the_way_to_sign_in() -> None:
    page = Client().get("/").content.decode()
    assert 'action="/d/"' in page
    assert 'name="kode"' in page
    assert "/log-ind/" in page


def test_a_colleague_sees_at_most_seven_next_steps(facilitator: Person) -> None:
    for number in range(9):
        day = timezone.now() + timedelta(days=number)
        Session.objects.create(title=f"Møde {number}", owner=facilitator.pk, starts_at=day)
    steps = next_for(facilitator, timezone.now())
    assert len(steps) == MOST
    assert steps[0].sentence == "Sæt »Møde 0« i gang"
    assert steps[1].sentence == "Gør »Møde 1« klar"


def test_a_colleague_without_anything_to_do_is_told_so_kindly(facilitator: Person, signed_in) -> None:
    assert "ikke noget, der venter" in signed_in(facilitator).get("/").content.decode()


def test_an_administrator_is_reminded_of_what_the_law_asks(administrator: Person) -> None:
    now = timezone.now()
    assert len(next_for(administrator, now)) == 2
    house = municipality()
    house.name, house.contact_phone, house.contact_mail = "Fjordby Kommune", "70 00 00 00", "post@fjordby.example"
    house.was_reviewed_on = now.date() - timedelta(days=200)
    house.save()
    assert next_for(administrator, now) == []
    house.was_reviewed_on = now.date() - timedelta(days=340)
    house.save()
    assert [step.sentence for step in next_for(administrator, now)] == ["Gennemgå tilgængelighedserklæringen"]


def test_the_accessibility_statement_is_ours_until_the_municipality_has_its_own() -> None:
    assert "Tilgængelighedserklæring" in Client().get("/was").content.decode()
    house = municipality()
    house.was_url = "https://was.digst.dk/fjordby-example"
    house.save()
    answer = Client().get("/was")
    assert (answer.status_code, answer.headers["Location"]) == (302, house.was_url)


def test_the_statement_is_linked_from_every_kind_of_page(facilitator: Person, signed_in) -> None:
    guest, colleague = Client(), signed_in(facilitator)
    for browser, address in ((guest, "/"), (guest, "/log-ind/"), (guest, "/findes/ikke/"), (colleague, "/")):
        assert 'href="/was"' in browser.get(address).content.decode()


def test_security_txt_names_a_contact_and_a_day_to_come() -> None:
    lines = Client().get("/.well-known/security.txt").content.decode().splitlines()
    fields = dict(line.split(": ", 1) for line in lines)
    assert fields["Contact"].startswith("http://testserver/was")
    assert fields["Expires"] > timezone.now().isoformat()
    house = municipality()
    house.contact_mail = "post@fjordby.example"
    house.save()
    assert "Contact: mailto:post@fjordby.example" in Client().get("/.well-known/security.txt").content.decode()


def test_the_language_can_be_changed_and_is_remembered() -> None:
    browser = Client()
    browser.post("/i18n/setlang/", {"language": "en", "next": "/"})
    page = browser.get("/").content.decode()
    assert '<html lang="en">' in page
    assert "From wonder to anchoring" in page


def test_the_colours_are_the_municipalitys_own() -> None:
    house = municipality()
    house.action_colour = "#123456"
    house.save()
    answer = Client().get("/farver.css")
    assert answer.headers["Content-Type"].startswith("text/css")
    assert "#123456" in answer.content.decode()


def test_error_pages_say_what_is_safe_and_what_to_do() -> None:
    request = RequestFactory().post("/x")
    answers = {
        400: errors.bad_request(request, ValueError()),
        413: errors.bad_request(request, RequestDataTooBig()),
        403: errors.may_not(request, PermissionError()),
        404: errors.not_found(request, LookupError()),
        500: errors.broken(request),
    }
    for status, answer in answers.items():
        assert answer.status_code == status
        assert "<h1>" in answer.content.decode()


def test_too_much_at_once_is_told_kindly_and_not_as_a_crash(facilitator: Person, signed_in) -> None:
    answer = signed_in(facilitator).post("/mig/", {"name": "x" * (3 * 1024 * 1024)})
    assert answer.status_code == 413
    assert "2 MB" in answer.content.decode()


def test_a_team_leader_is_asked_for_the_ok_a_small_trial_waits_for() -> None:
    place = Unit(name="Børnehuset Tangen")
    place.save()
    leader = colleague("ida", Role.TEAM_LEADER)
    leader.roles.update(unit=place)
    no = ("has_personal_data", "has_critical_data", "affects_decisions_on_people", "can_monitor_staff")
    facts = dict.fromkeys(no, False)
    save_tool(colleague("signe", Role.ADMINISTRATOR), ToolFacts("Copilot", Standing.RECOMMENDED))
    card = {"what": "Noter bliver til et referat.", "who": "Teamet", "weeks": 4, "talk": "På teammødet"}
    tool = approved_tools()[0].id
    idea = trials.Idea("Referater", "Noter", place, tool, {**facts, "is_inside_guidelines": True}, card)
    trials.begin(leader, idea, may_start=False)
    assert [step.sentence for step in next_for(leader, timezone.now())] == ["Sig ok til prøvehandlingen »Referater«"]


def test_a_guest_can_look_up_what_may_be_used() -> None:
    assert "/retning/maa-jeg/" in Client().get("/").content.decode()
