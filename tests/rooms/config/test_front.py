"""The front of the house: a body is gathered whole or not at all, and nobody poses as another header."""

import asyncio
from collections.abc import Iterable

import pytest

from forankring.config import front
from forankring.config.front import MOST, Front


class Pages:
    """What stands behind the front: remembers what it was handed."""

    def __init__(self) -> None:
        self.bodies: list[bytes] = []
        self.headers: list[tuple[bytes, bytes]] = []

    async def __call__(self, scope: dict, receive: object, send: object) -> None:
        self.headers = scope["headers"]
        body, more = b"", True
        while more:
            message = await receive()
            body += message["body"]
            more = message["more_body"]
        self.bodies.append(body)


def piece(body: bytes, *, more: bool = True) -> dict[str, object]:
    return {"type": "http.request", "body": body, "more_body": more}


async def ask(pages: Pages, messages: Iterable[dict], headers: list[tuple[bytes, bytes]] | None = None) -> list[dict]:
    """Send the messages, then silence."""
    waiting, told = list(messages), []

    async def receive() -> dict:
        if waiting:
            return waiting.pop(0)
        await asyncio.Event().wait()
        raise AssertionError

    async def send(message: dict) -> None:
        told.append(message)

    await Front(pages)({"type": "http", "headers": headers or []}, receive, send)
    return told


async def test_a_body_in_many_pieces_arrives_whole() -> None:
    pages, pieces = Pages(), [bytes([n]) * 100_000 for n in range(30)]
    await ask(pages, [*map(piece, pieces), piece(b"", more=False)])
    assert pages.bodies == [b"".join(pieces)]


async def test_a_cut_off_post_never_runs() -> None:
    pages = Pages()
    assert await ask(pages, [piece(b"title=H"), {"type": "http.disconnect"}]) == []
    assert pages.bodies == []


async def test_too_much_is_refused_with_a_sentence_and_never_runs() -> None:
    pages = Pages()
    told = await ask(pages, [piece(b"x" * (MOST + 1))])
    assert told[0]["status"] == 413
    assert "Der er ikke gemt noget" in told[1]["body"].decode()
    assert pages.bodies == []


async def test_a_body_that_stands_still_is_refused_with_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(front, "IDLE", 0.01)
    pages = Pages()
    told = await ask(pages, [piece(b"title=H")])
    assert told[0]["status"] == 408
    assert "nothing was saved" in told[1]["body"].decode()
    assert pages.bodies == []


async def test_a_header_with_an_underscore_is_dropped() -> None:
    pages = Pages()
    await ask(pages, [piece(b"", more=False)], [(b"x_forwarded_proto", b"https"), (b"accept", b"text/html")])
    assert pages.headers == [(b"accept", b"text/html")]
