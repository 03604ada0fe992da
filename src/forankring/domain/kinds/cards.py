"""Cards: what most kinds are made of. Reading one, gathering many, laying them out."""

from collections.abc import Mapping, Sequence

from forankring.domain.grammar import Card, Field, Round, SheetValue, Wording, WrittenBy
from forankring.domain.paper import CardBlock, Cards
from forankring.domain.words import sentence

from .base import Body, Line, text_of

_ROUNDS = {Round.PLENARY: 0, Round.TABLE: 1, Round.ALONE: 2}


def read_card(field: Field, raw: Mapping[str, object], place: str = "") -> Body:
    """One card's text in one place."""
    return {"text": text_of(raw, "text", field.limit), "place": place}


def as_card(line: Line, text: str, cells: Mapping[str, str] | None = None) -> Card:
    return Card(
        id=line.id,
        text=text,
        place=str(line.body.get("place", "")),
        cells=dict(cells or {}),
        wordings=(Wording(text, line.round, line.by, line.table),),
        dots=line.dots,
        is_pinned=line.is_pinned,
    )


def gather(field: Field, lines: Sequence[Line]) -> SheetValue:
    """Cards in an order that tells nothing of when or by whom: pinned, most dots, then by their random id."""
    cards = [as_card(line, str(line.body["text"])) for line in lines if "text" in line.body]
    return SheetValue(cards=in_order(cards), answers=len(cards))


def in_order(cards: Sequence[Card]) -> tuple[Card, ...]:
    return tuple(sorted(cards, key=lambda c: (not c.is_pinned, -(c.dots or 0), _ROUNDS[c.wordings[0].round], c.id)))


def laid_out(value: SheetValue, lang: str, place: str | None = None) -> tuple[Cards, ...]:
    """Groups under their headings, then the cards that stand alone. None of them is ever left out."""
    cards = {c.id: c for c in value.cards if place is None or c.place == place}
    out: list[Cards] = []
    grouped: set[str] = set()
    for group in value.groups:
        inside = [cards[i] for i in group.cards if i in cards]
        grouped.update(c.id for c in inside)
        if inside:
            out.append(Cards(tuple(as_block(c, lang) for c in inside), group.title))
    alone = [c for c in cards.values() if c.id not in grouped]
    if alone:
        # After groups with headings, the rest needs one too: else it reads as part of the last group.
        heading = sentence("without_heading", lang) if any(one.title for one in out) else ""
        out.append(Cards(tuple(as_block(c, lang) for c in alone), heading))
    return tuple(out)


def as_block(card: Card, lang: str) -> CardBlock:
    others = tuple(w.text for w in card.wordings if w.text != card.text)
    return CardBlock(card.text, meta(card, lang), card.dots, card.is_pinned, others, card.id)


def dots_in_words(dots: int | None, lang: str) -> str:
    if dots is None:
        return ""
    return sentence("dot_one", lang) if dots == 1 else sentence("dots", lang, count=dots)


def meta(card: Card, lang: str) -> str:
    """Quiet words under a card: its tables and paper, how many said it. Alone on a phone: nothing at all."""
    tables = sorted({w.table for w in card.wordings if w.table})
    words = [_from_table(t, lang) for t in tables]
    if any(w.by is WrittenBy.PAPER for w in card.wordings):
        words.append(sentence("on_paper", lang))
    if len(card.wordings) > 1:
        words.append(sentence("from_several", lang, count=len(card.wordings)))
    return ", ".join(words)


def _from_table(table: str, lang: str) -> str:
    """As in "bord 4"; a table already called "Bord 4" keeps its name."""
    word = sentence("from_table", lang, table="").strip()
    return table if table.casefold().startswith(word) else sentence("from_table", lang, table=table)
