"""A room one has no pass to, and a room that is not there, give the same answer to the last byte."""

import time
from collections.abc import Callable
from uuid import uuid4

import httpx
import pytest

from forankring.domain.grammar import Script
from forankring.kernel.ledger.api import DeskRole, issue

from .conftest import Stage, small_script

DESK = ("desk/frame", "desk/poll", "desk/stream", "desk/suggest", "act", "act/more", "no-such")
LOOKING = ("screen", "screen/frame", "screen/poll", "screen/stream")
TYPING = ("paper",)
MAY = {
    DeskRole.FACILITATOR: (*DESK, *LOOKING, *TYPING),
    DeskRole.SCRIBE: (*LOOKING, *TYPING),
    DeskRole.SCREEN: LOOKING,
}


def told(reply: httpx.Response, room: str) -> tuple[int, list[tuple[str, str]], str]:
    headers = sorted((name, value.replace(room, "ROOM")) for name, value in reply.headers.items())
    return reply.status_code, headers, reply.text.replace(room, "ROOM")


@pytest.mark.parametrize("what", [*DESK, *LOOKING, *TYPING])
async def test_without_a_pass_a_room_looks_like_none(stage: Stage, what: str) -> None:
    nowhere = str(uuid4())
    forged = issue("x" * 50, stage.room.id, DeskRole.FACILITATOR, "desk", time.time())
    for method in ("GET", "POST", "PUT"):
        for headers in ({}, {"authorization": f"Bearer {forged}"}, {"accept": "text/html"}):
            client = stage.client(**headers)
            real = await client.request(method, f"/d/r/{stage.room.id}/{what}")
            none = await client.request(method, f"/d/r/{nowhere}/{what}")
            assert real.status_code == 403
            assert told(real, stage.room.id) == told(none, nowhere)


@pytest.mark.parametrize("role", list(DeskRole))
async def test_a_pass_opens_its_own_room_and_its_own_part_alone(
    stage_of: Callable[[Script], Stage], role: DeskRole
) -> None:
    stage, other = stage_of(small_script()), stage_of(small_script())
    bearer = {"authorization": f"Bearer {stage.token(role)}"}
    for what in (*DESK, *LOOKING, *TYPING):
        elsewhere = await stage.client(**bearer).get(f"/d/r/{other.room.id}/{what}")
        assert elsewhere.status_code == 403, what
        if what not in MAY[role]:
            assert (await stage.client(**bearer).get(f"/d/r/{stage.room.id}/{what}")).status_code == 403, what


async def test_a_wrong_code_tells_nothing(stage: Stage) -> None:
    client = stage.client()
    for path in ("", "/main", "/poll", "/send", "/table"):
        for method in ("GET", "POST"):
            one = await client.request(method, f"/d/BCDF2345{path}")
            other = await client.request(method, f"/d/GHJK6789{path}")
            assert one.status_code in (403, 404), path
            assert told(one, "BCDF2345") == told(other, "GHJK6789")


async def test_a_code_that_did_not_fit_stands_in_its_field_to_be_put_right(stage: Stage) -> None:
    client = stage.client(accept="text/html")
    page = await client.get("/d/", params={"kode": 'abcd-"efg<b>'})
    assert page.status_code == 404
    assert 'value="abcd-&quot;efg&lt;b&gt;"' in page.text
    assert "value=" not in (await client.get("/d/BBBB2222")).text
