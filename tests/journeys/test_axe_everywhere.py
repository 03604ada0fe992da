"""axe finds nothing on phone, projector and desk in any phase with any kind of question, nor on any page of the house.

Small, with the text twice as large, and in forced colours. Script errors and breaches of the content policy fail too.
"""

import random
import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from forankring.config.phones.forms import Form, read_forms
from forankring.config.phones.people import filled
from tests.fixtures.browser import NARROW, PHONE, PROJECTOR
from tests.fixtures.house import House, serve

from .crawl import ALIKE, every_page
from .eyes import HALF, Axe, Eyes, large_text
from .rooms import Room, Seat, open_room

EVERY_KIND = "team-talk tool-2 tool-3 tool-4 tool-5 tool-6"
SOON = 20_000
WEIGHT, GUARD = 60_000, 40_000
"""Bytes over the wire: the phone's page with all it needs; the guard's rules, which come after the first paint."""


@pytest.fixture(scope="module")
def stage_house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    folder = tmp_path_factory.mktemp("axe") / "house"
    folder.mkdir()
    with serve(folder, "", "--no-demo") as made:
        yield made


@pytest.fixture
def eyes(new_page: Callable[..., Page], axe: Axe) -> Eyes:
    large = new_page(viewport=HALF)
    large_text(large)
    phones = {
        "phone at 320 px": new_page(viewport=NARROW, has_touch=True),
        "phone with large text": large,
        "phone in forced colours": new_page(viewport=PHONE, forced_colors="active"),
    }
    return Eyes(axe, phones, [])


def test_phone_and_projector_in_every_phase_with_every_kind(
    stage_house: House, eyes: Eyes, new_page: Callable[..., Page]
) -> None:
    room = open_room(stage_house, EVERY_KIND)
    seats = [Seat(room) for _ in range(6)]
    phones = list(eyes.pages)
    for page in eyes.pages.values():
        page.goto(room.address)
    screen = eyes.pages["projector"] = new_page(viewport=PROJECTOR)
    screen.goto(f"{room.url}/d/r/{room.id}/screen?adgang={room.passes[0]}")
    expect(screen.get_by_text(re.compile(f"{room.code[:4]}.{room.code[4:]}")).first).to_be_visible()
    eyes.look("welcome")
    items = room.frame("desk")["items"]
    for index, item in enumerate(items):
        if item["kind"] != "tool":
            continue
        room.act("goto", index=index, round=item["rounds"][0])
        step_on(eyes, phones, room)
        eyes.look(f"{item['id']} open", *phones)
        for seat in seats:
            answer_all(seat)
        room.act("theme", theme="dark" if index % 2 else "light")
        room.act("reveal", seconds=0)
        step_on(eyes, phones, room)
        expect(screen.locator("body")).to_have_attribute("data-phase", "revealed", timeout=SOON)
        eyes.look(f"{item['id']} shown")
    assert not eyes.wrong, "\n".join(eyes.wrong)


def test_phone_projector_and_desk_while_closing_voting_ill_and_over(
    stage_house: House, eyes: Eyes, new_page: Callable[..., Page]
) -> None:
    room = open_room(stage_house, "three-f")
    seats = [Seat(room) for _ in range(6)]
    phones = list(eyes.pages)
    desk = eyes.pages["desk"] = new_page()
    desk.goto(f"{room.url}/forloeb/{room.session}/bord/")
    desk.get_by_label("E-mail").fill("bo@fjordby.example")
    desk.get_by_label("Adgangskode").fill("blå hest med tre hatte")
    desk.get_by_role("button", name="Log ind").click()
    screen = eyes.pages["projector"] = new_page(viewport=PROJECTOR, forced_colors="active")
    screen.goto(f"{room.url}/d/r/{room.id}/screen?adgang={room.passes[0]}")
    for name in phones:
        eyes.pages[name].goto(room.address)
    desk.get_by_label("Nu", exact=True).get_by_role("button").first.wait_for()
    eyes.look("welcome", "desk", "projector")
    room.act("goto", index=1, round="table")
    step_on(eyes, phones, room)
    eyes.look("choosing a table")
    room.act("goto", index=1, round="alone")
    room.act("timer", minutes=5)
    for number, seat in enumerate(seats):
        assert seat.send("wonder", "thoughts", text=f"kort {number}").status_code == 200
    step_on(eyes, phones, room)
    first = eyes.pages[phones[0]]
    first.get_by_role("textbox").first.fill("Ring til mig på 61 12 34 56")
    first.get_by_role("button", name="Send", exact=True).click()
    expect(first.get_by_role("button", name="Send alligevel")).to_be_visible()
    eyes.look("the guard asks", phones[0])
    room.act("reveal", seconds=60)
    expect(first.get_by_text("Runden lukker")).to_be_visible(timeout=SOON)
    eyes.look("closing")
    room.act("reveal", seconds=0)
    step_on(eyes, phones, room)
    desk.get_by_role("button", name="Overtag styringen").click()
    expect(desk.get_by_label("kort 1")).to_be_visible(timeout=SOON)
    expect(desk.locator("[aria-busy=true]")).to_have_count(0)
    eyes.look("shown", "desk")
    room.act("lead")
    room.act("vote", field="thoughts", dots=3)
    step_on(eyes, phones, room)
    eyes.look("voting")
    room.act("reveal", seconds=60)
    expect(first.get_by_text("Afstemningen lukker")).to_be_visible(timeout=SOON)
    eyes.look("the vote closes")
    room.act("close")
    expect(first.get_by_role("heading", level=1)).to_contain_text("Tak", timeout=SOON)
    eyes.look("over", *phones, "projector")
    assert not eyes.wrong, "\n".join(eyes.wrong)


