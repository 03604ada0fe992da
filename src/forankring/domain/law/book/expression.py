"""A condition as it is written in a pack, broken over lines so that it can be read and changed by hand."""

import json
import re
from collections.abc import Mapping
from typing import Any

_BARE = re.compile(r"[A-Za-zæøå][\w-]*")
_TAKEN = {"yes", "no", "on", "off", "true", "false", "null", "y", "n"}
_WIDE = 88


def expression(plain: Any, indent: str = "") -> str:
    """The pack's own form, as `{all: [{f: er_ai, er: nej}]}`: one part a line where it grows long."""
    one_line = _flat(plain)
    word = next((word for word in ("all", "any") if isinstance(plain, Mapping) and word in plain), "")
    if not word or (len(indent) + len(one_line) <= _WIDE and not _is_deep(plain)):
        return one_line
    inner = indent + "  "
    parts = ",\n".join(inner + expression(part, inner) for part in plain[word])
    return f"{{{word}: [\n{parts}\n{indent}]}}"


def _is_deep(plain: Any) -> bool:
    """A group inside a group."""
    parts = next(iter(plain.values()))
    return any(isinstance(part, Mapping) and ("all" in part or "any" in part) for part in parts)


def _flat(value: Any) -> str:
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{_flat(key)}: {_flat(one)}" for key, one in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(_flat(one) for one in value) + "]"
    if isinstance(value, str) and _BARE.fullmatch(value) and value.lower() not in _TAKEN:
        return value
    return json.dumps(value, ensure_ascii=False)
