"""A session in progress for the desk's journeys: opened as a facilitator would, with phones that speak plain HTTP."""

import json
import re
import secrets
import urllib.request
from dataclasses import dataclass

from playwright.sync_api import Page

from tests.fixtures.house import House


@dataclass(frozen=True)
class Stage:
    """An open session: where its desk is, and how a phone reaches it."""

    desk: str
    phones: str

    def phone_says(self, item: str, field: str, text: str) -> None:
        """A new phone joins and sends one card."""
        with urllib.request.urlopen(self.phones) as page:
            seat = page.headers["set-cookie"].split(";")[0]
        answer = {"id": secrets.token_hex(16), "rev": 1, "item": item, "field": field, "text": text}
        send = urllib.request.Request(
            f"{self.phones}/send",
            json.dumps(answer).encode(),
            {"cookie": seat, "content-type": "application/json", "accept": "application/json"},
        )
        with urllib.request.urlopen(send) as reply:
            assert json.load(reply)["ok"]


def open_stage(page: Page, house: House, template: str) -> Stage:
    """Plan from a template, open the room and go to the desk."""
    page.goto(house.url + "/forloeb/nyt/")
    page.get_by_role("button", name=f"Brug »{template}«").click()
    page.get_by_role("button", name="Gem", exact=True).last.click()
    page.locator("summary", has_text="Sæt forløbet i gang").click()
    page.get_by_role("button", name="Ja, åbn rummet").click()
    page.get_by_role("link", name="Led forløbet").click()
    code = page.locator(".desk-head strong").inner_text()
    return Stage(page.url, f"{house.url}/d/{re.sub('[^A-Z0-9]', '', code)}")
