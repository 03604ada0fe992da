"""After close nobody can look it up: every file the house leaves, and every seat cookie, attribute nothing.

A real house, 200 seats with addresses and browser names of their own. All files are read byte by byte while the house
still runs: databases, write-ahead logs, key folder, log, temporary files.
"""

import base64
import re
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest

from tests.fixtures.house import House

from .rooms import Room, Seat, open_room

SEATS = 200
AGENT = "Fingeraftryk/77 (meget kendelig telefon)"
ADDRESS = "127.7.31.{}"
PASSWORD = "blå hest med tre hatte"


@dataclass(frozen=True)
class Traces:
    """What an observer could have written down while the room was open."""

    room: Room
    cookies: list[str]
    tags: list[str]
    slots: list[str]
    key: bytes


def card(number: int) -> str:
    """A text that tells the order of arrival to this test, and to nobody else."""
    return f"kort nummer {number:03d} fra salen"


def files_of(house: House) -> Iterator[tuple[Path, bytes]]:
    places = [house.log, *house.data.parent.rglob("*")]
    for path in places:
        if path.is_file():
            yield path, path.read_bytes()


def spearman(ranks: list[int]) -> float:
    """Correlation between the order of `ranks` and 0, 1, 2 …; about ±0.07 by chance for 200."""
    n = len(ranks)
    return 1 - 6 * sum((place - rank) ** 2 for place, rank in enumerate(ranks)) / (n * (n * n - 1))


def log_in(house: House, password: str) -> int:
    with httpx.Client(
        transport=httpx.HTTPTransport(local_address=ADDRESS.format(250)),
        headers={"user-agent": AGENT},
        base_url=house.url,
        timeout=30,
    ) as client:
        token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', client.get("/log-ind/").text)
        assert token is not None
        form = {"login": "bo@fjordby.example", "password": password, "csrfmiddlewaretoken": token[1]}
        status = client.post("/log-ind/", data=form).status_code
        client.get("/forloeb/")
        client.get("/findes-ikke/")
        return status


@pytest.fixture(scope="module")
def after_close(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[House, Traces]]:
    """A session with 200 seats, answers changed and taken back, closed; the house still runs."""
    from tests.fixtures.house import serve

    folder = tmp_path_factory.mktemp("forensic")
    (folder / "house").mkdir()
    (folder / "temp").mkdir()
    with serve(folder / "house", "", "--no-demo", TMPDIR=str(folder / "temp")) as house:
        room = open_room(house, "team-talk")
        assert log_in(house, "et forkert kodeord") == 200
        assert log_in(house, PASSWORD) == 302
        seats = [Seat(room, ADDRESS.format(n % 200 + 1), f"{AGENT} {n}") for n in range(SEATS)]
        room.act("goto", index=1, round="alone")
        slots = [f"telefon{n:03d}kort" for n in range(SEATS)]
        for number, seat in enumerate(seats):
            slot = slots[number]
            assert seat.send("wonder", "thoughts", id=slot, text=card(number)).status_code == 200
            if number % 10 == 0:
                assert seat.send("wonder", "thoughts", id=slot, rev=2, text=card(number) + " igen").status_code == 200
            if number % 25 == 0:
                extra = seat.send("wonder", "thoughts", id=f"fortrudt{number}", text="taget tilbage igen")
                assert extra.status_code == 200
                seat.send("wonder", "thoughts", id=f"fortrudt{number}", rev=2, op="remove")
        tags = known_tags(house, room)
        key = next((house.data / "keys").iterdir()).read_bytes()
        assert any(tags[0].encode() in bytes_ for _, bytes_ in files_of(house)), "the search itself must find things"
        room.act("reveal", seconds=0)
        room.act("close")
        cookies = [seat.cookie for seat in seats]
        for seat in seats:
            seat.client.close()
        yield house, Traces(room, cookies, tags, [*slots, "fortrudt25"], key)


def known_tags(house: House, room: Room) -> list[str]:
    with sqlite3.connect(f"file:{house.data / 'ledger.db'}?mode=ro", uri=True) as book:
        found = [row[0] for row in book.execute("SELECT DISTINCT tag FROM line WHERE room = ?", (room.id,))]
    assert len(found) == SEATS
    return found


