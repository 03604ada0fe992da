"""The front door of a real house: cut-off posts, trickling clients, a full disk. Nothing acknowledged is lost."""

import json
import re
import resource
import socket
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Page, expect

from tests.fixtures.browser import PHONE, PROJECTOR
from tests.fixtures.house import House, serve

from .rooms import Room, Seat, dial, open_room

PASSWORD = "blå hest med tre hatte"
ILL = "Vi kan ikke gemme lige nu."
SOON = 30_000


@pytest.fixture(scope="module")
def front_house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    folder = tmp_path_factory.mktemp("front") / "house"
    folder.mkdir()
    with serve(folder, "", "--no-demo") as made:
        yield made


@pytest.fixture(scope="module")
def room(front_house: House) -> Room:
    return open_room(front_house, "team-talk")


@pytest.fixture
def bo(front_house: House, room: Room) -> Iterator[httpx.Client]:
    """A facilitator, logged in."""
    with httpx.Client(base_url=front_house.url, timeout=60) as client:
        status = client.post("/log-ind/", data={**token(client, "/log-ind/"), **NAMES}).status_code
        assert status == 302
        yield client


NAMES = {"login": "bo@fjordby.example", "password": PASSWORD}


def token(client: httpx.Client, place: str) -> dict[str, str]:
    found = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', client.get(place).text)
    assert found is not None
    return {"csrfmiddlewaretoken": found[1]}


def plans(house: House) -> int:
    with sqlite3.connect(f"file:{house.data / 'forankring.db'}?mode=ro", uri=True) as db:
        return int(db.execute("SELECT COUNT(*) FROM workshops_session").fetchone()[0])


def post(client: httpx.Client, place: str, fields: dict[str, str]) -> bytes:
    """The bytes of a whole, ordinary form post."""
    request = client.build_request("POST", place, data=fields)
    lines = [f"POST {place} HTTP/1.1", *(f"{name}: {value}" for name, value in request.headers.items())]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + request.content


def answer_to(house: House, sent: bytes, *, cut: bool = False) -> bytes:
    """What the house says to these bytes; `cut` says goodbye right after them."""
    with dial(house) as line:
        line.sendall(sent)
        if cut:
            line.shutdown(socket.SHUT_WR)
        found = b""
        while part := line.recv(65536):
            found += part
            if b"content-length: 0" in found.lower() or found.endswith(b"\n"):
                break
        return found


def test_a_post_that_was_cut_off_never_runs(front_house: House, bo: httpx.Client) -> None:
    whole = post(bo, "/forloeb/nyt/", {**token(bo, "/forloeb/nyt/"), "start": "template:team-talk", "fill": "x" * 5000})
    before = plans(front_house)
    for length in (len(whole) - 1, len(whole) - 4000, len(whole) - 5400):
        assert answer_to(front_house, whole[:length], cut=True) == b""
    assert bo.get("/forloeb/").status_code == 200
    assert plans(front_house) == before
    assert b" 302 " in answer_to(front_house, whole).splitlines()[0]
    assert plans(front_house) == before + 1


