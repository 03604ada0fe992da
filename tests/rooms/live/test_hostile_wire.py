"""Whatever comes over the wire: an answer with a sentence, never a broken page, and honest people go on unhurt."""

import asyncio
import json
import secrets
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from pathlib import Path

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from forankring.kernel.ledger.api import DeskRole, connect
from forankring.live import desk, phone, selftest

from .conftest import Stage, small_script
from .hostile import (
    ACTS,
    GOOD,
    HOSTILE,
    JSON,
    KEYS,
    ODD,
    PAGES,
    RAW,
    answers,
    fronts,
    headers,
    kinds,
    methods,
    places,
    queries,
)


@dataclass
class Wire:
    """The live room, spoken to without any client in between: bytes in, bytes out."""

    stage: Stage
    seat: str
    runner: asyncio.Runner

    def ask(
        self,
        method: str,
        path: str,
        body: bytes = b"",
        query: bytes = b"",
        more: list[tuple[bytes, bytes]] | None = None,
    ) -> tuple[int, bytes, list[tuple[bytes, bytes]]]:
        return self.runner.run(self._ask(method, path, body, query, more or []))

    def back_to_the_shown_answers(self) -> None:
        self.runner.run(self.stage.act("goto", index=0, round="alone"))
        if self.runner.run(self.stage.frame())["phase"] == "open":
            self.runner.run(self.stage.act("reveal", seconds=0))

    async def _ask(
        self, method: str, path: str, body: bytes, query: bytes, more: list[tuple[bytes, bytes]]
    ) -> tuple[int, bytes, list[tuple[bytes, bytes]]]:
        told: list[dict] = []
        pieces = [
            {"type": "http.request", "body": body, "more_body": False},
            {"type": "http.disconnect"},
        ]

        async def receive() -> dict:
            return pieces.pop(0) if len(pieces) > 1 else pieces[0]

        async def send(message: dict) -> None:
            told.append(message)

        path = path.replace("CODE", self.stage.room.code).replace("ROOM", self.stage.room.id)
        scope = {
            "type": "http", "method": method, "path": path, "query_string": query, "client": ("127.0.0.1", 1),
            "headers": [*more, (b"cookie", self.seat.encode()), (b"authorization", self.stage.token().encode())],
        }  # fmt: skip
        await self.stage.live(scope, receive, send)
        start = next(m for m in told if m["type"] == "http.response.start")
        return start["status"], b"".join(m.get("body", b"") for m in told), start["headers"]


@pytest.fixture
def wire(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Wire]:
    """A running round, a seat with a pass, and no waiting: polls answer at once, wrong codes are not counted."""
    monkeypatch.setattr(phone, "POLL", 0.0)
    monkeypatch.setattr(desk, "POLL", 0.0)
    monkeypatch.setattr(selftest, "TICKS", 0)
    ledger = connect(str(tmp_path / "ledger.db"))
    ledger.migrate()
    with asyncio.Runner() as runner:

        async def begin() -> Wire:
            stage = Stage(ledger, tmp_path / "keys", small_script())
            seat = (await stage.phone()).client.cookies
            await stage.act("next")
            name, value = next(iter(seat.items()))
            return Wire(stage, f"{name}={value}; bord_{stage.room.id[:8]}=Bord%201", runner)

        made = runner.run(begin())
        made.stage.live.house.pace.burst = made.stage.live.house.pace.rate = 1e9
        made.stage.live.house.wrong.burst = 1e9
        yield made
        runner.run(made.stage.live.stop())
    ledger.close()


def check(status: int, body: bytes, sent: list[tuple[bytes, bytes]], method: str) -> None:
    """A real status, a sentence with every refusal, no line break smuggled into a header."""
    assert 200 <= status < 500, body[:300]
    assert all(not set(value) & {10, 13, 0} for _, value in sent)
    if status >= 400 and method != "HEAD":
        words = dict(sent)
        if words[b"content-type"] == b"application/json":
            assert json.loads(body)["say"]
        else:
            assert b"gzip" in words.get(b"content-encoding", b"") or b"role='alert'" in body.replace(b'"', b"'")


FUZZ = settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))


@FUZZ
@given(methods, fronts, places, queries, headers, kinds, st.sampled_from(RAW) | st.binary(max_size=60))
def test_any_request_gets_an_answer(
    wire: Wire, method: str, front: str, place: str, query: bytes, more: list, kind: bytes, body: bytes
) -> None:
    if (front, place) == ("selvtest", "/poll"):  # waits two seconds on purpose
        return
    found = wire.ask(method, f"/d/{front}{place}", body, query, [*more, (b"content-type", kind)])
    check(*found, method)


