"""A spreadsheet opens in Danish Excel and never calculates what a person wrote."""

import csv
import io
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forankring.domain.grammar import Card, Group, KindName, Marks, Round, SheetValue, Wording, WrittenBy
from forankring.kernel.papers.api import csv_bytes, sheet_csv
from forankring.kernel.papers.spreadsheet import safe
from tests.fixtures.papers import HOSTILE, text, tool


def read(made: bytes, delimiter: str = ";") -> list[list[str]]:
    assert made.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(made.decode("utf-8-sig"), newline=""), delimiter=delimiter))


@given(st.lists(st.lists(text, min_size=2, max_size=2), max_size=4))
def test_every_cell_comes_back(rows):
    back = read(csv_bytes(("a", "b"), rows))
    assert [[cell.removeprefix("'") for cell in row] for row in back[1:]] == [
        [safe(cell).removeprefix("'") for cell in row] for row in rows
    ]


@pytest.mark.parametrize(
    "cell", ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", " =1", "＝1", "|x", "%0A=1", "'=1", "−1+1x"]
)
def test_what_could_be_a_formula_gets_an_apostrophe(cell):
    assert safe(cell).startswith(("'", "−"))
    assert not safe(cell).startswith(("=", "+", "-", "@", "\t"))


@pytest.mark.parametrize("cell", ["-3", "−3", "+4", "1.234,5", "-12,75", "0", "12"])
def test_numbers_stay_numbers(cell):
    assert safe(cell) == cell


def test_numbers_have_a_decimal_comma():
    assert read(csv_bytes(("n",), [(3.5,), (-3,), (Decimal("1.25"),), (None,)]))[1:] == [
        ["3,5"],
        ["-3"],
        ["1,25"],
        [""],
    ]


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
@pytest.mark.parametrize("words", HOSTILE)
def test_no_cell_is_a_formula_however_the_file_is_split(words, delimiter):
    for row in read(csv_bytes(("h",), [(words, f"x{delimiter}=1+1", f'"{delimiter}=1+1')]), delimiter):
        assert not [cell for cell in row if cell.startswith(("=", "+", "-", "@")) and delimiter == ";"]


def test_quotes_semicolons_and_line_breaks_stay_in_their_cell():
    cells = ['Han sagde "nej"; tak', "to\nlinjer", "a;b"]
    assert read(csv_bytes(("1", "2", "3"), [cells]))[1] == cells


def test_a_sheet_of_rows_is_the_table_people_filled():
    cards = (
        Card("1", "Referater", cells={"a": "Referater", "b": "1"}, dots=7),
        Card("2", "Ugeplaner", cells={"a": "Ugeplaner", "b": ""}, wordings=(
            Wording("Ugeplaner", Round.TABLE, WrittenBy.PHONE, "1"),
            Wording("Planer", Round.TABLE, WrittenBy.PAPER, "2"),
        )),
    )  # fmt: skip
    value = SheetValue(cards=cards, groups=(Group("g", "Skrivearbejde", ("1",)),))
    head, first, second = read(sheet_csv(tool(KindName.ROWS), {"f-rows": value}, "da"))
    assert head == ["Felt", "Hvad", "Overskrift", "Opgave", "Ofte?", "Antal", "Også sagt sådan"]
    assert first == ["Felt rows", "Kort", "Skrivearbejde", "Referater", "ja", "7", ""]
    assert second == ["Felt rows", "Kort", "", "Ugeplaner", "", "", "Planer"]


def test_below_the_threshold_there_are_words_and_no_numbers():
    value = SheetValue(marks=(Marks(Round.ALONE, 3, None),), answers=3)
    made = read(sheet_csv(tool(KindName.BALANCE), {"f-balance": value}, "da"))
    assert ["Felt balance", "Mærke", "Alene", "færre end 5 svar"] in made
    assert not any("3" in cell for row in made for cell in row)


def test_a_blank_one_has_the_columns_to_write_in():
    assert read(sheet_csv(tool(KindName.ROWS), {}, "da")) == [["Felt", "Opgave", "Ofte?"], ["Felt rows", "", ""]]
