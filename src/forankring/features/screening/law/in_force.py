"""Which rules are in force on a day, and which ones an old record was judged under.

What is read from the database is asked for anew, so that every process follows when somebody puts a version in
force; within one request it is asked once, so that a page is never half one version and half another. Packs are kept
by checksum, and what has a checksum never changes.
"""

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from django.core.signals import request_finished, request_started
from django.db import DatabaseError, connection
from django.utils import timezone

from forankring.domain.law import BadPack, Problem, RulePack
from forankring.domain.law.book import Document

from ..rulebook.models import RuleVersion
from .loading import all_shipped, shipped_document, shipped_pack


@dataclass(frozen=True, slots=True)
class Held:
    """A version by name. Number 0 is what ships; `since` is None for it."""

    number: int
    version: str
    checksum: str
    since: date | None = None


_here = threading.local()
_by: ContextVar[RulePack | None] = ContextVar("rules an old round is read by", default=None)


@contextmanager
def reading_by(pack: RulePack | None) -> Iterator[None]:
    """What is read inside is explained by this pack. None: by the one in force."""
    was = _by.set(pack)
    try:
        yield
    finally:
        _by.reset(was)


def pack_in_force() -> RulePack:
    """The pack today's screenings are answered by; inside `reading_by`, the one an old round was judged under."""
    if old := _by.get():
        return old
    held = held_in_force()
    return _kept_pack(held.checksum) if held.number else shipped_pack()


def document_in_force() -> Document:
    held = held_in_force()
    return kept_document(held.checksum) if held.number else shipped_document()


def held_in_force() -> Held:
    """The newest version whose day has come, else what ships."""
    today = timezone.localdate()
    seen: dict[date, Held] | None = getattr(_here, "seen", None)
    if seen is None:
        return _newest(today)
    if today not in seen:
        seen[today] = _newest(today)
    return seen[today]


def ruleset_in_force() -> dict[str, str]:
    """What a record keeps, so that it is always explained by the rules it was judged under."""
    held = held_in_force()
    return {"ruleset_id": document_in_force().pack_id, "ruleset": held.version, "ruleset_checksum": held.checksum}


def pack_of(body: Mapping[str, Any]) -> RulePack | None:
    """The pack the record of a screening names; None when it names none, or this house no longer has it."""
    law = body.get("law")
    version = str(law.get("ruleset") or "") if isinstance(law, Mapping) else ""
    if not isinstance(law, Mapping) or not version:
        return None
    pack_id, checksum = law.get("ruleset_id"), law.get("ruleset_checksum")
    for known, name in all_shipped():
        if name == version and pack_id in (None, known) and checksum in (None, shipped_document(known, name).checksum):
            return shipped_pack(known, name)
    wanted = {"pack_id": pack_id, "checksum": checksum}
    found = RuleVersion.objects.filter(version=version, **{key: one for key, one in wanted.items() if one}).first()
    return _kept_pack(found.checksum) if found else None


@lru_cache(maxsize=16)
def kept_document(checksum: str) -> Document:
    """A version kept in the house. Raises BadPack when what is kept is no longer what was put in force."""
    row = RuleVersion.objects.filter(checksum=checksum).latest("number")
    document = Document.from_text(row.document)
    if document.checksum != checksum:
        raise BadPack((Problem(row.version, "Udgaven er ændret i databasen.", "The version was changed."),))
    return document


@lru_cache(maxsize=16)
def _kept_pack(checksum: str) -> RulePack:
    return kept_document(checksum).pack()


def ask_again(**_signal: object) -> None:
    """Forget what was in force: a version was put in force, or a request begins."""
    if getattr(_here, "seen", None) is not None:
        _here.seen = {}


def _begin(**_signal: object) -> None:
    _here.seen = {}


def _end(**_signal: object) -> None:
    _here.seen = None


request_started.connect(_begin, dispatch_uid="rules in force: begin")
request_finished.connect(_end, dispatch_uid="rules in force: end")


def _newest(today: date) -> Held:
    shipped = Held(0, shipped_pack().version, shipped_document().checksum)
    if not _has_house():
        return shipped
    names = ("number", "version", "checksum", "in_force_from")
    try:
        row = RuleVersion.objects.filter(in_force_from__lte=today).order_by("-number").values_list(*names).first()
    except DatabaseError:
        # Only a house that is not set up yet has no versions; any other trouble must be told, not answered.
        if RuleVersion._meta.db_table in connection.introspection.table_names():
            raise
        return shipped
    return Held(*row) if row else shipped


def _has_house() -> bool:
    """False before the house is set up: asking SQLite for a file that is not there would make it."""
    name = str(connection.settings_dict["NAME"])
    return connection.vendor != "sqlite" or name.startswith("file:") or ":memory:" in name or Path(name).exists()
