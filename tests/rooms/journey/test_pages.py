"""The thread and the board as people meet them."""

import re
from collections.abc import Callable

import pytest
from django.test import Client
from django.urls import reverse

from forankring.domain.journey import BOARD, Kind, Stage
from forankring.kernel.accounts.models import HeldRole, Person, Role
from forankring.kernel.journey.api import Access, Initiative, Record, add_record, make_move
from forankring.kernel.search.api import find

from .factories import again, gathering, idea, leads, on_trial, unit, with_card

pytestmark = pytest.mark.django_db

Browsers = Callable[[Person | None], Client]


def page(browser: Client, row: Initiative, name: str = "thread") -> str:
    return browser.get(reverse(f"journey:{name}", args=[row.pk])).content.decode()


def move(browser: Client, row: Initiative, move_id: str, **more: object) -> tuple[int, str]:
    data = {"move": move_id, "revision": row.revision, **more}
    answer = browser.post(reverse("journey:move", args=[row.pk]), data)
    return answer.status_code, answer.content.decode()


def test_the_story_says_where_it_is_what_is_missing_and_who_can_supply_it(
    leader: Person, employee: Person, signed_in: Browsers
) -> None:
    row = idea(employee)
    text = page(signed_in(leader), row)
    for words in (
        "Det er en idé, som nogen skal tage stilling til.",
        "Opgaven skal være beskrevet.",
        "Medarbejder, teamleder, institutionsleder, centerchef eller direktion kan klare det.",
        "Tråden er hel",
        "Emil",
    ):
        assert words in text


def test_a_leader_gets_the_steps_as_buttons_and_an_employee_reads_who_can(
    leader: Person, employee: Person, signed_in: Browsers
) -> None:
    row = with_card(leader)
    assert "Sig ok, og begynd</button>" in page(signed_in(leader), row)
    reader = page(signed_in(employee), row)
    assert "</button>" not in reader.split("Det næste skridt")[1].split("</aside>")[0]
    assert "Næste skridt er »Sig ok, og begynd«." in " ".join(reader.split())


def test_many_notes_on_the_map_in_a_row_are_one_knot_with_all_of_them_in_it(
    leader: Person, signed_in: Browsers
) -> None:
    row = on_trial(leader)
    for number in range(4):
        add_record(leader, row.pk, Kind.MAP, {"what": "saved", "number": number}, role="team_leader")
    text = page(signed_in(leader), row)
    assert "4 noter" in text
    first = Record.objects.filter(initiative=row.pk, kind="map").order_by("number")[0].number
    for number in range(first, first + 4):
        assert text.count(f'id="trin-{number}"') == 1


def test_the_board_is_a_strip_one_can_move_by_keyboard_and_every_column_is_named_above_it(
    leader: Person, signed_in: Browsers
) -> None:
    idea(leader)
    text = signed_in(leader).get(reverse("journey:board")).content.decode()
    strip = text.split('<div class="board"')[1]
    assert 'role="region" aria-label="Spalter" tabindex="0"' in strip.split(">")[0]
    assert strip.count("is-empty") == len(BOARD) - 1
    above = text.split('class="board-columns"')[1].split("</nav>")[0]
    assert [part.split('"')[0] for part in above.split('href="#')[1:]] == [name for name, _stages in BOARD]


def test_a_step_is_one_press(leader: Person, signed_in: Browsers) -> None:
    row = with_card(leader)
    status, _ = move(signed_in(leader), row, "try_now")
    assert status == 302
    assert again(row).stage == Stage.TRIAL
    assert "Slutter senest" in page(signed_in(leader), row)


def test_who_says_try_it_stands_for_it_when_nobody_does(leader: Person, lawyer: Person) -> None:
    assert make_move(leader, with_card(leader, owner=None).pk, "try_now").owner == leader.pk
    assert make_move(leader, with_card(leader, owner=lawyer.pk).pk, "try_now").owner == lawyer.pk


def test_a_side_exit_asks_why_in_place_and_keeps_what_was_typed(
    leader: Person, lawyer: Person, signed_in: Browsers
) -> None:
    row = idea(leader)
    status, text = move(signed_in(lawyer), row, "park")
    assert status == 409
    assert "Skriv hvorfor." in text
    make_move(leader, with_card(leader).pk, "try_now")
    add_record(leader, row.pk, Kind.TASK, {"text": "Referater"}, role="team_leader")
    status, text = move(signed_in(lawyer), row, "park", why="Vi venter på aftalen.")
    assert status == 409
    assert "En anden har ændret tiltaget imens." in text
    assert "Vi venter på aftalen.</textarea>" in text
    assert f'value="{again(row).revision}"' in text
    status, _ = move(signed_in(lawyer), again(row), "park", why="Vi venter på aftalen.")
    assert status == 302
    assert "Vi venter på aftalen." in page(signed_in(leader), row)