def test_no_file_holds_a_key_a_tag_a_cookie_or_a_phones_own_id(after_close: tuple[House, Traces]) -> None:
    house, traces = after_close
    assert list((house.data / "keys").iterdir()) == []
    tokens = [base64.urlsafe_b64decode(cookie) for cookie in traces.cookies]
    secrets = {
        *(cookie.encode() for cookie in traces.cookies),
        *tokens,
        *(token[:12] for token in tokens),
        *(token[:12].hex().encode() for token in tokens),
        *(tag.encode() for tag in traces.tags),
        *(bytes.fromhex(tag) for tag in traces.tags),
        *(slot.encode() for slot in traces.slots),
        traces.key, traces.key.hex().encode(), base64.b64encode(traces.key), base64.urlsafe_b64encode(traces.key),
        b"taget tilbage igen",
    }  # fmt: skip
    read = list(files_of(house))
    assert {"ledger.db", "forankring.db"} <= {path.name for path, _ in read}
    assert [(path.name, secret) for path, bytes_ in read for secret in secrets if secret in bytes_] == []


def test_no_file_holds_an_address_or_a_browsers_name(after_close: tuple[House, Traces]) -> None:
    house, _ = after_close
    marks = (b"Fingeraftryk", b"127.7.31.", b"httpx/")
    assert [(path.name, mark) for path, bytes_ in files_of(house) for mark in marks if mark in bytes_] == []


def test_the_order_of_arrival_is_nowhere_in_the_ledger(after_close: tuple[House, Traces]) -> None:
    house, traces = after_close
    with sqlite3.connect(f"file:{house.data / 'ledger.db'}?mode=ro", uri=True) as book:
        rows = book.execute("SELECT body FROM line WHERE room = ?", (traces.room.id,)).fetchall()
        marks = book.execute(
            "SELECT DISTINCT tag, batch, rev, slot = id FROM line WHERE room = ?", (traces.room.id,)
        ).fetchall()
    assert marks == [(None, 0, 0, 1)]
    stored = [int(re.findall(r"nummer (\d{3})", body)[0]) for (body,) in rows]
    assert sorted(stored) == list(range(SEATS))
    assert abs(spearman(stored)) < 0.3
    bytes_ = (house.data / "ledger.db").read_bytes()
    places = [int(found) for found in re.findall(rb"kort nummer (\d{3})", bytes_)]
    assert sorted(places) == list(range(SEATS)), "an old page still holds a copy"
    assert abs(spearman(places)) < 0.3


def test_the_order_of_arrival_is_nowhere_in_the_sheet(after_close: tuple[House, Traces]) -> None:
    house, traces = after_close
    house.run("manage", "shell", "--no-imports", "-c", _HARVEST % traces.room.session)
    with sqlite3.connect(f"file:{house.data / 'forankring.db'}?mode=ro", uri=True) as db:
        everything = "\n".join(db.iterdump())
    bytes_ = everything.encode()
    found = list(dict.fromkeys(int(n) for n in re.findall(rb"kort nummer (\d{3})", bytes_)))
    assert sorted(found) == list(range(SEATS))
    assert abs(spearman(found)) < 0.3


def test_a_captured_cookie_opens_nothing(after_close: tuple[House, Traces]) -> None:
    _, traces = after_close
    name = f"plads_{traces.room.id[:8]}"
    cookies = {name: traces.cookies[0]}
    replies = [
        httpx.get(f"{traces.room.address}{place}", cookies=cookies, headers={"accept": "application/json"})
        for place in ("", "/main", "/poll")
    ]
    assert [reply.status_code for reply in replies] == [404, 404, 404]


_HARVEST = """
from forankring.features.workshops import api as workshops
from forankring.kernel.accounts.api import Person
bo = Person.objects.get(email="bo@fjordby.example")
workshops.my_sessions(bo)
workshops.harvest(bo, "%s", "wonder")
"""


def test_spearman_sees_an_order_when_there_is_one() -> None:
    assert spearman(list(range(SEATS))) == 1
    assert spearman(list(reversed(range(SEATS)))) == -1
