"""The planning page: a half-day in few clicks, without script, and nothing typed is lost."""

import pytest
from django.test import Client
from django.urls import reverse

from forankring.domain.grammar import ItemKind
from forankring.features.workshops.models import Session
from forankring.features.workshops.plan import from_data
from forankring.kernel.accounts.models import Person
from forankring.kernel.packs import api as packs

from .factories import PROGRAMME, closed, planned

pytestmark = pytest.mark.django_db


@pytest.fixture
def browser(facilitator: Person, signed_in) -> Client:
    return signed_in(facilitator)


def page_of(session: Session) -> str:
    return reverse("workshops:session_edit", args=[session.pk])


def as_typed(browser: Client, session: Session) -> dict[str, object]:
    """Everything the page's form would send if a person pressed a button right away."""
    context = browser.get(page_of(session)).context
    sent: dict[str, object] = {"items": context["order"], "seen": context["seen"]}
    for form in [context["details"], *(row["form"] for row in context["rows"])]:
        for bound in form:
            value = bound.value()
            if value not in (None, False):
                sent[bound.html_name] = "on" if value is True else value
    return sent


def send(browser: Client, session: Session, act: str = "save", **changes: object):
    return browser.post(page_of(session), as_typed(browser, session) | {"act": act, **changes})


def ids(session: Session) -> list[str]:
    session.refresh_from_db()
    return [one.id for one in from_data(session.items)]


def test_the_page_sent_unchanged_changes_nothing(browser: Client, facilitator: Person) -> None:
    session = planned(facilitator)
    before = (session.title, session.starts_at, session.tables, from_data(session.items))
    assert send(browser, session).status_code == 302
    session.refresh_from_db()
    assert (session.title, session.starts_at, session.tables, from_data(session.items)) == before


@pytest.mark.parametrize("template", ["theme-day", "together", "idea-wall", "team-talk"])
def test_every_template_becomes_a_plan_that_can_be_saved_at_once(browser: Client, template: str) -> None:
    answer = browser.post("/forloeb/nyt/", {"start": f"template:{template}"})
    session = Session.objects.get()
    assert answer.headers["Location"] == page_of(session)
    before = from_data(session.items)
    assert len(before) == len(packs.session_template(template).items)
    assert send(browser, session).status_code == 302
    session.refresh_from_db()
    assert from_data(session.items) == before


def test_a_session_can_begin_with_one_tool_or_with_nothing(browser: Client) -> None:
    browser.post("/forloeb/nyt/", {"start": "tool:balances"})
    browser.post("/forloeb/nyt/", {"start": "blank"})
    assert sorted(len(session.items) for session in Session.objects.all()) == [0, 1]


@pytest.mark.parametrize("start", ["template:findes-ikke", "tool:", "sql'--", "", "blank\x00", "tool:" + "x" * 500])
def test_a_beginning_that_does_not_exist_only_shows_the_page_again(browser: Client, start: str) -> None:
    assert browser.post("/forloeb/nyt/", {"start": start}).status_code == 200
    assert not Session.objects.exists()


def test_lines_are_moved_added_and_removed_with_buttons(browser: Client, facilitator: Person) -> None:
    session = planned(facilitator)
    send(browser, session, "down:welcome")
    assert ids(session) == ["balances", "welcome", "pause"]
    send(browser, session, "up:pause")
    assert ids(session) == ["balances", "pause", "welcome"]
    send(browser, session, "remove:balances")
    assert ids(session) == ["pause", "welcome"]
    send(browser, session, "add:talk")
    send(browser, session, "add:break")
    send(browser, session, "add:tool", new_tool="next-steps")
    assert ids(session) == ["pause", "welcome", "talk", "break", "next-steps"]


@pytest.mark.parametrize("act", ["up:welcome", "down:pause", "up:nobody", "add:cake", "x", "", "remove:", "add:tool"])
def test_a_button_that_can_do_nothing_does_nothing(browser: Client, facilitator: Person, act: str) -> None:
    session = planned(facilitator)
    send(browser, session, act, new_tool="findes-ikke")
    assert ids(session) == [one.id for one in PROGRAMME]


def test_what_was_typed_is_saved_by_every_button(browser: Client, facilitator: Person) -> None:
    session = planned(facilitator)
    typed = {"item-welcome-title": "Borgmesteren byder velkommen", "title": "Ny titel"}
    send(browser, session, "down:welcome", **typed)
    session.refresh_from_db()
    assert session.title == "Ny titel"
    assert from_data(session.items)[1].title == {"da": "Borgmesteren byder velkommen"}


def test_words_left_as_they_stood_keep_both_languages(browser: Client, facilitator: Person) -> None:
    session = planned(facilitator)
    send(browser, session, **{"item-welcome-minutes": "20"})
    session.refresh_from_db()
    assert from_data(session.items)[0].title == {"da": "Velkomst", "en": "Welcome"}
    assert from_data(session.items)[0].minutes == 20


