"""Ask as somebody, take back what it did, and say what came of it."""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from django.conf import settings
from django.contrib.messages import WARNING
from django.db import connection, transaction
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

from .world import World


class Outcome(StrEnum):
    YES = "yes"
    REFUSED = "refused"
    """A form that was read and answered with a sentence that says why not; nothing is changed."""
    SIGN_IN = "sign in"
    NOT_YOURS = "not yours"
    NOT_FOUND = "not found"
    WRONG_METHOD = "wrong method"
    BROKEN = "broken"


@dataclass(frozen=True)
class Answer:
    """`told` is all a visitor can compare: status, headers, body, without what differs with every answer."""

    outcome: Outcome
    told: tuple[int, tuple[tuple[str, str], ...], str]
    wrote: tuple[str, ...]
    """Tables the answer wrote in, but for sign-in sessions."""


TOKEN = re.compile(r'(name="csrfmiddlewaretoken" value=|name="csrf-token" content=)"[^"]+"')
COOKIE = re.compile(r"(csrftoken|forankring|messages)=[^;]*|expires=[^;]*")
WRITES = re.compile(r'\s*(?:INSERT INTO|UPDATE|DELETE FROM|REPLACE INTO|TRUNCATE)\s+"?(\w+)', re.IGNORECASE)
OWN = {"django_session"}
EMPTY: Mapping[str, str] = {}


def ask(
    world: World, who: str, method: str, address: str, data: Mapping[str, str] = EMPTY, *, checks_csrf: bool = False
) -> Answer:
    """One request by that visitor; the database is as before afterwards."""
    client = Client(raise_request_exception=False, enforce_csrf_checks=checks_csrf)
    if who in world.sessions:
        client.cookies[settings.SESSION_COOKIE_NAME] = world.sessions[who]
    with transaction.atomic(), written() as wrote:
        response = getattr(client, method.lower())(address, data)
        body = b"".join(response.streaming_content) if response.streaming else response.content  # type: ignore[attr-defined]
        transaction.set_rollback(True)
    return Answer(outcome(response), told(response, body, address), tuple(sorted(set(wrote) - OWN)))


@contextmanager
def written() -> Iterator[list[str]]:
    """Every table a statement writes in."""
    found: list[str] = []

    def look(execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        if hit := WRITES.match(sql):
            found.append(hit[1])
        return execute(sql, params, many, context)

    with connection.execute_wrapper(look):
        yield found


def outcome(response: HttpResponse) -> Outcome:
    status, to = response.status_code, response.headers.get("Location", "")
    if to.startswith(reverse("account_login") + "?"):
        return Outcome.SIGN_IN
    if status == 403:
        is_guest = response.wsgi_request.user.is_anonymous  # type: ignore[attr-defined]  # the test client adds it
        return Outcome.SIGN_IN if is_guest else Outcome.NOT_YOURS
    fixed = {404: Outcome.NOT_FOUND, 405: Outcome.WRONG_METHOD}
    if status in fixed or status >= 500:
        return fixed.get(status, Outcome.BROKEN)
    said = getattr(response.wsgi_request, "_messages", None)  # type: ignore[attr-defined]  # the test client adds it
    is_refused = said is not None and any(one.level >= WARNING for one in said._queued_messages)
    return Outcome.REFUSED if is_refused else Outcome.YES


def told(response: HttpResponse, body: bytes, address: str) -> tuple[int, tuple[tuple[str, str], ...], str]:
    """The address itself is what the visitor typed: it may come back, in a link or the sign-in's `next`.

    `Expires` is the moment of the answer on pages nobody may keep.
    """
    headers = [(name, value) for name, value in response.headers.items() if name != "Expires"]
    headers += [("Set-Cookie", morsel.OutputString()) for morsel in response.cookies.values()]
    plain = tuple(sorted((name, COOKIE.sub(r"\1", value.replace(address, "/HERE/"))) for name, value in headers))
    text = TOKEN.sub(r"\1", body.decode("utf-8", "replace")).replace(address, "/HERE/")
    return response.status_code, plain, text
