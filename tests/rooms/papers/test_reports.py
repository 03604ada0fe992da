"""What a session hands on, and what brings people in."""

import pypdfium2

from forankring.domain.grammar import KindName, SheetValue
from forankring.domain.paper import Code
from forankring.kernel.papers.api import (
    FilledSheet,
    ProgrammeLine,
    ReportStep,
    SessionReport,
    invitation,
    pdf,
    poster,
    session_report,
)
from tests.fixtures.papers import tool

URL = "https://forankring.fjordby.example/d/7K3F"
REPORT = SessionReport(
    title="Temadag om AI",
    date="10. april 2026",
    place="Rådhuset",
    municipality="Fjordby Kommune",
    purpose="Vi taler om AI.",
    people=34,
    programme=(ProgrammeLine("Velkomst", "8.30"), ProgrammeLine("Dialog", "9.30")),
    sheets=(FilledSheet(tool(KindName.NOTE), {"f-note": SheetValue(agreed="Vi prøver småt.")}),),
    agreed=("Ingen bliver målt.",),
    open_questions=("Hvem svarer på spørgsmål om persondata?",),
    next_steps=(ReportStep("Afprøve mødereferater", "Trioen", "uge 38"),),
)


def words_of(document) -> str:
    with pypdfium2.PdfDocument(pdf(document)) as file:
        return "\n".join(page.get_textpage().get_text_range() for page in file)


def test_a_report_holds_all_that_was_agreed_in_order_of_weight():
    words = words_of(session_report(REPORT, "da"))
    places = [
        words.index(part)
        for part in (
            "Temadag om AI", "Vi taler om AI.", "Rådhuset", "Ingen bliver målt.", "Afprøve mødereferater", "Trioen",
            "Prøveværktøj", "Vi prøver småt.", "Hvem svarer", "Velkomst",
        )
    ]  # fmt: skip
    assert places == sorted(places)


def test_people_are_counted_in_bands():
    words = words_of(session_report(REPORT, "da"))
    assert "20–49" in words
    assert "34" not in words


def test_an_empty_report_is_still_a_report():
    assert "Temadag" in words_of(session_report(SessionReport("Temadag"), "en"))


def test_a_poster_has_the_code_the_address_and_the_promise():
    document = poster("7K3F", URL, "Temadag om AI", "da", municipality="Fjordby Kommune")
    words = words_of(document)
    assert all(part in words for part in ("7K3F", "forankring.fjordby.example/d/7K3F", "uden navn", "Fjordby"))
    assert "page" not in words


def test_a_poster_is_one_page_in_both_sizes():
    for size in ("a4", "a3"):
        made = pdf(poster("7K3F", URL, "Temadag om AI i HovedMED og lokaludvalg", "da", paper=size))
        with pypdfium2.PdfDocument(made) as file:
            assert len(file) == 1


def test_the_code_is_square_and_has_its_three_corners():
    (code,) = (b for b in poster("7K3F", URL, "Temadag", "da").blocks if isinstance(b, Code))
    side = len(code.modules)
    assert {len(row) for row in code.modules} == {side}
    corner = "1111111"
    assert code.modules[0].startswith(corner)
    assert code.modules[0].endswith(corner)
    assert code.modules[-1].startswith(corner)


def test_an_invitation_says_when_where_why_and_that_nothing_need_be_prepared():
    words = words_of(
        invitation(
            "Temadag om AI",
            "da",
            when="fredag den 10. april 2026 kl. 8.30",
            where="Rådhuset",
            purpose="Vi taler om AI.",
            programme=REPORT.programme,
            url=URL,
            code="7K3F",
        )
    )
    for part in ("fredag den 10. april 2026", "Rådhuset", "Vi taler om AI.", "Velkomst", "forberede", "7K3F"):
        assert part in words
