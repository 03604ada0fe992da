"""Initiatives of Fjordby Kommune in the states tests ask for."""

from typing import Any

from forankring.domain.journey import Kind
from forankring.kernel.accounts.models import HeldRole, Person, Role, Unit
from forankring.kernel.journey.api import Initiative, add_record, make_move, start_initiative

WITHIN: tuple[tuple[Kind, dict[str, Any]], ...] = (
    (Kind.TASK, {"text": "Referater fra personalemøder"}),
    (Kind.LANE, {"lane": "within"}),
    (Kind.TRIAL, {"is_card": True, "what": "Vi prøver AI til referater", "weeks": 4}),
)


def unit(name: str, parent: Unit | None = None) -> Unit:
    made = Unit(name=name, parent=parent)
    made.place()
    made.save()
    return made


def leads(person: Person, where: Unit, role: Role = Role.TEAM_LEADER) -> Person:
    HeldRole.objects.update_or_create(person=person, role=role, defaults={"unit": where})
    return person


def idea(by: Person, title: str = "AI til mødereferater", **more: Any) -> Initiative:
    return start_initiative(by, title, role="employee", body={"title": title}, **{"owner": by.pk, **more})


def with_card(by: Person, **more: Any) -> Initiative:
    """An idea inside the frames whose card waits for the team leader's ok."""
    made = idea(by, **more)
    for kind, body in WITHIN:
        add_record(by, made.pk, kind, body, role="team_leader")
    return again(made)


def on_trial(by: Person, **more: Any) -> Initiative:
    return make_move(by, with_card(by, **more).pk, "try_now")


def gathering(by: Person, **more: Any) -> Initiative:
    """A trial that has ended; nobody has written what it taught."""
    return make_move(by, on_trial(by, **more).pk, "end_trial")


def again(row: Initiative) -> Initiative:
    return Initiative.objects.get(pk=row.pk)