def test_a_contribution_that_was_cut_off_is_not_stored(front_house: House, room: Room) -> None:
    room.act("goto", index=1, round="alone")
    seat = Seat(room)
    body = json.dumps(
        {"item": "wonder", "field": "thoughts", "id": "cutoff", "rev": 1, "text": "klippet over"}
    ).encode()
    cookies = "; ".join(f"{name}={value}" for name, value in seat.client.cookies.items())
    head = (
        f"POST /d/{room.code}/send HTTP/1.1\r\nHost: x\r\nCookie: {cookies}"
        f"\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    ).encode()
    assert answer_to(front_house, head + body[:-1], cut=True) == b""
    assert seat.send("wonder", "thoughts", text="hel").status_code == 200
    assert "klippet" not in seat.client.get(f"{room.address}/main").text


def test_too_much_gets_a_sentence(front_house: House, room: Room) -> None:
    reply = httpx.post(front_house.url + "/log-ind/", content=b"x" * (9 * 1024 * 1024), timeout=60)
    assert reply.status_code == 413
    assert "Der er ikke gemt noget" in reply.text
    pasted = Seat(room).send("wonder", "thoughts", text="x" * 1_000_000)
    assert (pasted.status_code, pasted.json()["why"]) == (413, "too_big")


def test_a_header_with_an_underscore_poses_as_nobody(front_house: House) -> None:
    page = httpx.get(front_house.url + "/log-ind/", headers={"Accept_Language": "en"}).text
    assert '<html lang="da"' in page


def test_twelve_trickling_clients_do_not_slow_the_house(front_house: House, room: Room) -> None:
    """Each sends a form a byte at a time. Four threads serve the house: with one per body nobody would answer."""
    lines = [dial(front_house) for _ in range(12)]
    for number, line in enumerate(lines):
        place = "/log-ind/" if number % 3 else f"/d/{room.code}/send"
        line.sendall(f"POST {place} HTTP/1.1\r\nHost: x\r\nContent-Length: 60000\r\n\r\n".encode())
    is_over = threading.Event()

    def trickle() -> None:
        while not is_over.wait(0.1):
            for line in lines:
                line.sendall(b"x")

    dripping = threading.Thread(target=trickle)
    dripping.start()
    try:
        with httpx.Client(base_url=front_house.url, timeout=30) as client:
            seen = [client.get("/log-ind/").status_code for _ in range(50)]
            seen += [client.get(f"/d/{room.code}").status_code for _ in range(50)]
    finally:
        is_over.set()
        dripping.join()
        for line in lines:
            line.close()
    assert seen == [200] * 100


@contextmanager
def full_disk(house: House) -> Iterator[None]:
    """From now on the house's process can make no file longer: every write to a database fails."""
    before = resource.prlimit(house.process.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(house.process.pid, resource.RLIMIT_FSIZE, (0, before[1]))
    try:
        yield
    finally:
        resource.prlimit(house.process.pid, resource.RLIMIT_FSIZE, before)


def test_a_full_disk_is_said_everywhere_and_nothing_acknowledged_is_lost(
    front_house: House, bo: httpx.Client, new_page: Callable[..., Page], tmp_path: Path
) -> None:
    room = open_room(front_house, "team-talk", "Disken er fuld")
    room.act("goto", index=1, round="alone")
    seat = Seat(room)
    kept = [f"før {n}" for n in range(5)]
    assert {seat.send("wonder", "thoughts", text=text).status_code for text in kept} == {200}
    phone, screen = new_page(viewport=PHONE), new_page(viewport=PROJECTOR)
    phone.goto(room.address)
    screen.goto(f"{room.url}/d/r/{room.id}/screen?adgang={room.passes[0]}")
    expect(screen.get_by_text("5 svar er inde")).to_be_visible()
    with full_disk(front_house):
        refused = seat.send("wonder", "thoughts", id="imens", text="imens")
        assert (refused.status_code, refused.json()["why"]) == (503, "read_only")
        assert "gemt" in refused.json()["say"]
        assert room.act("reveal", seconds=0, expect=503)["why"] == "read_only"
        phone.get_by_role("textbox").first.fill("Skrevet, mens disken var fuld")
        phone.get_by_role("button", name="Send").first.click()
        expect(phone.get_by_text(ILL)).to_be_visible(timeout=SOON)
        expect(screen.get_by_text(ILL)).to_be_visible(timeout=SOON)
        assert bo.get("/forloeb/").status_code == 200
        refused_page = bo.post("/forloeb/nyt/", data={**token(bo, "/forloeb/nyt/"), "start": "template:team-talk"})
        assert refused_page.status_code == 503
        assert "gemme" in refused_page.text
    expect(phone.get_by_text(ILL)).to_be_hidden(timeout=SOON)
    expect(screen.get_by_text(ILL)).to_be_hidden(timeout=SOON)
    expect(phone.get_by_text("Skrevet, mens disken var fuld")).to_be_visible(timeout=SOON)
    assert seat.send("wonder", "thoughts", id="imens", text="imens").status_code == 200
    room.act("reveal", seconds=0)
    expect(screen.get_by_text("Skrevet, mens disken var fuld")).to_be_visible(timeout=SOON)
    html = room.frame()["html"]
    assert [text for text in (*kept, "imens") if html.count(f">{text}<") != 1] == []
