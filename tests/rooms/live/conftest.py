"""A live room in this process, spoken to over ASGI: no Django pages, real ledger, real guard."""

import secrets
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import pytest

from forankring.domain.grammar import (
    Column,
    Field,
    Guide,
    Item,
    ItemKind,
    KindName,
    Option,
    Round,
    Script,
    Source,
    Tool,
)
from forankring.domain.grammar.codec import script_to_json
from forankring.kernel.guard.api import load_guard, message
from forankring.kernel.ledger.api import DeskRole, Ledger, RoomRow, connect, issue, open_room
from forankring.live import Live, LiveSettings, create

SECRET = "tests-only-" + "s" * 40
_T = {"da": "Navn", "en": "Name"}
_Q = {"da": "Spørgsmål?", "en": "Question?"}
FORM = (
    '<form class="ask" action="%%SEND%%"><input name="id" value="%%ID%%">'
    '<input name="rev" value="%%REV%%"></form>%%MINE%%'
)
SHELL = "<body data-room='%%ROOM%%' data-code='%%CODE%%' data-view='%%VIEW%%'>%%NOTE%%<main>%%MAIN%%</main></body>"


def small_tool(*fields: Field) -> Tool:
    guide = Guide((), _T, _T, _T, _T, (), (), ())
    return Tool(
        "t", "p", "1.0.0", "0" * 64, "test", _T, _T, 10, guide, Source("s", "https://example.org", "CC0"), fields
    )


NOTE = Field("note", KindName.NOTE, _T, _Q)
BALANCE = Field("balance", KindName.BALANCE, _T, _Q, low={"da": "Lav", "en": "Low"}, high={"da": "Høj", "en": "High"})
ROWS = Field("rows", KindName.ROWS, _T, _Q, columns=(Column("task", _T), Column("often", _T, True)))
CHOICE = Field("choice", KindName.CHOICE, _T, _Q, options=(Option("x", _T), Option("y", _T)))
ROUNDS = (Round.ALONE, Round.TABLE, Round.PLENARY)


def small_script(*, is_wall: bool = False) -> Script:
    tool = small_tool(NOTE, BALANCE, ROWS, CHOICE)
    item = Item("first", ItemKind.TOOL, _T, 10, tool, ROUNDS, (), 3)
    rest = (
        ()
        if is_wall
        else (Item("pause", ItemKind.BREAK, {"da": "Pause"}, 5), Item("last", ItemKind.TOOL, _T, 5, tool, ROUNDS))
    )
    return Script({"da": "Forløb", "en": "Session"}, "da", (item, *rest), ("Bord 1", "Bord 2"), is_wall)


@dataclass
class Phone:
    """One seat. `send` answers (status, reply)."""

    client: httpx.AsyncClient
    code: str
    item: str = "first"
    sent: int = field(default=0)

    async def join(self) -> httpx.Response:
        return await self.client.get(f"/d/{self.code}")

    async def send(self, field_id: str, **answer: object) -> tuple[int, dict[str, object]]:
        body = {"item": self.item, "field": field_id, "id": secrets.token_hex(16), "rev": 1, **answer}
        reply = await self.client.post(f"/d/{self.code}/send", json=body)
        return reply.status_code, reply.json()

    async def step(self, lang: str = "da") -> dict[str, str]:
        return (await self.client.get(f"/d/{self.code}/main", params={"lang": lang})).json()


class Stage:
    """A room on stage: phones, a desk, the ledger underneath."""

    def __init__(
        self, ledger: Ledger, keys: Path, script: Script, forms: dict[str, dict[str, str]] | None = None
    ) -> None:
        self.ledger, self.keys = ledger, keys
        small = {f"{i.id}/{f.id}": {"da": FORM, "en": FORM} for i in script.items if i.tool for f in i.tool.fields}
        self.room: RoomRow = open_room(ledger, keys, script_to_json(script), {"fields": forms or small})
        self.live: Live = self.fresh()
        self.clients: list[httpx.AsyncClient] = []

    def fresh(self) -> Live:
        """The live room as after a restart: nothing but what the ledger and the key file hold."""
        shells = {name: {"da": SHELL, "en": SHELL} for name in ("phone", "plain", "screen", "selftest")}
        return create(LiveSettings(self.ledger, self.keys, SECRET, load_guard(), message, shells, lambda text: text))

    def client(self, **headers: str) -> httpx.AsyncClient:
        async def app(
            scope: dict, receive: Callable[[], Awaitable[dict]], send: Callable[[dict], Awaitable[None]]
        ) -> None:
            await self.live(scope, receive, send)

        made = httpx.AsyncClient(
            transport=httpx.ASGITransport(app=app),
            base_url="http://house.test",
            headers={"accept": "application/json", **headers},
        )
        self.clients.append(made)
        return made

    async def phone(self, *, table: str = "", item: str = "first") -> Phone:
        phone = Phone(self.client(), self.room.code, item)
        assert (await phone.join()).status_code == 200
        if table:
            reply = await phone.client.post(f"/d/{self.room.code}/table", json={"table": table})
            assert reply.status_code == 200
        return phone

    def token(self, role: DeskRole = DeskRole.FACILITATOR, desk: str = "desk-1") -> str:
        return issue(SECRET, self.room.id, role, desk, time.time())

    async def act(self, name: str, *, desk: str = "desk-1", expect: int = 200, **more: object) -> dict[str, object]:
        headers = {"authorization": f"Bearer {self.token(desk=desk)}"}
        reply = await self.client().post(f"/d/r/{self.room.id}/act", json={"act": name, **more}, headers=headers)
        assert reply.status_code == expect, reply.text
        return reply.json()

    async def frame(self, which: str = "screen") -> dict:
        headers = {"authorization": f"Bearer {self.token()}"}
        return (await self.client().get(f"/d/r/{self.room.id}/{which}/frame", headers=headers)).json()


@pytest.fixture
async def stage_of(ledger_url: str, tmp_path: Path) -> AsyncIterator[Callable[[Script], Stage]]:
    """Rooms that have not begun, by their script, on each database."""
    ledger = connect(ledger_url)
    ledger.migrate()
    made: list[Stage] = []

    def open_stage(script: Script) -> Stage:
        made.append(Stage(ledger, tmp_path / "keys", script))
        return made[-1]

    yield open_stage
    for one in made:
        for client in one.clients:
            await client.aclose()
        await one.live.stop()
    ledger.close()


@pytest.fixture
def stage(stage_of: Callable[[Script], Stage]) -> Stage:
    return stage_of(small_script())
