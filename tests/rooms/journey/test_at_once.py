"""Two people act on one thread in the same instant: one after the other, nothing lost, the later is told."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connection

from forankring.domain.journey import Kind, Stage
from forankring.kernel.accounts.api import NotDone
from forankring.kernel.accounts.models import Person
from forankring.kernel.journey.api import Record, add_record, broken_at, make_move

from .factories import again, with_card

pytestmark = pytest.mark.django_db(transaction=True)

AT_ONCE = 4


def test_of_several_who_move_at_once_one_does_and_the_others_are_told(leader: Person) -> None:
    row = with_card(leader)
    start = Barrier(AT_ONCE)

    def move(_: int) -> str:
        start.wait()
        try:
            make_move(leader, row.pk, "try_now", revision=row.revision)
        except NotDone as refused:
            return type(refused).__name__
        finally:
            connection.close()
        return "moved"

    with ThreadPoolExecutor(AT_ONCE) as pool:
        told = sorted(pool.map(move, range(AT_ONCE)))
    assert told == ["ThreadMeanwhile"] * (AT_ONCE - 1) + ["moved"]
    assert again(row).stage == Stage.TRIAL
    assert broken_at(again(row)) is None


def test_of_several_who_write_at_once_every_word_is_kept(leader: Person) -> None:
    row = with_card(leader)
    start = Barrier(AT_ONCE)

    def write(number: int) -> None:
        start.wait()
        try:
            add_record(leader, row.pk, Kind.CORRECTION, {"text": str(number)}, role="team_leader")
        finally:
            connection.close()

    with ThreadPoolExecutor(AT_ONCE) as pool:
        list(pool.map(write, range(AT_ONCE)))
    said = [one.body for one in Record.objects.filter(initiative=row, kind=Kind.CORRECTION)]
    assert sorted(said) == [f'{{"text":"{number}"}}' for number in range(AT_ONCE)]
    assert broken_at(again(row)) is None
