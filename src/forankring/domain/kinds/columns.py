"""`columns`: boxes side by side, cards in each. Both sides always have room."""

from collections.abc import Mapping

from forankring.domain.grammar import Field, SheetValue, say
from forankring.domain.paper import Block, Box, Boxes, Heading, Lines, Paragraph
from forankring.domain.words import Refused, sentence

from .base import Body, Kind
from .cards import gather, laid_out, read_card


def read(field: Field, raw: Mapping[str, object]) -> Body:
    place = raw.get("place")
    if not isinstance(place, str) or field.column(place) is None:
        raise Refused("not_a_choice")
    return read_card(field, raw, place)


def seal(field: Field, value: SheetValue) -> SheetValue:
    return value


def frame(field: Field, value: SheetValue, lang: str) -> tuple[Block, ...]:
    return (_boxes(field, value, lang),)


def paper(field: Field, value: SheetValue | None, lang: str) -> tuple[Block, ...]:
    agreed: tuple[Block, ...] = ()
    if value is not None and value.agreed:
        agreed = (Heading(sentence("agreed", lang), 3), Paragraph(value.agreed))
    question = say(field.question, lang)
    intro: tuple[Block, ...] = (Paragraph(question, "quiet"),) if question else ()
    return (Heading(say(field.label, lang)), *intro, _boxes(field, value, lang), *agreed)


def check(field: Field) -> str | None:
    return None if len(field.columns) > 1 else "columns needs at least two `columns`"


def _boxes(field: Field, value: SheetValue | None, lang: str) -> Boxes:
    boxes = []
    for column in field.columns:
        inside: tuple[Block, ...] = (Lines(7),) if value is None else laid_out(value, lang, column.id)
        empty = (Paragraph(sentence("nothing_yet", lang), "quiet"),)
        boxes.append(Box(say(column.label, lang), inside or empty, say(column.help, lang)))
    return Boxes(tuple(boxes))


KIND = Kind("columns", read, gather, seal, frame, paper, check)
