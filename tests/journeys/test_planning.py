"""A half-day is planned and the room opened: without script, without a mouse."""

import re
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from tests.fixtures.house import House


def press(target: Locator, key: str = "Enter") -> None:
    """Walk to it and press: what a keyboard does."""
    target.focus()
    target.press(key)


def test_a_theme_day_is_planned_by_keyboard_and_without_script(
    house: House, administrator_cookies: Path, new_page: Callable[..., Page]
) -> None:
    page = new_page(storage_state=administrator_cookies, java_script_enabled=False)
    page.goto(house.url + "/forloeb/nyt/")
    press(page.get_by_role("button", name="Brug »Temadag i HovedMED«"))
    page.get_by_label("Titel").fill("Temadag på havnen")
    page.get_by_label("Dag", exact=False).first.fill("10/4-27")
    page.get_by_label("Begynder klokken").fill("8")
    press(page.get_by_role("button", name="Ned: Morgenmad"))
    expect(page.locator("ol.plan > li").nth(1)).to_contain_text("Morgenmad")
    press(page.get_by_role("button", name="Tilføj pause"))
    last = page.locator("ol.plan > li").last
    last.get_by_label("Minutter").fill("99")
    press(page.get_by_role("button", name="Gem").last)
    expect(page.get_by_role("heading", level=1)).to_have_text("Temadag på havnen")
    expect(page.get_by_text("10. april 2027 kl. 08.00")).to_be_visible()
    expect(page.get_by_text(re.compile(r"^8\.00–8\.15$"))).to_be_visible()
    press(page.locator("summary", has_text="Sæt forløbet i gang"))
    press(page.get_by_role("button", name="Ja, åbn rummet"))
    expect(page.get_by_text(re.compile(r"Koden er \w{4}-\w{4}\."))).to_be_visible()


def test_a_mistake_takes_the_reader_to_the_field_and_loses_nothing(
    house: House, administrator_cookies: Path, new_page: Callable[..., Page]
) -> None:
    page = new_page(storage_state=administrator_cookies)
    page.goto(house.url + "/forloeb/nyt/")
    press(page.get_by_role("button", name="Begynd med et tomt program"))
    page.get_by_label("Titel").fill("Møde i lokaludvalget")
    page.get_by_label("Dag", exact=False).first.fill("en fredag")
    press(page.get_by_role("button", name="Gem").last)
    summary = page.get_by_role("alert")
    expect(summary).to_be_focused()
    press(summary.get_by_role("link").first)
    expect(page.locator("input[name=day]")).to_be_focused()
    expect(page.locator("input[name=day]")).to_have_value("en fredag")
    expect(page.get_by_label("Titel")).to_have_value("Møde i lokaludvalget")


def test_a_text_past_its_limit_is_told_so_and_never_cut(
    house: House, administrator_cookies: Path, new_page: Callable[..., Page]
) -> None:
    page = new_page(storage_state=administrator_cookies)
    page.goto(house.url + "/forloeb/nyt/")
    press(page.get_by_role("button", name="Begynd med et tomt program"))
    purpose = page.locator("textarea[data-most]").first
    page.locator("details", has=purpose).first.locator("summary").first.click()
    most = int(purpose.get_attribute("data-most") or 0)
    page.get_by_label("Titel").fill("Møde i lokaludvalget")
    purpose.fill("æ" * (most - 3))
    expect(page.get_by_text("3 tegn tilbage")).to_be_visible()
    purpose.press_sequentially("og lidt til")
    expect(page.get_by_text("8 tegn for meget")).to_be_visible()
    press(page.get_by_role("button", name="Gem").last)
    expect(page.get_by_role("alert")).to_contain_text(f"Skriv højst {most} tegn. Der står {most + 8}.")
    expect(purpose).to_have_value("æ" * (most - 3) + "og lidt til")
