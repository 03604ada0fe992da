"""A document's blocks as plain data, ready to be set: levels found, charts drawn, every word in its language.

What comes out is text, numbers and lists alone. Typst reads it as JSON, so nothing a person wrote can
become markup, and DOCX walks the same data, so the two papers say the same.
"""

from forankring.domain.paper import Document
from forankring.domain.paper.outline import Outline
from forankring.domain.words import sentence
from forankring.domain.words.clean import clean

from .nodes import Node, nodes


def as_data(document: Document) -> Node:
    """The whole document: its title parts and its nodes. The title is heading 1, so blocks begin at 2."""
    lang = document.lang
    return {
        "title": clean(document.title, is_one_line=True),
        "running": [_short(document.title), _short(document.municipality)],
        "lang": lang,
        "kicker": clean(document.kicker, is_one_line=True),
        "subtitle": clean(document.subtitle),
        "municipality": clean(document.municipality, is_one_line=True),
        "paper": document.paper,
        "is_landscape": document.is_landscape,
        "marks": _marks(document),
        "to_fill": [clean(label, is_one_line=True) for label in document.to_fill],
        "fills_page": document.fills_page,
        "is_large": document.is_large,
        "date": clean(document.date, is_one_line=True),
        "source": clean(document.source),
        "page_of": sentence("page_of", lang, page="{page}", pages="{pages}"),
        "nodes": _in_rows(nodes(document.blocks, lang, Outline(2)), 4 if document.is_landscape else 3),
    }


def _short(words: str) -> str:
    """A name as it stands on every page."""
    name = clean(words, is_one_line=True)
    return name if len(name) <= 80 else f"{name[:79]}…"


def _marks(document: Document) -> list[list[str]]:
    """What tells one sheet from another: the room's code and the sheet's number."""
    pairs = (("code", document.code), ("sheet_no", document.sheet_no))
    return [[sentence(key, document.lang), clean(value, is_one_line=True)] for key, value in pairs if value]


def _in_rows(made: list[Node], most: int) -> list[Node]:
    """Boxes side by side as the paper has room for: more than `most` go two and two."""
    rows: list[Node] = []
    for node in made:
        boxes = node.get("boxes", [])
        step = 2 if len(boxes) > most else max(1, len(boxes))
        rows += [{**node, "boxes": boxes[i : i + step]} for i in range(0, len(boxes), step)] or [node]
    return rows
