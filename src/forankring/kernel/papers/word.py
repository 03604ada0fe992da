"""A document as a Word file to edit and paste: real headings, real lists and tables, alt text, page numbers.

The same nodes as the PDF, in a plain order from top to bottom: boxes become sections, since tables used for
layout are hard to hear and hard to paste.
"""

import io
from collections.abc import Sequence
from typing import Any

import docx
from django.utils import timezone
from docx.document import Document as WordFile
from docx.enum.table import WD_ROW_HEIGHT_RULE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.shared import Mm, Pt

from forankring.domain.paper import Document

from . import word_parts as parts
from .nodes import Node
from .pdf import picture_png
from .tree import as_data

HAND, ROW_FOR_HAND = Mm(8), Mm(12)
LONGEST = 255
"""The format's own limit for a property."""
BOX = {True: "☒", False: "☐"}


def docx_bytes(document: Document) -> bytes:
    """The document as DOCX. Raises PaperNotSet when one of its pictures cannot be drawn."""
    data = as_data(document)
    file = docx.Document()
    parts.set_look(file, data["lang"])
    parts.set_page(file, data["paper"], data["is_landscape"])
    _properties(file, data)
    _opening(file, data)
    _Writer(file, data["lang"]).nodes(data["nodes"])
    if data["source"]:
        _quiet(file.add_paragraph(), data["source"])
    _edges(file, data)
    out = io.BytesIO()
    file.save(out)
    return out.getvalue()


def _properties(file: WordFile, data: Node) -> None:
    about = file.core_properties
    about.title, about.language = data["title"][:LONGEST], parts.LANGUAGES.get(data["lang"], data["lang"])
    about.author = about.last_modified_by = data["municipality"][:LONGEST]
    about.comments = ""
    about.created = about.modified = timezone.now().replace(tzinfo=None)


def _opening(file: WordFile, data: Node) -> None:
    above = " · ".join(words for words in (data["municipality"], data["kicker"]) if words)
    if above:
        _quiet(file.add_paragraph(), above)
    file.add_heading(data["title"], 1)
    if data["subtitle"]:
        _quiet(file.add_paragraph(), data["subtitle"])
    marks = [f"{name} {value}" for name, value in data["marks"]] + [f"{name}: ________" for name in data["to_fill"]]
    if marks:
        file.add_paragraph("    ".join(marks))


def _edges(file: WordFile, data: Node) -> None:
    foot = file.sections[0].footer.paragraphs[0]
    foot.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    if data["date"]:
        foot.add_run(f"{data['date']}    ")
    parts.add_page_numbers(foot, data["page_of"])


def _quiet(paragraph: Any, words: str, size: float | None = None) -> None:
    run = paragraph.add_run(words)
    run.font.color.rgb = parts.QUIET
    if size:
        run.font.size = Pt(size)


