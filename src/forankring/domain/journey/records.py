"""Records: what each step concluded, in the order it happened, each sealed to the one before.

A record is never changed. A correction is a new record of the kind CORRECTION that names the number it corrects.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

FIRST = "0" * 64
"""What the first record of a thread follows."""


class Kind(StrEnum):
    """What a record is about."""

    IDEA = "idea"
    TASK = "task"
    LANE = "lane"
    SCREENING = "screening"
    MED = "med"
    DECISION = "decision"
    GATE = "gate"
    TRIAL = "trial"
    LEARNING = "learning"
    MAP = "map"
    STAGE = "stage"
    CORRECTION = "correction"


@dataclass(frozen=True, slots=True)
class Entry:
    """One record. `on` is an ISO day, `by` a person's id or empty when a rule acted, `role` the role it was done in.

    `body` is plain data; which keys it holds is the business of the room that wrote it.
    """

    thread: str
    number: int
    kind: Kind
    on: str
    role: str
    by: str
    body: Mapping[str, Any]
    previous: str = FIRST
    seal: str = ""


def seal(entry: Entry) -> str:
    """The SHA-256 of everything in the record and of the seal before it, as 64 hex digits."""
    told = {
        "thread": entry.thread,
        "number": entry.number,
        "kind": entry.kind,
        "on": entry.on,
        "role": entry.role,
        "by": entry.by,
        "body": entry.body,
        "previous": entry.previous,
    }
    text = json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def sealed(entry: Entry) -> Entry:
    return replace(entry, seal=seal(entry))


def first_broken(entries: Iterable[Entry]) -> int | None:
    """The number of the first record that is not as written (changed, missing, out of order); None: all whole."""
    before, number = FIRST, 1
    for entry in entries:
        if entry.number != number or entry.previous != before or entry.seal != seal(entry):
            return number
        before, number = entry.seal, number + 1
    return None
