"""The acts that arrange cards. Each takes an arrangement and gives a new one; preview and result are the same call."""

from dataclasses import replace

from forankring.domain.grammar import Group

from .arrangement import Arrangement


def put_in_group(made: Arrangement, cards: tuple[str, ...], group_id: str, title: str = "") -> Arrangement:
    """Put cards into the group (made new, with `title`, when it is not there). They leave the group they were in."""
    wanted = tuple(dict.fromkeys(cards))
    groups = _without(made.groups, wanted)
    if any(g.id == group_id for g in groups):
        groups = tuple(replace(g, cards=(*g.cards, *wanted)) if g.id == group_id else g for g in groups)
    else:
        groups = (*groups, Group(group_id, title, wanted))
    return replace(made, groups=_kept(groups, group_id))


def move_to_group(made: Arrangement, source: str, target: str) -> Arrangement:
    """Empty one group into another."""
    moved = next((g.cards for g in made.groups if g.id == source), ())
    return put_in_group(made, moved, target) if source != target and moved else made


def take_out(made: Arrangement, cards: tuple[str, ...]) -> Arrangement:
    """The cards stand alone again."""
    return replace(made, groups=_kept(_without(made.groups, cards)))


def name_group(made: Arrangement, group_id: str, title: str) -> Arrangement:
    return replace(made, groups=tuple(replace(g, title=title) if g.id == group_id else g for g in made.groups))


def lay_together(made: Arrangement, card: str, under: str) -> Arrangement:
    """The card says the same as another: it is laid under it with its own wording kept. Chains are flattened."""
    top = made.doubles.get(under, under)
    if top == card:
        return made
    doubles = {c: (top if t == card else t) for c, t in made.doubles.items()} | {card: top}
    chosen = tuple(c for c in made.chosen if c != card)
    return replace(take_out(made, (card,)), doubles=doubles, chosen=chosen)


def split(made: Arrangement, card: str) -> Arrangement:
    """Take apart what was laid together: the card's doubles (or the card itself) stand alone again."""
    return replace(made, doubles={c: t for c, t in made.doubles.items() if card not in (c, t)})


def edit_text(made: Arrangement, card: str, text: str) -> Arrangement:
    """Give the card a better text on the sheet. What was written stays beside it as its wording."""
    texts = {c: t for c, t in made.texts.items() if c != card} | ({card: text} if text else {})
    return replace(made, texts=texts)


def agree(made: Arrangement, words: str) -> Arrangement:
    return replace(made, agreed=words)


def set_mark(made: Arrangement, place: int | None) -> Arrangement:
    return replace(made, shared_mark=place)


def choose(made: Arrangement, names: tuple[str, ...]) -> Arrangement:
    """The cards or options the group chose; the order is theirs."""
    return replace(made, chosen=tuple(dict.fromkeys(names)))


def mark_done(made: Arrangement, names: tuple[str, ...]) -> Arrangement:
    return replace(made, done=tuple(dict.fromkeys(names)))


def _without(groups: tuple[Group, ...], cards: tuple[str, ...]) -> tuple[Group, ...]:
    gone = set(cards)
    return tuple(replace(g, cards=tuple(c for c in g.cards if c not in gone)) for g in groups)


def _kept(groups: tuple[Group, ...], fresh: str = "") -> tuple[Group, ...]:
    """A group nobody is in any more disappears (its heading with it), but not the one just made."""
    return tuple(g for g in groups if g.cards or g.id == fresh)
