"""What ships: starting points in our own words, in both languages. Read once."""

from functools import cache
from pathlib import Path
from typing import Any

import yaml

from .values import Principle, Standing, ToolFacts

HERE = Path(__file__).with_name("seeds.yml")


@cache
def _seeds() -> dict[str, Any]:
    read: dict[str, Any] = yaml.safe_load(HERE.read_text(encoding="utf-8"))
    return read


def guidelines(lang: str) -> list[dict[str, str]]:
    return [_said(line, lang) for line in _seeds()["guidelines"]]


def compass_names(lang: str) -> list[tuple[str, str]]:
    """The templates one may begin from: id and title."""
    return [(key, _word(one["title"], lang)) for key, one in _seeds()["compasses"].items()]


def compass_named(name: str, lang: str) -> tuple[Principle, ...]:
    """The principles of a template; none when there is no template of that name."""
    one = _seeds()["compasses"].get(name, {"principles": ()})
    return tuple(Principle(id="", **_said(p, lang)) for p in one["principles"])


def tools(lang: str) -> list[ToolFacts]:
    """A list to begin from: one recommended tool, and those people ask about most."""
    return [
        ToolFacts(t["name"], Standing(t["standing"]), _word(t["what_for"], lang), _word(t["conditions"], lang))
        for t in _seeds()["tools"]
    ]


def _said(line: dict[str, Any], lang: str) -> dict[str, str]:
    return {key: _word(value, lang) for key, value in line.items()}


def _word(value: Any, lang: str) -> str:
    return str(value.get(lang[:2], value["da"]))
