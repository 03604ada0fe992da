"""Blocks as HTML for pages, phones and the projector: every text escaped, classes `p-…` only.

The same markup everywhere; what is very large on a wall and small on a phone is decided by the stylesheet.
Writing lines and empty rows are for hands and leave nothing on a screen.
"""

from collections.abc import Sequence
from functools import singledispatch
from html import escape

from forankring.domain.words import sentence
from forankring.domain.words.clean import clean

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
from .numbers import data_table
from .outline import Outline
from .svg import draw, draw_code

FITS = 2
"""So many columns stand beside each other on the narrowest page."""

_CROSS = '<path class="p-cross" d="M4 4 12 12M12 4 4 12" stroke="currentColor" stroke-width="2"/>'


def render(blocks: Sequence[Block], lang: str, first_level: int = 2) -> str:
    """The blocks as safe HTML; headings start at `first_level` and never skip a level."""
    return _all(blocks, lang, Outline(first_level))


def _all(blocks: Sequence[Block], lang: str, outline: Outline) -> str:
    return "".join(_html(block, lang, outline) for block in blocks)


def text(raw: str) -> str:
    """Anybody's text as HTML: cleaned, escaped, line breaks kept."""
    return escape(clean(raw)).replace("\n", "<br>")


def _title(words: str, level: int, role: str = "p-h") -> str:
    return f'<h{level} class="{role}">{text(words)}</h{level}>' if words else ""


def _p(words: str, role: str) -> str:
    return f'<p class="{role}">{text(words)}</p>' if words else ""


@singledispatch
def _html(block: object, lang: str, outline: Outline) -> str:
    raise TypeError(f"no HTML for {type(block).__name__}")


@_html.register
def _(block: Heading, lang: str, outline: Outline) -> str:
    return _title(block.text, outline.heading(block.level))


@_html.register
def _(block: Paragraph, lang: str, outline: Outline) -> str:
    return _p(block.text, f"p-text p-{block.tone}")


@_html.register
def _(block: Bullets, lang: str, outline: Outline) -> str:
    tag = "ol" if block.is_numbered else "ul"
    return f'<{tag} class="p-list">{_items(block.items)}</{tag}>' if block.items else ""


@_html.register
def _(block: Callout, lang: str, outline: Outline) -> str:
    title = _p(block.title, "p-callout-title")
    return f'<div class="p-callout" role="note">{title}{_p(block.text, "p-text")}</div>'


@_html.register
def _(block: Facts, lang: str, outline: Outline) -> str:
    pairs = "".join(f"<div><dt>{text(name)}</dt><dd>{text(value)}</dd></div>" for name, value in block.pairs)
    return f'<dl class="p-facts">{pairs}</dl>' if pairs else ""


@_html.register(Lines)
@_html.register(PageBreak)
def _(block: Lines | PageBreak, lang: str, outline: Outline) -> str:
    return ""


@_html.register
def _(block: Cards, lang: str, outline: Outline) -> str:
    title = _title(block.title, outline.part(), "p-h p-group")
    cards = "".join(_card(card, lang) for card in block.cards)
    return f'<div class="p-cards">{title}<ul class="p-deck">{cards}</ul></div>' if cards or title else ""


def _card(card: CardBlock, lang: str) -> str:
    quiet = [sentence("pinned", lang)] if card.is_pinned else []
    quiet += [dots_in_words(card.dots, lang)] if card.dots else []
    quiet += [card.meta] if card.meta else []
    others = ""
    if card.wordings:
        inside = f"<ul>{_items(card.wordings)}</ul>"
        others = _details("p-wordings", sentence("other_wordings", lang), inside)
    mark = f' data-card="{escape(clean(card.id, is_one_line=True))}"' if card.id else ""
    role = "p-card p-pinned" if card.is_pinned else "p-card"
    words = _p(card.text, "p-card-text") + _p(" · ".join(quiet), "p-card-meta")
    return f'<li class="{role}"{mark}>{words}{others}</li>'


def dots_in_words(dots: int, lang: str) -> str:
    return sentence("dot_one", lang) if dots == 1 else sentence("dots", lang, count=dots)


@_html.register
def _(block: Boxes, lang: str, outline: Outline) -> str:
    level = outline.box(len(block.boxes))
    boxes = "".join(_box(box, lang, level, outline.inside(level, box.title)) for box in block.boxes)
    return f'<div class="p-boxes p-boxes-{min(len(block.boxes), 4)}">{boxes}</div>' if boxes else ""


