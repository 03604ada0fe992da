"""The organisation as a tree: whatever is moved where, paths say the truth."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from forankring.kernel.accounts import acts
from forankring.kernel.accounts.models import Committee, Person, Unit
from forankring.kernel.accounts.models.unit import MOST_LEVELS
from forankring.kernel.accounts.refusals import InUseBelow, MayNot, TooDeep, UnderItself

from .organisation import committee, unit

pytestmark = pytest.mark.django_db
SLOW_DATABASE = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], derandomize=True
)
MOVES = st.lists(st.tuples(st.integers(0, 7), st.none() | st.integers(0, 7)), max_size=12)


@SLOW_DATABASE
@given(moves=MOVES)
def test_after_any_moves_every_path_is_the_way_down_to_the_unit(administrator: Person, moves: list) -> None:
    Unit.objects.update(parent=None)
    Unit.objects.all().delete()
    units = [unit(f"Enhed {number}") for number in range(8)]
    parent_of: dict[int, int | None] = dict.fromkeys(range(8))
    for one, below in moves:
        try:
            place = Unit.objects.get(pk=units[below].pk) if below is not None else None
            acts.save_unit(administrator, Unit.objects.get(pk=units[one].pk), parent=place)
            parent_of[one] = below
        except UnderItself:
            above, at = set(), below
            while at is not None:
                above.add(at)
                at = parent_of[at]
            assert one in above
    for number, made in enumerate(units):
        way, at = [], number
        while at is not None:
            way.insert(0, str(units[at].pk))
            at = parent_of[at]
        assert Unit.objects.get(pk=made.pk).path == "/".join(way) + "/"


def test_what_lies_below_comes_along() -> None:
    top, other = unit("Center"), unit("Andet center")
    middle = unit("Afdeling", top)
    low = unit("Team", middle)
    middle.parent = other
    middle.save()
    low.refresh_from_db()
    assert low.path == f"{other.pk}/{middle.pk}/{low.pk}/"
    assert low.level == 2


def test_units_stand_in_danish_order() -> None:
    for name in ("Ørsted", "Aalborg", "Zoo", "Ærø", "Birk"):
        unit(name)
    assert [str(one) for one in Unit.objects.all()] == ["Birk", "Zoo", "Ærø", "Ørsted", "Aalborg"]


def test_a_new_name_takes_its_place_in_the_alphabet(administrator: Person) -> None:
    first, second = unit("Birk"), unit("Zoo")
    acts.save_unit(administrator, second, parent=None, name="Alsang")
    assert list(Unit.objects.all()) == [second, first]


def test_a_tree_may_be_deep_but_not_deeper_than_a_path_can_hold(administrator: Person) -> None:
    last = None
    for number in range(MOST_LEVELS):
        last = acts.save_unit(administrator, Unit(name=f"Niveau {number}"), parent=last)
    with pytest.raises(TooDeep):
        acts.save_unit(administrator, Unit(name="For dybt"), parent=last)
    pair = acts.save_unit(administrator, Unit(name="Top"), parent=None)
    acts.save_unit(administrator, Unit(name="Under"), parent=pair)
    with pytest.raises(TooDeep):
        acts.save_unit(administrator, pair, parent=Unit.objects.get(name=f"Niveau {MOST_LEVELS - 2}"))


def test_a_unit_closes_from_below(administrator: Person) -> None:
    top = unit("Center")
    low = unit("Team", top)
    with pytest.raises(InUseBelow):
        acts.close_unit(administrator, top)
    acts.close_unit(administrator, low)
    acts.close_unit(administrator, top)
    assert not Unit.objects.filter(is_closed=False).exists()


def test_a_committee_never_stands_below_itself(administrator: Person) -> None:
    top = committee("Hovedudvalget")
    low = committee("Lokaludvalget", committee("Områdeudvalget", top))
    told = {"name": "Hovedudvalget", "parent": low, "unit": None}
    with pytest.raises(UnderItself):
        acts.save_committee(administrator, top, told)
    assert Committee.objects.get(pk=top.pk).parent is None


def test_only_an_administrator_changes_the_organisation(facilitator: Person) -> None:
    top, board = unit("Center"), committee("Hovedudvalget")
    for act in (
        lambda: acts.save_unit(facilitator, top, parent=None, name="Nyt"),
        lambda: acts.close_unit(facilitator, top),
        lambda: acts.save_committee(facilitator, board, {"name": "x", "parent": None}),
        lambda: acts.close_committee(facilitator, board),
        lambda: acts.give_seat(facilitator, board, "employees", "member", facilitator),
        lambda: acts.take_seat(facilitator, board, 1),
    ):
        with pytest.raises(MayNot):
            act()
