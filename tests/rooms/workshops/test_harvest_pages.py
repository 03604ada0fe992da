"""The sheet's page: every act by a plain form, nothing typed is lost, strangers find nothing."""

from collections.abc import Callable

import pytest
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

from forankring.features.workshops.models import Sheet
from forankring.features.workshops.queries.coverage import coverage
from forankring.features.workshops.queries.sheets import values_of
from forankring.kernel.accounts.models import Person
from tests.fixtures.papers import HOSTILE

from .rooms import BALANCES, COLUMNS, IDEAS, STEPS, answered, gathered, held, show

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("fresh_ledger")]
SignedIn = Callable[[Person | None], Client]


def press(browser: Client, sheet: Sheet, act: str, field: str = "principles", **more: object) -> HttpResponse:
    """Press a button on the sheet as the page stands now, unless the call names an older revision."""
    sheet.refresh_from_db()
    data = {"act": act, "field": field, "revision": sheet.revision, **more}
    answer: HttpResponse = browser.post(reverse("workshops:sheet_arrange", args=[sheet.pk]), data)
    sheet.refresh_from_db()
    return answer


def cards(sheet: Sheet, *texts: str, field: str = "principles") -> list[str]:
    by_text = {card.text: card.id for card in values_of(sheet)[field].cards}
    return [by_text[text] for text in texts]


def shown(browser: Client, sheet: Sheet) -> str:
    return browser.get(reverse("workshops:sheet", args=[sheet.pk])).content.decode()


def test_doubles_are_laid_together_and_undo_takes_it_back(facilitator: Person, signed_in: SignedIn) -> None:
    sheet, browser = gathered(facilitator), signed_in(facilitator)
    assert "Alle 5 kort er med." in shown(browser, sheet)
    assert press(browser, sheet, "together", picked=cards(sheet, *IDEAS[:2])).status_code == 302
    page = shown(browser, sheet)
    assert len(values_of(sheet)["principles"].cards) == 3
    assert all(idea in page for idea in IDEAS)
    assert "Alle 5 kort er med." in page
    browser.post(reverse("workshops:sheet_undo", args=[sheet.pk]), {"revision": sheet.revision})
    sheet.refresh_from_db()
    assert len(values_of(sheet)["principles"].cards) == 4


def test_cards_are_gathered_under_a_heading_that_can_be_renamed(facilitator: Person, signed_in: SignedIn) -> None:
    sheet, browser = gathered(facilitator), signed_in(facilitator)
    press(browser, sheet, "group", picked=cards(sheet, IDEAS[0]), heading="Skriveopgaver")
    press(browser, sheet, "group", picked=cards(sheet, IDEAS[1]), heading="skriveopgaver")
    (group,) = values_of(sheet)["principles"].groups
    assert len(group.cards) == 2
    press(browser, sheet, "rename", target=group.id, heading="Tekster")
    press(browser, sheet, "out", picked=cards(sheet, IDEAS[1]))
    (group,) = values_of(sheet)["principles"].groups
    assert (group.title, len(group.cards)) == ("Tekster", 1)


def test_a_better_text_stands_beside_what_was_said(facilitator: Person, signed_in: SignedIn) -> None:
    sheet, browser = gathered(facilitator), signed_in(facilitator)
    (card,) = cards(sheet, IDEAS[3])
    page = browser.get(reverse("workshops:sheet", args=[sheet.pk]), {"ret": card}).content.decode()
    assert "Gem teksten" in page
    press(browser, sheet, "text", target=card, text="Vi ved, hvem der har ansvaret")
    assert cards(sheet, "Vi ved, hvem der har ansvaret") == [card]
    assert IDEAS[3] in shown(browser, sheet)
    press(browser, sheet, "text", target=card, text="")
    assert cards(sheet, IDEAS[3]) == [card]