def _box(box: Box, lang: str, level: int, inside: Outline) -> str:
    number = f'<span class="p-number">{box.number}</span> ' if box.number is not None else ""
    title = f'<h{level} class="p-h p-box-title">{number}{text(box.title)}</h{level}>' if box.title or number else ""
    return f'<section class="p-box">{title}{_p(box.hint, "p-hint")}{_all(box.blocks, lang, inside)}</section>'


@_html.register
def _(block: Table, lang: str, outline: Outline) -> str:
    """A table may be wider than the page, so the keyboard can move it; with a caption it is a landmark too.

    One with many columns becomes blocks on a narrow page, so each cell can say its own.
    """
    name = escape(clean(block.caption, is_one_line=True))
    region = f'role="region" tabindex="0" aria-label="{name}"' if block.caption else 'tabindex="0"'
    return f'<div class="p-table-frame" {region}>{_table(block)}</div>'


def _table(block: Table) -> str:
    caption = f"<caption>{text(block.caption)}</caption>" if block.caption else ""
    head = "".join(f'<th scope="col"{_right(i, block)}>{text(words)}</th>' for i, words in enumerate(block.head))
    rows = "".join(f"<tr>{_cells(row, block)}</tr>" for row in block.rows)
    many = " p-many" if len(block.head) > FITS else ""
    return f'<table class="p-table{many}">{caption}<thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>'


def _cells(row: Sequence[str], block: Table) -> str:
    first, *rest = row or ("",)
    cells = "".join(f"<td{_right(i, block)}{_column(i, block)}>{text(words)}</td>" for i, words in enumerate(rest, 1))
    return f'<th scope="row"{_right(0, block)}>{text(first)}</th>{cells}'


def _column(place: int, block: Table) -> str:
    if not FITS < len(block.head) > place:
        return ""
    return f' data-head="{escape(clean(block.head[place], is_one_line=True))}"'


def _right(column: int, block: Table) -> str:
    return ' class="p-num"' if column in block.numeric else ""


@_html.register
def _(block: Ticks, lang: str, outline: Outline) -> str:
    title = _title(block.title, outline.part(), "p-h p-group")
    items = "".join(_tick(*item, lang) for item in block.items)
    return title + (f'<ul class="p-ticks">{items}</ul>' if items else "")


def _tick(label: str, is_ticked: bool, quiet: str, lang: str) -> str:
    word = escape(sentence("is_ticked" if is_ticked else "not_ticked", lang))
    box = (
        f'<svg class="p-tickbox" viewBox="0 0 16 16" width="16" height="16" role="img" aria-label="{word}">'
        '<rect x="1" y="1" width="14" height="14" fill="none" stroke="currentColor" stroke-width="1.5"/>'
        f"{_CROSS if is_ticked else ''}</svg>"
    )
    after = f' <span class="p-card-meta">{text(quiet)}</span>' if quiet else ""
    role = "p-tick p-ticked" if is_ticked else "p-tick"
    return f'<li class="{role}">{box} <span>{text(label)}</span>{after}</li>'


@_html.register
def _(block: Chart, lang: str, outline: Outline) -> str:
    title = "" if block.title == outline.title else block.title
    caption = _caption(title, _p(block.summary, "p-summary"))
    numbers = ""
    if block.series and not block.is_blank:
        numbers = _details("p-data", sentence("chart_data", lang), _table(data_table(block, lang)))
    return f'<figure class="p-chart p-chart-{block.shape}">{caption}{draw(block, lang)}{numbers}</figure>'


@_html.register
def _(block: Flow, lang: str, outline: Outline) -> str:
    steps = "".join(f'<li class="p-step">{text(step)}</li>' for step in block.steps)
    outcome = f'<li class="p-step p-outcome">{text(block.outcome)}</li>' if block.outcome else ""
    return f'<figure class="p-flow">{_caption(block.title)}<ol class="p-steps">{steps}{outcome}</ol></figure>'


@_html.register
def _(block: Section, lang: str, outline: Outline) -> str:
    title = _title(block.title, outline.heading(2))
    return f'<section class="p-section">{title}{_all(block.blocks, lang, outline.below())}</section>'


@_html.register
def _(block: Code, lang: str, outline: Outline) -> str:
    caption = f'<figcaption class="p-caption">{text(block.caption)}</figcaption>' if block.caption else ""
    return f'<figure class="p-code">{draw_code(block, lang)}{caption}</figure>'


def _caption(title: str, more: str = "") -> str:
    name = f"<strong>{text(title)}</strong>" if title else ""
    return f'<figcaption class="p-caption">{name}{more}</figcaption>' if name or more else ""


def _details(role: str, summary: str, inside: str) -> str:
    return f'<details class="{role}"><summary>{escape(summary)}</summary>{inside}</details>'


def _items(items: Sequence[str]) -> str:
    return "".join(f"<li>{text(item)}</li>" for item in items)
