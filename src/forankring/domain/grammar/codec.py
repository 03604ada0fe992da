"""The frozen form: tools, scripts and sheet values to JSON and back, the same after any upgrade.

A session keeps its script as JSON from the moment it is opened, and a sheet its values from the moment it
is agreed. So what is written today must be read in ten years:

- every JSON carries its version (`v`); a newer one than we know is refused, never guessed at;
- keys we do not know are refused, wrong types too; a key that came later has its default.
"""

from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from .script import Script
from .tool import Tool
from .value import SheetValue

VERSION = 1
T = TypeVar("T")


class NotReadable(ValueError):
    """The JSON is not what it says it is. The words (English) say where: `script.items.2.minutes: …`."""


def tool_to_json(tool: Tool) -> dict[str, Any]:
    return _frozen(tool)


def tool_from_json(raw: object) -> Tool:
    return _thawed(Tool, raw, "tool")


def script_to_json(script: Script) -> dict[str, Any]:
    return _frozen(script)


def script_from_json(raw: object) -> Script:
    return _thawed(Script, raw, "script")


def value_to_json(value: SheetValue) -> dict[str, Any]:
    return _frozen(value)


def value_from_json(raw: object) -> SheetValue:
    return _thawed(SheetValue, raw, "value")


def _frozen(thing: Any) -> dict[str, Any]:
    return {"v": VERSION, **_written(thing)}


def _thawed(kind: type[T], raw: object, where: str) -> T:
    """Read `raw` (parsed JSON) as `kind`. Raises `NotReadable`."""
    if not isinstance(raw, Mapping):
        raise NotReadable(f"{where}: an object was expected")
    version = raw.get("v")
    if version != VERSION or isinstance(version, bool):
        raise NotReadable(f"{where}: version {version!r} is not one we read (ours is {VERSION})")
    shape: Any = kind
    read: T = _reader(shape)({key: raw[key] for key in raw if key != "v"}, where)
    return read


def _written(thing: Any) -> Any:
    if isinstance(thing, StrEnum):
        return thing.value
    if is_dataclass(thing):
        return {f.name: _written(getattr(thing, f.name)) for f in fields(thing)}
    if isinstance(thing, Mapping):
        return {key: _written(thing[key]) for key in thing}
    if isinstance(thing, tuple):
        return [_written(part) for part in thing]
    return thing


Read = Callable[[Any, str], Any]


@cache
def _reader(hint: Any) -> Read:
    """The reader for one type: made once per type, so a frozen script is read at the speed of plain code."""
    origin, args = get_origin(hint), get_args(hint)
    if origin in (UnionType, Union):
        return _maybe(next(a for a in args if a is not NoneType))
    if origin is tuple:
        return _many(args[0]) if args[-1] is Ellipsis else _pair(args)
    if origin is Mapping:
        return _mapping(args[1])
    if isinstance(hint, type) and is_dataclass(hint):
        return _record(hint)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return _word(hint)
    return _plain(hint)


def _plain(kind: type) -> Read:
    def read(raw: Any, where: str) -> Any:
        if type(raw) is not kind:
            raise NotReadable(f"{where}: {kind.__name__} was expected")
        return raw

    return read


def _word(kind: type[StrEnum]) -> Read:
    def read(raw: Any, where: str) -> Any:
        if not isinstance(raw, str) or raw not in kind.__members__.values():
            raise NotReadable(f"{where}: not one of {', '.join(kind)}")
        return kind(raw)

    return read


def _maybe(hint: Any) -> Read:
    inner = _reader(hint)
    return lambda raw, where: None if raw is None else inner(raw, where)


def _many(hint: Any) -> Read:
    inner = _reader(hint)

    def read(raw: Any, where: str) -> Any:
        if not isinstance(raw, list):
            raise NotReadable(f"{where}: a list was expected")
        return tuple(inner(part, f"{where}.{i}") for i, part in enumerate(raw))

    return read


def _pair(hints: tuple[Any, ...]) -> Read:
    inner = [_reader(hint) for hint in hints]

    def read(raw: Any, where: str) -> Any:
        if not isinstance(raw, list) or len(raw) != len(inner):
            raise NotReadable(f"{where}: a list of {len(inner)} was expected")
        return tuple(one(part, f"{where}.{i}") for i, (one, part) in enumerate(zip(inner, raw, strict=True)))

    return read


def _mapping(hint: Any) -> Read:
    inner = _reader(hint)

    def read(raw: Any, where: str) -> Any:
        if not isinstance(raw, Mapping) or not all(isinstance(key, str) for key in raw):
            raise NotReadable(f"{where}: an object was expected")
        return {key: inner(raw[key], f"{where}.{key}") for key in raw}

    return read


def _record(kind: Any) -> Read:
    hints = get_type_hints(kind)
    inner = {f.name: _reader(hints[f.name]) for f in fields(kind)}
    needed = {f.name for f in fields(kind) if f.default is MISSING and f.default_factory is MISSING}

    def read(raw: Any, where: str) -> Any:
        if not isinstance(raw, Mapping):
            raise NotReadable(f"{where}: an object was expected")
        if unknown := raw.keys() - inner.keys():
            raise NotReadable(f"{where}: unknown key {min(map(str, unknown))!r}")
        if missing := needed - raw.keys():
            raise NotReadable(f"{where}: key {min(missing)!r} is missing")
        return kind(**{key: inner[key](raw[key], f"{where}.{key}") for key in raw})

    return read
