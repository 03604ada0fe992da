"""Initiatives on their way to a decision, by the state tests ask for."""

from datetime import date
from typing import Any

from django.utils import timezone

from forankring.domain.journey import Kind
from forankring.features.decisions.api import (
    Choice,
    Involvement,
    MedFacts,
    Outcome,
    recommend,
    record_med,
)
from forankring.kernel.accounts.api import Committee, HeldRole, Person, Role, Unit
from forankring.kernel.journey.api import Initiative, add_record, make_move, start_initiative

CALM = {
    "is_done": True,
    "law": {"class": "minimal", "rule": "K14", "duties": [{"id": "AIA-4", "text": "Sørg for, at I kan bruge det."}]},
    "facts": {"personoplysninger": "nej", "paavirker_arbejdet": "nej", "kontrol_af_ansatte": "nej"},
}
CHANGES_WORK = {**CALM, "facts": {**CALM["facts"], "paavirker_arbejdet": "ja"}}
FORBIDDEN = {**CALM, "law": {"class": "forbudt", "duties": []}}


def unit(name: str, parent: Unit | None = None) -> Unit:
    made = Unit(name=name, parent=parent)
    made.place()
    made.save()
    return made


def committee(name: str, where: Unit | None = None) -> Committee:
    made = Committee(name=name, unit=where)
    made.place()
    made.save()
    return made


def leader(name: str, role: Role, where: Unit | None) -> Person:
    person = Person.objects.create(email=f"{name}@fjordby.example", name=name.title())
    HeldRole.objects.create(person=person, role=role, unit=where)
    return person


def awaiting(by: Person, where: Unit, screening: dict[str, Any] = CALM, title: str = "AI til mødereferater"):
    """Screened and waiting for a decision."""
    made = start_initiative(by, title, role="team_leader", body={"title": title}, unit=where, owner=by.pk)
    add_record(by, made.pk, Kind.TASK, {"task": "Referater fra møder"}, role="team_leader")
    make_move(by, made.pk, "screen")
    add_record(by, made.pk, Kind.SCREENING, screening, role="team_leader")
    return make_move(by, made.pk, "ask_decision")


def discussed(where: Committee, on: date | None = None, **more: Any) -> MedFacts:
    facts = {
        "kind": Involvement.DISCUSSION,
        "committee": where.pk,
        "apsa": ("work",),
        "question": "Hvad skal vi være opmærksomme på i hverdagen?",
        "outcome": Outcome.DISCUSSED,
        "on": on or timezone.localdate(),
    }
    return MedFacts(**{**facts, **more})


def ready(by: Person, writer: Person, where: Unit, med: Committee, screening: dict[str, Any] = CALM) -> Initiative:
    """Waiting for a decision, with a recommendation by somebody else and MED heard."""
    row = awaiting(by, where, screening)
    record_med(by, row.pk, discussed(med))
    recommend(writer, row.pk, "trial", "at vi prøver i fire uger")
    return Initiative.objects.get(pk=row.pk)


def yes(**more: Any) -> Choice:
    return Choice(**{"about": "trial", "outcome": "yes", "reasons": "Det er let at fortryde.", **more})
