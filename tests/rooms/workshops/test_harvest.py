"""Harvest: what the room has seen comes onto one sheet, once, and nobody can be counted on it."""

import json

import pytest
from django.http import Http404
from django.utils import timezone

from forankring.domain.answers import agree, lay_together
from forankring.features.workshops.acts.harvest import arrange, harvest, seal, undo
from forankring.features.workshops.acts.plan import remove_session
from forankring.features.workshops.api import my_sessions
from forankring.features.workshops.ledger import ledger
from forankring.features.workshops.models import Sheet
from forankring.features.workshops.queries.coverage import coverage
from forankring.features.workshops.queries.harvest import harvest_lines, people_in
from forankring.features.workshops.queries.sheets import sealed_values, values_of
from forankring.features.workshops.refusals import NothingToHarvest
from forankring.kernel.accounts.models import Person

from .rooms import BALANCES, IDEAS, POINTS, ROWS, STEPS, answered, gathered, held, show

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("fresh_ledger")]


def words_on(sheet: Sheet) -> set[str]:
    return {w.text for value in values_of(sheet).values() for card in value.cards for w in card.wordings}


def test_harvesting_twice_gives_one_sheet_with_what_was_arranged(facilitator: Person) -> None:
    session = held(facilitator)
    sheet = harvest(facilitator, session.pk, "track-1")
    arrange(facilitator, sheet.pk, "sentence", sheet.revision, lambda _, made: agree(made, "Små skridt"))
    again = harvest(facilitator, session.pk, "track-1")
    assert again.pk == sheet.pk
    assert Sheet.objects.count() == 1
    assert values_of(again)["sentence"].agreed == "Små skridt"
    assert words_on(again) == {*IDEAS, "Vi begynder i det små"}


def test_a_round_nobody_has_seen_stays_out_until_it_is_shown(facilitator: Person) -> None:
    session = answered(facilitator)
    show(session, "track-1/plenary")
    assert words_on(harvest(facilitator, session.pk, "track-1")) == {"Vi begynder i det små"}
    assert harvest_lines(session, "da")[0].unseen == "1–4"
    show(session, "track-1/plenary", "track-1/alone")
    assert words_on(harvest(facilitator, session.pk, "track-1")) == {*IDEAS, "Vi begynder i det små"}
    assert harvest_lines(session, "da")[0].unseen == ""


@pytest.mark.parametrize(("marks", "is_shown"), [([1, 2, 6, 6], False), ([1, 2, 6, 6, 0], True)])
def test_under_five_marks_no_number_reaches_the_house(facilitator: Person, marks: list[int], is_shown: bool) -> None:
    told = [{"item": "balances", "field": "pace", "at": "alone", "marks": marks}]
    sheet = gathered(facilitator, told, BALANCES)
    (kept,) = sheet.base["pace"]["marks"]
    assert (kept.get("counts") is not None) == is_shown
    assert is_shown or str(len(marks)) not in json.dumps(sheet.base["pace"])


def test_under_five_ticks_no_option_is_counted(facilitator: Person) -> None:
    told = [{"item": "next-steps", "field": "steps", "at": "alone", "ticks": [["med"]] * 4}]
    sheet = gathered(facilitator, told, STEPS)
    assert "med" not in json.dumps(sheet.base)
    assert "4" not in json.dumps(sheet.base)


def test_how_many_answered_and_took_part_is_a_band(facilitator: Person) -> None:
    told = [{"item": "balances", "field": "pace", "at": "alone", "marks": [1, 2, 3, 4, 5, 6, 0]}]
    session = held(facilitator, told, (BALANCES, POINTS))
    first, second = harvest_lines(session, "da")
    assert (first.answers, second.answers) == ("5–9", "")
    assert people_in(session) == 7


def test_nothing_can_be_harvested_where_nothing_was_asked(facilitator: Person) -> None:
    session = held(facilitator)
    with pytest.raises(NothingToHarvest):
        harvest(facilitator, session.pk, "welcome")


def test_the_sheet_outlives_the_raw_answers(facilitator: Person) -> None:
    session = held(facilitator)
    sheet = harvest(facilitator, session.pk, "track-1")
    with ledger() as book:
        book.remove_room(session.room)
    assert harvest_lines(session, "da")[0].sheet == sheet.pk
    with pytest.raises(NothingToHarvest):
        harvest(facilitator, session.pk, "track-1")
    assert words_on(Sheet.objects.get()) == {*IDEAS, "Vi begynder i det små"}


def test_a_double_row_loses_none_of_its_cells(facilitator: Person) -> None:
    rows = [["Ugebrev", 0, "Et udkast", "Skriv tekst", "Bord 1"], ["Ugebreve", 1, "Korrektur", "Skriv tekst", "Bord 2"]]
    sheet = gathered(facilitator, [{"item": "use-cases", "field": "tasks", "at": "table", "rows": rows}], ROWS)
    one, other = (card.id for card in values_of(sheet)["tasks"].cards)
    sheet = arrange(facilitator, sheet.pk, "tasks", sheet.revision, lambda _, made: lay_together(made, other, one))
    (card,) = values_of(sheet)["tasks"].cards
    assert {"Et udkast", "Korrektur"} == set(card.cells["part"].split("\n"))
    assert card.cells["often"] == "1"
    assert card.cells["function"] == "Skriv tekst"
    assert coverage(sheet).is_complete


def test_a_sealed_version_never_changes_and_the_same_again_is_the_same_version(facilitator: Person) -> None:
    sheet = gathered(facilitator)
    first = seal(facilitator, sheet.pk, sheet.revision)
    assert seal(facilitator, sheet.pk, sheet.revision).pk == first.pk
    sheet = arrange(facilitator, sheet.pk, "sentence", sheet.revision, lambda _, made: agree(made, "Nyt"))
    second = seal(facilitator, sheet.pk, sheet.revision)
    undo(facilitator, sheet.pk, sheet.revision)
    first.refresh_from_db()
    assert (first.number, second.number) == (1, 2)
    assert sealed_values(first)["sentence"].agreed == ""
    assert sealed_values(second)["sentence"].agreed == "Nyt"


def test_only_those_who_run_the_session_reach_its_sheet(facilitator: Person, other_facilitator: Person) -> None:
    sheet = gathered(facilitator)
    for act in (
        lambda: harvest(other_facilitator, sheet.session_id, "track-1"),
        lambda: undo(other_facilitator, sheet.pk, sheet.revision),
        lambda: seal(other_facilitator, sheet.pk, sheet.revision),
    ):
        with pytest.raises(Http404):
            act()


def test_erasing_the_session_takes_its_sheets_too(facilitator: Person) -> None:
    sheet = gathered(facilitator)
    seal(facilitator, sheet.pk, sheet.revision)
    my_sessions(facilitator)
    remove_session(facilitator, sheet.session_id, timezone.now())
    assert not Sheet.objects.exists()
