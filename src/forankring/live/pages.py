"""What a phone sees: the house's shell and field forms with this seat's own answers filled in.

Everything works without script: a form posts and comes back to this page. With script the same HTML is
fetched as a fragment when the step changes.
"""

import json
import re
import secrets
from collections.abc import Mapping, Sequence
from html import escape

from forankring.domain.answers import canvas
from forankring.domain.grammar import Field, Item, ItemKind, Round, say
from forankring.domain.paper import html as paper_html
from forankring.domain.words import sentence

from .room import Drawn, Room, Stored
from .state import Phase

Shells = Mapping[str, Mapping[str, str]]
"""Rendered once by the house: {"phone": {lang: html}, "screen": …, "plain": …} with %%PLACEHOLDERS%%."""

_PLACEHOLDER = re.compile("%%([A-Z]+)%%")


def fill(html: str, **values: str) -> str:
    """Fill the placeholders in one pass: a value that looks like a placeholder stays as somebody wrote it."""
    return _PLACEHOLDER.sub(lambda found: values.get(found[1], found[0]), html)


def phone_page(shells: Shells, room: Room, lang: str, own: Sequence[Stored], table: str, note: str) -> str:
    """The whole page for one seat."""
    step = fragment(room, lang, own, table)
    return fill(
        shells["phone"][lang],
        TITLE=escape(step["title"]),
        WHERE=escape(step["where"]),
        THREAD=step["thread"],
        MAIN=step["html"],
        NOTE=(f'<p class="receipt" role="status">{escape(note)}</p>' if note else "") + _closing(room, lang),
        CODE=room.code,
        ROOM=room.id,
        VIEW=step["view"],
    )


def _closing(room: Room, lang: str) -> str:
    """That time is short, for a phone without script; the others count the seconds down themselves."""
    words = escape(sentence("closing", lang))
    return "" if room.state.closing is None else f'<noscript><p class="banner">{words}</p></noscript>'


def fragment(room: Room, lang: str, own: Sequence[Stored], table: str) -> dict[str, str]:
    """The step in its parts. `title` and `where` are plain text, `thread` and `html` are markup."""
    title, where = _heading(room, lang)
    return {
        "view": view_of(room),
        "title": title,
        "where": where,
        "thread": thread(room),
        "html": main(room, lang, own, table),
    }


def _heading(room: Room, lang: str) -> tuple[str, str]:
    """What the page is called and where in it we are."""
    state, whole = room.state, say(room.script.title, lang)
    item = state.item(room.script)
    if state.phase is Phase.END:
        return sentence("end_title", lang), whole
    if item is None:
        return sentence("welcome", lang), whole
    title = say(item.title, lang) or sentence("break", lang)
    if state.phase is Phase.VOTE:
        return title, sentence("vote_title", lang)
    if state.phase in (Phase.REVEALED, Phase.VOTED):
        return title, sentence("revealed_title", lang)
    if room.script.is_wall:
        return whole, sentence("wall_closed_title" if room.is_resting else "wall", lang)
    return title, sentence(f"round_{state.round}", lang) if state.round in tuple(Round) else whole


def plain_page(shells: Shells, lang: str, title: str, body: str) -> str:
    return fill(shells["plain"][lang], TITLE=escape(title), MAIN=body)


def view_of(room: Room) -> str:
    """Names what phones should show; a phone fetches its page anew when the name changes."""
    s = room.state
    phase = "resting" if room.is_resting else Phase.OPEN if s.phase is Phase.CLOSING else s.phase
    step = f"{room.page_mark}-{s.index}-{s.round}-{phase}-{s.focus}-{s.vote_field}"
    return f"{step}-{sum(s.ballots.values())}-{len(s.tables)}"


def thread(room: Room) -> str:
    """The red thread on top: one knot per item, where we are now marked."""
    knots = []
    for number, item in enumerate(room.script.items):
        if item.kind is ItemKind.BREAK:
            continue
        state = "now" if number == room.state.index else "done" if number < room.state.index else "next"
        knots.append(f'<li class="knot is-{state}"></li>')
    return f'<ol class="thread" aria-hidden="true">{"".join(knots)}</ol>'


