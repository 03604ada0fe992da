"""What a room has arranged in one field: JSON-ready, replaced whole at every act, so undo is the one before."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from forankring.domain.grammar import Group


@dataclass(frozen=True, slots=True)
class Arrangement:
    """`doubles` maps a card to the card it was laid under; `texts` holds a card's edited text (wordings stay)."""

    groups: tuple[Group, ...] = ()
    doubles: Mapping[str, str] = field(default_factory=dict)
    texts: Mapping[str, str] = field(default_factory=dict)
    agreed: str = ""
    shared_mark: int | None = None
    chosen: tuple[str, ...] = ()
    done: tuple[str, ...] = ()


def arrangement_to_json(made: Arrangement) -> dict[str, Any]:
    return {
        "groups": [[g.id, g.title, list(g.cards)] for g in made.groups],
        "doubles": dict(made.doubles),
        "texts": dict(made.texts),
        "agreed": made.agreed,
        "mark": made.shared_mark,
        "chosen": list(made.chosen),
        "done": list(made.done),
    }


def arrangement_from_json(raw: Mapping[str, Any]) -> Arrangement:
    return Arrangement(
        groups=tuple(Group(i, title, tuple(cards)) for i, title, cards in raw.get("groups", ())),
        doubles=dict(raw.get("doubles", {})),
        texts=dict(raw.get("texts", {})),
        agreed=str(raw.get("agreed", "")),
        shared_mark=raw.get("mark"),
        chosen=tuple(raw.get("chosen", ())),
        done=tuple(raw.get("done", ())),
    )
