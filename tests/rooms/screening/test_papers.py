"""The screening on paper: page, PDF and Word say the same, and the one page is one page."""

import io

import docx
import pypdfium2
import pytest

from forankring.domain.lenses import Lens
from forankring.features.screening.queries import screening_of
from forankring.features.screening.questions import full_questions

from .test_path import at, become_full, calm_facts, fill, good, said

TALL = "Vi skriver meget om det her, fordi det er vigtigt for os alle sammen at nå hele vejen rundt. " * 9


def words_of(raw: bytes) -> str:
    with pypdfium2.PdfDocument(raw) as file:
        return " ".join(" ".join(page.get_textpage().get_text_range() for page in file).split())


def paper(town, signed_in, *parts: str, headers: dict[str, str] | None = None):
    name = "paper_file" if len(parts) > 1 else "paper"
    return signed_in(town.employee).get(at(town, name, *parts), headers=headers or {})


def test_there_is_no_paper_before_there_is_a_screening(town, signed_in) -> None:
    assert paper(town, signed_in, "fuld").status_code == 404


def test_page_pdf_and_word_say_the_same(town, signed_in) -> None:
    fill(town, signed_in)
    signed_in(town.rie).post(
        at(town, "lens", "will"),
        said(good(Lens.WILL), 1, **{"for": "Vi får tid til samtalen.\n- Færre fejl", "against": "Det koster en vane."}),
    )
    page = paper(town, signed_in, "fuld").content.decode()
    printed = words_of(paper(town, signed_in, "fuld", "da", "pdf").content)
    word = docx.Document(io.BytesIO(paper(town, signed_in, "fuld", "da", "docx").content))
    cells = [cell.text for table in word.tables for row in table.rows for cell in row.cells]
    written = " ".join([*(one.text for one in word.paragraphs), *cells])
    for text in ("Vi får tid til samtalen.", "Færre fejl", "Det koster en vane.", "Borger", "Opgaver"):
        assert text in page
        assert text in printed
        assert text in written


def test_every_question_stands_with_its_answer_and_a_doubt_is_said(town, signed_in) -> None:
    become_full(town, signed_in)
    signed_in(town.it).post(at(town, "lens", "can"), said({**good(Lens.CAN), "can_run": "ved_ikke"}))
    page = paper(town, signed_in, "fuld").content.decode()
    for one in full_questions().questions:
        assert one.text.da in page
    assert "Ved ikke" in page
    assert "Ikke udfyldt endnu" in page
    english = paper(town, signed_in, "fuld", headers={"accept-language": "en"}).content.decode()
    assert full_questions().questions[0].text.en in english
    assert "Unknown" in english or "Do not know" in english


@pytest.mark.parametrize("lang", ["da", "en"])
def test_the_one_page_is_one_page_however_much_is_written(town, signed_in, lang: str) -> None:
    fill(town, signed_in)
    unsure = {name: "ved_ikke" for name in calm_facts() if name != "brugstyper"}
    signed_in(town.lawyer).post(at(town, "lens", "may"), said(unsure, 1))
    for lens in (Lens.WILL, Lens.SHOULD):
        many = "\n".join(f"{n}. {TALL[:150]}" for n in range(9))
        texts = {"for": many, "against": many, "risks": TALL}
        answer = signed_in(town.rie).post(at(town, "lens", lens), said(good(lens), 1, **texts))
        assert answer.status_code == 302
    assert screening_of(town.row.pk).kind == "full"
    raw = paper(town, signed_in, "en-side", lang, "pdf").content
    with pypdfium2.PdfDocument(raw) as file:
        assert len(file) == 1
    assert ("mere i den fulde screening" if lang == "da" else "more in the full screening") in words_of(raw)


def test_a_paper_is_named_after_what_it_is_about(town, signed_in) -> None:
    fill(town, signed_in)
    answer = paper(town, signed_in, "en-side", "da", "pdf")
    assert answer["Content-Type"] == "application/pdf"
    assert "attachment" in answer["Content-Disposition"]
    assert ".pdf" in answer["Content-Disposition"]
    assert paper(town, signed_in, "halv").status_code == 404
    assert paper(town, signed_in, "fuld", "sv", "pdf").status_code == 404
