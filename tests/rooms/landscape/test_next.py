"""What home tells about the map: to those who can do it, what is theirs, and no more when it is done."""

from datetime import UTC, datetime, timedelta

import pytest
from django.utils import timezone

from forankring.domain.journey import Stage
from forankring.features.landscape.acts.gate import accept_exception, note_duty, try_gate
from forankring.features.landscape.acts.nightly import nightly
from forankring.features.landscape.acts.register import put_on_map, register_supplied
from forankring.features.landscape.queries.mine import FEW, next_steps
from forankring.kernel.accounts.api import HeldRole, Person, Role, Unit
from forankring.kernel.journey.api import Initiative

from ..people import colleague
from .factories import full, it_person, new_use, screened, stand_at, town
from .test_gate import clear_facts, missing, tomorrow
from .test_whole_way import leader_of, to_approved_trial

pytestmark = pytest.mark.django_db


def told(person: Person) -> list[str]:
    return [step.sentence for step in next_steps(person, timezone.now())]


def at_gate(person: Person, unit: Unit, **facts: object):
    use = full(person, unit)
    stand_at(use, Stage.APPROVED_TRIAL)
    screened(use, facts=clear_facts(**facts))
    return use


def leads(name: str, unit: Unit) -> Person:
    leader = colleague(name)
    HeldRole.objects.create(person=leader, role=Role.CENTRE_HEAD, unit=unit)
    return leader


def test_the_gate_first_asks_for_what_is_missing_then_to_be_opened_then_nothing() -> None:
    units, specialist = town(), it_person()
    use = at_gate(specialist, units["boern"])
    leader = leads("vibeke", units["boern"])
    for person in (specialist, leader):
        assert told(person) == [f"Se, hvad porten mangler for »{use.title}«"]
    for duty in missing(use):
        note_duty(specialist, use.pk, duty, "Sag 1")
    assert told(specialist) == [f"Åbn porten for »{use.title}«. Alt er på plads"]
    assert told(leader) == []
    try_gate(specialist, use.pk)
    assert told(specialist) == []


def test_nobody_is_told_of_a_gate_beside_them() -> None:
    units = town()
    at_gate(it_person(), units["boern"])
    assert told(leads("torben", units["aeldre"])) == []
    assert told(colleague("rie", Role.EMPLOYEE)) == []


def test_a_gate_that_shut_again_is_told_also_during_the_trial() -> None:
    units, specialist = town(), it_person()
    use = at_gate(specialist, units["boern"], profilering="ved_ikke")
    leader = leads("vibeke", units["boern"])
    for duty in missing(use) - {"profilering"}:
        note_duty(specialist, use.pk, duty, "Sag 1")
    accept_exception(specialist, use.pk, "profilering", owner_role="Leder", reason="Vi spørger.", expires_on=tomorrow())
    assert f"Se på undtagelsen for »{use.title}«, før den slutter" in told(leader)
    try_gate(specialist, use.pk)
    stand_at(use, Stage.TRIAL)
    after = timezone.now() + timedelta(days=3)
    nightly(after)
    sentences = [step.sentence for step in next_steps(leader, after)]
    assert sentences[0] == f"Porten for »{use.title}« er lukket igen. Se hvorfor"


def test_an_initiative_at_a_gate_without_a_place_on_the_map_asks_for_one() -> None:
    units, specialist = town(), it_person()
    leader = leader_of(units["boern"])
    row = to_approved_trial(leader, units["boern"])
    sentence = f"Sæt »{row.title}« på AI-landkortet"
    assert told(leader) == [sentence]
    assert told(specialist) == [sentence]
    put_on_map(specialist, row.pk, new_use(units["boern"]))
    assert sentence not in told(leader)


@pytest.mark.parametrize("is_frozen", [True, False])
def test_what_a_supplier_switched_on_is_told_until_it_is_screened(is_frozen) -> None:
    units, specialist = town(), it_person()
    use = register_supplied(specialist, new_use(units["boern"]), is_frozen=is_frozen)
    sentence = f"Se på den AI, leverandøren har slået til: »{use.title}«"
    leader = leads("vibeke", units["boern"])
    assert told(leader) == [sentence]
    screened(use, facts=clear_facts())
    assert told(leader) == []


def test_a_few_of_each_sort_and_home_shows_them(signed_in) -> None:
    units, specialist = town(), it_person()
    for number in range(FEW + 2):
        register_supplied(specialist, new_use(units["boern"], title=f"Brug {number}"), is_frozen=True)
    assert len(told(specialist)) == FEW
    assert "Brug 0" in signed_in(specialist).get("/").content.decode()


def test_telling_changes_nothing() -> None:
    units, specialist = town(), it_person()
    use = at_gate(specialist, units["boern"])
    before = Initiative.objects.get(pk=use.initiative).length
    next_steps(specialist, datetime(2030, 1, 1, tzinfo=UTC))
    assert Initiative.objects.get(pk=use.initiative).length == before
