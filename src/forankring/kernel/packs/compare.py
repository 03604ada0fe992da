"""Two versions beside each other, line by line: what is new, what is gone, what reads differently."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import ndiff
from typing import Any

from forankring.domain.grammar import Tool

from .leaves import leaves
from .write import structure_of


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that differs. `lang` is empty for structure; `lines` are (mark, words) with the mark -, + or blank."""

    tool: str
    path: str
    lang: str
    lines: tuple[tuple[str, str], ...]


def compare_tools(old: Tool, new: Tool) -> tuple[Difference, ...]:
    """What differs from `old` to `new`, in reading order, structure last."""
    before, after = _flat(old), _flat(new)
    gone = tuple(f"fields.{f.id}." for f in old.fields if new.field(f.id) is None)
    # That a field is gone is told once, by the list of fields; not again by each of its texts.
    keys = [key for key in dict.fromkeys([*before, *after]) if not key[0].startswith(gone)]
    changed = [key for key in keys if before.get(key, ()) != after.get(key, ())]
    return tuple(
        Difference(new.id, path, lang, _lines(before.get((path, lang), ()), after.get((path, lang), ())))
        for path, lang in changed
    )


def compare(old: Mapping[str, Tool], new: Mapping[str, Tool]) -> tuple[Difference, ...]:
    """As `compare_tools` over whole packs; a tool that came or went is one difference."""
    found: list[Difference] = []
    for tool_id in dict.fromkeys([*old, *new]):
        if tool_id in old and tool_id in new:
            found += compare_tools(old[tool_id], new[tool_id])
        else:
            mark, tool = ("-", old[tool_id]) if tool_id in old else ("+", new[tool_id])
            found.append(Difference(tool_id, "", "", ((mark, tool.title["da"]),)))
    return tuple(found)


def are_alike(one: Tool, other: Tool) -> bool:
    """True when people would read and do the same, whatever the version is called."""
    return not compare_tools(one, other)


def _flat(tool: Tool) -> dict[tuple[str, str], tuple[str, ...]]:
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for path, content in leaves(tool).items():
        texts = content if isinstance(content, tuple) else (content,)
        for lang in tool.languages:
            found[path, lang] = tuple(text.get(lang, "") for text in texts)
    found["languages", ""] = tool.languages
    structure = structure_of(tool) | {"guide": None, "figures": None}
    fields = structure.pop("fields")
    found["fields", ""] = tuple(field["id"] for field in fields)
    for prefix, settings in [("", structure), *((f"fields.{field.pop('id')}.", field) for field in fields)]:
        found |= {(f"{prefix}{key}", ""): _words(value) for key, value in settings.items() if value is not None}
    return found


def _words(value: Any) -> tuple[str, ...]:
    if isinstance(value, Mapping):
        return tuple(f"{key}: {', '.join(_words(part))}" for key, part in value.items())
    if isinstance(value, Sequence) and not isinstance(value, str):
        return tuple(" ".join(_words(part)) for part in value)
    return (str(value),)


def _lines(old: Sequence[str], new: Sequence[str]) -> tuple[tuple[str, str], ...]:
    return tuple((line[0], line[2:]) for line in ndiff(old, new) if line[0] != "?")
