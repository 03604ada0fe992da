"""`note`: free text in a numbered box. People offer notes; the group agrees on a text."""

from collections.abc import Mapping

from forankring.domain.grammar import Field, SheetValue, say
from forankring.domain.paper import Block, Box, Boxes, Heading, Lines, Paragraph
from forankring.domain.words import sentence

from .base import Body, Kind
from .cards import gather, laid_out, read_card


def read(field: Field, raw: Mapping[str, object]) -> Body:
    return read_card(field, raw)


def seal(field: Field, value: SheetValue) -> SheetValue:
    return value


def frame(field: Field, value: SheetValue, lang: str) -> tuple[Block, ...]:
    agreed: tuple[Block, ...] = (Paragraph(value.agreed, "lead"),) if value.agreed else ()
    return (*agreed, *laid_out(value, lang))


def paper(field: Field, value: SheetValue | None, lang: str) -> tuple[Block, ...]:
    inside: tuple[Block, ...]
    if value is None:
        inside = (Lines(6),)
    else:
        said = laid_out(value, lang)
        heading = (Heading(sentence("also_said", lang), 3),) if said and value.agreed else ()
        inside = (*((Paragraph(value.agreed, "lead"),) if value.agreed else ()), *heading, *said)
        inside = inside or (Paragraph(sentence("nothing_yet", lang), "quiet"),)
    return (Boxes((Box(say(field.label, lang), inside, say(field.question, lang), field.number),)),)


def check(field: Field) -> str | None:
    return None


KIND = Kind("note", read, gather, seal, frame, paper, check)
