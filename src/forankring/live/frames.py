"""The frames: what phone, projector and desk should show, whole, as bytes made once for all listeners.

Above 16 KB a frame carries only its version; the reader then fetches the canvas, gzipped.
"""

import json
from typing import Any

from forankring.domain.answers import Arrangement, arrangement_to_json, canvas, is_ballot
from forankring.domain.grammar import Field, Item, ItemKind, Round, say
from forankring.domain.paper import Flow
from forankring.domain.paper import html as paper_html
from forankring.domain.words import Refused, sentence
from forankring.kernel.ledger.api import LineStatus, show_code

from .pages import view_of
from .room import Room, Stored
from .state import Phase, rounds_of

BIG = 16 * 1024


def pack(frame: dict[str, Any]) -> bytes:
    return json.dumps(frame, ensure_ascii=False, separators=(",", ":")).encode()


def slim(frame: dict[str, Any]) -> bytes:
    """The frame, or only its name when it is big: the reader fetches the rest."""
    whole = pack(frame)
    return (
        whole
        if len(whole) <= BIG
        else pack({"big": True, "mark": frame.get("mark", ""), "at": hash(whole) & 0xFFFFFFFF})
    )


def phone_frame(room: Room, *, is_ill: bool) -> bytes:
    state = room.state
    if state.phase is Phase.END:
        # The code is dead now, so the last words ride in the last frame.
        last = {lang: [sentence("end_title", lang), sentence("end_text", lang)] for lang in ("da", "en")}
        return pack(
            {
                "view": "end",
                "phase": state.phase,
                "timer": None,
                "closing": None,
                "jitter": 0,
                "ill": False,
                "end": last,
            }
        )
    return pack(
        {
            "view": view_of(room),
            "phase": state.phase,
            "timer": _ms(state.timer),
            "closing": _ms(state.closing),
            "jitter": min(2500, len(room.channels.phone.listeners) // 2),
            "ill": is_ill,
        }
    )


def screen_frame(room: Room, *, is_ill: bool) -> dict[str, Any]:
    """What hangs on the wall: never a control, a name or an unmoderated card."""
    state, lang = room.state, room.script.language
    item = state.item(room.script)
    frame: dict[str, Any] = {
        "phase": state.phase,
        "theme": state.theme,
        "code": show_code(room.code) if room.is_open and not room.is_resting else "",
        "shows_code": state.phase is Phase.WELCOME or state.shows_code,
        "kicker": say(room.script.title, lang),
        "title": "",
        "question": "",
        "words": "",
        "timer": _ms(state.timer),
        "closing": _ms(state.closing),
        "page": state.page,
        "html": "",
        "thread": [state.index, len(room.script.items)],
        "ill": is_ill,
    }
    if state.phase is Phase.END:
        return frame | {"title": sentence("end_title", lang), "question": "", "shows_code": False}
    if item is None:
        return frame | {"title": say(room.script.title, lang), "question": sentence("scan", lang)}
    frame["kicker"] = _kicker(room, item, lang)
    frame["title"] = say(item.title, lang)
    if item.kind is not ItemKind.TOOL:
        return frame | {"question": say(item.text, lang)}
    fields = room.fields_of(item)
    if state.phase in (Phase.REVEALED, Phase.VOTED):
        few = state.phase is Phase.VOTED and room.dot_totals(item.id, state.vote_field) is None
        note = sentence("voted_few", lang) if few else ""
        return frame | {"question": _question(fields, lang), "html": _canvas(room, item, lang), "words": note}
    if state.phase is Phase.VOTE:
        votes = len(room.votes_in(item.id, state.vote_field, state.ballot_on(item.id, state.vote_field)))
        return frame | {
            "question": sentence("vote_title", lang),
            "html": _canvas(room, item, lang),
            "words": _count("votes_in", votes, lang),
        }
    if room.script.is_wall:
        thanks = sentence("wall_closed_screen", lang) if room.is_resting else ""
        hung = {"html": _canvas(room, item, lang), "words": thanks, "is_wall": True}
        return frame | hung | {"question": _question(fields, lang)}
    count = room.count_of(item.id, state.round)
    words = [_count("answers_in", count, lang)]
    if ready := room.ready_count(item.id, state.round):
        words.append(_count("ready_count", ready, lang))
    html = _figures(room, item, lang) or _list_of(fields, lang)
    return frame | {"question": _question(fields, lang), "html": html, "words": " · ".join(words)}


def desk_frame(room: Room, *, is_ill: bool) -> dict[str, Any]:
    """Everything the facilitator needs. Texts only after the reveal, or when they are read before they are shown."""
    state, lang = room.state, room.script.language
    item = state.item(room.script)
    frame: dict[str, Any] = {
        "version": room.version,
        "state": {k: v for k, v in state.to_json().items() if k not in ("arranged", "timer", "closing")},
        "timer": _ms(state.timer),
        "closing": _ms(state.closing),
        "phones": room.channels.phone.present,
        "has_screen": room.channels.screen.is_watched,
        "code": room.code,
        "is_open": room.is_open,
        "is_resting": room.is_resting,
        "ill": is_ill,
        "can_undo": bool(room.undo),
        "batches": {str(b): n for b, n in room.floods().items()},
        "items": [_programme(i, room, lang) for i in room.script.items],
        "screen": screen_frame(room, is_ill=is_ill),
        "fields": [],
    }
    if item is not None and item.kind is ItemKind.TOOL:
        may_read = room.script.is_wall or state.phase in (Phase.REVEALED, Phase.VOTE, Phase.VOTED)
        frame["received"] = room.count_of(item.id, state.round)
        frame["ready"] = room.ready_count(item.id, state.round)
        frame["fields"] = [_desk_field(room, item, f, lang, may_read=may_read) for f in room.fields_of(item)]
        frame["pending"] = sum(
            s.row.status == LineStatus.PENDING for f in room.fields_of(item) for s in room.stored_in(item.id, f.id)
        )
    return frame


def _desk_field(room: Room, item: Item, one: Field, lang: str, *, may_read: bool) -> dict[str, Any]:
    stored = [s for s in room.stored_in(item.id, one.id) if not is_ballot(s.row.round) and _is_text(s)]
    readable = [s for s in stored if room.state.is_moderated or (may_read and room.may_see(item.id, s))]
    made = room.state.arrangement(item.id, one.id)
    totals = room.dot_totals(item.id, one.id) or {}
    return {
        "id": one.id,
        "kind": one.kind,
        "label": say(one.label, lang),
        "question": say(one.question, lang),
        "steps": one.steps,
        "low": say(one.low, lang),
        "high": say(one.high, lang),
        "most": one.most,
        "options": [[o.id, say(o.label, lang), say(o.group_label, lang)] for o in one.options],
        "columns": [[c.id, say(c.label, lang), c.is_tick] for c in one.columns],
        "arranged": arrangement_to_json(made),
        "cards": [
            {
                "id": s.row.id,
                "text": _text_of(one, s, made.texts.get(s.row.id, "")),
                "place": s.body.get("place", ""),
                "status": s.row.status,
                "pinned": bool(s.row.pinned),
                "table": s.row.tbl,
                "by": s.row.by,
                "round": s.row.round,
                "under": made.doubles.get(s.row.id, ""),
                "dots": totals.get(s.row.id),
            }
            for s in sorted(readable, key=lambda s: s.row.id)
        ],
    }


def texts_to_group(room: Room, field_id: str) -> tuple[list[dict[str, str]], Arrangement]:
    """What the room has seen in one field of the running item, place by place, and how it is arranged."""
    item = room.state.item(room.script)
    one = next((f for f in room.fields_of(item) if f.id == field_id), None) if item is not None else None
    if item is None or one is None:
        raise Refused("unknown_field")
    made = room.state.arrangement(item.id, one.id)
    places: dict[str, dict[str, str]] = {}
    for s in room.stored_in(item.id, one.id):
        if (
            _is_text(s)
            and not is_ballot(s.row.round)
            and s.row.status == LineStatus.VISIBLE
            and room.may_see(item.id, s)
        ):
            text = _text_of(one, s, made.texts.get(s.row.id, ""))
            places.setdefault(str(s.body.get("place", "")), {})[s.row.id] = text
    return list(places.values()), made


def _text_of(one: Field, stored: Stored, edited: str) -> str:
    if edited:
        return edited
    if "cells" in stored.body:
        return str(stored.body["cells"].get(one.columns[0].id, ""))
    return str(stored.body.get("text", ""))


def _is_text(stored: Stored) -> bool:
    return "text" in stored.body or "cells" in stored.body


def _canvas(room: Room, item: Item, lang: str) -> str:
    fields = room.fields_of(item)
    return paper_html.render(canvas(fields, {f.id: room.value(item, f) for f in fields}, lang), lang)


def _question(fields: tuple[Field, ...], lang: str) -> str:
    return say(fields[0].question, lang) if len(fields) == 1 else ""


def _list_of(fields: tuple[Field, ...], lang: str) -> str:
    """With several questions open, the room sees their names; the phones carry one at a time."""
    if len(fields) < 2:
        return ""
    from html import escape

    rows = "".join(
        f"<li><strong>{escape(say(f.label, lang))}</strong><span>{escape(say(f.question, lang))}</span></li>"
        for f in fields
    )
    return f'<ol class="questions">{rows}</ol>'


def _figures(room: Room, item: Item, lang: str) -> str:
    """A tool's pictures (the two flows of governance), on the wall while its first round is open."""
    if item.tool is None or not item.tool.figures or room.state.round != rounds_of(item)[0]:
        return ""
    flows = (
        Flow(say(f.title, lang), tuple(say(s, lang) for s in f.steps), say(f.outcome, lang)) for f in item.tool.figures
    )
    return paper_html.render(tuple(flows), lang)


def _kicker(room: Room, item: Item, lang: str) -> str:
    round_name = room.state.round
    has_rounds = round_name in tuple(Round) and not room.script.is_wall
    return sentence(f"round_{round_name}", lang) if has_rounds else say(room.script.title, lang)


def _programme(item: Item, room: Room, lang: str) -> dict[str, Any]:
    return {
        "id": item.id,
        "kind": item.kind,
        "title": say(item.title, lang),
        "minutes": item.minutes,
        "rounds": list(rounds_of(item)),
        "dots": item.dots,
        "questions": [[f.id, say(f.label, lang)] for f in room.questions_of(item)],
        "began": _ms(room.state.began.get(item.id)),
    }


def _count(key: str, count: int, lang: str) -> str:
    none, one = _FORMS[key]
    if count == 0 and none:
        return sentence(none, lang)
    return sentence(one, lang) if count == 1 else sentence(key, lang, count=count)


_FORMS = {
    "answers_in": ("no_answers_in", "one_answer_in"),
    "votes_in": ("no_votes_in", "one_vote_in"),
    "ready_count": ("", "one_ready"),
}
"""What is said of none, and of one."""


def _ms(seconds: float | None) -> int | None:
    return None if seconds is None else int(seconds * 1000)
