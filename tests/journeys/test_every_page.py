"""Every page of the demo, for guests and for the administrator: axe finds nothing, and nothing runs out at the side.

What one sees signed in is looked at twice as large in `test_axe_every_route`, in forced colours too.
"""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.fixtures.browser import NARROW
from tests.fixtures.house import House

from .crawl import ALIKE, ID, every_page

TWICE_AS_LARGE = {"width": 640, "height": 400}
"""A laptop of 1280 x 800 at 200 %."""

PUSHED = """() => [...document.querySelectorAll(".table-frame, .p-table-frame")]
    .filter((frame) => frame.scrollWidth > frame.clientWidth).map((frame) => frame.innerText.slice(0, 40))"""

STARTS = ("/", "/privatliv/", "/log-ind/", "/_ui/", "/d/", "/d/selvtest", "/d/BBBB2222", "/der-er-ikke-noget-her/")


@pytest.mark.parametrize(
    ("who", "size"),
    [("guest", NARROW), ("guest", TWICE_AS_LARGE), ("signe", NARROW)],
    ids=["guest at 320 px", "guest at 200 %", "signe at 320 px"],
)
def test_axe_finds_nothing_and_no_page_is_too_wide(
    who: str,
    size: dict[str, int],
    fjordby: House,
    signe_cookies: Path,
    new_page: Callable[..., Page],
    axe: Callable[[Page], list[str]],
) -> None:
    page = new_page(viewport=size, **({"storage_state": signe_cookies} if who == "signe" else {}))
    starts = [fjordby.url + start for start in STARTS] + [fjordby.printed_link, *room_doors(fjordby)]
    wrong = []
    # Each tool's page is looked at once, where it is narrowest.
    for address in every_page(page, *starts, alike=ID if size is NARROW else ALIKE):
        wrong += [f"{address} {finding}" for finding in axe(page)]
        wide = page.evaluate("document.documentElement.scrollWidth")
        if wide > size["width"]:
            wrong.append(f"{address} is {wide} px wide at {size['width']}")
        wrong += [f"{address} has a table one must push sideways: {name}" for name in page.evaluate(PUSHED)]
    assert not wrong, "\n".join(wrong)


def room_doors(fjordby: House) -> list[str]:
    """The phone's page of every open session."""
    found = re.findall(r"http\S+/d/\w{8}", fjordby.log.read_text())
    assert found
    return found


def test_every_page_speaks_the_language_it_says(house: House, new_page: Callable[..., Page]) -> None:
    page = new_page(locale="en-GB")
    page.goto(house.url + "/privatliv/")
    assert page.locator("html").get_attribute("lang") == "en"
    assert page.get_by_text("What we keep about you").count() >= 1