def step_on(eyes: Eyes, phones: list[str], room: Room) -> None:
    """Wait until every phone shows the step the room stands at."""
    step = Seat(room).client.get(f"{room.address}/main").json()
    for name in phones:
        page = eyes.pages[name]
        expect(page.get_by_role("heading", level=1)).to_have_text(step["title"], timeout=SOON)
        expect(page.locator("[data-where]")).to_have_text(step["where"], timeout=SOON)


def answer_all(seat: Seat) -> None:
    step = seat.client.get(f"{seat.room.address}/main").json()
    if 'name="table"' in step["html"]:
        seat.client.post(f"{seat.room.address}/table", json={"table": "Bord 1"})
        step = seat.client.get(f"{seat.room.address}/main").json()
    for form in read_forms(step["html"]):
        if form.kind == "ask":
            answer = complete(form, seat)
            reply = seat.send(form.item, form.field, **answer)
            assert reply.status_code in (200, 409), reply.text


def complete(form: Form, seat: Seat) -> dict[str, object]:
    return filled(form, random.Random(id(seat)))


def test_the_phones_page_is_light(stage_house: House, browser: Browser) -> None:
    """All bytes a phone fetches to take part, compressed as they travel."""
    room = open_room(stage_house, "three-f")
    room.act("goto", index=1, round="alone")
    context = browser.new_context(locale="da-DK", viewport=PHONE)
    page = context.new_page()
    wire = context.new_cdp_session(page)
    addresses: dict[str, str] = {}
    sizes: dict[str, int] = {}
    wire.on("Network.requestWillBeSent", lambda told: addresses.update({told["requestId"]: told["request"]["url"]}))
    wire.on(
        "Network.loadingFinished",
        lambda told: sizes.update({addresses[told["requestId"]]: int(told["encodedDataLength"])}),
    )
    wire.send("Network.enable")
    with page.expect_event("requestfinished", lambda asked: "/guard/" in asked.url):
        page.goto(room.address)
    page.get_by_role("button", name="Send", exact=True).first.wait_for()
    page.wait_for_load_state("load")
    context.close()
    guard = sum(size for address, size in sizes.items() if "/guard/" in address)
    page_itself = sum(sizes.values()) - guard
    told = "\n".join(f"{size:6} {address}" for address, size in sorted(sizes.items()))
    assert page_itself <= WEIGHT, told
    assert 0 < guard <= GUARD, told


def test_a_guests_pages_in_forced_colours_and_with_large_text(
    fjordby: House, new_page: Callable[..., Page], axe: Axe
) -> None:
    page = new_page(viewport=HALF, forced_colors="active")
    large_text(page)
    eyes = Eyes(axe, {"guest": page}, [])
    starts = (fjordby.url + one for one in ("/", "/privatliv/", "/log-ind/", "/_ui/", "/d/", "/d/selvtest"))
    for address in every_page(page, *starts, alike=ALIKE):
        eyes.look(address)
    assert not eyes.wrong, "\n".join(eyes.wrong)
