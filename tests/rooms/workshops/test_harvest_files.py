"""A sheet's files: the same words in each, names that are safe, nothing a spreadsheet would calculate."""

import csv
import io
from collections.abc import Callable

import docx
import pypdfium2
import pytest
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

from forankring.domain.answers import agree, choose, lay_together, set_mark
from forankring.features.workshops.acts.harvest import arrange, seal
from forankring.features.workshops.models import Sheet
from forankring.features.workshops.queries.sheets import values_of
from forankring.kernel.accounts.models import Person
from tests.fixtures.papers import bare

from .rooms import BALANCES, IDEAS, gathered

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("fresh_ledger")]
SignedIn = Callable[[Person | None], Client]


def fetch(browser: Client, sheet: Sheet, name: str, form: str, lang: str = "da") -> HttpResponse:
    answer: HttpResponse = browser.get(reverse("workshops:sheet_draft_file", args=[sheet.pk, lang, name, form]))
    return answer


def text_of_pdf(raw: bytes) -> str:
    with pypdfium2.PdfDocument(raw) as file:
        return "".join(page.get_textpage().get_text_range() for page in file)


def text_of_docx(raw: bytes) -> str:
    body = docx.Document(io.BytesIO(raw)).element.body
    return "".join(node.text or "" for node in body.iter() if node.tag.endswith("}t"))


def test_every_file_holds_the_same_words(facilitator: Person, signed_in: SignedIn) -> None:
    sheet, browser = gathered(facilitator), signed_in(facilitator)
    ids = [card.id for card in values_of(sheet)["principles"].cards]
    sheet = arrange(
        facilitator,
        sheet.pk,
        "principles",
        sheet.revision,
        lambda _, m: choose(lay_together(m, ids[1], ids[0]), ids[:1]),
    )
    sheet = arrange(facilitator, sheet.pk, "sentence", sheet.revision, lambda _, m: agree(m, "Vi prøver os frem"))
    words = [*IDEAS, "Vi begynder i det små", "Vi prøver os frem"]
    files = {
        "pdf": text_of_pdf(fetch(browser, sheet, "a4", "pdf").content),
        "a3": text_of_pdf(fetch(browser, sheet, "a3", "pdf").content),
        "docx": text_of_docx(fetch(browser, sheet, "a4", "docx").content),
        "csv": fetch(browser, sheet, "a4", "csv").content.decode("utf-8-sig"),
    }
    for form, text in files.items():
        assert [w for w in words if bare(w) not in bare(text)] == [], form


def test_a_formula_is_text_in_the_spreadsheet(facilitator: Person, signed_in: SignedIn) -> None:
    formulas = ["=1+1", "+4512", "@SUM(A1)", "-2+3", '=HYPERLINK("http://x.example")']
    sheet = gathered(facilitator, [{"item": "track-1", "field": "principles", "cards": formulas}])
    sheet = arrange(facilitator, sheet.pk, "sentence", sheet.revision, lambda _, m: agree(m, "=2*2"))
    raw = fetch(signed_in(facilitator), sheet, "a4", "csv").content.decode("utf-8-sig")
    cells = [cell for row in csv.reader(io.StringIO(raw), delimiter=";") for cell in row]
    assert "'=2*2" in cells
    assert not [c for c in cells if c[:1] in "=+-@" and c and not c.lstrip("+-").isdigit()]


def test_a_file_is_kept_and_never_guessed_at(facilitator: Person, signed_in: SignedIn) -> None:
    sheet, browser = gathered(facilitator), signed_in(facilitator)
    for form in ("pdf", "docx", "csv"):
        answer = fetch(browser, sheet, "a4", form)
        assert answer["Content-Disposition"].startswith("attachment")
        assert "Udkast" in answer["Content-Disposition"]
        assert answer["X-Content-Type-Options"] == "nosniff"


def test_a_chart_is_a_picture(facilitator: Person, signed_in: SignedIn) -> None:
    sheet, browser = gathered(facilitator, (), BALANCES), signed_in(facilitator)
    sheet = arrange(facilitator, sheet.pk, "pace", sheet.revision, lambda _, m: set_mark(m, 2))
    assert fetch(browser, sheet, "pace", "png").content.startswith(b"\x89PNG")
    assert fetch(browser, sheet, "findes-ikke", "png").status_code == 404


@pytest.mark.parametrize(("name", "form", "lang"), [("a5", "pdf", "da"), ("a4", "exe", "da"), ("a4", "pdf", "xx")])
def test_a_file_that_is_not_made_is_not_found(
    facilitator: Person, signed_in: SignedIn, name: str, form: str, lang: str
) -> None:
    assert fetch(signed_in(facilitator), gathered(facilitator), name, form, lang).status_code == 404


def test_a_sealed_version_prints_the_same_after_the_draft_has_moved_on(
    facilitator: Person, signed_in: SignedIn
) -> None:
    sheet, browser = gathered(facilitator), signed_in(facilitator)
    sheet = arrange(facilitator, sheet.pk, "sentence", sheet.revision, lambda _, m: agree(m, "Første ord"))
    seal(facilitator, sheet.pk, sheet.revision)
    address = reverse("workshops:sheet_version_file", args=[sheet.pk, 1, "da", "a4", "csv"])
    before = browser.get(address).content
    sheet = arrange(facilitator, sheet.pk, "sentence", sheet.revision, lambda _, m: agree(m, "Andre ord"))
    Sheet.objects.update(tool={**sheet.tool, "title": {"da": "Et andet værktøj"}})
    seal(facilitator, sheet.pk, sheet.revision)
    assert browser.get(address).content == before
    page = browser.get(reverse("workshops:sheet_version", args=[sheet.pk, 2])).content.decode()
    assert "»Første ord« og er nu »Andre ord«" in page
    assert browser.get(reverse("workshops:sheet_version", args=[sheet.pk, 3])).status_code == 404
