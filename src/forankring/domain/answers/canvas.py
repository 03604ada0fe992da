"""A whole canvas: every field's value in the order the room should see it, and its blocks."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from forankring.domain import kinds
from forankring.domain.grammar import Card, Field, Group, KindName, SheetValue, say
from forankring.domain.kinds.base import Line
from forankring.domain.kinds.marks import spread
from forankring.domain.paper import Block, Heading

from .arrangement import Arrangement


def value_of(field: Field, lines: Sequence[Line], made: Arrangement) -> SheetValue:
    """The field's value: its lines gathered, the arrangement laid over. Nothing a person wrote is left out."""
    return laid_over(field, kinds.merge(field, lines), made)


def laid_over(field: Field, value: SheetValue, made: Arrangement) -> SheetValue:
    """A gathered value with the arrangement laid over it."""
    cards = _with_doubles(value.cards, made)
    known = {c.id for c in cards}
    groups = tuple(Group(g.id, g.title, tuple(c for c in g.cards if c in known)) for g in made.groups)
    cards = tuple(replace(c, is_chosen=c.id in made.chosen) for c in cards)
    return replace(
        value,
        cards=cards,
        groups=tuple(g for g in groups if g.cards),
        agreed=made.agreed,
        shared_mark=made.shared_mark if made.shared_mark is None or 0 <= made.shared_mark < field.steps else None,
        chosen=tuple(c for c in made.chosen if field.option(c)),
        done=tuple(o.id for o in field.options if o.id in made.done or o.id in value.done),
    )


def _with_doubles(cards: tuple[Card, ...], made: Arrangement) -> tuple[Card, ...]:
    by_id = {c.id: c for c in cards}
    under: dict[str, list[Card]] = {}
    for card in cards:
        top = made.doubles.get(card.id)
        if top is not None and top in by_id:
            under.setdefault(top, []).append(card)
    hidden = {c.id for below in under.values() for c in below}
    return tuple(_topped(c, under.get(c.id, []), made) for c in cards if c.id not in hidden)


def _topped(card: Card, below: list[Card], made: Arrangement) -> Card:
    dots = [c.dots for c in (card, *below) if c.dots is not None]
    return replace(
        card,
        text=made.texts.get(card.id, card.text),
        cells=_cells(card, below),
        wordings=(*card.wordings, *(w for c in below for w in c.wordings)),
        dots=sum(dots) if dots else None,
        is_pinned=card.is_pinned or any(c.is_pinned for c in below),
    )


def _cells(card: Card, below: list[Card]) -> dict[str, str]:
    """A row's cells with those of its doubles: what differs stands under each other, a tick from any is a tick."""
    names = dict.fromkeys(name for c in (card, *below) for name in c.cells)
    return {name: "\n".join(dict.fromkeys(t for c in (card, *below) if (t := c.cells.get(name)))) for name in names}


def by_disagreement(fields: Sequence[Field], values: Mapping[str, SheetValue]) -> tuple[Field, ...]:
    """Balances with the largest spread first (the talk starts there); every other field keeps its place."""
    balances = [f for f in fields if f.kind is KindName.BALANCE]
    ranked = iter(sorted(balances, key=lambda f: -spread(values.get(f.id, SheetValue()))))
    return tuple(next(ranked) if f.kind is KindName.BALANCE else f for f in fields)


def canvas(fields: Sequence[Field], values: Mapping[str, SheetValue], lang: str) -> tuple[Block, ...]:
    """What the room sees at the reveal: a heading per field (when there are several), then its frame."""
    out: list[Block] = []
    for field in by_disagreement(fields, values):
        blocks = kinds.frame(field, values.get(field.id, SheetValue()), lang)
        if len(fields) > 1 and field.kind not in (KindName.BALANCE, KindName.SCALE, KindName.CHOICE):
            out.append(Heading(say(field.label, lang)))
        out.extend(blocks)
    return tuple(out)
