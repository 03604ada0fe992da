"""An initiative that has come to screening, and those who screen it."""

from types import SimpleNamespace

import pytest


@pytest.fixture
def town(db: None) -> SimpleNamespace:
    """Django is awake when a fixture runs, not yet when this file is read."""
    from forankring.domain.journey import Kind
    from forankring.kernel.accounts.api import HeldRole, Person, Role
    from forankring.kernel.journey.api import add_record, make_move, start_initiative

    def person(name: str, role: Role) -> Person:
        made = Person.objects.create(email=f"{name}@fjordby.example", name=name.title())
        HeldRole.objects.create(person=made, role=role)
        return made

    rie = person("rie", Role.TEAM_LEADER)
    row = start_initiative(rie, "AI til referater", role="team_leader", body={"title": "AI til referater"})
    add_record(rie, row.pk, Kind.TASK, {"task": "Referater", "without_ai": "Vi skriver selv"}, role="team_leader")
    make_move(rie, row.pk, "screen")
    return SimpleNamespace(
        rie=rie,
        lawyer=person("ali", Role.LEGAL),
        it=person("ida", Role.IT),
        employee=person("kurt", Role.EMPLOYEE),
        row=row,
    )
