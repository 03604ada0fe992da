"""`balance`: a marker between two poles. Disagreement is the product: show the spread, ask, word a third way."""

from collections.abc import Mapping
from dataclasses import replace

from forankring.domain.grammar import Field, SheetValue, say
from forankring.domain.paper import Block, Box, Boxes, Callout, Lines, Paragraph
from forankring.domain.words import sentence

from .base import Body, Kind
from .marks import chart, gather_marks, is_bare, read_mark, spread


def read(field: Field, raw: Mapping[str, object]) -> Body:
    return read_mark(field, raw)


def seal(field: Field, value: SheetValue) -> SheetValue:
    return value


def frame(field: Field, value: SheetValue, lang: str) -> tuple[Block, ...]:
    line = chart(field, value, _poles(field, lang), "line", lang)
    # The bare line stays: it says what is at each end, and it is where the shared mark will be set.
    is_said_below = is_bare(value) and not value.agreed
    blocks: list[Block] = [replace(line, summary="") if is_said_below else line]
    if value.agreed:
        blocks.append(Callout(value.agreed, sentence("third_way", lang)))
    elif is_bare(value):
        blocks.append(Callout(sentence("fewer_than_five_do", lang)))
    elif spread(value) >= 0.3 * field.steps:
        blocks.append(Callout(sentence("where_do_we_differ", lang)))
    return tuple(blocks)


def paper(field: Field, value: SheetValue | None, lang: str) -> tuple[Block, ...]:
    line = chart(field, value, _poles(field, lang), "line", lang)
    context: tuple[Block, ...] = (Paragraph(say(field.help, lang), "quiet"),) if field.help else ()
    if value is None:
        third: tuple[Block, ...] = (Paragraph(sentence("third_way", lang), "strong"), Lines(1))
    else:
        third = (Callout(value.agreed, sentence("third_way", lang)),) if value.agreed else ()
    inside = (*context, line, *third)
    return (Boxes((Box(say(field.label, lang), inside, say(field.question, lang), field.number),)),)


def check(field: Field) -> str | None:
    if not (field.low and field.high):
        return "balance needs both poles, `low` and `high`"
    return None if field.steps % 2 and 3 <= field.steps <= 11 else "balance needs an odd number of steps, 3 to 11"


def _poles(field: Field, lang: str) -> tuple[str, str]:
    return say(field.low, lang), say(field.high, lang)


KIND = Kind("balance", read, gather_marks, seal, frame, paper, check)