@pytest.mark.parametrize(
    ("data", "status"),
    [({"move": "fly"}, 404), ({}, 404), ({"move": "park", "revision": "x"}, 404), ({"move": "operate"}, 409)],
)
def test_a_step_that_does_not_exist_is_not_taken(
    leader: Person, signed_in: Browsers, data: dict[str, str], status: int
) -> None:
    row = idea(leader)
    address = reverse("journey:move", args=[row.pk])
    answer = signed_in(leader).post(address, {"revision": row.revision, **data})
    assert answer.status_code == status
    assert again(row).stage == Stage.IDEA


def test_the_reason_is_read_by_the_guard(leader: Person, signed_in: Browsers) -> None:
    row = idea(leader)
    number = f"{10:02}{10:02}{90:02}-{1234}"
    status, text = move(signed_in(leader), row, "park", why=f"Borgeren {number} vil ikke.")
    assert status == 422
    assert number in text
    assert again(row).stage == Stage.IDEA


def test_a_changed_record_is_pointed_out_on_the_page(leader: Person, signed_in: Browsers) -> None:
    from django.db import connection, transaction

    from forankring.kernel.journey.api import unlocked

    row = gathering(leader)
    third = Record.objects.get(initiative=row, number=3)
    key = third.pk.hex if connection.vendor == "sqlite" else str(third.pk)
    with transaction.atomic(), unlocked(), connection.cursor() as cursor:
        cursor.execute("UPDATE journey_record SET body = 'ikke json' WHERE id = %s", [key])
    text = page(signed_in(leader), row)
    assert "Noget er ændret i trin 3" in " ".join(text.split())
    assert "Tråden er hel" not in text


def test_a_correction_stands_beside_what_it_corrects(leader: Person, signed_in: Browsers) -> None:
    row = with_card(leader)
    browser, address = signed_in(leader), reverse("journey:correction", args=[row.pk])
    assert browser.get(address).status_code == 200
    data = {"number": 2, "text": "Det er bestyrelsesmøderne.", "revision": row.revision}
    assert browser.post(address, data).status_code == 302
    text = page(browser, row)
    assert text.count("Det er bestyrelsesmøderne.") == 2
    assert "Referater fra personalemøder" in text
    late = browser.post(address, data)
    assert late.status_code == 409
    assert "Det er bestyrelsesmøderne.</textarea>" in late.content.decode()


def test_two_who_rename_at_once_see_each_other_s_words(leader: Person, lawyer: Person, signed_in: Browsers) -> None:
    row = idea(leader)
    address = reverse("journey:edit", args=[row.pk])
    data = {"title": "Tovesnavn", "summary": "", "owner": "", "access": "open", "revision": row.revision}
    assert signed_in(leader).post(address, data).status_code == 302
    late = signed_in(lawyer).post(address, {**data, "title": "Jonnasnavn"})
    text = late.content.decode()
    assert (late.status_code, again(row).title) == (409, "Tovesnavn")
    assert 'value="Jonnasnavn"' in text
    assert "Tovesnavn" in text.split("<form")[-2] or "Tovesnavn" in text
    ok = signed_in(lawyer).post(address, {**data, "title": "Jonnasnavn", "revision": again(row).revision})
    assert (ok.status_code, again(row).title) == (302, "Jonnasnavn")


def test_a_limited_thread_is_not_found_by_others_in_no_way(
    leader: Person, employee: Person, lawyer: Person, signed_in: Browsers
) -> None:
    row = idea(leader, title="Hemmeligt forsøg")
    address = reverse("journey:edit", args=[row.pk])
    data = {"title": row.title, "summary": "", "owner": "tove@fjordby.example", "access": Access.LIMITED}
    assert signed_in(leader).post(address, {**data, "revision": row.revision}).status_code == 302
    stranger = signed_in(employee)
    assert stranger.get(reverse("journey:thread", args=[row.pk])).status_code == 404
    assert stranger.post(reverse("journey:move", args=[row.pk]), {"move": "park"}).status_code == 404
    assert "Hemmeligt" not in stranger.get(reverse("journey:board")).content.decode()
    assert not find(employee, "hemmeligt").hits
    assert find(lawyer, "hemmeligt").hits
    assert page(signed_in(lawyer), row)


