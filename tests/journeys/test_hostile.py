"""Hostile words in every text field: on phone, projector, desk, sheet and paper they are words, and nothing runs.

A payload that runs sets `window.ramt`; one that is stopped by the content policy fails the test through `new_page`.
"""

import random
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pypdfium2
import pytest
from playwright.sync_api import Page, expect

from forankring.config.phones.forms import Form, read_forms
from forankring.config.phones.people import filled
from tests.fixtures.browser import PHONE, PROJECTOR
from tests.fixtures.house import House, serve

from .rooms import Room, Seat, open_room

PAYLOADS = (
    "<script>window.ramt=1</script>",
    "<img src=x onerror=window.ramt=2>",
    "\"'><svg onload=window.ramt=3>",
    "</textarea></title><script>window.ramt=4</script>",
    "<a href=javascript:window.ramt=5>tryk</a>",
    "{{7*7}}{% debug %}${7*7}%%MAIN%%",
    "=HYPERLINK(7;8)",
    '#eval("7") $x$ *fed* @kilde',
)
TITLE = "<b onmouseover=window.ramt=6>Temadag</b>"
HEADING = "<i style=x>Gruppe</i>%%CODE%%"
AGREED = "<script>window.ramt=7</script> er vi enige om"
TABLE = "<u>Bord</u>\"'9"
SOON = 30_000


@pytest.fixture(scope="module")
def hostile_house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    folder = tmp_path_factory.mktemp("hostile") / "house"
    folder.mkdir()
    with serve(folder, "", "--no-demo") as made:
        yield made


def test_hostile_words_are_words_everywhere(
    hostile_house: House, new_page: Callable[..., Page], tmp_path: Path
) -> None:
    room = open_room(hostile_house, "team-talk tool-3 tool-4 tool-5 tool-6", TITLE)
    seats = [Seat(room) for _ in PAYLOADS]
    phone, screen, desk = new_page(viewport=PHONE), new_page(viewport=PROJECTOR), new_page()
    phone.goto(room.address)
    screen.goto(f"{room.url}/d/r/{room.id}/screen?adgang={room.passes[0]}")
    sign_in(desk, hostile_house, room)
    expect(phone.locator("[data-where]")).to_have_text(TITLE)
    room.act("tables", names=[TABLE, "Bord 2"])
    for index, item in enumerate(room.frame("desk")["items"]):
        if item["kind"] != "tool":
            continue
        room.act("goto", index=index, round=item["rounds"][0])
        if item["rounds"][0] == "table":
            sit_down(phone, seats)
        fields = {field for seat, payload in zip(seats, PAYLOADS, strict=True) for field in write(seat, payload)}
        room.act("reveal", seconds=0)
        for field in sorted(fields):
            room.act("focus", field=field)
            cards = [c["id"] for one in room.frame("desk")["fields"] if one["id"] == field for c in one["cards"]]
            room.act("group", field=field, how="put", cards=cards[:2], group="g1", title=HEADING)
            room.act("agree", field=field, words=AGREED)
            expect(screen.locator("main")).to_contain_text(HEADING, timeout=SOON)
            shown = room.frame()["html"]
            assert_inert(shown)
            assert_untouched(screen)
            phone.reload()
            expect(phone.locator("main")).to_contain_text(HEADING, timeout=SOON)
            for payload in PAYLOADS:
                assert payload in phone.locator("main").inner_text()
            assert_untouched(phone)
        room.act("focus", field="")
    look_at_the_desk(desk, room)
    read_the_harvest(desk, hostile_house, room, tmp_path)


def sit_down(phone: Page, seats: list[Seat]) -> None:
    """Everybody at the table with the hostile name; the real phone by hand, the first time it is asked."""
    for seat in seats:
        assert seat.client.post(f"{seat.room.address}/table", json={"table": TABLE}).status_code == 200
    expect(phone.get_by_text(TABLE).first).to_be_visible(timeout=SOON)
    if phone.get_by_role("button", name="Vi sidder her").count():
        phone.get_by_label(TABLE).check()
        phone.get_by_role("button", name="Vi sidder her").click()
        expect(phone.get_by_role("button", name="Vi sidder her")).to_have_count(0)
        expect(phone.get_by_text(TABLE).first).to_be_visible(timeout=SOON)
    assert_untouched(phone)


