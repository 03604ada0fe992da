"""What was decided lately, for whoever reads along: one line per initiative, the newest first."""

from dataclasses import dataclass
from datetime import date, timedelta

from forankring.domain.journey import Entry, Kind
from forankring.kernel.accounts.api import Person
from forankring.kernel.journey.api import Initiative, newest_records, sentence_of, title_of

TURNS = frozenset({"anchor", "stop", "retire", "refuse", "refuse_early", "suspend"})
"""Moves that are an answer in themselves. What else moves an initiative follows from a decision."""

YEAR = timedelta(days=365)
LOOKED_AT = 100


@dataclass(frozen=True, slots=True)
class Decided:
    on: date
    initiative: Initiative
    said: str


def newest_decisions(person: Person, today: date, most: int = 5) -> list[Decided]:
    """The newest answer for each of the initiatives this person may read, at most a year old."""
    found: dict[Initiative, Decided] = {}
    for initiative, entry in newest_records(person, (Kind.DECISION, Kind.STAGE), today - YEAR, LOOKED_AT):
        if initiative not in found and (said := _said(entry)):
            found[initiative] = Decided(date.fromisoformat(entry.on), initiative, said)
    return list(found.values())[:most]


def _said(entry: Entry) -> str:
    if entry.kind is Kind.DECISION:
        return sentence_of(entry)
    if entry.body.get("move") in TURNS:
        return f"{title_of(entry)}. {sentence_of(entry)}".strip()
    return ""
