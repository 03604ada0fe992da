"""`lenses`: one view on a solution (kan, må, vil, bør), with what speaks for and against, and what we conclude."""

from collections.abc import Mapping
from dataclasses import replace

from forankring.domain.grammar import Column, Field, SheetValue, say
from forankring.domain.paper import Block, Box, Boxes, Lines, Paragraph
from forankring.domain.words import SENTENCES, Refused, sentence

from .base import Body, Kind
from .cards import gather, laid_out, read_card

SIDES = ("for", "against")


def read(field: Field, raw: Mapping[str, object]) -> Body:
    place = raw.get("place")
    if place not in SIDES:
        raise Refused("not_a_choice")
    return read_card(field, raw, str(place))


def seal(field: Field, value: SheetValue) -> SheetValue:
    return value


def frame(field: Field, value: SheetValue, lang: str) -> tuple[Block, ...]:
    agreed: tuple[Block, ...] = (Paragraph(value.agreed, "lead"),) if value.agreed else ()
    return (*agreed, _sides(field, value, lang))


def paper(field: Field, value: SheetValue | None, lang: str) -> tuple[Block, ...]:
    inside: tuple[Block, ...]
    if value is None:
        inside = (_sides(field, None, lang), Paragraph(sentence("agreed", lang), "strong"), Lines(1))
    else:
        inside = (*((Paragraph(value.agreed, "lead"),) if value.agreed else ()), _sides(field, value, lang))
    return (Boxes((Box(say(field.label, lang), inside, say(field.question, lang), field.number),)),)


def check(field: Field) -> str | None:
    return "lenses has its own two sides; leave `columns` out" if field.columns else None


def with_sides(field: Field) -> Field:
    """The field with its two sides as columns, for those who draw a place for each."""
    return replace(field, columns=tuple(Column(side, SENTENCES[side]) for side in SIDES))


def _sides(field: Field, value: SheetValue | None, lang: str) -> Boxes:
    boxes = []
    for side in SIDES:
        inside: tuple[Block, ...] = (Lines(3),) if value is None else laid_out(value, lang, side)
        empty = (Paragraph(sentence("nothing_yet", lang), "quiet"),)
        boxes.append(Box(sentence(side, lang), inside or empty))
    return Boxes(tuple(boxes))


KIND = Kind("lenses", read, gather, seal, frame, paper, check)
