"""The few HTTP things the live room needs, close to the wire: reading a body within bounds, short answers."""

import asyncio
import gzip
import json
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any
from urllib.parse import parse_qs, quote

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]

IDLE = 15.0
"""A body that stands still for this long is given up (408): a trickling client costs one small task, no more."""

POLICY = (
    b"default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
    b"form-action 'self'; frame-ancestors 'self'"
)
_COMMON = [
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"same-origin"),
    (b"content-security-policy", POLICY),
]


class BodyRefused(Exception):
    """The body is too large (413), stood still (408), or the sender left (0: answer nobody)."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


async def read_body(receive: Receive, most: int) -> bytes:
    """The whole body, or BodyRefused. A cut-off body is never handed on."""
    parts: list[bytes] = []
    size = 0
    while True:
        try:
            async with asyncio.timeout(IDLE):  # no task of its own, as wait_for makes one
                message = await receive()
        except TimeoutError:
            raise BodyRefused(408) from None
        if message["type"] == "http.disconnect":
            raise BodyRefused(0)
        part = message.get("body", b"")
        size += len(part)
        if size > most:
            raise BodyRefused(413)
        parts.append(part)
        if not message.get("more_body", False):
            return b"".join(parts)


def header(scope: Scope, name: bytes) -> str:
    for key, value in scope["headers"]:
        if key == name:
            return bytes(value).decode("latin-1")
    return ""


def cookies(scope: Scope) -> dict[str, str]:
    """What the browser sent, as it is; ours are never quoted. Read once per request."""
    kept = scope.get("forankring.cookies")
    if isinstance(kept, dict):
        return kept
    raw = header(scope, b"cookie")
    found: dict[str, str] = {}
    for part in raw.split(";") if len(raw) <= 8000 else ():
        name, is_pair, value = part.partition("=")
        if is_pair:
            found[name.strip()] = value.strip()
    scope["forankring.cookies"] = found
    return found


def query(scope: Scope) -> dict[str, str]:
    if not scope.get("query_string"):
        return {}
    found = parse_qs(bytes(scope.get("query_string", b"")).decode("latin-1")[:4000], keep_blank_values=True)
    return {name: values[-1] for name, values in found.items()}


def is_same_origin(scope: Scope) -> bool:
    """True unless a browser says the post comes from another site."""
    origin = header(scope, b"origin")
    if not origin or origin == "null":
        return header(scope, b"sec-fetch-site") in ("", "same-origin", "same-site", "none")
    return origin.split("://", 1)[-1] == header(scope, b"host")


async def answer(
    send: Send,
    status: int,
    body: bytes,
    kind: bytes = b"application/json",
    headers: list[tuple[bytes, bytes]] | None = None,
) -> None:
    """One whole answer."""
    sent = [(b"content-type", kind), (b"content-length", str(len(body)).encode()), *_COMMON, *(headers or [])]
    if not any(name == b"cache-control" for name, _ in sent):
        sent.append((b"cache-control", b"no-store"))
    await send({"type": "http.response.start", "status": status, "headers": sent})
    await send({"type": "http.response.body", "body": body})


async def answer_json(send: Send, value: object, status: int = 200) -> None:
    await answer(send, status, json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode())


async def answer_page(
    scope: Scope, send: Send, html: str | bytes, status: int = 200, headers: list[tuple[bytes, bytes]] | None = None
) -> None:
    body = html if isinstance(html, bytes) else html.encode()
    more = list(headers or [])
    if len(body) > 600 and "gzip" in header(scope, b"accept-encoding"):
        body = gzip.compress(body, 5)
        more += [(b"content-encoding", b"gzip"), (b"vary", b"accept-encoding")]
    await answer(send, status, body, b"text/html; charset=utf-8", more)


async def redirect(send: Send, to: str, headers: list[tuple[bytes, bytes]] | None = None) -> None:
    # Whatever is no part of an address is written as %XX: nobody writes a header line of their own.
    where = quote(to, safe="/:?#@!$&'()*+,;=%", errors="replace").encode()
    await answer(send, 303, b"", b"text/plain", [(b"location", where), *(headers or [])])


def set_cookie(
    name: str, value: str, *, is_secure: bool, seconds: int = 12 * 3600, path: str = "/d/"
) -> tuple[bytes, bytes]:
    words = f"{name}={value}; Path={path}; Max-Age={seconds}; HttpOnly; SameSite=Lax" + (
        "; Secure" if is_secure else ""
    )
    return b"set-cookie", words.encode("latin-1")


def language_of(scope: Scope) -> str:
    """The reader's language: ?lang=, then the cookie, then the browser's first of ours, else Danish."""
    asked = query(scope).get("lang") or cookies(scope).get("sprog", "")
    if asked in ("da", "en"):
        return asked
    for part in header(scope, b"accept-language").split(","):
        word = part.split(";")[0].strip().lower()[:2]
        if word in ("da", "nb", "nn", "sv"):
            return "da"
        if word == "en":
            return "en"
    return "da"
