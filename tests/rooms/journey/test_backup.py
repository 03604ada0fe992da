"""A backup brings the threads back as they were written, and they are as locked as before."""

import pytest
from django.db import DatabaseError, connection, transaction

from forankring.config.safekeeping.bundle import bring_back, gather
from forankring.kernel.accounts.models import Person
from forankring.kernel.journey.api import Initiative, Record, broken_at, make_move

from .factories import again, idea, on_trial

pytestmark = pytest.mark.django_db(transaction=True)


def test_threads_come_back_whole_and_locked(leader: Person, fresh_ledger: str) -> None:
    row = on_trial(leader)
    said = list(Record.objects.order_by("number").values_list("seal", "body"))
    bundle = gather()
    make_move(leader, row.pk, "end_trial")
    idea(leader, "Kom til bagefter")
    bring_back(bundle)
    assert list(Initiative.objects.values_list("pk", flat=True)) == [row.pk]
    assert list(Record.objects.order_by("number").values_list("seal", "body")) == said
    assert broken_at(again(row)) is None
    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("DELETE FROM journey_record")
    assert make_move(leader, row.pk, "end_trial").stage == "evaluation"
