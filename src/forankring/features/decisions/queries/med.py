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
    """The light as the records tell it, counted from when the initiative was last taken up."""
    said = found or screened(entries)
    decided = [e for e in _since(entries) if e.kind is Kind.DECISION and e.body.get("outcome") == "yes"]
    return signal(
        is_significant=said.is_significant,
        talks=talks_of(entries),
        decided_on=_day(decided[0].on) if decided else None,
    )


def talks_of(entries: list[Entry]) -> list[Talk]:
    return [_talk(e) for e in _since(entries) if e.kind is Kind.MED]


def is_told_about_monitoring(entries: list[Entry]) -> bool:
    """True when a record says that the employees were told what is registered, why, and how it is used."""
    return any(e.kind is Kind.MED and e.body.get("tells_monitoring") for e in _since(entries))


def _since(entries: list[Entry]) -> list[Entry]:
    back = [e.number for e in entries if e.kind is Kind.STAGE and e.body.get("to") == Stage.IDEA]
    return [e for e in entries if e.number > max(back, default=0)]


def _talk(entry: Entry) -> Talk:
    """One record as the rule reads it; a short record that only tells (many trials at once) has just a date."""
    kind = entry.body.get("kind")
    known = Involvement(kind) if kind in set(Involvement) else Involvement.INFORMATION
    on = entry.body.get("meeting_on") or entry.body.get("date")
    day = _day(on) if isinstance(on, str) and on else None
    return Talk(known, bool(entry.body.get("was_before", day is not None)), day)


def _day(iso: str) -> date:
    return date.fromisoformat(iso)