def test_a_mistake_keeps_everything_typed_and_saves_nothing(browser: Client, facilitator: Person) -> None:
    session = planned(facilitator)
    typed = {"item-welcome-minutes": "mange", "item-pause-title": "Kaffe & kage", "clock": "25.99"}
    answer = send(browser, session, "down:welcome", **typed)
    page = answer.content.decode()
    assert answer.status_code == 200
    assert "mange" in page
    assert "Kaffe &amp; kage" in page
    assert "25.99" in page
    assert page.index('id="punkt-balances"') < page.index('id="punkt-welcome"')
    assert ids(session) == [one.id for one in PROGRAMME]
    assert "Velkomst" in page


def test_the_page_tells_when_it_ends(browser: Client, facilitator: Person) -> None:
    page = browser.get(page_of(planned(facilitator))).content.decode()
    assert "8.30–8.45" in page
    assert "I alt 1 time og 15 minutter." in page
    assert "Slutter kl. 9.45." in page


def test_a_plan_somebody_else_changed_meanwhile_is_not_overwritten_unseen(
    browser: Client, facilitator: Person, co_facilitator: Person, signed_in
) -> None:
    session = planned(facilitator, PROGRAMME, co_facilitator)
    mine = as_typed(browser, session) | {"title": "Min titel", "act": "save"}
    send(signed_in(co_facilitator), session, title="Bos titel")
    answer = browser.post(page_of(session), mine)
    assert answer.status_code == 409
    assert "Min titel" in answer.content.decode()
    session.refresh_from_db()
    assert session.title == "Bos titel"
    browser.post(page_of(session), mine | {"seen": answer.context["seen"]})
    session.refresh_from_db()
    assert session.title == "Min titel"


def test_a_plan_that_is_running_or_over_cannot_be_changed(browser: Client, facilitator: Person) -> None:
    session = closed(facilitator)
    assert browser.get(page_of(session)).status_code == 302
    assert browser.post(page_of(session), {"title": "Ny"}).status_code == 302
    session.refresh_from_db()
    assert session.title == "Temadag om AI"


def test_a_personal_number_is_stopped_and_a_speakers_name_is_not(browser: Client, facilitator: Person) -> None:
    session = planned(facilitator)
    number = f"{1:02}{2:02}{85:02}-{1234}"
    answer = send(browser, session, **{"item-welcome-text": f"Ring til {number}"})
    assert answer.status_code == 200
    assert number in answer.content.decode()
    named = {"item-welcome-text": "Kommunaldirektør Ane Holm byder velkommen"}
    assert send(browser, session, **named).status_code == 302


def test_tables_are_counted_and_named(browser: Client, facilitator: Person) -> None:
    session = planned(facilitator)
    send(browser, session, table_count="4", table_names="Havblik\nSkoven")
    session.refresh_from_db()
    assert session.tables == ["Havblik", "Skoven", "Bord 3", "Bord 4"]
    send(browser, session)
    session.refresh_from_db()
    assert session.tables == ["Havblik", "Skoven", "Bord 3", "Bord 4"]


def test_day_and_time_are_read_as_people_write_them(browser: Client, facilitator: Person) -> None:
    session = planned(facilitator)
    send(browser, session, day="10/4-27", clock="kl. 13")
    session.refresh_from_db()
    assert session.starts_at is not None
    assert session.starts_at.isoformat() == "2027-04-10T11:00:00+00:00"
    for wrong in ({"day": ""}, {"clock": ""}, {"day": "1.1.0001"}, {"day": "31-12-9999"}):
        assert send(browser, session, **wrong).status_code == 200


HOSTILE = ["<script>alert(1)</script>", "{{ 7*7 }}{% load x %}", "\x00\u202e", "ﷺ" * 90, "'; drop table--", "%s%n%(x)s"]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_only_text(browser: Client, facilitator: Person, text: str) -> None:
    session = planned(facilitator)
    sent = as_typed(browser, session)
    for name in list(sent):
        answer = browser.post(page_of(session), sent | {name: text, "act": "save"})
        assert answer.status_code in (200, 302, 409)
        assert "<script>alert" not in answer.content.decode()
    assert browser.get(reverse("workshops:session", args=[session.pk])).status_code == 200


def test_a_form_with_nothing_in_it_never_empties_the_programme(browser: Client, facilitator: Person) -> None:
    session = planned(facilitator)
    assert browser.post(page_of(session), {}).status_code == 200
    assert ids(session) == [one.id for one in PROGRAMME]


def test_kinds_and_tools_cannot_be_made_up(browser: Client, facilitator: Person) -> None:
    session = planned(facilitator)
    made_up = ({"item-welcome-kind": "fest"}, {"item-balances-tool": "findes-ikke"}, {"item-welcome-kind": "tool"})
    for one in made_up:
        assert send(browser, session, **one).status_code == 200
    assert from_data(Session.objects.get().items)[0].kind is ItemKind.TALK
