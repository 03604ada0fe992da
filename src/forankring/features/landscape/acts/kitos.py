"""Bring what Kitos knows into the register. Suggestions only: people decide what comes on the map."""

import logging
from datetime import datetime
from urllib.parse import urlsplit

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from forankring.domain.words.clean import clean
from forankring.kernel.accounts.api import MayNot, Person, Role
from forankring.kernel.audit.api import record

from ..intake.kitos import Usage, is_candidate, usages
from ..models import System
from ..refusals import KitosNotSet, KitosSilent

log = logging.getLogger(__name__)


def kitos_door() -> tuple[str, str] | None:
    """Address and token, both from the settings; None: nothing is asked of anybody."""
    address, token = settings.KITOS_URL, settings.KITOS_TOKEN
    url = urlsplit(address)
    # A token never travels in the clear; loopback is for trying it out.
    is_safe = url.scheme == "https" or (url.scheme == "http" and url.hostname == "127.0.0.1")
    return (address, token) if token and url.hostname and is_safe else None


def fetch(by: Person | None, now: datetime) -> int:
    """Read all of Kitos; how many systems with AI are new or changed. Raises `KitosNotSet`, `KitosSilent`.

    Everything is read before anything is written, so a line that breaks half-way leaves the register as it was.
    """
    if by is not None and not any(by.holds(role) for role in (Role.IT, Role.ADMINISTRATOR)):
        raise MayNot
    door = kitos_door()
    if door is None:
        raise KitosNotSet
    found = list(usages(*door))
    return _keep(by, found, now)


@transaction.atomic
def _keep(by: Person | None, found: list[Usage], now: datetime) -> int:
    today = timezone.localdate(now)
    known = {row.kitos_uuid: row for row in System.objects.select_for_update().exclude(kitos_uuid="")}
    news = 0
    for usage in found:
        row = known.get(usage.uuid)
        if row is None and not is_candidate(usage):
            continue
        if row is None:
            row = _same_name(usage) or System(contains_ai=usage.contains_ai, registered_on=today)
        elif row.kitos_hash == usage.hash:
            continue
        _take_over(row, usage)
        row.kitos_seen_on, row.changed_on = today, today
        row.place()
        row.save()
        known[usage.uuid] = row
        news += 1
    record(by, "kitos_fetched", "", systems=news)
    log.info("landscape.fetched_kitos systems=%s", news)
    return news


def _same_name(usage: Usage) -> System | None:
    """A system somebody typed in before Kitos was asked: they become one when exactly one has the name."""
    rows = list(System.objects.select_for_update().filter(name=usage.name, kitos_uuid="")[:2])
    return rows[0] if len(rows) == 1 else None


def _take_over(row: System, usage: Usage) -> None:
    """Kitos knows names and whether there is AI; what people wrote here stays theirs."""
    row.kitos_uuid, row.kitos_hash = usage.uuid, usage.hash
    row.name = clean(usage.name, is_one_line=True)
    row.local_name = clean(usage.local_name, is_one_line=True)
    row.contains_ai = usage.contains_ai
    row.revision += 1


def nightly_kitos(now: datetime) -> int:
    """The night's look. Without an address nothing happens; a silent Kitos is asked again tomorrow."""
    if kitos_door() is None:
        return 0
    try:
        return fetch(None, now)
    except KitosSilent:
        log.warning("landscape.kitos_silent")
        return 0


def candidates() -> list[System]:
    """Systems Kitos says hold AI, and nobody has put a use of on the map."""
    rows = System.objects.filter(contains_ai="yes", uses=None).exclude(kitos_uuid="")
    return list(rows.order_by("sort_key", "pk"))
