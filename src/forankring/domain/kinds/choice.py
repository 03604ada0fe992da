"""`choice`: pick one (or up to `most`) of the options. Counted from five answers, at the reveal only."""

from collections.abc import Mapping, Sequence

from forankring.domain.grammar import Field, SheetValue, say
from forankring.domain.paper import Block, Box, Boxes, Callout, Chart, Paragraph, Series, Ticks
from forankring.domain.words import Refused, sentence

from .base import Body, Kind, Line, counted, names_of


def read(field: Field, raw: Mapping[str, object]) -> Body:
    picks = names_of(raw, "picks", [o.id for o in field.options])
    if not picks:
        raise Refused("empty")
    if len(picks) > (field.most or 1):
        raise Refused("too_many_picks", most=field.most or 1)
    return {"picks": list(picks)}


def merge(field: Field, lines: Sequence[Line]) -> SheetValue:
    here = counted([line for line in lines if "picks" in line.body])
    if not here:
        return SheetValue(answers=sum("picks" in line.body for line in lines))
    return SheetValue(
        ticks={o.id: sum(o.id in line.body["picks"] for line in here) for o in field.options}, answers=len(here)
    )


def seal(field: Field, value: SheetValue) -> SheetValue:
    return value


def frame(field: Field, value: SheetValue, lang: str) -> tuple[Block, ...]:
    if is_bare(value):
        return (Callout(sentence("fewer_than_five_choose", lang), say(field.label, lang)),)
    labels = tuple(say(o.label, lang) for o in field.options)
    chosen = tuple((i, sentence("chosen", lang)) for i, o in enumerate(field.options) if o.id in value.chosen)
    counts = tuple(value.ticks[o.id] for o in field.options) if value.ticks is not None else None
    title = say(field.label, lang)
    return (Chart("bars", title, labels, (Series(title, counts, chosen),), _summary(field, value, lang), len(labels)),)


def paper(field: Field, value: SheetValue | None, lang: str) -> tuple[Block, ...]:
    if value is None:
        inside: tuple[Block, ...] = (Ticks(tuple((say(o.label, lang), False, "") for o in field.options)),)
    elif is_bare(value):
        inside = (Paragraph(sentence("fewer_than_five", lang), "quiet"),)
    else:
        inside = frame(field, value, lang)
    return (Boxes((Box(say(field.label, lang), inside, say(field.question, lang), field.number),)),)


def check(field: Field) -> str | None:
    return None if len(field.options) > 1 else "choice needs at least two options"


def is_bare(value: SheetValue) -> bool:
    """True when there is nothing to draw: too few answered, and the group has chosen nothing."""
    return value.ticks is None and not value.chosen


def _summary(field: Field, value: SheetValue, lang: str) -> str:
    if value.ticks is None:
        return sentence("fewer_than_five", lang)
    return ", ".join(f"{say(o.label, lang)}: {value.ticks[o.id]}" for o in field.options)


KIND = Kind("choice", read, merge, seal, frame, paper, check)