def test_too_many_points_are_refused_with_nothing_lost(facilitator: Person, signed_in: SignedIn) -> None:
    many = [f"Princip {n}" for n in range(7)]
    sheet = gathered(facilitator, [{"item": "track-1", "field": "principles", "cards": many}])
    browser = signed_in(facilitator)
    press(browser, sheet, "choose", picked=cards(sheet, *many[:4]))
    answer = press(browser, sheet, "choose", picked=cards(sheet, *many[4:]))
    page = answer.content.decode()
    assert answer.status_code == 200
    assert "Der er plads til højst 5." in page
    assert "4 af højst 5 er valgt." in page
    assert page.count(" checked>") == 3
    assert sum(card.is_chosen for card in values_of(sheet)["principles"].cards) == 4


def test_steps_are_chosen_and_ticked_as_done(facilitator: Person, signed_in: SignedIn) -> None:
    sheet = gathered(facilitator, [{"item": "next-steps", "field": "steps", "own": ["Spørg beboerne"]}], STEPS)
    press(signed_in(facilitator), sheet, "options", "steps", chosen=["med", "trial"], done=["gdpr", "findes-ikke"])
    value = values_of(sheet)["steps"]
    assert (set(value.chosen), value.done) == ({"med", "trial"}, ("gdpr",))


def test_the_group_sets_one_mark_and_words_a_third_way(facilitator: Person, signed_in: SignedIn) -> None:
    sheet, browser = gathered(facilitator, (), BALANCES), signed_in(facilitator)
    press(browser, sheet, "mark", "pace", mark="3")
    press(browser, sheet, "agree", "pace", agreed="Vi venter, hvor rammerne mangler")
    assert press(browser, sheet, "mark", "pace", mark="7").status_code == 200
    value = values_of(sheet)["pace"]
    assert (value.shared_mark, value.agreed) == (3, "Vi venter, hvor rammerne mangler")
    press(browser, sheet, "mark", "pace", mark="")
    assert values_of(sheet)["pace"].shared_mark is None


def test_who_comes_second_keeps_what_was_typed_and_sees_the_others_words(
    facilitator: Person, signed_in: SignedIn
) -> None:
    sheet, browser = gathered(facilitator), signed_in(facilitator)
    old = sheet.revision
    press(browser, sheet, "agree", "sentence", agreed="Den første sætning")
    answer = press(browser, sheet, "agree", "sentence", agreed="Den anden sætning", revision=old)
    page = answer.content.decode()
    assert answer.status_code == 409
    assert "En anden har rettet skemaet" in page
    assert "»Den første sætning«" in page
    assert ">\nDen anden sætning</textarea>" in page
    assert f'name="revision" value="{sheet.revision}"' in page
    assert values_of(sheet)["sentence"].agreed == "Den første sætning"


def test_the_guard_stops_a_civil_registration_number_and_keeps_the_text(
    facilitator: Person, signed_in: SignedIn
) -> None:
    sheet = gathered(facilitator)
    number = "-".join(("0101" + "80", "1234"))
    answer = press(signed_in(facilitator), sheet, "agree", "sentence", agreed=f"Ring om {number}")
    assert answer.status_code == 200
    assert number in answer.content.decode()
    assert values_of(sheet)["sentence"].agreed == ""


def test_cards_from_two_sides_are_not_laid_together(facilitator: Person, signed_in: SignedIn) -> None:
    told = [
        {"item": "with-or-without", "field": "with", "place": place, "cards": [text]}
        for place, text in (("pro", "Hurtigt"), ("con", "For hurtigt"))
    ]
    sheet = gathered(facilitator, told, COLUMNS)
    picked = cards(sheet, "Hurtigt", "For hurtigt", field="with")
    answer = press(signed_in(facilitator), sheet, "together", "with", picked=picked)
    assert "hver sit sted" in answer.content.decode()
    assert len(values_of(sheet)["with"].cards) == 2


