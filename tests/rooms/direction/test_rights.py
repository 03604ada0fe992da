"""Who may decide what. No matrix lets MED decide, leaves MED out, or lets anybody through without "decides"."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from forankring.features.direction import api
from forankring.features.direction.refusals import NotAMatrix
from forankring.features.direction.rights import DECIDERS, Cell, Column, Decision, faults, row_for
from forankring.kernel.accounts.api import HeldRole, Person, Role, Unit
from forankring.kernel.accounts.models import LEADERS

pytestmark = pytest.mark.django_db(transaction=False)

matrices = st.fixed_dictionaries(
    {row: st.fixed_dictionaries({column: st.sampled_from(Cell) for column in Column}) for row in Decision}
)


def unit(name: str, parent: Unit | None = None) -> Unit:
    made = Unit(name=name, parent=parent)
    made.place()
    made.save()
    return made


def test_the_matrix_that_ships_follows_its_own_rules() -> None:
    assert faults(api.default_cells()) == ()


@given(matrices)
def test_a_matrix_without_faults_never_lets_med_decide_and_always_lets_somebody(cells) -> None:
    if faults(cells):
        return
    for row in Decision:
        assert cells[row][Column.MED] in (Cell.IS_HEARD, Cell.IS_INFORMED)
        assert any(cells[row][column] is Cell.DECIDES for column in DECIDERS)
        assert all(cells[row][column] is not Cell.DECIDES for column in Column if column not in DECIDERS)


@given(matrices)
def test_every_row_where_med_decides_or_is_left_out_is_found(cells) -> None:
    found = {fault.decision for fault in faults(cells) if fault.rule == "med"}
    assert found == {row for row in Decision if cells[row][Column.MED] not in (Cell.IS_HEARD, Cell.IS_INFORMED)}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(
    roles=st.sets(st.sampled_from(Role), max_size=5),
    row=st.sampled_from(Decision),
    where=st.sampled_from(("here", "above", "beside", "everywhere")),
)
def test_nobody_gets_through_without_a_cell_that_says_decides(roles, row, where) -> None:
    Person.objects.all().delete()
    Unit.objects.order_by().update(parent=None)
    Unit.objects.all().delete()
    top = unit("Fjordby")
    centre = unit("Center for Ældre", top)
    beside = unit("Center for Teknik", top)
    here = unit("Klitten", centre)
    places = {"here": here, "above": centre, "beside": beside, "everywhere": None}
    person = Person.objects.create(email="kim@fjordby.example")
    for role in roles:
        HeldRole.objects.create(person=person, role=role, unit=places[where])
    cells = api.who(row)
    wanted = {str(column) for column in Column if cells[column] is Cell.DECIDES}
    may = bool(wanted & {str(role) for role in roles}) and where != "beside"
    assert api.may_decide(person, row, here) is may
    as_role = api.deciding_role(person, row, here)
    assert (as_role in wanted and as_role in LEADERS) if may else as_role == ""


def test_a_leader_decides_for_what_they_lead_and_not_beside_or_above() -> None:
    top = unit("Fjordby")
    centre = unit("Center for Ældre", top)
    house = unit("Klitten", centre)
    head = Person.objects.create(email="torben@fjordby.example")
    HeldRole.objects.create(person=head, role=Role.CENTRE_HEAD, unit=centre)
    assert api.may_decide(head, Decision.OPERATION, house)
    assert api.may_decide(head, Decision.OPERATION, centre)
    assert not api.may_decide(head, Decision.OPERATION, top)
    assert not api.may_decide(head, Decision.OPERATION, None)
    assert not api.may_decide(head, Decision.HIGH_RISK, house)


def test_who_left_decides_nothing() -> None:
    gone = Person.objects.create(email="jens@fjordby.example", left_on="2026-01-01")
    HeldRole.objects.create(person=gone, role=Role.DIRECTOR)
    assert not api.may_decide(gone, Decision.STOP, None)


@pytest.mark.parametrize(
    ("law_class", "kind", "has_personal_data", "row"),
    [
        ("minimal", "trial", False, Decision.TRY_WITHOUT),
        ("minimal", "trial", True, Decision.TRY_WITH),
        ("minimal", "trial", None, Decision.TRY_WITH),
        ("gennemsigtighed", "operation", True, Decision.OPERATION),
        ("minimal", "procurement", False, Decision.PROCUREMENT),
        ("hoejrisiko_bilag_iii", "trial", False, Decision.HIGH_RISK),
        ("hoejrisiko_bilag_i", "procurement", False, Decision.HIGH_RISK),
        ("uafklaret", "operation", False, Decision.HIGH_RISK),
        ("", "trial", False, Decision.HIGH_RISK),
        ("forbudt", "stop", True, Decision.STOP),
        ("hoejrisiko_bilag_iii", "stop", None, Decision.STOP),
    ],
)
def test_the_strictest_row_counts_and_not_knowing_is_the_careful_answer(law_class, kind, has_personal_data, row):
    assert row_for(law_class, kind, has_personal_data) is row


def test_a_matrix_where_med_decides_is_not_saved(director: Person) -> None:
    cells = {row: dict(columns) for row, columns in api.default_cells().items()}
    cells[Decision.OPERATION][Column.MED] = Cell.DECIDES
    with pytest.raises(NotAMatrix):
        api.save_matrix(director, cells, seen=0)
    assert api.matrix_in_force().number == 0
