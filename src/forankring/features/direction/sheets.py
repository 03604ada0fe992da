"""Sealed sheets a compass can be filled from. The room that has the sheets hands them in, so nobody types twice."""

from collections.abc import Callable
from dataclasses import dataclass

from forankring.kernel.accounts.api import Person


@dataclass(frozen=True, slots=True)
class SheetOffer:
    """One sealed sheet: its id, what it is called, and the lines that were chosen on it."""

    id: str
    title: str
    lines: tuple[str, ...]


_FROM: list[Callable[[Person], list[SheetOffer]]] = []


def add_sheets(offers: Callable[[Person], list[SheetOffer]]) -> None:
    """Hand in sealed sheets of the first track; called from `AppConfig.ready`."""
    _FROM[:] = [offers]


def offers_for(person: Person) -> list[SheetOffer]:
    return [offer for hand_in in _FROM for offer in hand_in(person)]
