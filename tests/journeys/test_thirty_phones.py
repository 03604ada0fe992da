"""Thirty phones through a whole session: alone, table, plenary, reveal, groups, dots, harvest, PDF.

Four are real: one without net for a while, one without script, one that reloads, one 360 px wide. The house is killed
with the power cut in the middle, and a colleague takes the desk over. What was acknowledged is stored exactly once.
"""

import json
import re
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pypdfium2
import pytest
from playwright.sync_api import Page, expect

from tests.fixtures.browser import NARROW, PHONE
from tests.fixtures.house import House, free_port, serve

from .crowd import CARDS, Crowd
from .desk import close_room, next_act, press_next, reveal
from .rooms import Room, open_room

GUESTS = 26
SOON = 45_000
OFFLINE, PLAIN, RELOADED, SMALL = (
    "Skrevet uden net på vejen",
    "Skrevet uden script",
    "Skrevet før siden blev hentet igen",
    "Skrevet på en smal telefon",
)
_LINES = """
import json
from django.conf import settings
from forankring.kernel.ledger.api import connect
print(json.dumps([[r.round, r.field, r.body, r.tag] for r in connect(settings.LEDGER).lines_of("%s")]))
"""


class Power:
    """A house that can lose its power and get it back at the same address."""

    def __init__(self, data: Path, url: str) -> None:
        self._data, self._url, self._port, self._stack = data, url, free_port(), ExitStack()
        self.house: House
        self.on()

    def on(self) -> None:
        self.house = self._stack.enter_context(serve(self._data, self._url, "--no-demo", port=self._port))

    def cut(self) -> None:
        self.house.kill()

    def off(self) -> None:
        self._stack.close()


@pytest.fixture
def power(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Power]:
    """In SQLite; in PostgreSQL when the run says `--postgres`."""
    (tmp_path / "house").mkdir()
    url = request.getfixturevalue("postgres_database") if request.config.getoption("--postgres") else ""
    made = Power(tmp_path / "house", url)
    yield made
    made.off()