@FUZZ
@given(st.sampled_from(["CODE/send", "CODE/table", "r/ROOM/paper"]), answers, st.booleans())
def test_any_answer_is_stored_or_refused_with_a_sentence(
    wire: Wire, where: str, answer: Mapping[str, object], is_html: bool
) -> None:
    more = [JSON, (b"accept", b"text/html" if is_html else b"application/json")]
    check(*wire.ask("POST", f"/d/{where}", json.dumps(answer).encode(), b"", more), "POST")


def test_no_key_of_an_answer_can_be_turned_against_the_room(wire: Wire) -> None:
    """Every key in turn with every odd value, and after each the page can still be drawn and answers stored."""
    for where in ("CODE/send", "CODE/table", "r/ROOM/paper"):
        for key, value in product(KEYS, ODD):
            body = json.dumps({**GOOD, key: value}).encode()
            check(*wire.ask("POST", f"/d/{where}", body, b"", [JSON]), "POST")
    for place in PAGES:
        status, body, sent = wire.ask("GET", f"/d/{place}")
        assert status == 200, body
        check(status, body, sent, "GET")
    answer = json.dumps({**GOOD, "id": "stadig", "text": "Huset skriver stadig"}).encode()
    assert wire.ask("POST", "/d/CODE/send", answer, b"", [JSON])[0] == 200


@pytest.mark.parametrize("name", ACTS)
def test_no_key_of_an_act_can_be_turned_against_the_room(wire: Wire, name: str) -> None:
    wire.ask("POST", "/d/CODE/send", json.dumps(GOOD).encode(), b"", [JSON])
    card = wire.stage.ledger.lines_of(wire.stage.room.id)[0].id
    good = json.loads(json.dumps({"field": "note", **ACTS[name]}).replace("CARD", card))
    for key in ("field", "key", *good):
        wire.back_to_the_shown_answers()
        for value in ODD:
            acted = {**good, "act": name, key: value}
            check(*wire.ask("POST", "/d/r/ROOM/act", json.dumps(acted).encode(), b"", [JSON]), "POST")
        for place in PAGES:
            status, body, sent = wire.ask("GET", f"/d/{place}")
            assert status == 200, (key, body)
            check(status, body, sent, "GET")


def test_a_paste_of_a_megabyte_is_refused_and_the_room_goes_on(wire: Wire) -> None:
    huge = json.dumps({**GOOD, "text": "å" * 500_000}).encode()
    status, body, _ = wire.ask("POST", "/d/CODE/send", huge, b"", [JSON])
    assert status == 413
    assert json.loads(body)["why"] == "too_big"
    assert wire.ask("POST", "/d/CODE/send", json.dumps(GOOD).encode(), b"", [JSON])[0] == 200


def test_invisible_tricks_and_lone_surrogates_are_taken_out_before_storing(wire: Wire) -> None:
    for n, words in enumerate(HOSTILE):
        wire.ask("POST", "/d/CODE/send", json.dumps({**GOOD, "id": f"h{n}", "text": words}).encode(), b"", [JSON])
    stored = " ".join(json.loads(r.body)["text"] for r in wire.stage.ledger.lines_of(wire.stage.room.id))
    assert "blåbær" in stored
    assert "%%MAIN%%{{7*7}}" in stored
    assert not any(c in stored for c in "\u202e\u2066\u2069\u200b\u2060\x00\x1b\ud800")
    html = json.loads(wire.ask("GET", "/d/CODE/main")[1])["html"]
    assert "%%MAIN%%{{7*7}}${7*7}" in html
    assert "<script>" not in html


async def test_words_that_look_like_our_placeholders_stay_words(stage: Stage) -> None:
    """The page is put together in one pass: what somebody wrote is never filled in."""
    phone = await stage.phone()
    await stage.act("next")
    words = "%%CODE%% %%ROOM%% %%NOTE%% %%VIEW%% %%ID%%"
    assert (await phone.send("note", text=words))[0] == 200
    page = await phone.client.get(f"/d/{stage.room.code}", headers={"accept": "text/html"})
    assert words in page.text


async def test_a_scribe_is_sent_back_only_inside_the_house(stage: Stage) -> None:
    headers = {"authorization": f"Bearer {stage.token(DeskRole.SCRIBE)}", "accept": "text/html"}
    form = {"item": "first", "field": "note", "table": "Bord 9", "text": "På papir"}
    for back in ("//ond.example/", "https://ond.example/", "/\\ond.example", "/x\r\nset-cookie: a=b", "/æ\u2028"):
        reply: httpx.Response = await stage.client().post(
            f"/d/r/{stage.room.id}/paper", data={**form, "back": back, "id": secrets.token_hex(8)}, headers=headers
        )
        assert reply.status_code == 303
        assert reply.headers["location"].startswith("/")
        assert not reply.headers["location"].startswith(("//", "/\\"))
        assert "set-cookie" not in reply.headers
