"""A tool back to the files of a pack: what `reading` reads is what is written here.

Used when a fork leaves the house, and to compare the structure of two versions.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import yaml

from forankring.domain.grammar import Column, Field, Figure, Text, Tool

from .folder import PackFiles
from .leaves import GUIDE_LISTS, GUIDE_WORDS
from .pack import Card

_SPARE: Mapping[str, object] = {"limit": 280, "least": 0, "most": None, "steps": 7, "number": None}
"""Settings of a field and what they are when the file leaves them out."""


def pack_files(card: Card, tools: Sequence[Tool], licence_text: str) -> PackFiles:
    """The files of a pack with these tools and no sessions."""
    files = {"pack.yml": _yaml(_card(card)), "LICENCE": licence_text.encode()}
    for tool in tools:
        files[f"tools/{tool.id}.yml"] = _yaml(structure_of(tool))
    for lang in card.languages:
        files[f"locale/{lang}.yml"] = _yaml({tool.id: words_of(tool, lang) for tool in tools})
    return files


def structure_of(tool: Tool) -> dict[str, Any]:
    """What stands in tools/<tool>.yml."""
    source = {"name": tool.source.name, "url": tool.source.url, "licence": tool.source.licence}
    return _without_blanks(
        {
            "id": tool.id,
            "family": tool.family,
            "number": tool.number,
            "minutes": tool.minutes,
            "rounds": [str(r) for r in tool.rounds],
            "dots": tool.dots or None,
            "source": _without_blanks(source),
            "guide": {part: len(getattr(tool.guide, part)) for part in GUIDE_LISTS},
            "figures": [figure.id for figure in tool.figures],
            "fields": [_field(field) for field in tool.fields],
        }
    )


def words_of(tool: Tool, lang: str) -> dict[str, Any]:
    """What stands under the tool's id in locale/<lang>.yml."""
    guide: dict[str, Any] = {part: getattr(tool.guide, part)[lang] for part in GUIDE_WORDS}
    guide |= {part: [text[lang] for text in getattr(tool.guide, part)] for part in GUIDE_LISTS}
    return _without_blanks(
        {
            "title": tool.title[lang],
            "line": tool.line[lang],
            **guide,
            "fields": {field.id: _field_words(field, lang) for field in tool.fields},
            "figures": {figure.id: _figure_words(figure, lang) for figure in tool.figures},
        }
    )


def _card(card: Card) -> dict[str, Any]:
    return _without_blanks(
        {
            "publisher": card.publisher,
            "id": card.id,
            "version": card.version,
            "title": dict(card.title),
            "licence": card.licence,
            "languages": list(card.languages),
            "fork_of": card.fork_of,
            "source": _without_blanks({"name": card.source.name, "url": card.source.url}),
            "tools": list(card.tools),
        }
    )


def _field(field: Field) -> dict[str, Any]:
    settings = {key: getattr(field, key) for key, spare in _SPARE.items() if getattr(field, key) != spare}
    groups: dict[str, list[str]] = {}
    for option in field.options:
        groups.setdefault(option.group, []).append(option.id)
    return _without_blanks(
        {
            "id": field.id,
            "kind": str(field.kind),
            **settings,
            "prepared": field.is_prepared or None,
            "own_line": field.has_own_line or None,
            "columns": [{"id": c.id, "tick": True} if c.is_tick else c.id for c in field.columns],
            "options": groups.get("", []),
            "groups": {group: ids for group, ids in groups.items() if group},
        }
    )


def _field_words(field: Field, lang: str) -> dict[str, Any]:
    return _without_blanks(
        {
            "label": field.label[lang],
            "question": field.question[lang],
            "help": _said(field.help, lang),
            "low": _said(field.low, lang),
            "high": _said(field.high, lang),
            "columns": {column.id: _column_words(column, lang) for column in field.columns},
            "groups": {o.group: _said(o.group_label, lang) for o in field.options if o.group},
            "options": {option.id: option.label[lang] for option in field.options},
        }
    )


def _column_words(column: Column, lang: str) -> str | dict[str, str]:
    return {"label": column.label[lang], "help": column.help[lang]} if column.help else column.label[lang]


def _figure_words(figure: Figure, lang: str) -> dict[str, Any]:
    return {
        "title": figure.title[lang],
        "steps": [step[lang] for step in figure.steps],
        "outcome": figure.outcome[lang],
    }


def _said(text: Text | None, lang: str) -> str:
    return text[lang] if text else ""


def _without_blanks(entries: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in entries.items() if value not in (None, "", [], {})}


class _Writer(yaml.SafeDumper):
    """Plain YAML; every text that is more than a word stands in quotes, so nothing is taken for a number."""


def _text(writer: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    is_word = text.replace("-", "").isalpha() and text.isascii() and text.islower()
    is_tricky = text in ("true", "false", "null", "yes", "no", "on", "off", "y", "n")
    style = None if is_word and not is_tricky else '"'
    return writer.represent_scalar("tag:yaml.org,2002:str", text, style)


_Writer.add_representer(str, _text)


def _yaml(content: object) -> bytes:
    text: str = yaml.dump(content, Dumper=_Writer, allow_unicode=True, sort_keys=False, width=110)
    return text.encode()
