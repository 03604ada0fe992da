"""Every kind of field prints blank and filled; a blank sheet is one page with its guide on the back."""

import io

import docx
import pypdfium2
import pytest

from forankring.domain import kinds
from forankring.domain.grammar import Card, KindName, Marks, Round, SheetValue
from forankring.domain.paper import Boxes, Bullets, Heading, Lines, Table
from forankring.kernel.packs import api as packs
from forankring.kernel.papers.api import blank_sheet, docx_bytes, filled_sheet, pdf, sheet_csv
from tests.fixtures.papers import tool

FEW = SheetValue(marks=(Marks(Round.ALONE, 3, None),), answers=3)


def pages(document) -> list[str]:
    with pypdfium2.PdfDocument(pdf(document)) as file:
        return [page.get_textpage().get_text_range() for page in file]


@pytest.mark.django_db
@pytest.mark.parametrize("lang", ["da", "en"])
@pytest.mark.parametrize("size", ["a4", "a3"])
def test_every_shipped_tool_prints_blank_on_one_sheet_with_its_guide_on_the_back(lang, size):
    long = {
        one.id: len(pages(blank_sheet(one, lang, size, "7K3F", "12", "Fjordby Kommune"))) for one in packs.tools(lang)
    }
    assert long
    assert {name for name, n in long.items() if n != 2} == set()


@pytest.mark.django_db
def test_every_shipped_tool_has_a_word_file_and_a_spreadsheet():
    for one in packs.tools("da"):
        assert docx.Document(io.BytesIO(docx_bytes(blank_sheet(one, "da")))).paragraphs
        assert sheet_csv(one, {}, "da").startswith(b"\xef\xbb\xbf")


@pytest.mark.parametrize("kind", KindName)
@pytest.mark.parametrize("lang", ["da", "en"])
def test_every_kind_prints_blank_and_empty_and_filled(kind, lang):
    value = SheetValue(cards=(Card("1", "et kort", "a", {"a": "et kort"}),), agreed="aftalt", answers=1)
    blank, empty, filled = (
        pages(document)
        for document in (
            blank_sheet(tool(kind), lang),
            filled_sheet(tool(kind), {}, lang),
            filled_sheet(tool(kind), {f"f-{kind}": value}, lang),
        )
    )
    assert all("Prøveværktøj" in paper[0] for paper in (blank, empty, filled))


@pytest.mark.parametrize("kind", [KindName.BALANCE, KindName.SCALE])
def test_below_the_threshold_the_paper_says_so_and_shows_no_number(kind):
    (page,) = pages(filled_sheet(tool(kind, number=None), {f"f-{kind}": FEW}, "da"))
    assert "færre end 5 svar" in page
    assert "3 svar" not in page


def test_the_code_and_the_sheets_number_bring_it_home():
    (front, _) = pages(blank_sheet(tool(KindName.NOTE), "da", "a4", "7K3F", "12", "Fjordby Kommune"))
    assert all(words in front for words in ("7K3F", "Ark", "12", "Fjordby Kommune", "Bord", "Dato"))


def test_the_back_holds_the_whole_guide():
    (_, back) = pages(blank_sheet(tool(KindName.NOTE), "da"))
    for words in (
        "I bliver enige.", "Alle", "Medarbejdere", "Personalemøde", "30 minutter", "Tal sammen.",
        "Skriv det ned.", "Giv god tid.", "Prøv to og to.", "Prøvekilden", "https://kilde.example/ark",
    ):  # fmt: skip
        assert words in back


def test_the_steps_are_numbered_and_the_advice_is_not():
    lists = [
        block
        for part in blank_sheet(tool(KindName.NOTE), "da").blocks
        if isinstance(part, Boxes)
        for box in part.boxes
        for block in box.blocks
        if isinstance(block, Bullets)
    ]
    assert [one.is_numbered for one in lists] == [True, False, False, False]


def test_four_boxes_lie_two_and_two_on_a_turned_sheet():
    sheet = blank_sheet(tool(*[KindName.NOTE] * 4), "da")
    assert sheet.is_landscape
    assert [len(block.boxes) for block in sheet.blocks[:2]] == [2, 2]


def test_fields_of_columns_lie_side_by_side():
    sheet = blank_sheet(tool(KindName.COLUMNS, KindName.COLUMNS, KindName.ROWS), "da")
    assert sheet.is_landscape
    assert [box.title for box in sheet.blocks[0].boxes] == ["Felt columns", "Felt columns"]


def test_a_table_alone_gets_the_whole_page_and_one_among_others_three_rows():
    (alone,) = (b for b in blank_sheet(tool(KindName.ROWS), "da").blocks if isinstance(b, Table))
    (shared,) = (b for b in blank_sheet(tool(KindName.NOTE, KindName.ROWS), "da").blocks if isinstance(b, Table))
    assert alone.blank_rows > shared.blank_rows == 3


def test_a_filled_sheet_carries_its_source_and_date():
    (page,) = pages(filled_sheet(tool(KindName.NOTE), {}, "da", municipality="Fjordby Kommune", date="10. april 2026"))
    assert all(words in page for words in ("Prøvekilden", "10. april 2026", "Fjordby Kommune", "Værktøj 7"))


def test_no_field_is_left_out_of_a_filled_sheet():
    all_kinds = tool(*KindName)
    words = "".join(pages(filled_sheet(all_kinds, {}, "da")))
    assert [one.label["da"] for one in all_kinds.fields if one.label["da"] not in words] == []


def test_writing_lines_are_only_on_blank_sheets():
    for kind in KindName:
        (one,) = tool(kind).fields
        assert not _has_lines(kinds.paper(one, SheetValue(), "da"))


def _has_lines(blocks) -> bool:
    return any(
        isinstance(b, Lines) or (isinstance(b, Boxes) and any(_has_lines(x.blocks) for x in b.boxes)) for b in blocks
    )


def test_headings_of_a_guide_are_in_its_language():
    titles = [b.text for b in blank_sheet(tool(KindName.NOTE), "en").blocks if isinstance(b, Heading)]
    assert titles == ["How to use the sheet"]