def test_thirty_phones_a_power_cut_and_a_takeover_lose_nothing(
    power: Power, new_page: Callable[..., Page], tmp_path: Path
) -> None:
    room = open_room(power.house, "three-f", "Temadag med tredive telefoner")
    first, second = (desk_of(new_page(), power.house, room) for _ in range(2))
    with Crowd(room.address, GUESTS) as crowd:
        away, plain = new_page(viewport=PHONE), new_page(viewport=PHONE, java_script_enabled=False)
        again, small = new_page(viewport=NARROW), new_page(viewport=PHONE, has_touch=True, is_mobile=True)
        for page in (away, plain, again, small):
            page.goto(room.address)
        expect(first.get_by_text(f"{GUESTS + 3} telefoner er med")).to_be_visible(timeout=SOON)

        # Alone: everybody writes; the power goes in the middle of it.
        press_next(first, "Begynd")
        press_next(first, "Næste")
        expect(next_act(first)).to_have_text("Vis svarene på skærmen")
        until(lambda: len(crowd.stored()) > GUESTS // 2)
        away.context.set_offline(True)
        say(away, OFFLINE)
        power.cut()
        say(small, SMALL)
        power.on()
        plain.reload()
        say(plain, PLAIN)
        expect(plain.get_by_text("Gemt", exact=True).first).to_be_visible()
        say(again, RELOADED)
        expect(again.get_by_role("listitem").filter(has_text=RELOADED)).to_be_visible(timeout=SOON)
        again.reload()
        expect(again.get_by_role("listitem").filter(has_text=RELOADED)).to_be_visible()
        away.context.set_offline(False)
        for page, text in ((away, OFFLINE), (small, SMALL)):
            expect(page.get_by_role("listitem").filter(has_text=text)).to_be_visible(timeout=SOON)
        until(lambda: len(crowd.stored("alone")) == GUESTS * CARDS)
        expect(first.get_by_text(f"{GUESTS * CARDS + 4} svar modtaget")).to_be_visible(timeout=SOON)
        assert_no_phone_shows(OFFLINE, plain, again, small)

        # A colleague takes over and leads from here.
        expect(next_act(second)).to_have_text("Overtag styringen", timeout=SOON)
        press_next(second, "Overtag")
        expect(next_act(first)).to_have_text("Overtag styringen", timeout=SOON)
        reveal(second)
        for page in (away, again, small):
            expect(page.get_by_text(PLAIN)).to_be_visible(timeout=SOON)

        # The tables: one answer each, whoever holds the phone.
        press_next(second, "Gå til bordrunden")
        small.get_by_label("Bord 1").check(timeout=SOON)
        small.get_by_role("button", name="Vi sidder her").click()
        say(small, "Vores bord er enige")
        expect(small.get_by_role("listitem").filter(has_text="Vores bord er enige")).to_be_visible(timeout=SOON)
        until(lambda: len(crowd.stored("table")) == GUESTS)
        reveal(second)

        # In plenary, then groups and dots.
        press_next(second, "Gå til plenum")
        until(lambda: len(crowd.stored("plenary")) == GUESTS)
        reveal(second)
        gather(second, [OFFLINE, PLAIN], "Skrevet på en dårlig dag")
        second.get_by_role("button", name="Lad alle give prikker").click()
        for _ in range(2):
            small.get_by_role("button", name=f"Giv en prik til: {SMALL}").click(timeout=SOON)
        small.get_by_role("button", name="Gem mine prikker").click()
        expect(small.get_by_text("Gemt", exact=True).first).to_be_visible(timeout=SOON)
        until(lambda: crowd.votes() == GUESTS)
        press_next(second, "Vis prikkerne")
        expect(next_act(second)).to_contain_text("Næste", timeout=SOON)

        assert_stored_exactly_once(power.house, room, crowd)
        close_room(second)
        crowd.leave()
    for page in (away, again, small):
        expect(page.get_by_text("Tak").first).to_be_visible(timeout=SOON)

    words = harvest(second, power.house, room, tmp_path)
    for text in ("Skrevet på en dårlig dag", OFFLINE, PLAIN, RELOADED, SMALL, "Vores bord er enige"):
        assert squeezed(text) in words


def desk_of(page: Page, house: House, room: Room) -> Page:
    """The same person on another computer is another desk."""
    page.goto(f"{house.url}/forloeb/{room.session}/bord/")
    page.get_by_label("E-mail").fill("bo@fjordby.example")
    page.get_by_label("Adgangskode").fill("blå hest med tre hatte")
    page.get_by_role("button", name="Log ind").click()
    page.wait_for_url("**/bord/")
    return page


def say(phone: Page, text: str) -> None:
    phone.get_by_role("textbox").first.fill(text, timeout=SOON)
    phone.get_by_role("button", name="Send", exact=True).first.click()


def gather(desk: Page, texts: list[str], heading: str) -> None:
    for text in texts:
        desk.get_by_label(text).focus()
        desk.keyboard.press("Space")
    expect(desk.get_by_text(f"{len(texts)} kort er valgt")).to_be_visible()
    desk.keyboard.press("g")
    desk.keyboard.type(heading)
    desk.keyboard.press("Enter")
    expect(desk.frame_locator("iframe").locator(".p-group").first).to_have_text(heading, timeout=SOON)


def harvest(desk: Page, house: House, room: Room, folder: Path) -> str:
    """From the session's page to the printed sheet; its words without blanks."""
    desk.goto(f"{house.url}/forloeb/{room.session}/opsamling/")
    desk.get_by_role("button", name="Saml svarene").click()
    desk.get_by_role("link", name="Åbn skemaet").first.click()
    with desk.expect_download() as paper:
        desk.get_by_role("link", name="PDF").first.click()
    found = folder / "sheet.pdf"
    paper.value.save_as(found)
    with pypdfium2.PdfDocument(found) as document:
        return squeezed("".join(page.get_textpage().get_text_range() for page in document))


def squeezed(text: str) -> str:
    """Line breaks and hyphens are the paper's business."""
    return re.sub(r"[\W_]", "", text)


def assert_no_phone_shows(text: str, *phones: Page) -> None:
    """Nothing of what others wrote is on a phone before the reveal."""
    for phone in phones:
        expect(phone.get_by_text(text)).to_have_count(0)


def assert_stored_exactly_once(house: House, room: Room, crowd: Crowd) -> None:
    told = house.run("manage", "shell", "--no-imports", "-c", _LINES % room.id)
    rows = json.loads(told.splitlines()[-1])
    texts = Counter(json.loads(body).get("text") for _, field, body, _ in rows if field and body)
    acknowledged = [*crowd.stored(), OFFLINE, PLAIN, RELOADED, SMALL, "Vores bord er enige"]
    assert {text: texts[text] for text in acknowledged if texts[text] != 1} == {}
    mine = {OFFLINE, PLAIN, RELOADED, SMALL, "Vores bord er enige", None}
    assert set(texts) - mine <= set(crowd.sent())
    votes = [tag for where, _, _, tag in rows if where.startswith("vote")]
    assert len(votes) == len(set(votes)) == GUESTS + 1


def until(is_so: Callable[[], bool]) -> None:
    """Wait for the phones in the other thread."""
    end = time.monotonic() + SOON / 1000
    while not is_so():
        assert time.monotonic() < end, "the phones did not get that far"
        time.sleep(0.02)
