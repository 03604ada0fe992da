"""Vil and Bør are taken into the room, and what the sealed sheet says comes back word for word."""

import uuid

import pytest
from django.conf import settings
from django.urls import reverse
from django.utils import timezone

from forankring.config.demo import play
from forankring.domain.grammar import Round
from forankring.domain.journey import Kind
from forankring.domain.lenses import Lens
from forankring.features.screening.api import next_steps
from forankring.features.screening.models import Argument, Talk
from forankring.features.screening.queries import screening_of
from forankring.features.screening.said import where
from forankring.features.screening.talks.acts import put_back, take_over
from forankring.features.screening.talks.proposals import proposals_of, sheets_of
from forankring.features.workshops.acts.harvest import harvest, seal
from forankring.features.workshops.api import sealed_values, start_session, values_of
from forankring.features.workshops.ledger import ledger
from forankring.features.workshops.models import Session
from forankring.kernel.accounts.api import HeldRole, Person, Role
from forankring.kernel.audit.models import AuditLine
from forankring.kernel.journey.api import last_body

from ..workshops.rooms import COLUMNS, gathered
from .test_path import at, calm_facts, fill, good, said

TABLE = {"item": "adoption", "at": "table", "paper": "Bord 1"}
HEARD = (
    {**TABLE, "field": "will", "place": "for", "cards": ["Vi får mere tid til borgeren"]},
    {**TABLE, "field": "should", "place": "against", "cards": ["Nogle bliver utrygge", "Hvem har ansvaret?"]},
    {**TABLE, "field": "may", "place": "against", "cards": ["Må vi optage møder?"]},
)


@pytest.fixture
def facilitator(town):
    """The team leader facilitates too."""
    HeldRole.objects.create(person=town.rie, role=Role.FACILITATOR)
    town.rie = Person.objects.get(pk=town.rie.pk)
    return town.rie


def planned(town, signed_in) -> Session:
    """From the page: a full screening where Kan and Må are filled in."""
    fill(town, signed_in)
    signed_in(town.it).post(
        at(town, "lens", "can"), said(good(Lens.CAN), 1, **{"for": "Vi har licensen", "against": "Lyden er dårlig"})
    )
    answer = signed_in(town.rie).post(at(town, "talk_plan"), {"tool": "adoption"})
    session = Session.objects.get(pk=Talk.objects.get(initiative=town.row.pk).session)
    assert answer.url == reverse("workshops:session", args=[session.pk])
    return session


def sealed(town, session: Session, told=HEARD):
    """The room is held, and the sheet sealed."""
    start_session(town.rie, session.pk)
    session.refresh_from_db()
    with ledger() as book:
        play.write_lines(book, settings.KEYS, book.room(session.room), told)
        play.hold(book, settings.KEYS, book.room(session.room), timezone.localdate())
    sheet = harvest(town.rie, session.pk, "adoption")
    return seal(town.rie, sheet.pk, sheet.revision)


def page(town, signed_in, **more) -> str:
    return signed_in(town.rie).get(at(town, "talks"), **more).content.decode()


def test_what_is_known_of_kan_and_may_stands_on_the_sheet_when_the_room_opens(
    town, signed_in, facilitator, fresh_ledger
) -> None:
    session = planned(town, signed_in)
    assert [one["tool"] for one in session.items if one["tool"]] == ["adoption"]
    assert "Vi har licensen" in page(town, signed_in)
    start_session(town.rie, session.pk)
    values = values_of(harvest(town.rie, session.pk, "adoption"))
    stands = {(card.place, card.text) for card in values["can"].cards}
    assert {("for", "Vi har licensen"), ("against", "Lyden er dårlig")} <= stands
    assert any(card.text.startswith("Loven (vejledende)") for card in values["may"].cards)
    assert values["will"].is_empty
    assert values["should"].is_empty


def test_prepared_cards_are_not_counted_as_answers(town, signed_in, facilitator, fresh_ledger) -> None:
    session = planned(town, signed_in)
    start_session(town.rie, session.pk)
    session.refresh_from_db()
    with ledger() as book:
        rounds = {line.round for line in book.lines_of(session.room)}
    asked = {one for item in session.items for one in item["rounds"]}
    assert rounds
    assert rounds.isdisjoint(asked)
    assert rounds <= set(Round)


def test_the_sealed_sheet_is_proposed_and_one_press_takes_it_over(town, signed_in, facilitator, fresh_ledger) -> None:
    version = sealed(town, planned(town, signed_in))
    before = version.values
    shown = page(town, signed_in)
    for text in ("Vi får mere tid til borgeren", "Nogle bliver utrygge", "Må vi optage møder?"):
        assert text in shown
    draft = screening_of(town.row.pk)
    assert at(town, "talks") in [step.url for step in next_steps(town.rie, timezone.now())]
    offered = {one.text: one for one in proposals_of(draft)}
    assert "Vi har licensen" not in offered
    one = offered["Nogle bliver utrygge"]
    browser = signed_in(town.rie)
    browser.post(at(town, "talk_take", "should"), {"card": f"{one.sheet}/{one.card}"})
    browser.post(at(town, "talk_take", "should"), {"card": f"{one.sheet}/{one.card}"})
    taken = Argument.objects.get(screening=draft)
    assert (taken.lens, taken.side, taken.text) == ("should", "against", "Nogle bliver utrygge")
    assert taken.origin["session"] == str(version.sheet.session_id)
    assert where({**taken.origin, "tables": ["Bord 1"]}).endswith(": Bord 1")
    browser.post(at(town, "talk_take", "should"))
    assert draft.said.filter(lens="should").count() == 2
    assert "Nogle bliver utrygge" in browser.get(at(town, "lens", "should")).content.decode()
    assert at(town, "talks") not in [step.url for step in next_steps(town.rie, timezone.now())]
    version.refresh_from_db()
    assert version.values == before


