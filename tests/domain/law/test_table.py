"""The shipped pack answers as the table typed by hand from GOVERNANCE §5 says."""

from .checking import complaints, found
from .duties import DUTIES
from .table import CALM, CLASSES, ROLES, USES


def test_every_answer_is_the_one_written_by_hand(pack):
    assert list(complaints(pack)) == []


def test_the_table_covers_every_rule(pack):
    assert {rule for _, rule, _, _ in CLASSES} == {rule.id for rule in pack.class_rules}
    assert {rule for _, rule, _ in ROLES} == {rule.id for rule in pack.role_rules}
    assert set(DUTIES) == {duty.id for duty in pack.duties}
    assert len(DUTIES) == 47
    assert set(USES) == set(pack.uses)
    assert len(USES) == 53
    assert set(CALM) == set(pack.facts)


def test_where_nothing_is_the_matter_literacy_is_the_only_duty(pack):
    assert [duty.id for duty in found(pack, {}).duties] == ["AIA-4"]
