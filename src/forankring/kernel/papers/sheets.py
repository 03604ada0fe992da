"""A tool's sheet: blank for hands with its guide on the back, or filled with what people agreed."""

from collections.abc import Mapping
from typing import Literal

from forankring.domain import kinds
from forankring.domain.grammar import KindName, SheetValue, TextList, Tool, say
from forankring.domain.paper import (
    Block,
    Box,
    Boxes,
    Bullets,
    Document,
    Facts,
    Flow,
    Heading,
    PageBreak,
    Paragraph,
)
from forankring.domain.words import sentence

from .layout import WIDE, is_wide, laid_out

Size = Literal["a3", "a4"]


def blank_sheet(
    tool: Tool,
    lang: str,
    paper: Size = "a4",
    code: str = "",
    sheet_no: str = "",
    municipality: str = "",
) -> Document:
    """The sheet for hands, its guide on the back. `code` and `sheet_no` bring it home when it is typed in."""
    parts = [(field, kinds.paper(field, None, lang)) for field in tool.fields]
    return Document(
        title=say(tool.title, lang),
        lang=lang,
        blocks=(*laid_out(tool, parts, lang), PageBreak(), *guide(tool, lang)),
        kicker=_kicker(tool, lang),
        subtitle=say(tool.line, lang),
        municipality=municipality,
        paper=paper,
        is_landscape=is_wide(tool),
        code=code,
        sheet_no=sheet_no,
        to_fill=(sentence("table", lang), sentence("date", lang)),
        fills_page=True,
    )


def filled_sheet(
    tool: Tool,
    values: Mapping[str, SheetValue],
    lang: str,
    paper: Size = "a4",
    *,
    municipality: str = "",
    kicker: str = "",
    date: str = "",
    code: str = "",
    sheet_no: str = "",
) -> Document:
    """What came out of a session, field by field. `values` is by field id; a field without answers says so."""
    blocks: list[Block] = []
    for field in tool.fields:
        blocks += kinds.paper(field, values.get(field.id, SheetValue()), lang)
    return Document(
        title=say(tool.title, lang),
        lang=lang,
        blocks=tuple(blocks),
        kicker=kicker or _kicker(tool, lang),
        subtitle=say(tool.line, lang),
        municipality=municipality,
        paper=paper,
        is_landscape=any(f.kind is KindName.ROWS and len(f.columns) >= WIDE for f in tool.fields),
        code=code,
        sheet_no=sheet_no,
        date=date,
        source=_source(tool, lang),
    )


def guide(tool: Tool, lang: str) -> tuple[Block, ...]:
    """The facilitator's page: what it gives, for whom, how long, step by step, with advice and its source."""
    what = tool.guide
    facts = (("level", what.level), ("audience", what.audience), ("occasion", what.occasion), ("time", what.time))
    steps = Bullets(tuple(say(s, lang) for s in what.steps), is_numbered=True)
    purposes = Bullets(tuple(say(p, lang) for p in what.purposes))
    how = Box(sentence("steps", lang), (steps, *_more("variations", what.variations, lang)))
    why = Box(sentence("purposes", lang), (purposes, *_more("tips", what.tips, lang)))
    return (
        Heading(sentence("guide", lang)),
        Facts(tuple((sentence(key, lang), said) for key, text in facts if (said := say(text, lang)))),
        *(Flow(say(f.title, lang), tuple(say(s, lang) for s in f.steps), say(f.outcome, lang)) for f in tool.figures),
        Boxes((how, why)),
        Paragraph(_source(tool, lang), "quiet"),
    )


def _more(key: str, texts: TextList, lang: str) -> tuple[Block, ...]:
    return (Heading(sentence(key, lang), 3), Bullets(tuple(say(t, lang) for t in texts))) if texts else ()


def _kicker(tool: Tool, lang: str) -> str:
    return "" if tool.number is None else sentence("tool_number", lang, number=tool.number)


def _source(tool: Tool, lang: str) -> str:
    source = tool.source
    return sentence("source_line", lang, name=source.name, url=source.url, licence=source.licence)