def main(room: Room, lang: str, own: Sequence[Stored], table: str) -> str:
    """The step itself, for this seat."""
    state = room.state
    item = state.item(room.script)
    if state.phase is Phase.END:
        return _lead(sentence("end_text", lang))
    if item is None:
        return _lead(sentence("welcome_text", lang)) + f'<p class="quiet">{escape(sentence("guest_note", lang))}</p>'
    if item.kind is ItemKind.BREAK:
        return _lead(sentence("break_text", lang))
    if item.kind is ItemKind.TALK:
        return _lead(say(item.text, lang) or sentence("talk_text", lang))
    if room.is_resting:
        return _lead(sentence("wall_closed_text", lang)) + _on_the_wall(room, item, lang)
    if state.phase is Phase.VOTE:
        return vote_form(room, item, lang, own)
    if state.phase in (Phase.REVEALED, Phase.VOTED):
        return revealed(room, item, lang)
    if state.round == Round.TABLE and table not in state.tables:
        return table_form(room, lang) if state.tables else _lead(sentence("no_tables", lang))
    return _fields(room, item, lang, own, table)


def revealed(room: Room, item: Item, lang: str) -> str:
    """The canvas, as the projector shows it. Drawn once: at a reveal every phone asks for it within a second."""
    fields = room.fields_of(item)
    changes = tuple(room.changes[item.id, one.id] for one in fields)
    kept = room.drawn.get(lang)
    if kept is None or kept.state is not room.state or kept.changes != changes:
        kept = room.drawn[lang] = Drawn(room.state, changes, _canvas(room, item, fields, lang))
    return kept.html


def _canvas(room: Room, item: Item, fields: Sequence[Field], lang: str) -> str:
    blocks = canvas(fields, {f.id: room.value(item, f) for f in fields}, lang)
    if not blocks:
        return f'<p class="quiet">{escape(sentence("revealed_nothing", lang))}</p>'
    return f'<div class="canvas">{paper_html.render(blocks, lang)}</div>'


def _fields(room: Room, item: Item, lang: str, own: Sequence[Stored], table: str) -> str:
    shared = room.state.round == Round.TABLE
    out = []
    if shared:
        out.append(
            f'<p class="table-name"><strong>{escape(table)}</strong> · {escape(sentence("table_note", lang))}</p>'
        )
    for one in room.fields_of(item):
        mine = [s for s in own if s.row.field == one.id and s.row.round == room.state.round]
        rev = max((s.row.rev for s in mine if s.row.slot == "one"), default=0) + 1
        own_of_it = own_lines(one, mine, room, lang, is_shared=shared)
        out.append(
            f'<article class="question" data-question="{escape(one.id)}">'
            f"{form_of(room, item.id, one.id, lang, rev, own_of_it)}</article>"
        )
    if room.script.is_wall:
        return "".join(out) + _on_the_wall(room, item, lang)
    return "".join(out) + _ready(room, item, lang, own)


def _on_the_wall(room: Room, item: Item, lang: str) -> str:
    words = sentence("was_on_the_wall" if room.is_resting else "on_the_wall", lang)
    return f"<h2>{escape(words)}</h2>" + revealed(room, item, lang)


def form_of(room: Room, item: str, field_id: str, lang: str, rev: int = 1, own: str = "") -> str:
    """One question's form as the house drew it, with what this seat has sent under it. Empty for no question here."""
    drawn = room.pages["fields"].get(f"{item}/{field_id}", {})
    form = drawn.get(lang) or drawn.get("da", "")
    return fill(form, SEND=f"/d/{room.code}/send", ID=secrets.token_hex(16), REV=str(rev), MINE=own)


def own_lines(one: Field, mine: Sequence[Stored], room: Room, lang: str, *, is_shared: bool) -> str:
    """What this seat (or table) has sent in this field and round, each to edit or remove."""
    rows = []
    for stored in sorted(mine, key=lambda s: s.row.id):
        body, row = stored.body, stored.row
        if "mark" in body:
            text = sentence("your_mark", lang, place=body["mark"] + 1, places=one.steps)
        elif "picks" in body or "ticks" in body:
            names = [*body.get("picks", ()), *body.get("ticks", ()), *body.get("done", ())]
            text = " · ".join(say(o.label, lang) for o in one.options if o.id in names)
        elif "cells" in body:
            text = " · ".join(str(v) for c, v in body["cells"].items() if v and not _is_tick(one, c))
        else:
            text = str(body.get("text", ""))
        rows.append(_own_row(room, one, row.slot, row.rev, body, text, lang))
    if not rows:
        return ""
    words = sentence("yours_table" if is_shared else "yours", lang)
    return f'<h3 class="mine-title">{escape(words)}</h3><ul class="mine">{"".join(rows)}</ul>'


