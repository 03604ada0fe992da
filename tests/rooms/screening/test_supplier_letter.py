"""The letter to the supplier: the page shows what is printed, and nothing of it is kept."""

import pytest
from django.urls import reverse

from forankring.domain.paper import Paragraph
from forankring.features.screening.acts import begin
from forankring.features.screening.api import supplier_questions
from forankring.kernel.accounts.api import municipality

pytestmark = pytest.mark.django_db
GIVEN = {
    "supplier": "Fjordby Software",
    "system": "Journalhjælp",
    "contact": "ai@fjordby.example",
    "answer_by": "1.12.26",
}


@pytest.fixture
def url(town) -> str:
    begin(town.rie, town.row.pk)
    return reverse("screening:supplier", args=[town.row.pk])


def test_the_page_shows_every_question_the_supplier_is_asked(town, url, signed_in) -> None:
    page = signed_in(town.rie).post(url, GIVEN).content.decode()
    assert "Til Fjordby Software" in page
    assert "senest 1. december 2026" in page
    for one in supplier_questions({}):
        assert one.text.da.replace("'", "&#x27;") in page


def test_a_system_nobody_has_named_is_never_called_what_we_call_our_initiative(town, url, signed_in) -> None:
    browser = signed_in(town.rie)
    made = browser.post(url, {**GIVEN, "system": ""}).context["made"]
    assert made.title == browser.get(url).context["made"].title == "Spørgsmål om jeres AI-system"
    said = " ".join(one.text for one in made.blocks if isinstance(one, Paragraph))
    assert "hvordan vi må bruge jeres AI-system." in said
    assert town.row.title not in f"{made.title} {said}"
    assert ("»ved ikke«" in said, "“" in said) == (True, False)
    fetched = browser.post(url, {**GIVEN, "system": "", "form": "docx"})
    assert fetched.content.startswith(b"PK")


@pytest.mark.parametrize(("form", "starts"), [("pdf", b"%PDF"), ("docx", b"PK")])
def test_it_is_fetched_to_be_sent(town, url, signed_in, form, starts) -> None:
    answer = signed_in(town.rie).post(url, {**GIVEN, "form": form})
    assert answer.content.startswith(starts)
    assert "Journalhj" in answer["Content-Disposition"]


def test_a_letter_without_a_name_is_not_printed_and_what_was_typed_stays(town, url, signed_in) -> None:
    answer = signed_in(town.rie).post(url, {**GIVEN, "supplier": "", "form": "pdf"})
    assert answer["Content-Type"].startswith("text/html")
    assert answer.context["form"]["system"].value() == "Journalhjælp"
    assert answer.context["form"].errors["supplier"]


def test_it_begins_with_what_is_known_and_is_for_those_who_screen(town, url, signed_in) -> None:
    form = signed_in(town.it).get(url).context["form"]
    assert (form["system"].value(), form["contact"].value()) == ("", municipality().contact_mail)
    assert signed_in(town.employee).get(url).status_code == 403
