"""From an idea inside the frames to a running small trial in under three minutes, and to a learning card."""

import time
from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.fixtures.browser import PHONE
from tests.fixtures.house import House

from .town import TEAM, Town, choose, press

THREE_MINUTES = 180
IDEA = "Stikord fra stuen bliver til ugebrevet"
WORKED, DID_NOT = "Brevet bliver skrevet hver fredag", "De første udkast lød ikke som os"
INSIDE = (
    "Er der oplysninger med om borgere, medarbejdere eller andre?",
    "Er der fortrolige eller forretningskritiske oplysninger med?",
    "Kan det få betydning for afgørelser om mennesker?",
    "Kan det bruges til at holde øje med medarbejdere?",
)


def test_an_idea_becomes_a_small_trial_and_a_learning_card(town: Town, axe: Callable[[Page], list[str]]) -> None:
    liv, ida = town.see("liv", viewport=PHONE), town.see("ida")
    began = time.monotonic()
    write_card(liv, town.house)
    thread = liv.url
    assert axe(liv) == []

    ida.goto(town.house.url)
    ida.get_by_role("link", name=IDEA).click()
    press(ida, "Sig ok, og begynd")
    expect(ida.get_by_text("Bliver afprøvet").first).to_be_visible()
    assert time.monotonic() - began < THREE_MINUTES
    liv.goto(thread)
    expect(liv.get_by_text("Det bliver afprøvet lige nu.")).to_be_visible()

    press(ida, "Afslut afprøvningen")
    liv.reload()
    liv.get_by_role("link", name="Skriv, hvad I lærte").click()
    expect(liv.get_by_text("På stuemødet om fredagen")).to_be_visible()  # the card is there, nobody types it again
    liv.get_by_label("Noget virkede, og noget gjorde ikke").check()
    liv.get_by_label("Hvad virkede?").fill(WORKED)
    liv.get_by_label("Hvad virkede ikke").fill(DID_NOT)
    liv.get_by_label("Det passer, hvis").fill("Stuen skriver stikordene sammen")
    press(liv, "Skriv læringskortet")
    expect(liv.get_by_text(WORKED).first).to_be_visible()

    ida.goto(town.house.url)
    ida.get_by_role("link", name=IDEA).click()
    expect(ida.get_by_role("button", name="Flyt op til screening", exact=True)).to_be_visible()
    expect(ida.locator("summary", has_text="Stop …")).to_be_visible()
    expect(ida.get_by_text("Forankr i hverdagen kræver mere")).to_be_visible()
    town.go("vibeke", "/afproevning/laering/")
    learnt = town.see("vibeke").get_by_role("main")
    for text in (WORKED, DID_NOT):
        expect(learnt.get_by_text(text, exact=True)).to_be_visible()


def write_card(page: Page, house: House) -> None:
    page.goto(house.url)
    page.get_by_role("link", name="Begynd en prøvehandling").click()
    page.get_by_label("Hvad skal prøvehandlingen hedde?").fill(IDEA)
    page.get_by_label("Hvad prøver I?").fill("Vi skriver fem stikord om ugen, og Copilot laver et udkast.")
    page.get_by_label("Hvilket værktøj?").select_option(label="Microsoft Copilot i Edge (ja, brug det gerne)")
    for question in INSIDE:
        page.get_by_role("group", name=question).get_by_label("Nej").check()
    page.get_by_role("group", name="Holder I jer inden for retningslinjerne").get_by_label("Ja").check()
    page.get_by_label("Hvem prøver?").fill("Rød stue")
    page.get_by_label("Hvornår taler I om det?").fill("På stuemødet om fredagen")
    area = page.get_by_label("Område")
    choose(area, TEAM)
    press(page, "Gør kortet klar")
    expect(page.get_by_role("heading", name=IDEA, level=1)).to_be_visible()
