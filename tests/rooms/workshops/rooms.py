"""Rooms where people have answered: what was written, which rounds were shown, and that the room has closed."""

import json
from collections.abc import Sequence
from typing import Any

from django.conf import settings
from django.utils import timezone

from forankring.config.demo import play
from forankring.domain.grammar import ItemKind, Round
from forankring.domain.grammar.template import TemplateItem
from forankring.features.workshops.acts.harvest import harvest
from forankring.features.workshops.ledger import ledger
from forankring.features.workshops.models import Session, Sheet
from forankring.kernel.accounts.models import Person
from forankring.kernel.ledger.api import SetState

from .factories import opened

IDEAS = ["Referater skrives af AI", "AI kan skrive referater", "Ro til at tale med borgeren", "Hvem har ansvaret?"]


def item(tool: str) -> TemplateItem:
    return TemplateItem(tool, ItemKind.TOOL, 20, tool=tool, rounds=(Round.ALONE, Round.PLENARY), dots=0)


POINTS, STEPS, BALANCES, ROWS, COLUMNS = map(
    item, ("track-1", "next-steps", "balances", "use-cases", "with-or-without")
)
TOLD: Sequence[dict[str, Any]] = (
    {"item": "track-1", "field": "principles", "at": "alone", "cards": IDEAS},
    {"item": "track-1", "field": "sentence", "at": "plenary", "cards": ["Vi begynder i det små"]},
)


def answered(
    owner: Person, told: Sequence[dict[str, Any]] = TOLD, items: Sequence[TemplateItem] = (POINTS,)
) -> Session:
    """An open room with answers nobody has been shown."""
    session = opened(owner, items)
    with ledger() as book:
        room = book.room(session.room)
        assert room is not None
        play.write_lines(book, settings.KEYS, room, told)
    return session


def show(session: Session, *rounds: str) -> None:
    """Reveal rounds, as "item/round"."""
    with ledger() as book:
        room = book.room(session.room)
        assert room is not None
        book.write([SetState(room.id, room.version + 1, json.dumps({"shown": list(rounds)}))])


def held(owner: Person, told: Sequence[dict[str, Any]] = TOLD, items: Sequence[TemplateItem] = (POINTS,)) -> Session:
    """A session where everything was shown and the room was closed."""
    session = answered(owner, told, items)
    with ledger() as book:
        room = book.room(session.room)
        assert room is not None
        play.hold(book, settings.KEYS, room, timezone.localdate())
    return session


def gathered(owner: Person, told: Sequence[dict[str, Any]] = TOLD, one: TemplateItem = POINTS) -> Sheet:
    """The sheet of one tool, just gathered."""
    return harvest(owner, held(owner, told, (one,)).pk, one.id)
