"""What phones ask for: the page, the fragment, the frames, and to have their words stored."""

import json
import time
from typing import Any
from urllib.parse import quote, unquote

from forankring.domain.answers import is_ballot
from forankring.domain.words import Refused, sentence
from forankring.kernel.ledger.api import CannotStand, LedgerUnavailable, read_code

from . import intake
from .gate import COOKIE, Seat, make_seat, read_seat
from .handed_back import hand_back, has_own_form
from .house import House
from .http import (
    Receive,
    Scope,
    Send,
    answer,
    answer_json,
    answer_page,
    cookies,
    header,
    is_same_origin,
    language_of,
    query,
    read_body,
    redirect,
    set_cookie,
)
from .hub import Channel
from .pages import fragment, own_lines, phone_page, plain_page
from .refusals import STATUS, as_json, code_form, refusal_on_page, wants_json
from .room import Room, Stored

SEAT_SECONDS = 12 * 3600
WALL_SECONDS = 60 * 24 * 3600
"""How long a browser keeps its seat: a day's work, or the weeks an idea wall stays open."""

POLL = 25.0
"""Seconds a long-poll waits for something new."""


async def door(house: House, scope: Scope, receive: Receive, send: Send) -> None:
    """Where a code is typed, or arrives as ?kode=."""
    typed, lang = query(scope).get("kode", ""), language_of(scope)
    if typed:
        code = read_code(typed)
        if await _find(house, scope, code) is None:
            raise Refused("wrong_code")
        await redirect(send, f"/d/{code}")
        return
    await answer_page(
        scope, send, plain_page(house.settings.shells, lang, sentence("join_title", lang), code_form(lang))
    )


async def serve(house: House, scope: Scope, receive: Receive, send: Send, code: str, what: str) -> None:
    """Everything under /d/CODE."""
    room = await _find(house, scope, read_code(unquote(code)))
    if room is None:
        raise Refused("wrong_code")
    await house.walls.mind(room)
    match scope["method"], what:
        case "POST", "send":
            await _send(house, room, scope, receive, send)
        case "POST", "table":
            await _choose_table(house, room, scope, receive, send)
        case (("GET" | "HEAD"), ""):
            await _page(house, room, scope, send)
        case "GET", "main":
            await _fragment(house, room, scope, send)
        case "GET", "poll":
            await _poll(room, scope, send)
        case _:
            raise Refused("not_found")


async def channel_of(house: House, scope: Scope) -> Channel | None:
    """The channel a phone wants to hear, when the request is GET /d/CODE/stream; else None."""
    path = str(scope["path"])
    if scope["method"] != "GET" or not path.endswith("/stream") or path.count("/") != 3 or "/selvtest/" in path:
        return None
    room = await _find(house, scope, read_code(unquote(path.split("/")[2])))
    if room is None:
        raise Refused("wrong_code")
    return room.channels.phone


async def _find(house: House, scope: Scope, code: str) -> Room | None:
    """The room by its code. Wrong codes are counted by address, in memory, generously; right ones never."""
    client = scope.get("client") or ("", 0)
    who, now = str(client[0]), time.monotonic()
    room = await house.by_code(code) if code and (code in house.codes or not house.wrong.is_empty(who, now)) else None
    if room is None and not house.wrong.take(who, now):
        raise Refused("too_many_guesses")
    return room


def _seat(room: Room, scope: Scope) -> Seat | None:
    if room.key is None:
        return None
    return read_seat(room.key, cookies(scope).get(f"{COOKIE}_{room.id[:8]}", ""))


def _table(room: Room, scope: Scope) -> str:
    table = unquote(cookies(scope).get(f"bord_{room.id[:8]}", ""))
    return table if table in room.state.tables else ""


async def _page(house: House, room: Room, scope: Scope, send: Send) -> None:
    lang, headers = language_of(scope), []
    seat = _seat(room, scope)
    if seat is None and room.is_open:
        seat = _new_seat(house, room)
        kept = WALL_SECONDS if room.script.is_wall else SEAT_SECONDS
        name = f"{COOKIE}_{room.id[:8]}"
        headers.append(set_cookie(name, seat.token, is_secure=house.settings.is_secure, seconds=kept))
    note = sentence("stored", lang) if query(scope).get("gemt") else ""
    asked = query(scope).get("lang")
    if asked in ("da", "en"):
        headers.append(set_cookie("sprog", asked, is_secure=house.settings.is_secure, path="/"))
    page = phone_page(house.settings.shells, room, lang, _own(room, seat, scope), _table(room, scope), note)
    await answer_page(scope, send, page, 200, headers)


