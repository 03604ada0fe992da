"""Blocks as nodes of plain data: one function per kind of block, and what stands beside what."""

from collections.abc import Sequence
from functools import singledispatch
from itertools import groupby
from typing import Any

from forankring.domain.paper import (
    Block,
    Box,
    Boxes,
    Bullets,
    Callout,
    CardBlock,
    Cards,
    Chart,
    Code,
    Facts,
    Flow,
    Heading,
    Lines,
    PageBreak,
    Paragraph,
    Section,
    Table,
    Ticks,
)
from forankring.domain.paper.numbers import data_table, told
from forankring.domain.paper.outline import Outline
from forankring.domain.paper.svg import draw, draw_code
from forankring.domain.words import sentence
from forankring.domain.words.clean import clean

Node = dict[str, Any]

CHART_WIDTH = 660
"""On paper a chart's letters are as large as the text around it."""


LONG_HEAD = 600
"""A table's head is repeated on each page when it has no more letters than this."""


def nodes(blocks: Sequence[Block], lang: str, outline: Outline) -> list[Node]:
    """The nodes in order; ticks and chains that follow each other stand side by side, a name stands on its line."""
    made: list[Node] = []
    for block in blocks:
        node = _node(block, lang, outline)
        if made and node["is"] == "ticks" and made[-1]["is"] in ("ticks", "ticks_beside"):
            groups = [*made.pop().get("groups", ()), node] if made[-1]["is"] == "ticks_beside" else [made.pop(), node]
            node = {"is": "ticks_beside", "groups": groups, "split": _half_way(groups)}
        if made and node["is"] == made[-1]["is"] == "flow":
            node = {"is": "flows_beside", "flows": [made.pop(), node]}
        if made and node["is"] == "lines" and made[-1].get("tone") == "strong":
            node = {"is": "named_lines", "text": made.pop()["text"], "count": node["count"]}
        made += node["nodes"] if node["is"] == "section" else [node]
    return _numbered(made)


def _numbered(made: list[Node]) -> list[Node]:
    """Lines that follow each other are a list to write: each gets its number."""
    out: list[Node] = []
    for is_lines, run in groupby(made, key=lambda node: node["is"] == "lines"):
        same = list(run)
        if is_lines and len(same) > 1:
            same = [{"is": "named_lines", "text": f"{i}.", "count": n["count"]} for i, n in enumerate(same, 1)]
        out += same
    return out


def _half_way(groups: Sequence[Node]) -> int:
    """How many groups stand in the first column, so that both are about as long."""
    lengths = [len(g["items"]) + 2 + g["own"] for g in groups]
    return min(range(1, len(groups)), key=lambda n: abs(sum(lengths[:n]) - sum(lengths[n:])))


@singledispatch
def _node(block: object, lang: str, outline: Outline) -> Node:
    raise TypeError(f"no node for {type(block).__name__}")


@_node.register
def _(block: Heading, lang: str, outline: Outline) -> Node:
    return {"is": "heading", "level": outline.heading(block.level), "text": clean(block.text)}


@_node.register
def _(block: Paragraph, lang: str, outline: Outline) -> Node:
    return {"is": "paragraph", "tone": block.tone, "text": clean(block.text)}


@_node.register
def _(block: Bullets, lang: str, outline: Outline) -> Node:
    return {"is": "bullets", "is_numbered": block.is_numbered, "items": [clean(i) for i in block.items]}


@_node.register
def _(block: Callout, lang: str, outline: Outline) -> Node:
    return {"is": "callout", "title": clean(block.title), "text": clean(block.text)}


@_node.register
def _(block: Facts, lang: str, outline: Outline) -> Node:
    return {"is": "facts", "pairs": [[clean(name), clean(value)] for name, value in block.pairs]}


@_node.register
def _(block: Lines, lang: str, outline: Outline) -> Node:
    return {"is": "lines", "count": block.count}


@_node.register
def _(block: Cards, lang: str, outline: Outline) -> Node:
    cards = [_card(card, lang) for card in block.cards]
    return {"is": "cards", "level": outline.part(), "title": clean(block.title), "cards": cards}


