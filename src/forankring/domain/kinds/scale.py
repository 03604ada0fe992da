"""`scale`: how much, on a few steps between two ends. The whole distribution is shown, never a mean alone."""

from collections.abc import Mapping

from forankring.domain.grammar import Field, SheetValue, say
from forankring.domain.paper import Block, Box, Boxes, Callout, Paragraph
from forankring.domain.words import sentence

from .base import Body, Kind
from .marks import chart, gather_marks, is_bare, read_mark


def read(field: Field, raw: Mapping[str, object]) -> Body:
    return read_mark(field, raw)


def seal(field: Field, value: SheetValue) -> SheetValue:
    return value


def frame(field: Field, value: SheetValue, lang: str) -> tuple[Block, ...]:
    if is_bare(value):
        return (Callout(sentence("fewer_than_five_do", lang), say(field.label, lang)),)
    return (chart(field, value, _labels(field, lang), "bars", lang),)


def paper(field: Field, value: SheetValue | None, lang: str) -> tuple[Block, ...]:
    labels = _labels(field, lang) if value is not None else (say(field.low, lang), say(field.high, lang))
    inside: tuple[Block, ...] = (chart(field, value, labels, "bars", lang),)
    if value is not None and is_bare(value):
        inside = (Paragraph(sentence("fewer_than_five", lang), "quiet"),)
    return (Boxes((Box(say(field.label, lang), inside, say(field.question, lang), field.number),)),)


def check(field: Field) -> str | None:
    if not (field.low and field.high):
        return "scale needs words at both ends, `low` and `high`"
    return None if 3 <= field.steps <= 11 else "scale needs 3 to 11 steps"


def _labels(field: Field, lang: str) -> tuple[str, ...]:
    between = tuple(str(n) for n in range(2, field.steps))
    return (f"1 {say(field.low, lang)}", *between, f"{field.steps} {say(field.high, lang)}")


KIND = Kind("scale", read, gather_marks, seal, frame, paper, check)
