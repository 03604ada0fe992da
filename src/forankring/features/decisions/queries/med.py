"""MED's part in an initiative: what is planned, what stands on the thread, and the light."""

from datetime import date
from uuid import UUID

from django.http import Http404

from forankring.domain.journey import Entry, Kind, Stage
from forankring.kernel.accounts.api import Committee, Person, committee_for
from forankring.kernel.journey.api import Initiative, access_initiative, entries_of

from ..models import MedInvolvement
from ..screened import Screened, screened
from ..signal import Involvement, Light, Signal, Talk, signal
from ..words import SIGNAL_WORDS

ASKS = (Stage.AWAITING, Stage.EVALUATION, Stage.REVIEW)
"""Where a decision is asked for."""


def involvements_of(initiative_id: UUID) -> list[MedInvolvement]:
    """Everything planned and recorded, oldest first."""
    return list(MedInvolvement.objects.filter(initiative=initiative_id).select_related("committee"))


def access_involvement(person: Person, involvement_id: UUID) -> tuple[MedInvolvement, Initiative]:
    """One involvement with its initiative. Not found and not yours look the same."""
    found = MedInvolvement.objects.select_related("committee").filter(pk=involvement_id).first()
    if found is None:
        raise Http404
    return found, access_initiative(person, found.initiative)


def suggested_committee(initiative: Initiative) -> Committee | None:
    """The committee at the level where it is decided: the nearest that covers the unit."""
    return committee_for(initiative.unit)


def med_signal(initiative_id: UUID) -> tuple[Light, str]:
    """The light and the sentence for it. No initiative: no light."""
    row = Initiative.objects.filter(pk=initiative_id).first()
    if row is None:
        return Light.NONE, ""
    found = signal_of(entries_of(row))
    return found.light, str(SIGNAL_WORDS[found.reason])


def signal_of(entries: list[Entry], found: Screened | None = None) -> Signal:
    """The light as the records tell it, counted from when the initiative was last taken up.

    After a trial or a review the next decision lies ahead: what MED discussed meanwhile came before that one.
    """
    said = found or screened(entries)
    asked = _asked(entries)
    decided = [e for e in entries if e.kind is Kind.DECISION and e.number > asked and e.body.get("outcome") == "yes"]
    return signal(
        is_significant=said.is_significant,
        talks=[_talk(e, asked) for e in _since(entries) if e.kind is Kind.MED],
        decided_on=_day(decided[0].on) if decided else None,
    )


def _asked(entries: list[Entry]) -> int:
    """The number of the step that put the newest decision on the table; 0 before the first."""
    came = [e.number for e in entries if e.kind is Kind.STAGE and e.body.get("to") in ASKS]
    return max(came, default=0)


def is_told_about_monitoring(entries: list[Entry]) -> bool:
    """True when a record says that the employees were told what is registered, why, and how it is used."""
    return any(e.kind is Kind.MED and e.body.get("tells_monitoring") for e in _since(entries))


def _since(entries: list[Entry]) -> list[Entry]:
    back = [e.number for e in entries if e.kind is Kind.STAGE and e.body.get("to") == Stage.IDEA]
    return [e for e in entries if e.number > max(back, default=0)]


def _talk(entry: Entry, asked: int) -> Talk:
    """One record as the rule reads it; a short record that only tells (many trials at once) has just a date."""
    kind = entry.body.get("kind")
    known = Involvement(kind) if kind in set(Involvement) else Involvement.INFORMATION
    on = entry.body.get("meeting_on") or entry.body.get("date")
    day = _day(on) if isinstance(on, str) and on else None
    was_before = bool(entry.body.get("was_before", day is not None)) or (day is not None and entry.number < asked)
    return Talk(known, was_before, day)


def _day(iso: str) -> date:
    return date.fromisoformat(iso)
