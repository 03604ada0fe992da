"""Saying no kindly: one sentence in the reader's language, as JSON to a script and as a page to a person.

What was typed is never echoed into a log; on a page without script it is handed back in its own field.
"""

from html import escape
from typing import Any

from forankring.domain.guard import Level, SpanType
from forankring.domain.words import Refused, sentence
from forankring.domain.words.clean import clean

from .handed_back import Refusal
from .house import House
from .http import Scope, Send, answer_json, answer_page, header, language_of, query
from .intake import LooksPersonal
from .pages import plain_page

STATUS = {
    "wrong_code": 404,
    "not_found": 404,
    "too_many_guesses": 429,
    "slow_down": 429,
    "seat_unknown": 403,
    "door_closed": 403,
    "room_full": 403,
    "other_site": 403,
    "desk_expired": 403,
    "another_leads": 409,
    "act_not_now": 409,
    "round_closed": 409,
    "vote_closed": 409,
    "wall_closed": 409,
    "distribution_stands": 409,
    "other_answer_stands": 409,
    "room_over": 410,
    "too_big": 413,
    "read_only": 503,
}
"""HTTP status by refusal; any other is 422: understood, and not possible."""


LONGEST = 20
"""A code with its hyphen, and room for a slip."""

KEPT = {"round_closed": "round_closed_kept", "read_only": "read_only_kept"}
"""Without script nothing is sent by itself later: these sentences say so."""


def words_of(house: House, problem: Refused, lang: str) -> str:
    if problem.key.startswith("guard:"):
        return house.settings.guard_words(SpanType(problem.key[6:]), lang)
    return problem.sentence(lang)


def as_json(house: House, problem: Refused, lang: str) -> dict[str, Any]:
    found: dict[str, Any] = {"ok": False, "why": problem.key.split(":")[0], "say": words_of(house, problem, lang)}
    if isinstance(problem, LooksPersonal):
        found |= {"level": problem.level, "spans": problem.spans}
    if "rev" in problem.detail:
        found["rev"] = problem.detail["rev"]
    return found


def refusal_on_page(house: House, problem: Refused, lang: str, *, is_kept: bool) -> Refusal:
    """What a page without script says; `is_kept` when the words stand in their form again, ready to be sent."""
    if is_kept and problem.key in KEPT:
        return Refusal(sentence(KEPT[problem.key], lang))
    words = words_of(house, problem, lang)
    if not isinstance(problem, LooksPersonal):
        return Refusal(words, str(problem.detail.get("place", "")))
    worst = next((s for s in problem.spans if s["level"] == problem.level), {"place": ""})
    return Refusal(words, worst["place"], is_question=problem.level is Level.ASK)


async def refuse(house: House, scope: Scope, send: Send, problem: Refused, status: int = 0) -> None:
    """Answer with the refusal."""
    lang = language_of(scope)
    status = status or STATUS.get(problem.key, 422)
    if wants_json(scope):
        await answer_json(send, as_json(house, problem, lang), status)
        return
    again = code_form(lang, query(scope).get("kode", ""))
    body = f'<p class="lead" role="alert">{escape(words_of(house, problem, lang))}</p>' + again
    await answer_page(scope, send, plain_page(house.settings.shells, lang, sentence("join_title", lang), body), status)


def wants_json(scope: Scope) -> bool:
    return "json" in header(scope, b"accept") or header(scope, b"content-type").startswith("application/json")


def code_form(lang: str, typed: str = "") -> str:
    """Where a code is typed; one that did not fit stands there to be put right."""
    value = f' value="{escape(clean(typed, is_one_line=True)[:LONGEST])}"' if typed else ""
    return (
        f'<form class="join" method="get" action="/d/"><label for="kode">{escape(sentence("code_label", lang))}</label>'
        f'<input id="kode" name="kode"{value} autocomplete="off" autocapitalize="characters" spellcheck="false"'
        f' maxlength="{LONGEST}">'
        f'<button class="send">{escape(sentence("join_button", lang))}</button></form>'
    )
