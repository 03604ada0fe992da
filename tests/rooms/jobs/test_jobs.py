"""What the house does on its own: once, and again when it was cut off."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from forankring.kernel.jobs import api as jobs
from forankring.kernel.jobs import registry
from forankring.kernel.jobs.models import Job

pytestmark = pytest.mark.django_db
NOON = datetime(2026, 4, 10, 10, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "_DAILY", {})
    monkeypatch.setattr(registry, "_WORK", {})


@pytest.fixture
def heard() -> list[str]:
    return []


def test_a_thing_is_done_when_its_time_has_come_and_only_once(heard: list[str]) -> None:
    jobs.add_work("greet", lambda now, ids: heard.append(ids["who"]))
    jobs.later("greet", "a", NOON, {"who": "mette"})
    assert not jobs.run_due(NOON - timedelta(seconds=1))
    jobs.run_due(NOON)
    jobs.run_due(NOON + timedelta(days=1))
    assert heard == ["mette"]


def test_asking_twice_with_one_key_is_asking_once_also_when_it_is_done(heard: list[str]) -> None:
    jobs.add_work("greet", lambda now, ids: heard.append("x"))
    for _ in range(2):
        jobs.later("greet", "a", NOON)
        jobs.later("greet", "a", NOON + timedelta(hours=1))
        jobs.run_due(NOON + timedelta(hours=2))
    assert heard == ["x"]


def test_a_nightly_rule_runs_once_a_day_and_also_when_the_house_was_off_at_night(heard: list[str]) -> None:
    jobs.add_daily("rule", lambda now: heard.append(now.date().isoformat()))
    jobs.run_due(datetime(2026, 4, 10, 0, 30, tzinfo=UTC))  # half past two in Denmark
    assert heard == []
    for hours in (0, 1, 5, 24):
        jobs.run_due(NOON + timedelta(hours=hours))
    assert heard == ["2026-04-10", "2026-04-11"]


def test_what_was_cut_off_is_done_again_when_its_lease_has_run_out(heard: list[str]) -> None:
    jobs.add_work("greet", lambda now, ids: heard.append("x"))
    jobs.later("greet", "a", NOON)
    Job.objects.update(leased_until=NOON + timedelta(minutes=10), tries=1)  # taken by a house that was killed
    jobs.run_due(NOON)
    assert heard == []
    jobs.run_due(NOON + timedelta(minutes=11))
    assert heard == ["x"]


def test_one_that_fails_does_not_stop_the_others_and_is_tried_again(heard: list[str]) -> None:
    def weak(now: datetime, ids: jobs.Ids) -> None:
        heard.append("weak")
        if len(heard) < 3:
            raise RuntimeError("Mette Hansen")

    jobs.add_work("weak", weak)
    jobs.add_work("strong", lambda now, ids: heard.append("strong"))
    jobs.later("weak", "a", NOON)
    jobs.later("strong", "a", NOON)
    assert [done.is_done for done in jobs.run_due(NOON)] == [False, True]
    jobs.run_due(NOON + timedelta(hours=1))
    assert heard == ["weak", "strong", "weak"]
    assert Job.objects.filter(done_at=None).count() == 0


def test_a_failure_is_logged_without_its_words(caplog: pytest.LogCaptureFixture) -> None:
    def weak(now: datetime, ids: jobs.Ids) -> None:
        raise RuntimeError("Mette Hansen skrev noget")

    jobs.add_work("weak", weak)
    jobs.later("weak", "a", NOON)
    jobs.run_due(NOON)
    assert "Mette" not in caplog.text


def test_after_five_tries_it_is_given_up() -> None:
    tries = []

    def weak(now: datetime, ids: jobs.Ids) -> None:
        tries.append(now)
        raise RuntimeError

    jobs.add_work("weak", weak)
    jobs.later("weak", "a", NOON)
    for day in range(9):
        jobs.run_due(NOON + timedelta(days=day))
    assert len(tries) == 5


@pytest.mark.parametrize("text", ["Mette Hansen", "en hel sætning", "", "a" * 81])
def test_a_job_takes_no_text(text: str) -> None:
    with pytest.raises(jobs.NotAnId):
        jobs.later("greet", "a", NOON, {"who": text})
    with pytest.raises(jobs.NotAnId):
        jobs.later("greet", text, NOON)


def test_a_job_of_a_room_that_is_gone_is_put_away() -> None:
    jobs.later("unheard", uuid4(), NOON)
    assert [done.is_done for done in jobs.run_due(NOON)] == [True]


def test_old_rows_go_and_new_ones_stay() -> None:
    jobs.later("greet", "old", NOON - timedelta(days=61))
    jobs.later("greet", "new", NOON)
    assert jobs.erase_done_before(NOON - timedelta(days=60)) == 1
    assert Job.objects.get().key == "new"
