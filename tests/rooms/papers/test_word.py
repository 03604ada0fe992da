"""The Word file can be heard, edited and pasted: real headings, lists, header rows and alternative texts."""

import io
import zipfile

import docx
import pytest
from docx.oxml.ns import qn
from hypothesis import given, settings

from forankring.domain.paper import Bullets, Chart, Document, Heading, Lines, Paragraph, Series, Table
from forankring.domain.words.clean import clean
from forankring.kernel.papers.api import docx_bytes
from tests.fixtures.papers import HOSTILE, bare, documents, every_block, words_in


def opened(document: Document):
    return docx.Document(io.BytesIO(docx_bytes(document)))


def paper(*blocks, **more) -> Document:
    return Document("Vores næste skridt", more.pop("lang", "da"), blocks, **more)


def words_of(file) -> str:
    foot = file.sections[0].footer._element
    return "".join(node.text or "" for part in (file.element, foot) for node in part.iter(qn("w:t")))


def test_headings_are_headings():
    file = opened(paper(Heading("Dialog"), Heading("Egne forslag", 3)))
    found = [(p.style.name, p.text) for p in file.paragraphs if p.style.name.startswith("Heading")]
    assert found == [("Heading 1", "Vores næste skridt"), ("Heading 2", "Dialog"), ("Heading 3", "Egne forslag")]


def test_a_table_has_a_header_row_that_is_repeated():
    (table,) = opened(paper(Table(("Opgave", "Antal"), (("Referat", "3"),), blank_rows=2))).tables
    assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
    assert len(table.rows) == 4


@pytest.mark.parametrize(("lang", "code"), [("da", "da-DK"), ("en", "en-GB")])
def test_it_knows_its_language_title_and_whose_it_is(lang, code):
    file = opened(paper(Paragraph("ord"), lang=lang, municipality="Fjordby Kommune"))
    assert file.styles.element.find(f".//{qn('w:lang')}").get(qn("w:val")) == code
    assert (file.core_properties.title, file.core_properties.author) == ("Vores næste skridt", "Fjordby Kommune")
    assert file.core_properties.comments == ""


def test_a_picture_has_an_alternative_text_and_its_numbers_a_table():
    chart = Chart("bars", "Klar?", ("Ja", "Nej"), (Series("Svar", (7, 2)),), "De fleste er klar.", 2)
    file = opened(paper(chart))
    (picture,) = file.inline_shapes
    assert picture._inline.docPr.get("descr").startswith("Klar?. De fleste er klar.")
    assert [cell.text for cell in file.tables[0].rows[1].cells] == ["Ja", "7"]


def test_pages_are_numbered_by_word_itself():
    foot = opened(paper(Paragraph("ord"))).sections[0].footer.paragraphs[0]
    codes = [node.text for node in foot._p.iter(qn("w:instrText"))]
    assert codes == ["PAGE", "NUMPAGES"]
    assert foot.text.replace("\t", "").startswith("side ")


def test_each_numbered_list_begins_at_one():
    file = opened(paper(Bullets(("a", "b"), True), Bullets(("c",), True)))
    numbers = [p._p.pPr.numPr.numId.val for p in file.paragraphs if p.style.name == "List Number"]
    assert numbers[0] == numbers[1] != numbers[2]


@pytest.mark.parametrize(("size", "turned", "width"), [("a4", False, 210), ("a4", True, 297), ("a3", True, 420)])
def test_the_page_has_the_size_that_was_asked_for(size, turned, width):
    section = opened(paper(Paragraph("ord"), paper=size, is_landscape=turned)).sections[0]
    assert round(section.page_width.mm) == width


def test_writing_lines_are_there_for_a_hand():
    file = opened(paper(Lines(3)))
    assert len(list(file.element.iter(qn("w:pBdr")))) == 3


def test_parts_of_a_paragraph_stand_in_the_order_word_asks_for():
    order = ["pStyle", "keepNext", "numPr", "pBdr", "spacing", "ind", "jc", "rPr"]
    for properties in opened(paper(*every_block("ord"))).element.iter(qn("w:pPr")):
        places = [order.index(part.tag.rpartition("}")[2]) for part in properties]
        assert places == sorted(places)


@settings(max_examples=25, deadline=None)
@given(documents)
def test_every_text_is_in_the_file(document):
    said = bare(words_of(opened(document)))
    assert [w for w in words_in(document) if bare(clean(w)) not in said] == []


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_stay_words(words):
    made = docx_bytes(paper(*every_block(words), municipality=words, subtitle=words))
    file = docx.Document(io.BytesIO(made))
    assert bare(clean(words)) in bare(words_of(file))
    with zipfile.ZipFile(io.BytesIO(made)) as parts:
        assert not [n for n in parts.namelist() if "vba" in n.lower() or "external" in n.lower()]
        assert b'TargetMode="External"' not in b"".join(parts.read(n) for n in parts.namelist() if n.endswith(".rels"))
