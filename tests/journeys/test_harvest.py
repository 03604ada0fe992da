"""From what the room said to a sealed sheet: merge, undo, choose, agree, seal, print. By keyboard, with plain forms."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.fixtures.browser import NARROW
from tests.fixtures.house import House

SESSION = "Vores næste skridt er at … Center for Ældre"
ONE, OTHER = "Vi tager det op hver anden tirsdag i ti minutter", "Vi begynder med referater fra triagemøder"
AGREED = "Ét team begynder på mandag. Vi taler om det hver anden tirsdag."


@pytest.fixture
def page(fjordby: House, signe_cookies: Path, new_page: Callable[..., Page]) -> Page:
    """Without script: everything here must work so."""
    return new_page(storage_state=signe_cookies, java_script_enabled=False)


def press(target: Locator) -> None:
    target.focus()
    target.press("Enter")


def part(page: Page, heading: str) -> Locator:
    return page.locator("section").filter(has=page.get_by_role("heading", name=heading, level=2)).first


def test_a_sheet_is_arranged_agreed_sealed_and_printed(
    page: Page, fjordby: House, signe_cookies: Path, new_page: Callable[..., Page], axe: Callable[[Page], list[str]]
) -> None:
    page.goto(fjordby.url + "/forloeb/")
    press(page.get_by_role("link", name=SESSION))
    press(page.get_by_role("link", name="Se skemaerne"))
    press(page.get_by_role("button", name="Saml svarene"))
    expect(page.get_by_text("Svarene er samlet på 1 skema.")).to_be_visible()
    press(page.get_by_role("link", name="Åbn skemaet"))

    start = part(page, "Hvordan kommer vi i gang")
    everything = page.get_by_text(re.compile(r"Alle \d+ kort er med\."))
    expect(everything).to_be_visible()
    for text in (ONE, OTHER):
        start.get_by_label(text).press("Space")
    press(start.get_by_role("button", name="Læg sammen"))
    expect(page.get_by_role("status")).to_have_text("Lagt sammen. Hver ordlyd er gemt.")
    expect(start.get_by_role("checkbox")).to_have_count(1)
    expect(start.get_by_role("listitem").filter(has_text=OTHER)).not_to_have_count(0)
    expect(everything).to_be_visible()
    press(page.get_by_role("button", name="Fortryd"))
    expect(start.get_by_role("checkbox")).to_have_count(2)

    steps = part(page, "Vores næste skridt")
    steps.get_by_role("checkbox", name="Vælg: Afklare lovgivning").press("Space")
    press(steps.get_by_role("button", name="Gem valgene"))
    expect(steps.get_by_role("checkbox", name="Vælg: Afklare lovgivning")).to_be_checked()
    start.get_by_label("Det er vi enige om").fill(AGREED)
    press(start.get_by_role("button", name="Gem jeres ord"))
    expect(page.locator("aside")).to_contain_text(AGREED)

    press(page.get_by_role("button", name="Lås som udgave 2"))
    expect(page.get_by_text("Skemaet er låst som udgave 2.")).to_be_visible()
    with page.expect_download() as paper:
        page.locator("section").last.get_by_role("link", name="PDF").first.click()
    assert Path(paper.value.path()).read_bytes().startswith(b"%PDF")
    assert "Udgave 2" in paper.value.suggested_filename
    press(page.get_by_role("link", name="Udgave 2"))
    expect(page.get_by_text("Valgt: »Afklare lovgivning«")).to_be_visible()

    narrow = new_page(storage_state=signe_cookies, viewport=NARROW)
    for address in (page.url, re.sub(r"udgave/2/$", "", page.url)):
        narrow.goto(address)
        assert axe(narrow) == []
        assert narrow.evaluate("document.documentElement.scrollWidth") <= NARROW["width"]
