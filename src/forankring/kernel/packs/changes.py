"""What a house has changed in a tool, kept apart from the tool it was changed in.

Because only the changes are kept, a newer version can be taken in under them: what we wrote stays ours,
everything else follows. `apply(base, difference(base, ours)) == ours` always holds.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from forankring.domain.grammar import Field, Text, TextList, Tool

from .leaves import Pen, leaves, rewritten


@dataclass(frozen=True, slots=True)
class Changes:
    """`texts`: path → language → our words (empty words: we took the text away). `lists` are kept whole.

    `order` is our order of the fields, empty when it is the base's; `dropped` are those we left out.
    """

    texts: Mapping[str, Text] = field(default_factory=dict)
    lists: Mapping[str, TextList] = field(default_factory=dict)
    limits: Mapping[str, int] = field(default_factory=dict)
    order: tuple[str, ...] = ()
    dropped: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return self != Changes()


def apply(base: Tool, changes: Changes) -> Tool:
    """The base with our changes. What they name that is not there any more is left out (see `lost`)."""
    languages = changes.languages or base.languages

    def one(path: str, text: Text | None) -> Text | None:
        own = changes.texts.get(path, {})
        words = {lang: own.get(lang, (text or {}).get(lang, "")) for lang in languages}
        return words if any(words.values()) else None

    def many(path: str, texts: TextList) -> TextList:
        own = changes.lists.get(path, texts)
        return tuple({lang: text.get(lang) or text["da"] for lang in languages} for text in own)

    tool = rewritten(base, Pen(one, many))
    kept = [f for f in tool.fields if f.id not in changes.dropped]
    limited = [replace(f, limit=changes.limits.get(f.id, f.limit)) for f in kept]
    return replace(tool, languages=languages, fields=_ordered(limited, changes.order))


def difference(base: Tool, ours: Tool) -> Changes:
    """What `ours` has changed in `base`. `ours` may drop and reorder fields, never add any."""
    before, after = leaves(base), leaves(ours)
    kept = [f.id for f in ours.fields]
    dropped = tuple(f.id for f in base.fields if f.id not in kept)
    is_gone = tuple(f"fields.{i}." for i in dropped)
    texts: dict[str, Text] = {}
    lists: dict[str, TextList] = {}
    for path in dict.fromkeys([*before, *after]):
        if path.startswith(is_gone):
            continue
        old, new = before.get(path, {}), after.get(path, {})
        if isinstance(old, tuple) or isinstance(new, tuple):
            if _in(ours.languages, tuple(old)) != _in(ours.languages, tuple(new)):
                lists[path] = tuple(new)  # type: ignore[arg-type]  # a list stays a list: paths tell them apart
            continue
        own = {lang: new.get(lang, "") for lang in ours.languages if new.get(lang, "") != old.get(lang, "")}
        if own:
            texts[path] = own
    limits = {f.id: f.limit for f in ours.fields if (was := base.field(f.id)) and was.limit != f.limit}
    is_moved = [f.id for f in base.fields if f.id in kept] != kept
    return Changes(
        texts=texts,
        lists=lists,
        limits=limits,
        order=tuple(kept) if is_moved else (),
        dropped=dropped,
        languages=ours.languages if ours.languages != base.languages else (),
    )


def lost(base: Tool, changes: Changes) -> tuple[str, ...]:
    """Paths of what we changed that `base` has no place for any more."""
    ids = {f.id for f in base.fields}
    paths = {*leaves(_with_helps(base))}
    gone = [path for path in (*changes.texts, *changes.lists) if path not in paths]
    gone += [f"fields.{i}" for i in (*changes.limits, *changes.dropped, *changes.order) if i not in ids]
    return tuple(dict.fromkeys(gone))


def to_json(changes: Changes) -> tuple[dict[str, Any], dict[str, Any]]:
    """(our words, our structure), JSON-ready."""
    words = {
        "texts": {path: dict(text) for path, text in changes.texts.items()},
        "lists": {path: [dict(text) for text in texts] for path, texts in changes.lists.items()},
    }
    structure = {
        "limits": dict(changes.limits),
        "order": list(changes.order),
        "dropped": list(changes.dropped),
        "languages": list(changes.languages),
    }
    return words, structure


def from_json(words: Mapping[str, Any], structure: Mapping[str, Any]) -> Changes:
    return Changes(
        texts=words["texts"],
        lists={path: tuple(texts) for path, texts in words["lists"].items()},
        limits=structure["limits"],
        order=tuple(structure["order"]),
        dropped=tuple(structure["dropped"]),
        languages=tuple(structure["languages"]),
    )


def _in(languages: tuple[str, ...], texts: tuple[Any, ...]) -> list[list[str]]:
    return [[text.get(lang, "") for lang in languages] for text in texts]


def _ordered(fields: list[Field], order: tuple[str, ...]) -> tuple[Field, ...]:
    """Ours first in our order; a field that came with a newer version stands last."""
    place = {field_id: i for i, field_id in enumerate(order)}
    return tuple(sorted(fields, key=lambda f: place.get(f.id, len(place)))) if order else tuple(fields)


def _with_helps(tool: Tool) -> Tool:
    """The tool with every optional text present, so that its path is found."""
    return rewritten(tool, Pen(lambda _, text: text or {"da": "…"}, lambda _, texts: texts))
