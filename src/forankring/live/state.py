"""The running state of a room: what step it is at and what has been arranged. Plain JSON in the ledger."""

import dataclasses
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from forankring.domain.answers import (
    Arrangement,
    arrangement_from_json,
    arrangement_to_json,
    ballot,
    shown_ballot,
)
from forankring.domain.grammar import Item, ItemKind, Round, Script


class Phase(StrEnum):
    WELCOME = "welcome"
    OPEN = "open"
    CLOSING = "closing"
    """The round closes in some seconds; what is being typed can still be sent."""
    REVEALED = "revealed"
    VOTE = "vote"
    """Everybody gives dots. It closes as softly as a round: then `closing` says when, and dots still count."""
    VOTED = "voted"
    END = "end"


@dataclass
class State:
    """Where the room is. `index` is -1 before the first item; times are seconds since the epoch."""

    index: int = -1
    round: str = ""
    phase: Phase = Phase.WELCOME
    focus: str = ""
    timer: float | None = None
    closing: float | None = None
    began: dict[str, float] = field(default_factory=dict)
    shown: list[str] = field(default_factory=list)
    """Item/round pairs whose answers the room has seen."""
    door_open: bool = True
    is_moderated: bool = False
    theme: str = "light"
    shows_code: bool = True
    page: int = 0
    lead: str = ""
    tables: list[str] = field(default_factory=list)
    vote_field: str = ""
    dots: int = 0
    ballots: dict[str, int] = field(default_factory=dict)
    """How many ballots have been held on "item/field"."""
    settled: list[str] = field(default_factory=list)
    """"item/round/field" whose distribution has been shown: its single answers stand, also when it is opened again."""
    purged: list[int] = field(default_factory=list)
    """Minutes whose phones were put away as a flood."""
    arranged: dict[str, dict[str, dict[str, Any]]] = field(default_factory=dict)

    def to_json(self) -> dict[str, Any]:
        return dataclasses.asdict(self)

    @classmethod
    def from_json(cls, raw: dict[str, Any], script: Script) -> "State":
        """The stored state; a room just opened stands at the door with the tables the plan named.

        An open idea wall has no door step: it takes ideas at once, and somebody reads them before they are shown.
        """
        if not raw and script.is_wall:
            first = rounds_of(script.items[0])[0]
            return cls(index=0, round=first, phase=Phase.OPEN, is_moderated=True, shows_code=False)
        if not raw:
            return cls(tables=list(script.tables))
        known = {f.name for f in dataclasses.fields(cls)}
        state = cls(**{k: v for k, v in raw.items() if k in known})
        state.phase = Phase(state.phase)
        return state

    def item(self, script: Script) -> Item | None:
        return script.items[self.index] if 0 <= self.index < len(script.items) else None

    def arrangement(self, item: str, field_id: str) -> Arrangement:
        return arrangement_from_json(self.arranged.get(item, {}).get(field_id, {}))

    def arrange(self, item: str, field_id: str, made: Arrangement) -> None:
        self.arranged.setdefault(item, {})[field_id] = arrangement_to_json(made)

    def was_shown(self, item: str, round_name: str) -> bool:
        return f"{item}/{round_name}" in self.shown

    def ballot_on(self, item: str, field_id: str) -> str:
        """The name of the ballot that is being held, or was held last."""
        return ballot(max(1, self.ballots.get(f"{item}/{field_id}", 1)))

    def shown_ballot_on(self, item: str, field_id: str) -> str:
        """The newest ballot the room has seen, or empty."""
        return shown_ballot(self.shown, item, field_id, self.ballots.get(f"{item}/{field_id}", 0))

    @property
    def is_taking_answers(self) -> bool:
        return self.phase in (Phase.OPEN, Phase.CLOSING)


def rounds_of(item: Item) -> tuple[Round, ...]:
    """The rounds a tool item goes through; a talk or a break has none."""
    if item.kind is not ItemKind.TOOL:
        return ()
    return item.rounds or (Round.ALONE,)
