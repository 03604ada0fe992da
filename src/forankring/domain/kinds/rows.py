"""`rows`: a table, a row per task. Doubles are gathered; every wording stays."""

from collections.abc import Mapping, Sequence

from forankring.domain.grammar import Card, Field, SheetValue, say
from forankring.domain.paper import Block, CardBlock, Cards, Heading, Paragraph, Table
from forankring.domain.words import sentence

from .base import Body, Kind, Line, text_of
from .cards import as_card, dots_in_words, in_order, meta

TICKED = "1"


def read(field: Field, raw: Mapping[str, object]) -> Body:
    cells: dict[str, str] = {}
    for column in field.columns:
        key = f"cell.{column.id}"
        if column.is_tick:
            cells[column.id] = TICKED if raw.get(key) in ("on", TICKED, True) else ""
        else:
            cells[column.id] = text_of(raw, key, field.limit, is_needed=column is field.columns[0])
    return {"cells": cells}


def merge(field: Field, lines: Sequence[Line]) -> SheetValue:
    first = field.columns[0].id
    here = [line for line in lines if "cells" in line.body]
    cards = [as_card(line, str(line.body["cells"].get(first, "")), line.body["cells"]) for line in here]
    return SheetValue(cards=in_order(cards), answers=len(cards))


def seal(field: Field, value: SheetValue) -> SheetValue:
    return value


def frame(field: Field, value: SheetValue, lang: str) -> tuple[Block, ...]:
    """The tasks as cards (a table of forty rows is not readable from 15 metres), each with its ticks as words."""
    cards = {c.id: c for c in value.cards}
    grouped = {i for g in value.groups for i in g.cards}
    stacks = [(g.title, [cards[i] for i in g.cards if i in cards]) for g in value.groups]
    stacks.append(("", [c for c in value.cards if c.id not in grouped]))
    return tuple(Cards(tuple(_task(field, c, lang) for c in inside), title) for title, inside in stacks if inside)


def paper(field: Field, value: SheetValue | None, lang: str) -> tuple[Block, ...]:
    head = tuple(say(c.label, lang) for c in field.columns)
    widths = tuple(1 if c.is_tick else 2 for c in field.columns)
    caption = say(field.question, lang)
    if value is None:
        return (Table(head, (), caption, (), widths, blank_rows=8),)
    if not value.cards:
        return (Heading(say(field.label, lang)), Paragraph(sentence("nothing_yet", lang), "quiet"))
    grouped = {i: g for g in value.groups for i in g.cards}
    out: list[Block] = [Heading(say(field.label, lang))]
    for group in value.groups:
        inside = [c for i in group.cards if (c := value.card(i))]
        out.append(Table(head, tuple(_row(field, c, lang) for c in inside), group.title, (), widths))
    alone = [c for c in value.cards if c.id not in grouped]
    if alone:
        out.append(Table(head, tuple(_row(field, c, lang) for c in alone), caption, (), widths))
    return tuple(out)


def check(field: Field) -> str | None:
    if not field.columns:
        return "rows needs `columns`"
    return "the first column of rows is text, not a tick" if field.columns[0].is_tick else None


def _row(field: Field, card: Card, lang: str) -> tuple[str, ...]:
    cells = [_cell(field, card, i, lang) for i in range(len(field.columns))]
    quiet = ", ".join(w for w in (meta(card, lang), dots_in_words(card.dots, lang)) if w)
    others = [w.text for w in card.wordings if w.text != card.text]
    cells[0] = "\n".join([cells[0], *(f"– {t}" for t in others), *([f"({quiet})"] if quiet else [])])
    return tuple(cells)


def _cell(field: Field, card: Card, index: int, lang: str) -> str:
    column = field.columns[index]
    text = card.text if index == 0 else card.cells.get(column.id, "")
    return (sentence("yes", lang) if text == TICKED else "") if column.is_tick else text


def _task(field: Field, card: Card, lang: str) -> CardBlock:
    ticks = [say(c.label, lang).rstrip("?") for c in field.columns if c.is_tick and card.cells.get(c.id) == TICKED]
    words = [w for w in (*ticks, meta(card, lang)) if w]
    return CardBlock(card.text, " · ".join(words), card.dots, card.is_pinned, (), card.id)


KIND = Kind("rows", read, merge, seal, frame, paper, check)
