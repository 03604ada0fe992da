"""A session is led from the desk: by keyboard alone, by mouse, by a colleague who takes over."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.fixtures.house import House

from .stage import Stage, open_stage

NOTES = ("Referater fra teammøder tager for lang tid", "Opsummering af lange møder", "Hvad siger de pårørende?")
SOON = 20_000
ADMINISTRATOR, PASSWORD = "anna@fjordby.example", "en lang og rolig adgangskode"
THREE_F = "Forundring – Forandring – Forankring"


@pytest.fixture
def desk(house: House, administrator_cookies: Path, new_page: Callable[..., Page]) -> Page:
    return new_page(storage_state=administrator_cookies)


@pytest.fixture
def stage(desk: Page, house: House) -> Stage:
    return open_stage(desk, house, THREE_F)


def next_act(page: Page) -> Locator:
    return page.get_by_label("Nu", exact=True).get_by_role("button").first


def press_space(page: Page) -> None:
    """Press when the button is ready: right after an act it takes no second press."""
    expect(next_act(page)).not_to_have_attribute("aria-busy", "true")
    page.keyboard.press("Space")


def wall(page: Page) -> Locator:
    return page.frame_locator("iframe").locator("body")


def to_the_cards(page: Page, stage: Stage) -> None:
    """Welcome, talk, the first tool: answers come in and are shown."""
    for words in ("Begynd", "Næste"):
        expect(next_act(page)).to_contain_text(words)
        press_space(page)
    expect(next_act(page)).to_have_text("Vis svarene på skærmen")
    for text in NOTES:
        stage.phone_says("wonder", "thoughts", text)
    expect(page.get_by_text("3 svar modtaget")).to_be_visible()
    expect(page.get_by_text(NOTES[0])).to_have_count(0)
    press_space(page)
    expect(next_act(page)).to_have_text("Vis svarene nu")
    expect(next_act(page)).to_have_text("Gå til bordrunden", timeout=SOON)


def groups(page: Page) -> dict[str, set[str]]:
    """Heading → cards, as they stand on the wall."""
    found = {}
    for heap in wall(page).locator(".p-cards").all():
        title = heap.locator(".p-group")
        heading = title.inner_text() if title.count() else ""
        found[heading] = set(heap.locator(".p-card-text").all_inner_texts())
    return found


def test_a_whole_session_is_led_by_keyboard_alone(desk: Page, stage: Stage) -> None:
    to_the_cards(desk, stage)
    expect(wall(desk)).to_contain_text(NOTES[0])
    seen = ""
    for _ in range(40):
        words = next_act(desk).inner_text()
        if words == "Luk forløbet":
            break
        press_space(desk)
        expect(next_act(desk)).not_to_have_text(words, timeout=SOON)
        seen += words
    assert "Gå til plenum" in seen
    press_space(desk)
    stay = desk.get_by_role("button", name="Bliv i forløbet")
    expect(stay).to_be_focused()
    desk.keyboard.press("Shift+Tab")
    desk.keyboard.press("Enter")
    expect(desk).to_have_url(stage.desk.removesuffix("bord/"))
    expect(desk.get_by_role("link", name="Led forløbet")).to_have_count(0)


def test_grouping_by_keyboard_by_mouse_and_undo_agree(desk: Page, stage: Stage) -> None:
    to_the_cards(desk, stage)
    alone = {"": set(NOTES)}
    expect(wall(desk).locator(".p-card-text")).to_have_count(3)
    for text in NOTES[:2]:
        desk.get_by_label(text).focus()
        desk.keyboard.press("Space")
    expect(desk.get_by_text("2 kort er valgt")).to_be_visible()
    desk.keyboard.press("g")
    desk.keyboard.type("Møder")
    desk.keyboard.press("Enter")
    expect(wall(desk).locator(".p-group")).to_have_text(["Møder", "Uden overskrift"])
    by_keyboard = groups(desk)
    desk.keyboard.press("f")
    expect(wall(desk).locator(".p-group")).to_have_count(0)
    assert groups(desk) == alone

    first, second = (desk.locator(".desk-card", has_text=text) for text in NOTES[:2])
    first.scroll_into_view_if_needed()
    start, end = first.bounding_box(), second.bounding_box()
    assert start is not None
    assert end is not None
    desk.mouse.move(start["x"] + 20, start["y"] + 10)
    desk.mouse.down()
    desk.mouse.move(end["x"] + 20, end["y"] + 10, steps=6)
    desk.mouse.up()
    heading = desk.get_by_label("Gruppens overskrift")
    expect(heading).to_be_focused()
    desk.keyboard.type("Møder")
    desk.keyboard.press("Enter")
    expect(wall(desk).locator(".p-group")).to_have_text(["Møder", "Uden overskrift"])
    assert groups(desk) == by_keyboard == {"Møder": set(NOTES[:2]), "Uden overskrift": {NOTES[2]}}


def test_a_proposal_moves_nothing_until_it_is_accepted(desk: Page, stage: Stage) -> None:
    to_the_cards(desk, stage)
    desk.get_by_role("button", name="Foreslå grupper").click()
    expect(desk.get_by_text("De ligner hinanden")).to_be_visible()
    assert groups(desk) == {"": set(NOTES)}
    desk.get_by_role("button", name="Saml dem").click()
    expect(desk.get_by_label("Gruppens overskrift")).to_be_visible()
    expect(desk.get_by_text("2 kort er samlet.")).to_be_visible()


def test_a_colleague_takes_over_and_the_first_is_told(
    desk: Page, stage: Stage, house: House, new_page: Callable[..., Page]
) -> None:
    to_the_cards(desk, stage)
    other = new_page()
    sign_in(other, house)
    other.goto(stage.desk)
    expect(next_act(other)).to_have_text("Overtag styringen")
    next_act(other).click()
    expect(next_act(other)).to_have_text("Gå til bordrunden")
    expect(next_act(desk)).to_have_text("Overtag styringen")


def sign_in(page: Page, house: House) -> None:
    """The same person on another computer is another desk."""
    page.goto(house.url + "/forloeb/")
    page.get_by_label("E-mail").fill(ADMINISTRATOR)
    page.get_by_label("Adgangskode").fill(PASSWORD)
    page.get_by_role("button", name="Log ind").click()
    page.wait_for_url(house.url + "/forloeb/")


def test_the_clock_is_the_municipalitys_wherever_the_machine_stands(
    house: House, administrator_cookies: Path, new_page: Callable[..., Page]
) -> None:
    desk = new_page(storage_state=administrator_cookies, timezone_id="Asia/Kolkata")
    open_stage(desk, house, THREE_F)
    expect(next_act(desk)).to_contain_text("Begynd")
    press_space(desk)
    expect(next_act(desk)).to_contain_text("Næste")
    began = desk.evaluate("() => window.forankringDesk.frame.items[0].began")
    here = datetime.fromtimestamp(began / 1000, ZoneInfo("Europe/Copenhagen"))
    expect(desk.get_by_label("Programmet", exact=True).get_by_role("listitem").first).to_contain_text(
        f"kl. {here.hour}.{here.minute:02} ·"
    )
