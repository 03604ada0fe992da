"""The administrator's settings."""

import pytest
from django.test import Client

from forankring.features.ideas.api import write_idea
from forankring.kernel.accounts.api import give_role, municipality
from forankring.kernel.accounts.models import Person, Role
from forankring.kernel.journey.api import start_initiative
from tests.rooms.people import colleague

pytestmark = pytest.mark.django_db

GOOD = {
    "name": "Fjordby Kommune",
    "name_mark": "",
    "action_colour": "#0b5a5e",
    "contact_phone": "70 00 00 00",
    "contact_mail": "post@fjordby.example",
    "privacy_contact": "dpo@fjordby.example",
    "was_url": "",
    "was_reviewed_on": "10. april 2026",
    "default_language": "da",
}


@pytest.fixture
def browser(administrator: Person, signed_in) -> Client:
    return signed_in(administrator)


def test_settings_are_saved_and_seen_on_every_page(browser: Client) -> None:
    assert browser.post("/indstillinger/", GOOD).status_code == 302
    assert municipality().was_reviewed_on.isoformat() == "2026-04-10"
    assert "Fjordby Kommune" in Client().get("/").content.decode()


@pytest.mark.parametrize("colour", ["#ffff00", "#eeeeee", "rød", "#12", "#0b5a5e;}", "javascript:alert(1)"])
def test_a_colour_nobody_can_read_is_refused_and_the_rest_stays_typed(browser: Client, colour: str) -> None:
    answer = browser.post("/indstillinger/", GOOD | {"action_colour": colour})
    assert answer.status_code == 200
    assert "action_colour" in answer.context["form"].errors
    assert "post@fjordby.example" in answer.content.decode()
    assert municipality().name == ""


def test_no_address_leads_out_by_script(browser: Client) -> None:
    answer = browser.post("/indstillinger/", GOOD | {"was_url": "javascript:alert(1)"})
    assert "was_url" in answer.context["form"].errors


def test_how_long_things_are_kept_can_be_shortened_there(browser: Client) -> None:
    page = browser.get("/indstillinger/slettefrister/")
    assert "30 dage efter den sidste rolle er fjernet" in page.content.decode()
    days = {name: field.initial for name, field in page.context["form"].fields.items()}
    assert browser.post("/indstillinger/slettefrister/", days | {"audit_line": 90}).status_code == 302
    assert "Efter 90 dage." in Client().get("/privatliv/").content.decode()
    assert browser.post("/indstillinger/slettefrister/", days | {"audit_line": 9999}).status_code == 200


def test_the_log_of_acts_names_whom_and_which_initiative_it_was(browser: Client, administrator: Person) -> None:
    lawyer = colleague("ali", Role.LEGAL)
    give_role(administrator, lawyer, Role.IT)
    row = start_initiative(lawyer, "AI til referater", role="legal", body={"title": "AI til referater"})
    page = browser.get("/indstillinger/haendelser/").content.decode()
    assert ">Ali</td>" in page
    assert f'<a href="{row.get_absolute_url()}">AI til referater</a>' in page
    assert "Tidligere medarbejder" not in page


def test_an_idea_without_a_name_is_a_colleagues_and_not_the_systems(browser: Client) -> None:
    write_idea(colleague("liv", Role.EMPLOYEE), "Referaterne skrives rent")
    page = browser.get("/indstillinger/haendelser/").content.decode()
    assert "Uden navn" in page
    assert "Systemet" not in page


def test_the_privacy_page_begins_with_what_those_who_take_part_write() -> None:
    page = Client().get("/privatliv/").content.decode()
    assert page.index("Det, deltagerne skriver og vælger") < page.index("Medarbejdere med en konto")
    assert page.index("Det, deltagerne skriver og vælger") < page.index("Links til at oprette en konto")


def test_the_log_of_acts_names_who_and_what(browser: Client) -> None:
    browser.post("/indstillinger/", GOOD)
    page = browser.get("/indstillinger/haendelser/").content.decode()
    assert "Aksel" in page
    assert "ændrede kommunens indstillinger" in page
