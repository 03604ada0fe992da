"""Charts: readable without colour, without eyes, and silent below the threshold."""

import re
import xml.etree.ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.fixtures.papers import HOSTILE, bare, charts

from forankring.domain.paper import Chart, Code, Series
from forankring.domain.paper.numbers import data_table, reach, told
from forankring.domain.paper.svg import draw, draw_code
from forankring.domain.words.clean import clean

SVG = "{http://www.w3.org/2000/svg}"


def line(*series: Series, **more) -> Chart:
    return Chart("line", "Tempo", ("Afvente", "Accelerere"), series, "Flest i midten.", 7, **more)


def drawn(chart: Chart, **more) -> ET.Element:
    return ET.fromstring(draw(chart, "da", **more))


def by_class(root: ET.Element, name: str) -> list[ET.Element]:
    return [e for e in root.iter() if e.get("class") == name]


def words(root: ET.Element) -> list[str]:
    return [e.text or "" for e in root.iter(f"{SVG}text")]


@given(charts, st.integers(240, 900))
def test_a_chart_is_well_formed_and_says_all_it_shows(chart, width):
    root = drawn(chart, width=width)
    assert root.get("role") == "img"
    assert root.find(f"{SVG}title").text == clean(chart.title, is_one_line=True)
    assert root.find(f"{SVG}desc").text == clean(told(chart, "da"), is_one_line=True)
    shown = bare("".join(words(root)))
    marks = [name for one in chart.series for _, name in one.marks]
    assert [m for m in marks if bare(m) not in shown] == []


@given(charts)
def test_nothing_is_drawn_outside_the_picture(chart):
    root = drawn(chart)
    _, _, width, height = map(float, root.get("viewBox").split())
    for shape in root.iter():
        x, y = (shape.get("x") or shape.get("cx") or "0", shape.get("y") or shape.get("cy") or "0")
        assert -1 <= float(x) <= width + 1
        assert -1 <= float(y) <= height + 1


@given(charts)
def test_there_is_no_style_no_script_and_no_address(chart):
    page = draw(chart, "da")
    assert not re.search(r"\s(style|on\w+|href|src|id)=|url\(|<script|<style|<image|<use", page)


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_stay_words(words):
    chart = Chart("line", words, (words, words), (Series(words, (1, 2)), Series(words, None, ((0, words),))), words, 2)
    tags = {e.tag.removeprefix(SVG) for e in ET.fromstring(draw(chart, "da")).iter()}
    assert tags <= {"svg", "title", "desc", "text", "line", "rect", "circle", "polygon"}


def test_it_is_named_by_its_title_and_what_one_sees():
    assert drawn(line(Series("Alene", (1, 4)))).get("aria-label") == "Tempo. Flest i midten."


def test_one_dot_for_each_answer_with_the_number_over_them():
    root = drawn(line(Series("Alene", (1, 3, 4, 2, 0, 2, 1))))
    assert len(by_class(root, "p-dot")) == 13
    assert words(root).count("4") == 1


def test_three_hundred_answers_still_fit_as_dots():
    root = drawn(line(Series("Alene", (10, 80, 140, 22, 10, 32, 6))))
    assert len(by_class(root, "p-dot")) == 300


def test_the_spread_is_a_band_with_its_middle_half():
    assert reach((0, 1, 3, 6, 4, 2, 0)) == (1, 2, 4, 5)
    root = drawn(line(Series("Alene", (0, 1, 3, 6, 4, 2, 0))))
    assert len(by_class(root, "p-band")) == len(by_class(root, "p-half")) == 1


def test_too_few_answers_are_words_and_no_number():
    chart = line(Series("Alene", None))
    assert "færre end 5 svar" in words(drawn(chart))
    assert not by_class(drawn(chart), "p-dot")
    assert not re.search(r"\d", " ".join(words(drawn(chart))).replace("færre end 5 svar", ""))
    assert "færre end 5 svar" in told(chart, "da")
    assert data_table(chart, "da").head == ("Hvor",)


def test_tables_are_named_diamonds_and_the_shared_mark_a_ring():
    tables = Series("Ved bordet", None, ((0, "Bord 1"), (6, "Bord 2")))
    shared = Series("Fælles mærke", None, ((3, "Fælles mærke"),), is_shared=True)
    root = drawn(line(tables, shared))
    assert len(by_class(root, "p-diamond")) == 2
    assert len(by_class(root, "p-ring")) == 1
    assert {"Bord 1", "Bord 2", "Fælles mærke"} <= set(words(root))


def test_rounds_stand_under_each_other():
    root = drawn(line(Series("Alene", (5, 0, 0, 0, 0, 0, 0)), Series("I plenum", (0, 0, 0, 5, 0, 0, 0))))
    rows = sorted({float(e.get("y")) for e in by_class(root, "p-band")})
    assert len(rows) == 2


def test_bars_carry_their_numbers():
    chart = Chart("bars", "Klar?", ("Ja", "Nej"), (Series("Svar", (7, 0)),), "", 2)
    assert {"Ja", "7", "Nej", "0"} <= set(words(drawn(chart)))


def test_a_blank_line_has_a_circle_for_each_place():
    root = drawn(line(is_blank=True))
    assert len(by_class(root, "p-place")) == 7
    assert {"Afvente", "Accelerere"} <= set(words(root))


def test_shapes_differ_without_colour():
    """A dot, a table, the shared mark, the band: told apart by form, weight and fill, also in black and white."""
    root = drawn(
        line(
            Series("Alene", (1, 1, 1, 1, 1, 0, 0)),
            Series("Ved bordet", None, ((2, "Bord 1"),)),
            Series("Fælles", None, ((4, "Fælles"),), is_shared=True),
        )
    )
    forms = {
        (e.tag, e.get("fill") == "none", e.get("stroke-width"))
        for name in ("p-dot", "p-diamond", "p-ring", "p-band")
        for e in by_class(root, name)
    }
    assert len(forms) == 4


def test_the_table_holds_every_number():
    chart = line(Series("Alene", (1, 3, 4, 2, 0, 2, 1)), Series("Ved bordet", None, ((6, "Bord 2"),)))
    table = data_table(chart, "da")
    assert table.head == ("Hvor", "Alene", "Mærker")
    assert table.rows[0] == ("1 Afvente", "1", "")
    assert table.rows[6] == ("7 Accelerere", "1", "Bord 2")


def test_a_code_is_drawn_with_a_quiet_edge():
    root = ET.fromstring(draw_code(Code(("101", "010", "111"), "https://x.example/d/7K3F"), "da"))
    assert root.get("viewBox") == "0 0 11 11"
    assert root.find(f"{SVG}path").get("d").count("M") == 6
    assert "https://x.example/d/7K3F" in root.find(f"{SVG}desc").text
