"""One document tree for page, PDF, DOCX, CSV and projector: what you see is what is printed.

1. a kind or a room says what it means in blocks (`blocks.py`), never how it looks;
2. `html.render` makes the page and the projector's canvas, `svg.draw` its charts;
3. `kernel.papers` renders the same blocks to Typst (PDF), DOCX and CSV.
"""

from .blocks import (
    Block,
    Box,
    Boxes,
    Bullets,
    Callout,
    CardBlock,
    Cards,
    Chart,
    Code,
    Document,
    Facts,
    Flow,
    Heading,
    Lines,
    PageBreak,
    Paragraph,
    Section,
    Series,
    Table,
    Ticks,
)

__all__ = [
    "Block",
    "Box",
    "Boxes",
    "Bullets",
    "Callout",
    "CardBlock",
    "Cards",
    "Chart",
    "Code",
    "Document",
    "Facts",
    "Flow",
    "Heading",
    "Lines",
    "PageBreak",
    "Paragraph",
    "Section",
    "Series",
    "Table",
    "Ticks",
]
