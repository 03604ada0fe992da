"""Those who follow what the house decides find it on their front page, also when nothing waits for them."""

from datetime import timedelta

import pytest
from django.utils import timezone

from forankring.features.decisions.api import decide, newest_decisions
from forankring.kernel.accounts.models import Role
from forankring.kernel.journey.api import Access, make_move
from tests.rooms.decisions.conftest import town
from tests.rooms.decisions.factories import awaiting, ready, yes
from tests.rooms.people import colleague

__all__ = ["town"]

pytestmark = pytest.mark.django_db


@pytest.fixture
def decided(town):
    row = ready(town.rie, town.karim, town.house, town.area)
    decide(town.head, row.pk, yes())
    return row


def test_a_politician_reads_what_was_decided_and_finds_the_public_page(decided, signed_in) -> None:
    page = signed_in(colleague("bent", Role.POLITICAL_READER)).get("/").content.decode()
    assert "Besluttet for nylig" in page
    assert f'href="{decided.get_absolute_url()}"' in page
    assert "Ja til at afprøve. Besluttet af: centerchef." in page
    for place in ("/ai-landkort/", "/ai-landkort/offentlig/", "/tiltag/", "/afproevning/laering/", "/retning/"):
        assert f'<li><a href="{place}"' in page


def test_a_house_that_has_decided_nothing_says_so(signed_in) -> None:
    page = signed_in(colleague("bent", Role.POLITICAL_READER)).get("/").content.decode()
    assert "Der er ikke besluttet noget det seneste år." in page


def test_what_was_decided_on_a_limited_thread_is_not_told_to_those_who_may_not_read_it(decided) -> None:
    bent, today = colleague("bent", Role.POLITICAL_READER), timezone.localdate()
    assert [one.initiative for one in newest_decisions(bent, today)] == [decided]
    type(decided).objects.filter(pk=decided.pk).update(access=Access.LIMITED)
    assert newest_decisions(bent, today) == []


def test_a_refusal_counts_as_an_answer_and_the_newest_answer_stands(town) -> None:
    row = awaiting(town.rie, town.house)
    make_move(town.rie, row.pk, "back_to_screening", why="Vi mangler svar.")
    make_move(town.rie, row.pk, "refuse_early", why="Leverandøren kan ikke slå det fra.")
    today = timezone.localdate()
    assert [one.said for one in newest_decisions(town.director, today)] == [
        "Afvist. Leverandøren kan ikke slå det fra."
    ]
    assert newest_decisions(town.director, today + timedelta(days=400)) == []


def test_a_team_leader_is_not_given_the_whole_house_to_follow(town, signed_in) -> None:
    assert "Besluttet for nylig" not in signed_in(town.rie).get("/").content.decode()