def test_what_is_taken_over_stands_in_the_record_and_in_the_next_round(
    town, signed_in, facilitator, fresh_ledger
) -> None:
    sealed(town, planned(town, signed_in))
    take_over(town.rie, town.row.pk, Lens.WILL, [])
    browser = signed_in(town.rie)
    browser.post(at(town, "finish"))
    (told,) = last_body(town.row, Kind.SCREENING)["said"]
    assert (told["lens"], told["side"], told["text"]) == ("will", "for", "Vi får mere tid til borgeren")
    assert "Rie" not in str(told)
    assert "Vi får mere tid til borgeren" in browser.get(at(town, "paper", "fuld")).content.decode()
    browser.post(at(town, "begin"))
    assert [one.text for one in screening_of(town.row.pk).said.all()] == ["Vi får mere tid til borgeren"]


def test_what_is_put_back_is_proposed_again(town, signed_in, facilitator, fresh_ledger) -> None:
    sealed(town, planned(town, signed_in))
    take_over(town.rie, town.row.pk, Lens.WILL, [])
    draft = screening_of(town.row.pk)
    put_back(town.rie, town.row.pk, draft.said.get().pk)
    assert "Vi får mere tid til borgeren" in {one.text for one in proposals_of(draft)}


def test_a_draft_of_a_sheet_is_never_proposed(town, signed_in, facilitator, fresh_ledger) -> None:
    session = planned(town, signed_in)
    start_session(town.rie, session.pk)
    session.refresh_from_db()
    with ledger() as book:
        play.write_lines(book, settings.KEYS, book.room(session.room), HEARD)
    harvest(town.rie, session.pk, "adoption")
    assert sheets_of(town.row.pk) == []
    assert "Nogle bliver utrygge" not in page(town, signed_in)


def test_a_sheet_of_tool_five_is_attached_and_read_beside(town, signed_in, facilitator, fresh_ledger) -> None:
    fill(town, signed_in)
    told = ({"item": "with-or-without", "field": "with", "at": "table", "place": "pro", "cards": ["Færre tastefejl"]},)
    sheet = gathered(town.rie, told, COLUMNS)
    seal(town.rie, sheet.pk, sheet.revision)
    assert "Tag skemaet med" in page(town, signed_in)
    given = {"session": str(sheet.session_id), "tool": "with-or-without"}
    signed_in(town.rie).post(at(town, "talk_attach"), given)
    assert "Færre tastefejl" in page(town, signed_in)
    assert [(one.lens, one.side) for one in proposals_of(screening_of(town.row.pk))] == [(Lens.WILL, "for")]
    assert "Færre tastefejl" in signed_in(town.rie).get(at(town, "paper", "fuld")).content.decode()


def test_nobody_attaches_a_sheet_that_is_not_theirs(
    town, signed_in, facilitator, other_facilitator, fresh_ledger
) -> None:
    fill(town, signed_in)
    sheet = gathered(other_facilitator, (), COLUMNS)
    seal(other_facilitator, sheet.pk, sheet.revision)
    given = {"session": str(sheet.session_id), "tool": "with-or-without"}
    assert signed_in(town.rie).post(at(town, "talk_attach"), given).status_code == 404
    assert signed_in(town.rie).post(at(town, "talk_attach"), {"session": "x"}).status_code == 404
    assert not Talk.objects.exists()


def test_only_a_facilitator_plans_and_others_are_told_whom_to_ask(town, signed_in) -> None:
    fill(town, signed_in)
    assert "En facilitator kan planlægge" in page(town, signed_in)
    assert signed_in(town.rie).post(at(town, "talk_plan"), {"tool": "adoption"}).status_code == 403
    assert signed_in(town.employee).get(at(town, "talks")).status_code == 403
    assert not Session.objects.exists()


def test_a_session_that_is_erased_leaves_what_was_taken_over(town, signed_in, facilitator, fresh_ledger) -> None:
    session = planned(town, signed_in)
    sealed(town, session)
    take_over(town.rie, town.row.pk, Lens.WILL, [])
    Session.objects.filter(pk=session.pk).delete()
    shown = page(town, signed_in)
    assert "Et forløb, der er slettet" in shown
    assert "Vi får mere tid til borgeren" in shown


def test_the_five_perspectives_are_asked_and_silence_is_said(town, signed_in) -> None:
    fill(town, signed_in)
    answers = {**good(Lens.SHOULD), "seat_law": "ikke_relevant"}
    signed_in(town.rie).post(at(town, "lens", "should"), said(answers, 1, seat_citizen="Hvem læser det?"))
    shown = signed_in(town.rie).get(at(town, "paper", "fuld")).content.decode()
    after = shown[shown.rindex("Borger</") :]
    assert "Hvem læser det?" in after
    assert "Ikke relevant" in after
    assert "Ved ikke" in after


def test_acts_in_the_room_are_logged_and_a_wrong_lens_changes_nothing(
    town, signed_in, facilitator, fresh_ledger
) -> None:
    version = sealed(town, planned(town, signed_in))
    assert sealed_values(version)
    take_over(town.rie, town.row.pk, Lens.SHOULD, [f"{uuid.uuid4()}/x"])
    assert not Argument.objects.exists()
    assert calm_facts()
    assert AuditLine.objects.filter(act="screening_talk_planned").exists()
    assert signed_in(town.rie).post(at(town, "talk_take", "light")).status_code == 302
    assert not Argument.objects.exists()