def _own_row(room: Room, one: Field, slot: str, rev: int, body: Mapping[str, object], text: str, lang: str) -> str:
    known = json.dumps(body, ensure_ascii=False)
    is_single = slot == "one"
    edit = (
        ""
        if is_single
        else f'<button type="button" class="small" data-edit hidden>{escape(sentence("edit", lang))}</button>'
    )
    return (
        f'<li data-slot="{escape(slot)}" data-rev="{rev}" data-body="{escape(known)}"><p>{escape(text)}</p>{edit}'
        f'<form class="take-back" method="post" action="/d/{room.code}/send">'
        f'<input type="hidden" name="item" value="{escape(room.script.items[room.state.index].id)}">'
        f'<input type="hidden" name="field" value="{escape(one.id)}">'
        f'<input type="hidden" name="id" value="{escape(slot)}"><input type="hidden" name="rev" value="{rev + 1}">'
        f'<input type="hidden" name="op" value="remove">'
        f'<button class="small">{escape(sentence("remove", lang))}</button></form></li>'
    )


def vote_form(room: Room, item: Item, lang: str, own: Sequence[Stored]) -> str:
    """A number per card; script turns them into plus and minus."""
    state = room.state
    one = next((f for f in (item.tool.fields if item.tool else ()) if f.id == state.vote_field), None)
    if one is None:
        return ""
    cast = next((s for s in own if s.row.field == one.id and s.row.round == state.ballot_on(item.id, one.id)), None)
    given = cast.body["dots"] if cast else {}
    rows = []
    for card in room.value(item, one).cards:
        name = f"dots.{card.id}"
        rows.append(
            f'<li class="dot-row"><label for="{escape(name)}">{escape(card.text)}</label>'
            f'<input type="number" inputmode="numeric" min="0" max="{state.dots}" id="{escape(name)}" '
            f'name="{escape(name)}" value="{int(given.get(card.id, 0))}"></li>'
        )
    rev = cast.row.rev + 1 if cast else 1
    return (
        f'<p class="lead">{escape(sentence("vote_help", lang, budget=state.dots))}</p>'
        f'<form class="ask vote" method="post" action="/d/{room.code}/send" data-field="{escape(one.id)}" '
        f'data-item="{escape(item.id)}" data-budget="{state.dots}">'
        f'<input type="hidden" name="item" value="{escape(item.id)}">'
        f'<input type="hidden" name="field" value="{escape(one.id)}">'
        f'<input type="hidden" name="id" value="one"><input type="hidden" name="rev" value="{rev}">'
        f'<input type="hidden" name="op" value="dots"><ul class="dots">{"".join(rows)}</ul>'
        f'<button class="send">{escape(sentence("vote_button", lang))}</button>'
        f'<p class="receipt" role="status" data-receipt></p></form>'
    )


def table_form(room: Room, lang: str) -> str:
    choices = "".join(
        f'<li><label class="pick"><input type="radio" name="table" value="{escape(name)}" required>'
        f" {escape(name)}</label></li>"
        for name in room.state.tables
    )
    return (
        f'<form class="tables" method="post" action="/d/{room.code}/table"><fieldset><legend>'
        f'{escape(sentence("table_title", lang))}</legend><ul class="picks">{choices}</ul></fieldset>'
        f'<button class="send">{escape(sentence("table_button", lang))}</button></form>'
    )


def _ready(room: Room, item: Item, lang: str, own: Sequence[Stored]) -> str:
    is_ready = any(s.row.field == "" and s.row.round == room.state.round for s in own)
    words = sentence("not_ready_button" if is_ready else "ready_button", lang)
    return (
        f'<form class="ready" method="post" action="/d/{room.code}/send">'
        f'<input type="hidden" name="item" value="{escape(item.id)}"><input type="hidden" name="field" value="">'
        f'<input type="hidden" name="op" value="{"unready" if is_ready else "ready"}">'
        f'<button class="quiet-button">{escape(words)}</button>'
        f'<p class="quiet">{escape(sentence("ready_note", lang))}</p></form>'
    )


def _lead(text: str) -> str:
    return f'<p class="lead">{escape(text)}</p>'


def _is_tick(one: Field, column_id: str) -> bool:
    column = one.column(column_id)
    return column is not None and column.is_tick
