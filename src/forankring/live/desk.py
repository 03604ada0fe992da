"""What the desk and the projector ask for. A signed pass from the house opens them; the pass rides in a cookie.

A facilitator acts, a scribe enters a table's paper sheet, a screen only looks.
"""

import asyncio
import time
from typing import Any

from forankring.domain.answers import propose
from forankring.domain.words import Refused, sentence
from forankring.domain.words.clean import clean
from forankring.kernel.ledger.api import DeskPass, DeskRole, pass_cookie, read

from . import frames, intake
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
from .pages import fill
from .refusals import wants_json
from .room import Room

POLL = 25.0


async def serve(house: House, scope: Scope, receive: Receive, send: Send, room_id: str, rest: list[str]) -> None:
    """Everything under /d/r/ROOM. `?adgang=` brings a pass; it moves to a cookie and leaves the address bar."""
    given = query(scope).get("adgang", "")
    desk = read(house.settings.secret, given or _kept(scope, room_id, rest[0]), time.time())
    if desk is None or desk.room != room_id or not _may(desk.role, rest[0]):
        raise Refused("desk_expired")
    room = await house.by_id(room_id)
    if room is None:
        raise Refused("desk_expired")
    await house.walls.mind(room)
    if given and scope["method"] == "GET":
        name, path = pass_cookie(room_id, desk.role)
        cookie = set_cookie(name, given, is_secure=house.settings.is_secure, path=path)
        await redirect(send, str(scope["path"]), [cookie])
        return
    match scope["method"], rest:
        case "GET", ["screen"]:
            await _screen_page(house, room, scope, send)
        case "GET", ["screen", "stream"]:
            await room.channels.screen.stream(scope, receive, send, time.time(), is_quiet=_is_preview(scope))
        case "GET", ["screen", "poll"]:
            await _poll(room.channels.screen, scope, send)
        case "GET", ["screen", "frame"]:
            await _whole(scope, send, frames.screen_frame(room, is_ill=house.writer.is_ill))
        case "GET", ["desk", "stream"]:
            house.freshen_desk(room)
            await room.channels.desk.stream(scope, receive, send, time.time())
        case "GET", ["desk", "poll"]:
            house.freshen_desk(room)
            await _poll(room.channels.desk, scope, send)
        case "GET", ["desk", "frame"]:
            await _whole(scope, send, frames.desk_frame(room, is_ill=house.writer.is_ill))
        case "GET", ["desk", "suggest"]:
            await _suggest(room, scope, send)
        case "POST", ["act"]:
            await _act(house, room, desk, scope, receive, send)
        case "POST", ["paper"]:
            await _paper(house, room, scope, receive, send)
        case _:
            raise Refused("not_found")


def _may(role: DeskRole, what: str) -> bool:
    match what:
        case "screen":
            return True
        case "paper":
            return role in (DeskRole.FACILITATOR, DeskRole.SCRIBE)
        case _:
            return role is DeskRole.FACILITATOR


def _kept(scope: Scope, room_id: str, what: str) -> str:
    """The pass from a header (a script), else from a cookie; a facilitator's pass also opens projector and paper."""
    carried = header(scope, b"authorization").removeprefix("Bearer ")
    found = cookies(scope)
    own = {"screen": DeskRole.SCREEN, "paper": DeskRole.SCRIBE}.get(what, DeskRole.FACILITATOR)
    names = (pass_cookie(room_id, role)[0] for role in (own, DeskRole.FACILITATOR))
    return carried or next((found[name] for name in names if name in found), "")


async def _screen_page(house: House, room: Room, scope: Scope, send: Send) -> None:
    page = fill(
        house.settings.shells["screen"][room.script.language],
        TITLE=room.id[:8],
        ROOM=room.id,
        CODE=room.code,
        ADDRESS=house.settings.address.split("://")[-1],
        QR=house.qr_of(room),
    )
    await answer_page(scope, send, page)


def _is_preview(scope: Scope) -> bool:
    """The wall in small at a desk is not a screen anybody sees."""
    return "lille" in query(scope)


async def _poll(channel: Channel, scope: Scope, send: Send) -> None:
    after = query(scope).get("after", "0")
    await channel.wait(int(after) if after.isdecimal() and len(after) < 16 else -1, POLL, is_quiet=_is_preview(scope))
    headers = [(b"x-version", str(channel.version).encode()), (b"x-clock", str(int(time.time() * 1000)).encode())]
    await answer(send, 200, channel.frame, b"application/json", headers)


async def _whole(scope: Scope, send: Send, frame: dict[str, Any]) -> None:
    """The whole frame, gzipped, with an ETag: what a big frame's reader fetches."""
    body = frames.pack(frame)
    mark = b'"%x"' % (hash(body) & 0xFFFFFFFFFFFF)
    if header(scope, b"if-none-match").encode() == mark:
        await answer(send, 304, b"", headers=[(b"etag", mark)])
        return
    await answer_page(scope, send, body, 200, [(b"etag", mark), (b"cache-control", b"no-cache")])


async def _suggest(room: Room, scope: Scope, send: Send) -> None:
    """Proposals for one field's cards, for the facilitator to accept one by one. The reckoning leaves the loop free."""
    texts, made = frames.texts_to_group(room, query(scope).get("field", ""))
    found = await asyncio.to_thread(propose, texts, made)
    proposals = [{"how": p.how, "cards": p.cards, "into": p.into} for p in found]
    await answer_json(send, {"ok": True, "proposals": proposals})


async def _act(house: House, room: Room, desk: DeskPass, scope: Scope, receive: Receive, send: Send) -> None:
    if not is_same_origin(scope):
        raise Refused("other_site")
    raw = intake.parse(await read_body(receive, 512 * 1024), header(scope, b"content-type"))
    await house.do(room, desk, raw)
    await answer_json(send, {"ok": True, "version": room.version})


async def _paper(house: House, room: Room, scope: Scope, receive: Receive, send: Send) -> None:
    """One answer of a table's paper sheet; the form stands on a house page and returns there."""
    if not is_same_origin(scope):
        raise Refused("other_site")
    raw = intake.parse(await read_body(receive, intake.MOST_BODY), header(scope, b"content-type"))
    item = room.script.item(str(raw.get("item", "")))
    one = item.tool.field(str(raw.get("field", ""))) if item and item.tool else None
    table = clean(str(raw.get("table", "")), is_one_line=True)[:40]
    if item is None or one is None:
        raise Refused("unknown_field")
    if not table:
        raise Refused("choose_table")
    put = intake.read_paper(room, item, one, raw, table, house.settings.guard)
    if not await house.store_line(room, put):
        stands = room.lines.get((item.id, one.id, put.line.round, put.line.tag, put.line.slot))
        if stands is None or stands.row.body != put.line.body:
            raise Refused("other_answer_stands", rev=stands.row.rev if stands else put.line.rev)
    if wants_json(scope):
        words = sentence("stored", language_of(scope))
        await answer_json(send, {"ok": True, "id": put.line.id, "rev": put.line.rev, "say": words})
    else:
        back = str(raw.get("back", ""))
        await redirect(send, back if back[:1] == "/" and back[1:2] not in ("/", "\\") else "/")