def _card(card: CardBlock, lang: str) -> Node:
    quiet = [sentence("pinned", lang)] if card.is_pinned else []
    if card.dots is not None:
        quiet.append(sentence("dot_one", lang) if card.dots == 1 else sentence("dots", lang, count=card.dots))
    quiet += [clean(card.meta)] if card.meta else []
    return {
        "text": clean(card.text),
        "quiet": " · ".join(quiet),
        "is_pinned": card.is_pinned,
        "others": [clean(w) for w in card.wordings],
        "others_title": sentence("other_wordings", lang),
    }


@_node.register
def _(block: Boxes, lang: str, outline: Outline) -> Node:
    level = outline.box(len(block.boxes))
    return {"is": "boxes", "boxes": [_box(b, lang, level, outline.inside(level, b.title)) for b in block.boxes]}


def _box(box: Box, lang: str, level: int, inside: Outline) -> Node:
    return {
        "title": clean(box.title),
        "level": level,
        "number": "" if box.number is None else str(box.number),
        "hint": clean(box.hint),
        "nodes": nodes(box.blocks, lang, inside),
    }


@_node.register
def _(block: Table, lang: str, outline: Outline) -> Node:
    columns = max([len(block.head), *(len(row) for row in block.rows)], default=0)
    widths = [w if w > 0 else 1 for w in block.widths[:columns]]
    return {
        "is": "table",
        "caption": clean(block.caption),
        "head": _filled(block.head, columns),
        "rows": [_filled(row, columns) for row in block.rows],
        "numeric": [i for i in block.numeric if i < columns],
        "widths": widths + [1] * (columns - len(widths)),
        "blank_rows": block.blank_rows,
        "repeats_head": sum(map(len, block.head)) <= LONG_HEAD,
    }


def _filled(cells: Sequence[str], columns: int) -> list[str]:
    return [clean(c) for c in cells] + [""] * (columns - len(cells))


@_node.register
def _(block: Ticks, lang: str, outline: Outline) -> Node:
    items = [
        {
            "text": clean(label),
            "is_ticked": is_ticked,
            "quiet": clean(quiet) or (sentence("is_ticked", lang) if is_ticked else ""),
        }
        for label, is_ticked, quiet in block.items
    ]
    title = clean(block.title)
    return {"is": "ticks", "level": outline.part(), "title": title, "items": items, "own": block.own_lines}


def draw_for_paper(chart: Chart, lang: str) -> str:
    return draw(chart, lang, CHART_WIDTH)


@_node.register
def _(block: Chart, lang: str, outline: Outline) -> Node:
    has_numbers = bool(block.series) and not block.is_blank
    return {
        "is": "chart",
        "title": "" if block.title == outline.title else clean(block.title),
        "summary": clean(block.summary),
        "alt": clean(f"{block.title}. {told(block, lang)}", is_one_line=True),
        "svg": draw_for_paper(block, lang),
        "is_blank": block.is_blank,
        "numbers": _node(data_table(block, lang), lang, outline) if has_numbers else None,
    }


@_node.register
def _(block: Flow, lang: str, outline: Outline) -> Node:
    steps = [clean(step) for step in block.steps]
    return {"is": "flow", "title": clean(block.title), "steps": steps, "outcome": clean(block.outcome)}


@_node.register
def _(block: Code, lang: str, outline: Outline) -> Node:
    alt = f"{sentence('scan_to', lang)}: {clean(block.url, is_one_line=True)}"
    return {"is": "code", "svg": draw_code(block, lang), "alt": alt, "caption": clean(block.caption)}


@_node.register
def _(block: Section, lang: str, outline: Outline) -> Node:
    heading = {"is": "heading", "level": outline.heading(2), "text": clean(block.title)}
    return {"is": "section", "nodes": [heading, *nodes(block.blocks, lang, outline.below())]}


@_node.register
def _(block: PageBreak, lang: str, outline: Outline) -> Node:
    return {"is": "page_break"}
