"""The pages of trials: one page to begin, cards to keep, learning side by side, MED told in one go."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from forankring.domain.journey import Kind, Stage
from forankring.features.direction.api import Standing, ToolFacts, save_tool
from forankring.features.trials.api import not_briefed, write_learning
from forankring.features.trials.papers import card_paper, learning_paper, thread_paper
from forankring.kernel.accounts.models import Committee, Person
from forankring.kernel.journey.api import Access, Initiative, Record, last_body
from forankring.kernel.papers.api import docx_bytes, pdf

from ..journey.factories import again, gathering, idea, on_trial, unit, with_card

pytestmark = pytest.mark.django_db

Browsers = Callable[[Person | None], Client]

FACTS = {
    "has_personal_data": "no",
    "has_critical_data": "no",
    "is_inside_guidelines": "yes",
    "affects_decisions_on_people": "no",
    "can_monitor_staff": "no",
}
CARD = {"what": "Vi prøver AI til referater", "who": "Teamet i køkkenet", "weeks": "4", "talk": "På teammødet"}
LEARNING = {"result": "not", "harder": "Svarene blev for lange", "not_fits": "der skrives om borgere", "win": "Ro på"}


def url(name: str, row: Initiative, *more: str) -> str:
    return reverse(f"trials:{name}", args=[row.pk, *more])


def one_go(browser: Client, tool: str, **more: Any) -> Initiative:
    data = {"title": "AI til referater", "tool": tool, "unit": "", **FACTS, **CARD, "act": "start", **more}
    assert browser.post(reverse("trials:quick"), data).status_code == 302
    return Initiative.objects.get()


def test_one_page_and_one_press_from_idea_to_running_trial(leader: Person, tool: str, signed_in: Browsers) -> None:
    browser = signed_in(leader)
    text = browser.get(reverse("trials:quick")).content.decode()
    assert "Copilot i Edge (" in text
    assert "Sig ok, og begynd" in text
    row = one_go(browser, tool)
    assert row.stage == Stage.TRIAL
    page = browser.get(row.get_absolute_url()).content.decode()
    assert "Inden for rammerne." in page
    assert "Log ind med arbejdskontoen" in page
    assert "Hent kortet (PDF, A5)" in page


def test_only_tools_we_have_said_yes_to_can_be_chosen_and_the_page_says_why(
    leader: Person, director: Person, tool: str, signed_in: Browsers
) -> None:
    today = timezone.localdate()
    for name, standing, until in (
        ("Oversætteren", Standing.CONDITIONS, None),
        ("Gætteren", Standing.NOT_APPROVED, None),
        ("Den gamle", Standing.RECOMMENDED, today - timedelta(days=1)),
    ):
        save_tool(director, ToolFacts(name, standing, valid_until=until))
    browser, url = signed_in(leader), reverse("trials:quick")
    page = browser.get(url).content.decode()
    chosen = page.split('name="tool"')[1].split("</select>")[0]
    assert [name for name in ("Copilot i Edge", "Oversætteren", "Gætteren", "Den gamle") if name in chosen] == [
        "Copilot i Edge",
        "Oversætteren",
    ]
    assert "Et andet værktøj" not in chosen
    assert f'<a href="{reverse("direction:may_i")}">Se hele listen over værktøjer</a>' in page
    refused = browser.post(url, {"title": "Nyt", "tool": "another", "unit": "", **FACTS, **CARD, "act": "start"})
    assert "Vælg et af de godkendte værktøjer." in refused.content.decode()
    assert not Initiative.objects.exists()


def test_without_a_tool_we_have_said_yes_to_the_page_says_where_to_go(leader: Person, signed_in: Browsers) -> None:
    page = signed_in(leader).get(reverse("trials:quick")).content.decode()
    assert "Vi har ikke sagt ja til nogen værktøjer endnu." in page
    assert f'href="{reverse("journey:start")}"' in page


def test_an_employee_makes_the_card_ready_and_cannot_start_it(employee: Person, tool: str, signed_in: Browsers) -> None:
    browser = signed_in(employee)
    assert "Sig ok" not in browser.get(reverse("trials:quick")).content.decode()
    row = one_go(browser, tool)
    assert row.waits_for == "move:try_now"
    assert "Kortet er klar. Nu venter det på lederens ok." in browser.get(row.get_absolute_url()).content.decode()
    assert thread_paper(row).subtitle == "Prøvehandlingen er klar og venter på lederens ok."


def test_a_new_use_goes_on_the_thread_with_the_reason(leader: Person, tool: str, signed_in: Browsers) -> None:
    browser = signed_in(leader)
    row = one_go(browser, tool, has_personal_data="unknown", act="screen")
    page = browser.get(row.get_absolute_url()).content.decode()
    assert "Ny anvendelse. Vi ved ikke, om der er personoplysninger med." in page
    assert "Begynd screeningen</button>" in page
    assert not last_body(row, Kind.TRIAL)


def test_what_was_typed_stays_when_something_is_missing_and_a_number_never_comes_in(
    leader: Person, tool: str, signed_in: Browsers
) -> None:
    number = f"{10:02}{10:02}{90:02}-{1234}"
    data = {"title": f"Om {number}", "tool": tool, **FACTS, **CARD, "has_personal_data": ""}
    text = signed_in(leader).post(reverse("trials:quick"), data).content.decode()
    assert "Vælg ja, nej eller ved ikke." in text
    assert "Teamet i køkkenet" in text
    assert not Initiative.objects.exists()


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("lane", {"tool": "another", **FACTS}, "Værktøjet er ikke godkendt."),
        ("card", CARD, "Vi prøver AI til referater"),
        ("plan", {**CARD, "stop": "Hvis svarene er forkerte"}, "Hvis svarene er forkerte"),
        ("learning", LEARNING, "Svarene blev for lange"),
    ],
)
def test_every_step_is_written_once_and_the_second_sees_the_first(
    leader: Person, signed_in: Browsers, name: str, data: dict[str, str], words: str
) -> None:
    row, browser = idea(leader), signed_in(leader)
    assert browser.get(url(name, row)).status_code == 200
    given = {**data, "revision": row.revision}
    assert browser.post(url(name, row), given).headers["Location"] == row.get_absolute_url()
    assert words in browser.get(row.get_absolute_url()).content.decode()
    late = browser.post(url(name, row), given)
    text = late.content.decode()
    assert late.status_code == 409
    assert "En anden skrev dette imens" in text
    assert f'value="{again(row).revision}"' in text
    assert Record.objects.filter(initiative=row).count() == again(row).length


def test_the_next_step_opens_filled_in_from_the_one_before(leader: Person, signed_in: Browsers) -> None:
    row = with_card(leader)
    text = signed_in(leader).get(url("plan", row)).content.decode()
    assert "Vi prøver AI til referater</textarea>" in text
    assert '<option value="4" selected>' in text


def test_a_learning_card_needs_at_least_one_line(leader: Person, signed_in: Browsers) -> None:
    row = gathering(leader)
    answer = signed_in(leader).post(url("learning", row), {"result": "not", "revision": row.revision})
    assert "Skriv mindst én linje" in answer.content.decode()


def test_what_did_not_work_stands_beside_what_worked_and_nobody_is_counted(leader: Person, signed_in: Browsers) -> None:
    for title, result in (("Referater", "worked"), ("Klager", "not"), ("Møder", "both")):
        write_learning(leader, gathering(leader, title=title).pk, {**LEARNING, "result": result, "worked": "Ja"})
    text = signed_in(leader).get(reverse("trials:learnt")).content.decode()
    worked, did_not = text.split('id="worked"')[1].split('id="did-not"')
    assert [title in worked for title in ("Referater", "Klager", "Møder")] == [True, False, True]
    assert [title in did_not for title in ("Referater</h3>", "Klager</h3>", "Møder</h3>")] == [False, True, True]
    assert "Ro på" in text
    area = unit("Jobcenter")
    empty = signed_in(leader).get(reverse("trials:learnt"), {"omraade": str(area.pk)}).content.decode()
    assert "Der er ingen læringskort endnu." in empty


def test_nothing_is_chosen_before_what_is_written_for_good(
    leader: Person, secretary: Person, signed_in: Browsers
) -> None:
    committee = Committee(name="Områdeudvalg Børn")
    committee.place()
    committee.save()
    row = on_trial(leader)
    browser, address = signed_in(secretary), reverse("trials:briefing")
    page = browser.get(address)
    form, text = page.context["form"], page.content.decode()
    assert not any(form[name].value() for name in ("committee", "on", "trials"))
    assert ("checked" in text, "Vælg et udvalg" in text) == (False, True)
    assert "Det, I skriver på trådene, kan ikke ændres bagefter." in text
    nothing = browser.post(address, {"committee": "", "on": ""}).content.decode()
    for words in ("Vælg et udvalg.", "Skriv en dato", "Sæt kryds ved mindst én prøvehandling."):
        assert words in nothing
    assert last_body(row, Kind.MED) == {}


def test_med_is_told_from_one_page(leader: Person, secretary: Person, signed_in: Browsers) -> None:
    committee = Committee(name="Områdeudvalg Børn")
    committee.place()
    committee.save()
    row = on_trial(leader)
    browser, address = signed_in(secretary), reverse("trials:briefing")
    assert row.title in browser.get(address).content.decode()
    data = {"committee": str(committee.pk), "on": "10-04-2026", "trials": [str(row.pk)]}
    assert browser.post(address, {**data, "trials": []}).status_code == 200
    ahead = browser.post(address, {**data, "on": "10-04-2099"})
    assert (ahead.status_code, last_body(row, Kind.MED)) == (409, {})
    assert browser.post(address, data).status_code == 302
    assert not not_briefed(secretary).exists()
    body = last_body(row, Kind.MED)
    assert (body["meeting_on"], body["outcome"], body["apsa"]) == ("2026-04-10", "informed", [])
    assert "MED har hørt om alle prøvehandlinger." in browser.get(address).content.decode()
    assert signed_in(leader).get(address).status_code == 403


def test_spreading_is_for_the_leader_and_waits_for_the_learning(
    leader: Person, employee: Person, signed_in: Browsers
) -> None:
    row, there = gathering(leader), unit("Jobcenter")
    assert signed_in(leader).get(url("spread", row)).status_code == 404
    write_learning(leader, row.pk, LEARNING)
    assert signed_in(employee).get(url("spread", row)).status_code == 403
    browser = signed_in(leader)
    assert "Spred til et andet sted" in browser.get(row.get_absolute_url()).content.decode()
    answer = browser.post(url("spread", row), {"unit": str(there.pk), "title": "Referater i Jobcentret"})
    new = Initiative.objects.get(unit=there)
    assert answer.headers["Location"] == new.get_absolute_url()
    page = browser.get(new.get_absolute_url()).content.decode()
    assert f'href="{row.get_absolute_url()}"' in page


def test_those_who_only_read_write_nothing(leader: Person, employee: Person, signed_in: Browsers) -> None:
    row = gathering(leader, unit=unit("Jobcenter"))
    reader = signed_in(employee)
    for name in ("lane", "card", "plan", "learning"):
        assert reader.get(url(name, row)).status_code == 404
        assert reader.post(url(name, row), {"revision": row.revision}).status_code == 404
    assert reader.get(url("card_file", row, "pdf")).status_code == 200
    Initiative.objects.filter(pk=row.pk).update(access=Access.LIMITED)
    for name in ("card_file", "thread_file"):
        assert reader.get(url(name, row, "pdf")).status_code == 404


def test_the_papers_say_what_the_pages_say(leader: Person, signed_in: Browsers) -> None:
    row = gathering(leader)
    write_learning(leader, row.pk, LEARNING)
    browser = signed_in(leader)
    for name, form in (
        ("card_file", "pdf"),
        ("learning_file", "pdf"),
        ("learning_file", "docx"),
        ("thread_file", "pdf"),
        ("thread_file", "docx"),
    ):
        answer = browser.get(url(name, row, form))
        assert answer.status_code == 200
        assert answer.content[:4] in (b"%PDF", b"PK\x03\x04")
        assert answer.headers["Content-Disposition"].startswith("attachment")
    assert browser.get(url("thread_file", row, "exe")).status_code == 404
    assert browser.get(url("learning_file", idea(leader), "pdf")).status_code == 404


def test_the_card_is_one_page_for_the_hand_and_the_thread_two(leader: Person) -> None:
    row = gathering(leader)
    write_learning(leader, row.pk, LEARNING)
    assert card_paper(row).paper == "a5"
    assert pages(pdf(card_paper(row))) == 1
    assert pages(pdf(learning_paper(row, last_body(row, Kind.LEARNING), row.started_on))) == 1
    assert pages(pdf(thread_paper(row))) <= 2
    assert docx_bytes(card_paper(row))


def test_also_the_longest_card_is_one_page(leader: Person, tool: str, signed_in: Browsers) -> None:
    long = {"what": "Vi prøver det " * 28, "who": "Teamet i køkkenet " * 8, "talk": "På teammødet " * 12}
    row = one_go(signed_in(leader), tool, title="AI hjælper os med alt det, der står på " * 3, **long)
    assert row.stage == Stage.TRIAL
    assert pages(pdf(card_paper(row))) == 1


def pages(raw: bytes) -> int:
    return raw.count(b"/Type /Page\n") or raw.count(b"/Type /Page ") or raw.count(b"/Type/Page/")
