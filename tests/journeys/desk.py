"""What a facilitator does at the desk, step by step."""

import re

from playwright.sync_api import Locator, Page, expect

SOON = 45_000


def next_act(desk: Page) -> Locator:
    return desk.get_by_label("Nu", exact=True).get_by_role("button").first


def press_next(desk: Page, words: str) -> None:
    """Press the next act when it says `words`, and wait until it says something else."""
    expect(next_act(desk)).to_contain_text(words, timeout=SOON)
    expect(next_act(desk)).not_to_have_attribute("aria-busy", "true")
    next_act(desk).click()
    expect(next_act(desk)).not_to_contain_text(words, timeout=SOON)


def reveal(desk: Page) -> None:
    """The soft close, and then at once."""
    press_next(desk, "Vis svarene på skærmen")
    press_next(desk, "Vis svarene nu")


def close_room(desk: Page) -> None:
    desk.get_by_text("Flere muligheder").click()
    desk.get_by_role("button", name="Luk forløbet").first.click()
    desk.get_by_role("button", name="Ja, luk forløbet").click()
    desk.wait_for_url(re.compile(r"/forloeb/[0-9a-f-]+/$"), timeout=SOON)