@pytest.mark.parametrize("words", HOSTILE)
def test_no_text_brings_the_page_down_or_runs(facilitator: Person, signed_in: SignedIn, words: str) -> None:
    sheet, browser = gathered(facilitator), signed_in(facilitator)
    (card,) = cards(sheet, IDEAS[0])
    for act, more in (
        ("group", {"picked": [card, words], "heading": words}),
        ("text", {"target": card, "text": words}),
        ("rename", {"target": words, "heading": words}),
        ("together", {"picked": [words, words]}),
        ("choose", {"picked": words}),
        ("agree", {"field": "sentence", "agreed": words}),
        ("agree", {"field": words, "agreed": words}),
        (words, {}),
    ):
        press(browser, sheet, act, **{"field": "principles", **more})
        press(browser, sheet, act, **{"field": "principles", "revision": words, **more})
        page = browser.get(reverse("workshops:sheet", args=[sheet.pk]), {"ret": words, "efter": words})
        assert page.status_code == 200
        assert "<script>alert" not in page.content.decode()
    assert coverage(sheet).is_complete


def test_acts_a_kind_does_not_know_are_not_found(facilitator: Person, signed_in: SignedIn) -> None:
    sheet = gathered(facilitator)
    assert press(signed_in(facilitator), sheet, "mark", "principles", mark="1").status_code == 404


def test_strangers_meet_the_same_nothing_everywhere(
    facilitator: Person, other_facilitator: Person, signed_in: SignedIn
) -> None:
    sheet, stranger = gathered(facilitator), signed_in(other_facilitator)
    addresses = [
        reverse("workshops:sheet", args=[sheet.pk]),
        reverse("workshops:sheet_version", args=[sheet.pk, 1]),
        reverse("workshops:sheet_draft_file", args=[sheet.pk, "da", "a4", "pdf"]),
        reverse("workshops:session_harvest", args=[sheet.session_id]),
        reverse("workshops:session_report", args=[sheet.session_id]),
        reverse("workshops:session_report_file", args=[sheet.session_id, "da", "pdf"]),
    ]
    nowhere = stranger.get(reverse("workshops:sheet", args=[sheet.session_id]))
    pages = [stranger.get(address) for address in addresses]
    assert {page.status_code for page in (*pages, nowhere)} == {404}
    assert press(stranger, sheet, "together").status_code == 404


def test_one_button_gathers_what_there_is(facilitator: Person, signed_in: SignedIn) -> None:
    session, browser = answered(facilitator), signed_in(facilitator)
    address = reverse("workshops:session_harvest", args=[session.pk])
    gather = reverse("workshops:session_gather", args=[session.pk])
    assert "Der er ikke noget at samle her endnu." in browser.post(gather, follow=True).content.decode()
    assert not Sheet.objects.exists()
    show(session, "track-1/alone")
    for _ in range(2):
        page = browser.post(gather, follow=True).content.decode()
        assert "Svarene er samlet på 1 skema." in page
    page = browser.get(address).content.decode()
    assert "5–9 svar." in page
    assert "Heraf er 1–4 ikke vist" in page
    assert Sheet.objects.count() == 1


def test_the_report_holds_what_was_agreed_and_nobody_by_name_or_number(
    facilitator: Person, signed_in: SignedIn
) -> None:
    told = [{"item": "balances", "field": "pace", "at": "alone", "marks": [0, 0, 0, 6, 6, 6]}]
    session, browser = held(facilitator, told, (BALANCES, STEPS)), signed_in(facilitator)
    browser.post(reverse("workshops:session_gather", args=[session.pk]))
    steps = reverse("workshops:session_report", args=[session.pk])
    page = browser.get(steps).content.decode()
    assert "5–9" in page
    assert "Her står vi langt fra hinanden." in page
    for form in ("pdf", "docx"):
        answer = browser.get(reverse("workshops:session_report_file", args=[session.pk, "en", form]))
        assert answer.status_code == 200
        assert "attachment" in answer["Content-Disposition"]


def test_only_questions_the_group_chose_are_left_open_in_the_report(facilitator: Person, signed_in: SignedIn) -> None:
    sheet, browser = gathered(facilitator), signed_in(facilitator)
    report = reverse("workshops:session_report", args=[sheet.session_id])
    assert browser.get(report).content.decode().count(IDEAS[3]) == 1
    press(browser, sheet, "choose", picked=cards(sheet, IDEAS[3]))
    page = browser.get(report).content.decode()
    assert page.count(IDEAS[3]) == 2
    assert page.rindex(IDEAS[3]) > page.rindex("Det mangler vi svar på")