def test_a_reader_neither_edits_nor_corrects(leader: Person, signed_in: Browsers) -> None:
    from ..people import colleague

    row = idea(leader)
    reader = signed_in(colleague("palle", Role.POLITICAL_READER))
    assert reader.get(reverse("journey:thread", args=[row.pk])).status_code == 200
    for name in ("edit", "correction"):
        assert reader.get(reverse(f"journey:{name}", args=[row.pk])).status_code == 404
    assert reader.get(reverse("journey:start")).status_code == 404


def test_an_idea_begins_with_its_task(employee: Person, signed_in: Browsers) -> None:
    browser = signed_in(employee)
    data = {"title": "AI til ugeplaner", "summary": "I dag skriver vi dem forfra.", "unit": "", "track": "local_trial"}
    answer = browser.post(reverse("journey:start"), data)
    row = Initiative.objects.get()
    assert answer.headers["Location"] == row.get_absolute_url()
    assert (row.owner, row.track, row.waits_for) == (employee.pk, "local_trial", "lane")
    again_empty = browser.post(reverse("journey:start"), {**data, "summary": ""})
    assert again_empty.status_code == 200
    assert "AI til ugeplaner" in again_empty.content.decode()


def test_the_board_shows_every_column_with_its_count_and_says_when_nothing_waits(
    leader: Person, signed_in: Browsers
) -> None:
    idea(leader), idea(leader, "Ugeplaner"), on_trial(leader)
    text = signed_in(leader).get(reverse("journey:board")).content.decode()
    found = re.findall(r'<h2 id="(\w+)-title">[^<]*<span class="board-count">(\d+)', text)
    assert dict(found) == {
        "wonder": "2",
        "screening": "0",
        "decision": "0",
        "trial": "1",
        "learning": "0",
        "anchored": "0",
        "aside": "0",
    }
    assert "Ingen venter på noget her." in text


def test_the_board_keeps_to_an_area_with_everything_below_it(leader: Person, signed_in: Browsers) -> None:
    centre, other = unit("Center for Dagtilbud"), unit("Jobcenter")
    idea(leader, "Herinde", unit=unit("Solsikken", centre)), idea(leader, "Derude", unit=other)
    board = reverse("journey:board")
    text = signed_in(leader).get(board, {"omraade": str(centre.pk)}).content.decode()
    assert "Herinde" in text
    assert "Derude" not in text
    assert signed_in(leader).get(board, {"omraade": "noget andet", "spalte": "x", "side": "-3"}).status_code == 200


def test_a_card_is_moved_with_one_press_and_only_where_one_leads(leader: Person, signed_in: Browsers) -> None:
    here, there = unit("Solsikken"), unit("Jobcenter")
    mine, theirs = with_card(leader, unit=here), with_card(leader, unit=there, owner=None)
    leads(leader, here)
    leader = Person.objects.get(pk=leader.pk)
    browser = signed_in(leader)
    text = browser.get(reverse("journey:board")).content.decode()
    assert f'value="{mine.pk}:try_now:{mine.revision}"' in text
    assert f"{theirs.pk}:try_now" not in text
    data = {"move": f"{mine.pk}:try_now:{mine.revision}", "next": f"{reverse('journey:board')}?spor=local_trial"}
    answer = browser.post(reverse("journey:board_move"), data)
    assert answer.headers["Location"].endswith("?spor=local_trial")
    assert again(mine).stage == Stage.TRIAL
    late = browser.post(reverse("journey:board_move"), {**data, "next": "https://ond.example"})
    assert late.headers["Location"] == mine.get_absolute_url()
    assert browser.post(reverse("journey:board_move"), {"move": "noget"}).status_code == 404


def test_a_long_column_goes_on_page_by_page(leader: Person, signed_in: Browsers) -> None:
    for number in range(53):
        idea(leader, f"Tiltag {number:02}")
    browser, board = signed_in(leader), reverse("journey:board")
    first = browser.get(board).content.decode()
    assert first.count('class="board-card"') == 50
    assert "Vis flere af de 53" in first
    second = browser.get(board, {"spalte": "wonder", "side": "2"}).content.decode()
    assert second.count('class="board-card"') == 3
    assert "Side 2 af 2" in second


def test_the_board_asks_the_database_as_often_for_many_as_for_few(
    leader: Person, signed_in: Browsers, django_assert_max_num_queries: Callable[[int], object]
) -> None:
    where = unit("Solsikken")
    HeldRole.objects.filter(person=leader).update(unit=where)
    for number in range(12):
        idea(leader, f"Tiltag {number}", unit=where, owner=None)
    browser = signed_in(leader)
    with django_assert_max_num_queries(14):  # type: ignore[attr-defined]
        browser.get(reverse("journey:board"))