def look_at_the_desk(desk: Page, room: Room) -> None:
    """The first tool with words, seen and led by somebody at the desk."""
    index = next(n for n, item in enumerate(room.frame("desk")["items"]) if item["id"] == "wonder")
    room.act("goto", index=index, round="alone")
    desk.reload()
    desk.get_by_role("button", name="Overtag styringen").click()
    for payload in PAYLOADS:
        expect(desk.get_by_label(payload).first).to_be_visible(timeout=SOON)
    expect(desk.frame_locator("iframe").locator("body")).to_contain_text(PAYLOADS[0])
    assert_untouched(desk)
    room.act("lead")
    room.act("close")


def read_the_harvest(desk: Page, house: House, room: Room, folder: Path) -> None:
    """Session, harvest, sheets and report, and every paper they offer."""
    desk.goto(f"{house.url}/forloeb/{room.session}/")
    expect(desk.get_by_role("heading", level=1)).to_have_text(TITLE)
    assert_untouched(desk)
    desk.goto(f"{house.url}/forloeb/{room.session}/opsamling/")
    desk.get_by_role("button", name="Saml svarene").click()
    expect(desk.get_by_role("link", name="Åbn skemaet").first).to_be_visible()
    sheets = [link.get_attribute("href") for link in desk.get_by_role("link", name="Åbn skemaet").all()]
    printed = ""
    for place in (*sheets, f"/forloeb/{room.session}/rapport/"):
        desk.goto(f"{house.url}{place}")
        assert_untouched(desk)
        papers = {
            href
            for link in desk.get_by_role("link").all()
            if (href := link.get_attribute("href")) and re.search(r"\.(pdf|docx|csv)$", href)
        }
        assert papers
        for paper in papers:
            reply = desk.request.get(f"{house.url}{paper}")
            assert reply.status == 200, paper
            if paper.endswith(".csv"):
                assert not re.search(r'(?m)(^|;)"?[=+@]', reply.body().decode("utf-8-sig")), paper
            if paper.endswith(".pdf") and place in sheets:
                printed += words_of(reply.body(), folder)
    for words in (TITLE, HEADING, AGREED, *PAYLOADS):
        assert bare(words) in printed


def words_of(body: bytes, folder: Path) -> str:
    found = folder / "paper.pdf"
    found.write_bytes(body)
    with pypdfium2.PdfDocument(found) as document:
        return bare("".join(page.get_textpage().get_text_range() for page in document))


def bare(text: str) -> str:
    """Letters and digits: line breaks and hyphens are the paper's business."""
    return re.sub(r"[\W_]", "", text)


def assert_inert(html: str) -> None:
    """No tag and no attribute of anybody's making."""
    assert not re.search(r"<(script|img|svg onload|a href=.?javascript|b onmouse|i style|u>)", html), html


def assert_untouched(page: Page) -> None:
    assert page.evaluate("window.ramt === undefined"), page.url
    assert page.evaluate("document.querySelectorAll('[onerror], [onload], [onmouseover]').length") == 0, page.url
    assert page.locator('a[href^="javascript"]').count() == 0, page.url


def write(seat: Seat, payload: str) -> list[str]:
    """Put the payload in every text field of the step; returns the fields that took words."""
    step = seat.client.get(f"{seat.room.address}/main").json()
    taken = []
    for form in read_forms(step["html"]):
        if form.kind == "ask":
            answer = with_payload(form, payload)
            reply = seat.send(form.item, form.field, **answer)
            assert reply.status_code in (200, 409), reply.text
            taken += [form.field] if payload in answer.values() else []
    return taken


def with_payload(form: Form, payload: str) -> dict[str, object]:
    answer = filled(form, random.Random(7))
    texts = {one.name for one in form.inputs if one.kind in ("text", "textarea")}
    return {name: payload if name in texts else value for name, value in answer.items()}


def sign_in(page: Page, house: House, room: Room) -> None:
    page.goto(f"{house.url}/forloeb/{room.session}/bord/")
    page.get_by_label("E-mail").fill("bo@fjordby.example")
    page.get_by_label("Adgangskode").fill("blå hest med tre hatte")
    page.get_by_role("button", name="Log ind").click()
    page.wait_for_url("**/bord/")
