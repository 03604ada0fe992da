"""A record is never changed or removed: not through the models, not past them. Only a backup and forgetting may."""

import json
from uuid import UUID

import pytest
from django.db import DatabaseError, connection, transaction
from django.db.models import ProtectedError

from forankring.kernel.accounts.models import Person
from forankring.kernel.journey.api import Initiative, Record, broken_at, unlocked
from forankring.kernel.journey.models.record import NeverChanged
from forankring.kernel.retention.api import forget_again

from .factories import gathering

pytestmark = pytest.mark.django_db


def raw(statement: str, *values: object) -> int:
    with connection.cursor() as cursor:
        cursor.execute(statement, values)
        return int(cursor.rowcount)


def one_of(row: Initiative, number: int) -> Record:
    return Record.objects.get(initiative=row, number=number)


def key(value: UUID) -> str:
    return value.hex if connection.vendor == "sqlite" else str(value)


def test_the_models_refuse(leader: Person) -> None:
    row = gathering(leader)
    one = one_of(row, 2)
    with pytest.raises(NeverChanged):
        one.save()
    with pytest.raises(NeverChanged):
        one.delete()
    with pytest.raises(NeverChanged):
        Record.objects.filter(initiative=row).update(body="{}")
    with pytest.raises(NeverChanged):
        Record.objects.filter(initiative=row).delete()
    with pytest.raises(NeverChanged):
        Record.objects.bulk_update([one], ["body"])
    with pytest.raises(ProtectedError):
        row.delete()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE journey_record SET body = '{}' WHERE id = %s",
        "UPDATE journey_record SET number = 99 WHERE id = %s",
        "DELETE FROM journey_record WHERE id = %s",
    ],
)
def test_the_database_refuses_whoever_asks(leader: Person, statement: str) -> None:
    row = gathering(leader)
    with pytest.raises(DatabaseError), transaction.atomic():
        raw(statement, key(one_of(row, 2).pk))
    assert broken_at(row) is None


def test_the_lock_closes_again(leader: Person) -> None:
    row = gathering(leader)
    with transaction.atomic(), unlocked():
        assert raw("UPDATE journey_record SET role = 'x' WHERE id = %s", key(one_of(row, 2).pk)) == 1
    with pytest.raises(DatabaseError), transaction.atomic():
        raw("UPDATE journey_record SET role = 'y' WHERE id = %s", key(one_of(row, 2).pk))


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("body", json.dumps({"text": "noget andet"})),
        ("body", "ikke json"),
        ("role", "director"),
        ("kind", "decision"),
        ("previous", "0" * 64),
    ],
)
def test_whatever_was_changed_past_the_lock_is_seen(leader: Person, column: str, value: str) -> None:
    row = gathering(leader)
    with transaction.atomic(), unlocked():
        raw(f"UPDATE journey_record SET {column} = %s WHERE id = %s", value, key(one_of(row, 3).pk))
    assert broken_at(row) == 3


def test_a_record_taken_from_the_middle_or_from_the_end_is_missed(leader: Person) -> None:
    for number in (3, None):
        row = gathering(leader)
        gone = number or row.length
        with transaction.atomic(), unlocked():
            raw("DELETE FROM journey_record WHERE id = %s", key(one_of(row, gone).pk))
        assert broken_at(row) == gone


def test_a_stage_nobody_moved_to_is_seen(leader: Person) -> None:
    row = gathering(leader)
    Initiative.objects.filter(pk=row.pk).update(stage="in_operation")
    assert broken_at(Initiative.objects.get(pk=row.pk)) == row.length


def test_a_thread_that_must_be_forgotten_goes_as_a_whole(leader: Person) -> None:
    from django.utils import timezone

    row, other = gathering(leader), gathering(leader)
    assert forget_again([("initiative", row.pk)], timezone.now()) == 1
    assert not Record.objects.filter(initiative_id=row.pk).exists()
    assert broken_at(other) is None