class _Writer:
    """One method per kind of node (see `tree`)."""

    def __init__(self, file: WordFile, lang: str) -> None:
        self.file, self.lang = file, lang

    def nodes(self, nodes: Sequence[Node]) -> None:
        for node in nodes:
            getattr(self, f"_{node['is']}")(node)

    def _heading(self, node: Node) -> None:
        self.file.add_heading(node["text"], node["level"])

    def _title(self, node: Node) -> None:
        if node["title"]:
            self.file.add_heading(node["title"], node["level"])

    def _paragraph(self, node: Node) -> None:
        paragraph = self.file.add_paragraph()
        if node["tone"] == "quiet":
            _quiet(paragraph, node["text"])
            return
        run = paragraph.add_run(node["text"])
        run.bold = node["tone"] == "strong"
        if node["tone"] == "lead":
            run.font.size = Pt(12)

    def _bullets(self, node: Node) -> None:
        style = "List Number" if node["is_numbered"] else "List Bullet"
        number = parts.start_numbering(self.file, style) if node["is_numbered"] else 0
        for item in node["items"]:
            paragraph = self.file.add_paragraph(item, style=style)
            if number:
                parts.use_numbering(paragraph, number)

    def _callout(self, node: Node) -> None:
        paragraph = self.file.add_paragraph()
        if node["title"]:
            paragraph.add_run(f"{node['title']}\n").bold = True
        paragraph.add_run(node["text"])
        paragraph.paragraph_format.left_indent = Mm(4)
        parts.add_rule(paragraph, "left")

    def _facts(self, node: Node) -> None:
        for name, value in node["pairs"]:
            paragraph = self.file.add_paragraph()
            paragraph.add_run(f"{name}: ").bold = True
            paragraph.add_run(value)

    def _lines(self, node: Node) -> None:
        for _ in range(node["count"]):
            self._line(self.file.add_paragraph())

    def _line(self, paragraph: Any) -> None:
        paragraph.paragraph_format.space_before = HAND - Pt(14)
        paragraph.paragraph_format.space_after = Pt(0)
        parts.add_rule(paragraph, "bottom")

    def _named_lines(self, node: Node) -> None:
        paragraph = self.file.add_paragraph()
        paragraph.add_run(node["text"]).bold = True
        self._line(paragraph)
        self._lines({"count": node["count"] - 1})

    def _cards(self, node: Node) -> None:
        self._title(node)
        for card in node["cards"]:
            paragraph = self.file.add_paragraph(card["text"], style="List Bullet")
            if card["quiet"]:
                _quiet(paragraph, f"\n{card['quiet']}", 9)
            for words in card["others"]:
                _quiet(self.file.add_paragraph(style="List Bullet 2"), words, 9)

    def _boxes(self, node: Node) -> None:
        for box in node["boxes"]:
            title = f"{box['number']}. {box['title']}" if box["number"] else box["title"]
            self._title({"title": title, "level": box["level"]})
            if box["hint"]:
                _quiet(self.file.add_paragraph(), box["hint"])
            self.nodes(box["nodes"])

    def _table(self, node: Node) -> None:
        if not node["head"]:
            return
        if node["caption"]:
            caption = self.file.add_paragraph()
            caption.add_run(node["caption"]).bold = True
            caption.paragraph_format.keep_with_next = True
        table = self.file.add_table(rows=0, cols=len(node["head"]), style="Table Grid")
        self._row(table, node["head"], node, is_head=True)
        for row in node["rows"]:
            self._row(table, row, node)
        for _ in range(node["blank_rows"]):
            row = table.add_row()
            row.height, row.height_rule = ROW_FOR_HAND, WD_ROW_HEIGHT_RULE.AT_LEAST
        self.file.add_paragraph()

    def _row(self, table: Any, words: Sequence[str], node: Node, *, is_head: bool = False) -> None:
        row = table.add_row()
        for i, (cell, text) in enumerate(zip(row.cells, words, strict=True)):
            paragraph = cell.paragraphs[0]
            paragraph.add_run(text).bold = is_head
            if i in node["numeric"]:
                paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        if is_head:
            parts.mark_header(row)

    def _ticks(self, node: Node) -> None:
        self._title(node)
        for item in node["items"]:
            paragraph = self.file.add_paragraph(f"{BOX[item['is_ticked']]} {item['text']}")
            paragraph.paragraph_format.space_after = Pt(2)
            if item["quiet"]:
                _quiet(paragraph, f"  {item['quiet']}", 9)
        for _ in range(node["own"]):
            paragraph = self.file.add_paragraph(BOX[False])
            self._line(paragraph)

    def _ticks_beside(self, node: Node) -> None:
        for group in node["groups"]:
            self._ticks(group)

    def _chart(self, node: Node) -> None:
        if node["title"]:
            self.file.add_paragraph().add_run(node["title"]).bold = True
        if node["summary"]:
            _quiet(self.file.add_paragraph(), node["summary"])
        self._picture(node, Mm(150))
        if node["numbers"]:
            self._table({**node["numbers"], "caption": ""})

    def _code(self, node: Node) -> None:
        self._picture(node, Mm(70))
        if node["caption"]:
            self.file.add_paragraph().add_run(node["caption"]).bold = True

    def _picture(self, node: Node, width: Any) -> None:
        picture = picture_png(node["svg"], node["alt"], self.lang)
        run = self.file.add_paragraph().add_run()
        parts.set_alt(run.add_picture(io.BytesIO(picture), width=width), node.get("title", ""), node["alt"])

    def _flow(self, node: Node) -> None:
        self.file.add_paragraph().add_run(node["title"]).bold = True
        steps = [*node["steps"], *([f"→ {node['outcome']}"] if node["outcome"] else [])]
        self._bullets({"is_numbered": True, "items": steps})

    def _flows_beside(self, node: Node) -> None:
        for flow in node["flows"]:
            self._flow(flow)

    def _page_break(self, node: Node) -> None:
        self.file.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
