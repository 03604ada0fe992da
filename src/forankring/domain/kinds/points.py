"""`points`: a short list with room for only so many. The group chooses the few; the rest stay below."""

from collections.abc import Mapping
from dataclasses import replace

from forankring.domain.grammar import Card, Field, SheetValue, say
from forankring.domain.paper import Block, Box, Boxes, Bullets, Heading, Lines, Paragraph
from forankring.domain.words import Refused, sentence

from .base import Body, Kind
from .cards import gather, laid_out, read_card


def read(field: Field, raw: Mapping[str, object]) -> Body:
    return read_card(field, raw)


def seal(field: Field, value: SheetValue) -> SheetValue:
    if field.most is not None and len(_chosen(value)) > field.most:
        raise Refused("too_many_points", most=field.most)
    return value


def frame(field: Field, value: SheetValue, lang: str) -> tuple[Block, ...]:
    chosen, rest = _chosen(value), _rest(value)
    first: tuple[Block, ...] = (Bullets(tuple(c.text for c in chosen), True),) if chosen else ()
    return (*first, *laid_out(rest, lang))


def paper(field: Field, value: SheetValue | None, lang: str) -> tuple[Block, ...]:
    inside: tuple[Block, ...]
    if value is None:
        inside = tuple(Lines(1) for _ in range(field.most or 3))
    else:
        chosen, said = _chosen(value), laid_out(_rest(value), lang)
        others = tuple(w.text for c in chosen for w in c.wordings if w.text != c.text)
        inside = (
            *((Bullets(tuple(c.text for c in chosen), True),) if chosen else ()),
            *((Heading(sentence("also_said", lang), 3),) if chosen and (said or others) else ()),
            *((Bullets(others),) if others else ()),
            *said,
        ) or (Paragraph(sentence("nothing_yet", lang), "quiet"),)
    return (Boxes((Box(say(field.label, lang), inside, _hint(field, lang), field.number),)),)


def check(field: Field) -> str | None:
    return None if field.most else "points needs `most`, the room there is"


def _hint(field: Field, lang: str) -> str:
    if field.least and field.least != field.most:
        room = sentence("between", lang, least=field.least, most=field.most)
    else:
        room = sentence("at_most", lang, most=field.most)
    return f"{say(field.question, lang)} ({room})"


def _chosen(value: SheetValue) -> tuple[Card, ...]:
    return tuple(c for c in value.cards if c.is_chosen)


def _rest(value: SheetValue) -> SheetValue:
    return replace(value, cards=tuple(c for c in value.cards if not c.is_chosen))


KIND = Kind("points", read, gather, seal, frame, paper, check)