def _new_seat(house: House, room: Room) -> Seat:
    if not room.state.door_open:
        raise Refused("door_closed")
    if len(room.lines) >= house.settings.most_lines:
        raise Refused("room_full")
    if not house.new_seats.take(room.id, time.monotonic()):
        raise Refused("slow_down")
    assert room.key is not None
    minute = int(time.time() // 60) % 65535 + 1
    room.joined[minute] += 1
    return make_seat(room.key, minute)


def _own(room: Room, seat: Seat | None, scope: Scope) -> list[Stored]:
    """This seat's own answers in the running round, its table's in a table round, its dots."""
    item = room.state.item(room.script)
    if seat is None or item is None or room.key is None:
        return []
    table = _table(room, scope)
    unit = f"table:{table}" if room.state.round == "table" and table else seat.token
    tags = [
        room.tag_of(unit, item.id, room.state.round),
        room.tag_of(seat.token, item.id, room.state.ballot_on(item.id, room.state.vote_field)),
    ]
    return room.own(tags)


async def _fragment(house: House, room: Room, scope: Scope, send: Send) -> None:
    """The step for this seat, for a script to put in place: {view, title, where, thread, html}."""
    lang, seat = language_of(scope), _seat(room, scope)
    if seat is None and room.is_open:
        raise Refused("seat_unknown")
    await answer_page(scope, send, json.dumps(fragment(room, lang, _own(room, seat, scope), _table(room, scope))))


async def _poll(room: Room, scope: Scope, send: Send) -> None:
    after = query(scope).get("after", "0")
    channel = room.channels.phone
    await channel.wait(int(after) if after.isdecimal() and len(after) < 16 else -1, POLL)
    headers = [(b"x-version", str(channel.version).encode()), (b"x-clock", str(int(time.time() * 1000)).encode())]
    await answer(send, 200, channel.frame, b"application/json", headers)


async def _choose_table(house: House, room: Room, scope: Scope, receive: Receive, send: Send) -> None:
    _from_here(scope)
    raw = intake.parse(await read_body(receive, intake.MOST_BODY), header(scope, b"content-type"))
    table = raw.get("table", "")
    if not isinstance(table, str) or table not in room.state.tables:
        raise Refused("choose_table")
    cookie = set_cookie(f"bord_{room.id[:8]}", quote(table), is_secure=house.settings.is_secure)
    if wants_json(scope):
        await answer(send, 200, b'{"ok":true}', headers=[cookie])
    else:
        await redirect(send, f"/d/{room.code}", [cookie])


async def _send(house: House, room: Room, scope: Scope, receive: Receive, send: Send) -> None:
    """Take one contribution in (see `intake`)."""
    _from_here(scope)
    body = await read_body(receive, intake.MOST_BODY)
    lang = language_of(scope)
    raw: dict[str, Any] = {}
    try:
        raw = intake.parse(body, header(scope, b"content-type"))
        if not room.is_open:
            raise Refused("room_over")
        seat = _seat(room, scope)
        if seat is None:
            raise Refused("seat_unknown")
        if not house.pace.take(seat.token, time.monotonic()):
            raise Refused("slow_down")
        table = _table(room, scope)
        asked = intake.read(room, raw, seat, table, house.settings.guard)
        is_new = await house.store_line(room, asked.put)
        if not is_new:
            _is_same(room, asked)
    except Refused as problem:
        await _say_no(house, room, scope, send, raw, problem, lang)
        return
    except LedgerUnavailable as problem:
        why = "room_over" if isinstance(problem, CannotStand) else "read_only"
        await _say_no(house, room, scope, send, raw, Refused(why), lang)
        return
    if not wants_json(scope):
        await redirect(send, f"/d/{room.code}?gemt=1")
        return
    row = asked.put.line
    said = sentence("stored" if row.body else "taken_back", lang)
    found: dict[str, Any] = {"ok": True, "id": row.slot, "rev": row.rev, "say": said}
    if raw.get("show") and asked.field is not None and not is_ballot(row.round):
        shared = row.round == "table"
        own = [s for s in _own(room, seat, scope) if s.row.field == row.field and s.row.round == row.round]
        found["mine"] = own_lines(asked.field, own, room, lang, is_shared=shared)
    await answer_json(send, found)


def _is_same(room: Room, asked: intake.Asked) -> None:
    """A resent answer is fine; an older one than what stands is told so, with the revision that stands."""
    row = asked.put.line
    stands = room.lines.get((row.item, row.field, row.round, row.tag, row.slot))
    if stands is None or stands.row.rev > row.rev or stands.row.body != row.body:
        raise Refused("other_answer_stands", rev=stands.row.rev if stands else row.rev)


def _from_here(scope: Scope) -> None:
    if not is_same_origin(scope):
        raise Refused("other_site")


async def _say_no(
    house: House, room: Room, scope: Scope, send: Send, raw: dict[str, Any], problem: Refused, lang: str
) -> None:
    """A refusal to a script is JSON; to a plain page it is the page again, with the words back in their field."""
    status = STATUS.get(problem.key, 422)
    if wants_json(scope):
        await answer_json(send, as_json(house, problem, lang), status)
        return
    own = _own(room, _seat(room, scope), scope)
    page = phone_page(house.settings.shells, room, lang, own, _table(room, scope), "")
    refusal = refusal_on_page(house, problem, lang, is_kept=has_own_form(room, raw))
    await answer_page(scope, send, hand_back(page, room, raw, refusal, lang), status)
