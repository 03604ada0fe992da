"""The PDF is a paper everybody can read: tagged, named, in its language, whole and in order."""

import io
import itertools
import re

import pikepdf
import pypdfium2
import pytest
from hypothesis import given, settings

from forankring.domain.paper import Box, Boxes, Bullets, Chart, Document, Heading, Lines, Paragraph, Series, Table
from forankring.domain.words.clean import clean
from forankring.kernel.papers.api import chart_png, pdf
from forankring.kernel.papers.typeface import writable
from tests.fixtures.papers import HOSTILE, bare, documents, every_block, words_in

A4, A3 = (595, 842), (842, 1191)


def paper(*blocks, **more) -> Document:
    return Document("Fire forandringsbalancer", more.pop("lang", "da"), blocks, **more)


def opened(document: Document) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(pdf(document)))


def words_of(made: bytes) -> str:
    with pypdfium2.PdfDocument(made) as file:
        return "\n".join(page.get_textpage().get_text_range() for page in file)


def tags(element: object, found: list[pikepdf.Dictionary] | None = None) -> list[pikepdf.Dictionary]:
    """Every structure element, in reading order."""
    found = [] if found is None else found
    if isinstance(element, pikepdf.Array):
        for one in element:
            tags(one, found)
    elif isinstance(element, pikepdf.Dictionary) and "/S" in element:
        found.append(element)
        tags(element.get("/K"), found)
    return found


def named(file: pikepdf.Pdf, name: str) -> list[pikepdf.Dictionary]:
    return [e for e in tags(file.Root.StructTreeRoot.K) if name == e.S]


def test_it_is_tagged_and_says_so():
    file = opened(paper(*every_block("ord")))
    root = file.Root
    assert root.MarkInfo.Marked
    assert "/StructTreeRoot" in root
    assert root.ViewerPreferences.DisplayDocTitle


@pytest.mark.parametrize("lang", ["da", "en"])
def test_it_knows_its_language_and_title(lang):
    file = opened(paper(Paragraph("ord"), lang=lang))
    assert str(file.Root.Lang) == lang
    assert str(file.docinfo.Title) == "Fire forandringsbalancer"


def test_it_claims_pdf_ua_one():
    with opened(paper(Paragraph("ord"))).open_metadata() as about:
        assert about["pdfuaid:part"] == "1"
        assert "Fire forandringsbalancer" in about["dc:title"]


def test_headings_become_bookmarks_in_order():
    file = opened(paper(Heading("Ambition"), Heading("Det blev også sagt", 3), Heading("Tempo")))
    with file.open_outline() as outline:
        (top,) = outline.root
        assert top.title == "Fire forandringsbalancer"
        assert [one.title for one in top.children] == ["Ambition", "Tempo"]
        assert [one.title for one in top.children[0].children] == ["Det blev også sagt"]


def test_headings_lists_and_tables_are_what_they_look_like():
    file = opened(paper(Heading("Ambition"), Bullets(("en", "to")), Table(("Opgave", "Antal"), (("Referat", "3"),))))
    assert len(named(file, "/H1")) == len(named(file, "/H2")) == 1
    assert len(named(file, "/LI")) == 2
    assert len(named(file, "/TH")) == 2
    assert len(named(file, "/TD")) == 2


def test_a_chart_has_words_for_those_who_do_not_see_it():
    chart = Chart("line", "Tempo", ("Afvente", "Accelerere"), (Series("Alene", (1, 4)),), "Flest ved Accelerere.", 2)
    file = opened(paper(chart))
    (figure,) = named(file, "/Figure")
    assert str(figure.Alt) == "Tempo. Flest ved Accelerere. Alene: Afvente: 1, Accelerere: 4."


@pytest.mark.parametrize(
    ("size", "is_landscape", "expected"),
    [("a4", False, A4), ("a4", True, A4[::-1]), ("a3", False, A3), ("a3", True, A3[::-1])],
)
def test_it_has_the_size_that_was_asked_for(size, is_landscape, expected):
    file = opened(paper(Paragraph("ord"), paper=size, is_landscape=is_landscape))
    box = file.pages[0].MediaBox
    assert (round(box[2]), round(box[3])) == expected


def test_every_font_is_inside_and_ours():
    file = opened(paper(*every_block("ord æøå")))
    fonts = {str(f.BaseFont): f for page in file.pages for f in page.Resources.get("/Font", {}).values()}
    assert fonts
    for name, font in fonts.items():
        described = font.DescendantFonts[0].FontDescriptor if "/DescendantFonts" in font else font.FontDescriptor
        assert "IBMPlexSans" in name
        assert "/FontFile2" in described or "/FontFile3" in described


