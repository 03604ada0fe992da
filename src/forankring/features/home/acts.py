"""What an administrator changes about the house as a whole."""

from collections.abc import Mapping

from django.db import transaction

from forankring.kernel.accounts.api import MayNot, Person, Role
from forankring.kernel.audit.api import record
from forankring.kernel.retention.api import shorten


@transaction.atomic
def shorten_retention(by: Person, days: Mapping[str, int]) -> None:
    """Set how many days each kind is kept. A longer time than the rule's is refused (ValueError)."""
    if not by.holds(Role.ADMINISTRATOR):
        raise MayNot
    for kind, number in days.items():
        shorten(kind, number)
    record(by, "retention_shortened")
