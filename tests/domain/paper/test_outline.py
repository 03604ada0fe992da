"""Headings tell the shape of a paper: no level is skipped, parts stand under their whole."""

import re

from hypothesis import given
from tests.fixtures.papers import blocks

from forankring.domain.paper import Box, Boxes, CardBlock, Cards, Heading, Paragraph, Section
from forankring.domain.paper.html import render


def levels(html: str) -> list[int]:
    return [int(n) for n in re.findall(r"<h(\d)", html)]


@given(blocks)
def test_no_heading_level_is_skipped(made):
    found = levels(render(made, "da"))
    assert all(later <= earlier + 1 for earlier, later in zip([1, *found], found, strict=False))
    assert all(2 <= n <= 6 for n in found)


def test_a_page_decides_where_headings_begin():
    assert levels(render((Heading("A"), Heading("B", 3)), "da", first_level=3)) == [3, 4]


def test_a_box_alone_is_a_section_and_boxes_side_by_side_are_parts():
    alone = Boxes((Box("Felt", (Heading("Også sagt", 3),)),))
    beside = Boxes((Box("Fordele", ()), Box("Ulemper", ())))
    assert levels(render((alone, Heading("Med AI"), beside, alone), "da")) == [2, 3, 2, 3, 3, 2, 3]


def test_a_group_of_cards_stands_under_the_heading_above_it():
    group = Cards((CardBlock("kort"),), "Tid")
    assert levels(render((Heading("Fordele"), group, group), "da")) == [2, 3, 3]


def test_what_stands_in_a_section_comes_a_level_further_down():
    section = Section("Værktøj", (Heading("Felt"), Paragraph("ord"), Boxes((Box("Boks", ()),))))
    assert levels(render((section, Heading("Næste")), "da")) == [2, 3, 3, 2]
