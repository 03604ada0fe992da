"""When the house cannot store: tell everybody, try again, tell everybody.

1. a write fails: all phones, projectors and desks are told at once (`ill`), nothing is acknowledged;
2. the running state of a room is stored again every second until it works: that is the proof;
3. all are told again, and the phones send what they kept.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable

from forankring.kernel.ledger.api import LedgerUnavailable

log = logging.getLogger("forankring.live")

GAP = 1.0
"""Seconds between tries while the house is ill."""


class Nurse:
    """Sees to it that illness is told once, and recovery too."""

    def __init__(self, tell_all: Callable[[], None]) -> None:
        self._tell_all = tell_all
        self._watch: asyncio.Task[None] | None = None

    def call(self, try_again: Callable[[], Awaitable[None]]) -> None:
        """A write failed; `try_again` makes another and raises LedgerUnavailable while it cannot."""
        if self._watch is None or self._watch.done():
            self._watch = asyncio.create_task(self._until_well(try_again))

    async def _until_well(self, try_again: Callable[[], Awaitable[None]]) -> None:
        log.error("live.cannot_store")
        self._tell_all()
        is_well = False
        while not is_well:
            await asyncio.sleep(GAP)
            try:
                await try_again()
                is_well = True
            except LedgerUnavailable:
                continue
        log.warning("live.stores_again")
        self._tell_all()

    def stop(self) -> None:
        if self._watch is not None:
            self._watch.cancel()
