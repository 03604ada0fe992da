"""The house's hand on the ledger: open it, use it, put it down."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.conf import settings

from forankring.kernel.ledger.api import Ledger, connect


@contextmanager
def ledger() -> Iterator[Ledger]:
    opened = connect(settings.LEDGER)
    try:
        yield opened
    finally:
        opened.close()
