"""An open room in a real house without a browser: planned and opened by the same acts the pages use."""

import json
import secrets
import socket
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import httpx

from tests.fixtures.house import House

_OPEN = """
import json, time
from django.conf import settings
from forankring.features.workshops import api as workshops
from forankring.kernel.accounts.api import Person, Role
from forankring.kernel.ledger.api import DeskRole, issue
from forankring.kernel.packs.api import session_template
person, is_new = Person.objects.get_or_create(email="bo@fjordby.example", defaults={"name": "Bo Mørk"})
if is_new:
    person.set_password("blå hest med tre hatte")
    person.save()
    person.roles.create(role=Role.FACILITATOR)
items = {item.id: item for name in "%(templates)s".split() for item in session_template(name).items}
details = workshops.Details(title=%(title)r, purpose=%(title)r, place=%(title)r, tables=("Bord 1", "Bord 2"))
session = workshops.plan_session(person, details, tuple(items.values()))
session = workshops.start_session(person, session.pk)
passes = [issue(settings.SECRET_KEY, session.room, DeskRole.FACILITATOR, d, time.time()) for d in ("bord-1", "bord-2")]
print(json.dumps([str(session.pk), session.room, session.code, passes]))
"""


@dataclass(frozen=True)
class Room:
    """A room, and two desks that may lead it."""

    url: str
    session: str
    id: str
    code: str
    passes: tuple[str, str]

    @property
    def address(self) -> str:
        return f"{self.url}/d/{self.code}"

    def act(self, name: str, *, desk: int = 0, expect: int = 200, **more: object) -> dict[str, Any]:
        reply = httpx.post(
            f"{self.url}/d/r/{self.id}/act",
            json={"act": name, "key": secrets.token_hex(8), **more},
            headers={"authorization": f"Bearer {self.passes[desk]}", "accept": "application/json"},
            timeout=30,
        )
        assert reply.status_code == expect, reply.text
        return reply.json()

    def frame(self, which: str = "screen") -> dict[str, Any]:
        headers = {"authorization": f"Bearer {self.passes[0]}"}
        return httpx.get(f"{self.url}/d/r/{self.id}/{which}/frame", headers=headers, timeout=30).json()


def open_room(house: House, templates: str, title: str = "Prøve i et rigtigt hus") -> Room:
    """Plan from one template, or from several (names with blanks between them) one after the other, and open."""
    told = house.run("manage", "shell", "--no-imports", "-c", _OPEN % {"templates": templates, "title": title})
    session, room, code, passes = json.loads(told.splitlines()[-1])
    return Room(house.url, session, room, code, tuple(passes))


@dataclass
class Seat:
    """A phone that speaks plain HTTP from an address of its own, with a browser name of its own."""

    room: Room
    address: str = "127.0.0.1"
    agent: str = "Telefon"
    client: httpx.Client = field(init=False)

    def __post_init__(self) -> None:
        self.client = httpx.Client(
            transport=httpx.HTTPTransport(local_address=self.address),
            headers={"user-agent": self.agent, "accept": "application/json"},
            timeout=60,
        )
        reply = self.client.get(self.room.address)
        assert reply.status_code == 200, reply.text

    @property
    def cookie(self) -> str:
        return next(value for name, value in self.client.cookies.items() if name.startswith("plads_"))

    def send(self, item: str, field_id: str, **answer: object) -> httpx.Response:
        body: Mapping[str, object] = {
            "item": item, "field": field_id, "id": secrets.token_hex(16), "rev": 1, **answer,
        }  # fmt: skip
        return self.client.post(f"{self.room.address}/send", json=body)


def dial(house: House) -> socket.socket:
    """A bare connection to the front door."""
    host, port = house.url.removeprefix("http://").split(":")
    return socket.create_connection((host, int(port)), timeout=60)
