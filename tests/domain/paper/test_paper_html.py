"""Blocks on a screen: every text is there, and none of it can do anything."""

import html
import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from tests.fixtures.papers import HOSTILE, bare, blocks, every_block, words_in

from forankring.domain.paper import Box, Boxes, Chart, Lines, PageBreak, Series, Table, Ticks
from forankring.domain.paper.html import render
from forankring.domain.words.clean import clean

VOID = {"br", "rect", "line", "circle", "polygon", "path"}
ALLOWED = {
    "h2", "h3", "h4", "h5", "h6", "p", "br", "ul", "ol", "li", "div", "section", "span", "strong",
    "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tr", "th", "td", "figure", "figcaption",
    "details", "summary", "svg", "title", "desc", "text", "rect", "line", "circle", "polygon", "path",
}  # fmt: skip


class Reader(HTMLParser):
    """Collects what a browser would see and keeps the account of open elements."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.open: list[str] = []
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.words.append(data)


@given(blocks)
def test_every_text_is_on_the_page(made):
    page = bare("".join(Reader(render(made, "da")).words))
    assert [words for words in words_in(made) if bare(clean(words)) not in page] == []


@pytest.mark.parametrize("words", HOSTILE)
def test_nothing_people_write_becomes_markup(words):
    page = Reader(render(every_block(words), "da"))
    assert page.open == []
    assert page.tags <= ALLOWED
    assert not {a for a in page.attributes if a.startswith("on") or a in ("style", "href", "src")}


@pytest.mark.parametrize("words", HOSTILE)
def test_hidden_and_reversing_signs_are_gone(words):
    page = html.unescape(render(every_block(words), "da"))
    assert not re.search("[\u202a-\u202e\u2066-\u2069\u200b\ufeff\x00-\x08\x1b]", page)


def test_a_table_says_what_its_rows_and_columns_are():
    page = render((Table(("Opgave", "Antal"), (("Referat", "3"),), "Opgaver", (1,)),), "da")
    assert "<caption>Opgaver</caption>" in page
    assert '<th scope="col">Opgave</th>' in page
    assert '<th scope="row">Referat</th>' in page
    assert '<td class="p-num">3</td>' in page


def test_where_there_are_many_columns_each_cell_names_its_own():
    wide = Table(("Pligt", "Kilde", "Sådan går det"), (("Fortæl det", "art. 13", "Mangler"),), widths=(5, 3, 2))
    page = render((wide,), "da")
    assert 'class="p-table p-many"' in page
    assert '<td data-head="Kilde">art. 13</td><td data-head="Sådan går det">Mangler</td>' in page


def test_a_wide_table_can_be_reached_and_scrolled_by_keyboard():
    assert 'role="region" tabindex="0" aria-label="Opgaver"' in render((Table(("a",), (), "Opgaver"),), "da")
    assert '<div class="p-table-frame" tabindex="0">' in render((Table(("a",), ()),), "da")


def test_what_is_for_hands_leaves_nothing_on_a_screen():
    assert render((Lines(4), PageBreak()), "da") == ""


def test_a_tick_is_told_in_words():
    page = render((Ticks((("Afklare lovgivning", True, ""), ("Dele", False, ""))),), "da")
    assert 'aria-label="sat kryds"' in page
    assert 'aria-label="ikke sat kryds"' in page


def test_line_breaks_stay():
    assert "en<br>to" in render(every_block("en\nto"), "da")


def test_a_chart_does_not_repeat_the_name_of_its_box():
    chart = Chart("line", "Tempo", ("Lav", "Høj"), (Series("Alene", (1, 4)),), "5 svar", 2)
    assert "<strong>Tempo</strong>" not in render((Boxes((Box("Tempo", (chart,)),)),), "da")
    assert "<strong>Tempo</strong>" in render((chart,), "da")


def test_english_words_on_an_english_page():
    page = render(every_block("x"), "en")
    assert "The numbers as a table" in page
    assert "fewer than 5 answers" in page