def test_pages_are_numbered_in_words():
    made = words_of(pdf(paper(*(Paragraph("Et afsnit. " * 60) for _ in range(30)), date="10. april 2026")))
    pages = int(re.findall(r"side \d+ af (\d+)", made)[0])
    assert [int(n) for n in re.findall(r"side (\d+) af", made)] == list(range(1, pages + 1))
    assert made.count("10. april 2026") == pages


def test_it_reads_from_top_to_bottom():
    made = words_of(
        pdf(paper(Heading("Først"), Bullets(("så", "derpå")), Table(("H",), (("celle",),)), Paragraph("sidst")))
    )
    places = [made.index(word) for word in ("Fire", "Først", "så", "derpå", "celle", "sidst")]
    assert places == sorted(places)


def test_danish_and_english_around_the_page():
    assert "page 1 of 1" in words_of(pdf(paper(Paragraph("word"), lang="en")))
    assert "Kode" in words_of(pdf(paper(Paragraph("ord"), code="7K3F")))


@settings(max_examples=40, deadline=None)
@given(documents)
def test_every_text_is_on_the_paper(document):
    page = bare(words_of(pdf(document)))
    headings = {document.title, document.municipality}  # these stand on every page and may come between
    for words in headings:
        page = page.replace(bare(words), bare(words), 1)
    assert [w for w in words_in(document) if bare(clean(w)) not in page] == []


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_are_printed_and_nothing_else_happens(words):
    document = paper(*every_block(words), municipality=words, subtitle=words, kicker=words, source=words, code="7K3F")
    made = words_of(pdf(document))
    assert bare(writable(clean(words), "da"))[:60] in bare(made)


@pytest.mark.parametrize("words", ["lang" * 2500, "et ord " * 1500])
def test_a_very_long_text_is_printed_to_its_end(words):
    made = re.sub("Fire forandringsbalancer|side \\d+ af \\d+", "", words_of(pdf(paper(Paragraph(words)))))
    assert bare(words) in bare(made)


def test_no_file_is_ever_read_for_a_text(tmp_path):
    canary = tmp_path / "canary.txt"
    canary.write_text("KANARIEFUGL")
    tricks = (
        f'#read("{canary}")',
        f'#image("{canary}")',
        f'#include "{canary}"',
        f'<image href="file://{canary}"/>',
        f"&canary; <!ENTITY canary SYSTEM '{canary}'>",
    )
    chart = Chart("line", tricks[3], tricks[3:], (Series(tricks[3], (1, 2)),), tricks[3], 2)
    assert "KANARIEFUGL" not in words_of(pdf(paper(*(Paragraph(t) for t in tricks), chart)))


def test_signs_the_typeface_lacks_become_words():
    made = words_of(pdf(paper(Paragraph("Godt 👍 ☂ 中文 fin‑t 🙂"))))
    assert "Godt (tommel op) (umbrella) [?][?] fin-t :-)" in made


def test_in_greyscale_nothing_is_lost():
    """Rendered without colour, the thread, the marks and the text all stand out from the paper."""
    shared = Series("Fælles", None, ((1, "Fælles"),), is_shared=True)
    chart = Chart("line", "Tempo", ("Lav", "Høj"), (Series("Alene", (3, 2)), shared), "", 2)
    with pypdfium2.PdfDocument(pdf(paper(chart))) as file:
        grey = file[0].render(scale=1, grayscale=True).to_pil()
    margin = grey.crop((30, 100, 50, 700))
    assert margin.getextrema()[0] < 110


def test_a_chart_alone_is_a_picture():
    chart = Chart("bars", "Klar?", ("Ja", "Nej"), (Series("Svar", (7, 2)),), "9 svar", 2)
    assert chart_png(chart, "da").startswith(b"\x89PNG")


def test_writing_lines_are_eight_millimetres_apart():
    with pypdfium2.PdfDocument(pdf(paper(Lines(5)))) as file:
        bars = [o.get_bounds() for o in file[0].get_objects() if o.type == pypdfium2.raw.FPDF_PAGEOBJ_PATH]
    heights = sorted(low for left, low, right, high in bars if right - left > 400)
    assert [round((b - a) / 72 * 25.4, 1) for a, b in itertools.pairwise(heights)] == [8.0] * 4


def test_a_blank_sheet_fills_its_page_with_lines():
    filling, plain = (
        _path_count(paper(Boxes((Box("Ambition", (Lines(2),)),)), fills_page=fills)) for fills in (True, False)
    )
    assert filling > plain + 15


def _path_count(document: Document) -> int:
    with pypdfium2.PdfDocument(pdf(document)) as file:
        return sum(o.type == pypdfium2.raw.FPDF_PAGEOBJ_PATH for o in file[0].get_objects())
