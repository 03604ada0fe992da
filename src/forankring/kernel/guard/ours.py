"""The guard of this house: the product's rules plus what the municipality told us about itself."""

from functools import cache

from django.conf import settings

from forankring.domain.guard import Guard

from .loading import load_guard


@cache
def house_guard() -> Guard:
    """Made once a process. Function mailboxes and office numbers come from the settings."""
    return load_guard(settings.GUARD_MAILBOXES, settings.GUARD_OFFICE_NUMBERS)
