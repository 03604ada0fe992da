"""A session as a file: the plan, the tools it was made with, and the script. Never people, never answers.

Reading trusts nothing: size, depth, keys, types and lengths are checked before anything is believed, the guard reads
every text, and the file is taken in whole or not at all.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ValidationError

from forankring.domain.grammar import Text
from forankring.domain.grammar.codec import NotReadable, script_from_json, script_to_json
from forankring.domain.grammar.template import TemplateItem
from forankring.domain.words.clean import clean
from forankring.kernel.accounts.api import NotDone
from forankring.kernel.guard.api import stop_personal

from .acts.plan import Details
from .models import Session
from .plan import TITLE_LENGTH, NotAPlan, from_data, tables_from, to_data
from .queries.choices import find_tool
from .refusals import FileTooLarge, NotASessionFile, PersonalInFile
from .script import frozen

FORMAT = "forankring-session"
VERSION = 1
MOST_BYTES = 1024 * 1024
LENGTHS = {"title": TITLE_LENGTH, "purpose": 1000, "place": 160}
KEYS = {"format", "v", "session", "tools", "script"}
SESSION_KEYS = {"title", "language", "purpose", "place", "tables", "is_wall", "items"}


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What a file held. `missing` are tools this house does not have, `other` those it has in another version."""

    details: Details
    items: tuple[TemplateItem, ...]
    missing: tuple[str, ...]
    other: tuple[str, ...]


def to_file(session: Session) -> bytes:
    """The session as UTF-8 JSON. A plan that cannot be run yet goes without its script."""
    items = from_data(session.items)
    tools = [tool for one in items if one.tool and (tool := find_tool(one.tool))]
    try:
        script: object = script_to_json(frozen(session))
    except NotDone:
        script = None
    whole = {
        "format": FORMAT,
        "v": VERSION,
        "session": {
            "title": session.title,
            "language": session.language,
            "purpose": session.purpose,
            "place": session.place,
            "tables": session.tables,
            "is_wall": session.is_wall,
            "items": to_data(items),
        },
        "tools": [
            {"id": t.id, "pack": t.pack, "version": t.version, "checksum": t.checksum}
            for t in {t.id: t for t in tools}.values()
        ],
        "script": script,
    }
    return json.dumps(whole, ensure_ascii=False, indent=1).encode()


def from_file(raw: bytes) -> TakenIn:
    """Read a file. Raises `FileTooLarge`, `NotASessionFile` or `PersonalInFile`; then nothing was changed."""
    if len(raw) > MOST_BYTES:
        raise FileTooLarge
    try:
        whole = _object(json.loads(raw, object_pairs_hook=_each_key_once, parse_constant=_no_constant), KEYS)
        if whole["format"] != FORMAT or whole["v"] != VERSION or isinstance(whole["v"], bool):
            raise NotASessionFile
        details, items = _session(_object(whole["session"], SESSION_KEYS))
        made_with = _tools(whole["tools"])
        if whole["script"] is not None:
            script_from_json(whole["script"])
    except (ValueError, NotReadable, RecursionError, KeyError, TypeError):
        raise NotASessionFile from None
    for text in _texts(details, items):
        try:
            stop_personal(text)
        except ValidationError:
            raise PersonalInFile from None
    wanted = dict.fromkeys(one.tool for one in items if one.tool)
    here = {tool_id: find_tool(tool_id) for tool_id in wanted}
    return TakenIn(
        details,
        items,
        missing=tuple(tool_id for tool_id, tool in here.items() if tool is None),
        other=tuple(t for t, tool in here.items() if tool and made_with.get(t, tool.checksum) != tool.checksum),
    )


def _session(raw: Mapping[str, Any]) -> tuple[Details, tuple[TemplateItem, ...]]:
    words = {name: _words(raw[name], most) for name, most in LENGTHS.items()}
    if not words["title"] or raw["language"] not in ("da", "en") or not isinstance(raw["is_wall"], bool):
        raise NotASessionFile
    details = Details(
        title=words["title"],
        language=raw["language"],
        purpose=words["purpose"],
        place=words["place"],
        tables=tables_from(raw["tables"]),
        is_wall=raw["is_wall"],
    )
    return details, from_data(raw["items"])


def _tools(raw: object) -> dict[str, str]:
    """Checksums by tool id."""
    if not isinstance(raw, list) or len(raw) > 100:
        raise NotAPlan("tools: a short list was expected")
    out = {}
    for one in raw:
        tool = _object(one, {"id", "pack", "version", "checksum"})
        if not all(isinstance(part, str) and len(part) <= 200 for part in tool.values()):
            raise NotAPlan("tools: short texts were expected")
        out[tool["id"]] = tool["checksum"]
    return out


def _words(raw: object, most: int) -> str:
    if not isinstance(raw, str) or len(raw) > most:
        raise NotAPlan(f"at most {most} characters were expected")
    return clean(raw, is_one_line=most != LENGTHS["purpose"])


def _texts(details: Details, items: tuple[TemplateItem, ...]) -> Iterator[str]:
    yield from (details.title, details.purpose, details.place, *details.tables)
    texts: list[Text | None] = [text for one in items for text in (one.title, one.text)]
    for text in texts:
        yield from (text or {}).values()


def _object(raw: object, keys: set[str]) -> Mapping[str, Any]:
    if not isinstance(raw, dict) or set(raw) != keys:
        raise NotAPlan(f"exactly the keys {', '.join(sorted(keys))} were expected")
    return raw


def _each_key_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        raise NotAPlan("a key stands twice")
    return made


def _no_constant(word: str) -> None:
    raise NotAPlan(f"{word} is no number of ours")
