"""YAML read into plain values that know their line.

Only what a pack needs: mappings with text keys, lists, text, whole numbers, true and false. References,
tags, several documents and deep nests are refused, so a hostile file costs no more than its own size.
Words like `no` and `09:00` are text here, as everybody expects (YAML 1.2), never a hidden boolean or number.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import yaml

from .problems import BrokenPack, PackProblem

DEEPEST = 12
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_WHOLE = re.compile(r"-?(?:0|[1-9][0-9]{0,8})")
_OTHER = re.compile(r"[-+]?(?:\.[0-9]+|[0-9][0-9_]*(?:\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?)|0[xo][0-9a-fA-F]+")


@dataclass(frozen=True, slots=True)
class Leaf:
    """One value. `value` is str, int, bool or None; `is_odd` when it looks like a number we do not read."""

    value: str | int | bool | None
    line: int
    is_odd: bool = False


@dataclass(frozen=True, slots=True)
class Many:
    parts: tuple["Node", ...]
    line: int


@dataclass(frozen=True, slots=True)
class Pairs:
    """`lines` holds where each key stands."""

    parts: dict[str, "Node"]
    lines: dict[str, int]
    line: int


Node = Leaf | Many | Pairs


def read_tree(file: str, raw: bytes) -> Pairs:
    """The file's mapping. Raises `BrokenPack` with file and line."""
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise _broken(file, line, "the file is not UTF-8; save it as UTF-8") from error
    try:
        return _Builder(file).build(yaml.parse(text, Loader=_LOADER))
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        what = str(getattr(error, "problem", None) or "it cannot be read as YAML")
        raise _broken(file, mark.line + 1 if mark else 1, f"not valid YAML: {what}") from error


class _Builder:
    """Builds the tree from the parser's events, on a stack of its own (no recursion to exhaust)."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.root: Node | None = None
        self.open: list[_Open] = []

    def build(self, events: Iterator[Any]) -> Pairs:
        for event in events:
            self._take(event, event.start_mark.line + 1)
        if not isinstance(self.root, Pairs):
            raise _broken(self.file, 1, "the file must hold keys and values (`key: value`)")
        return self.root

    def _take(self, event: Any, line: int) -> None:
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise _broken(self.file, line, "references (& and *) are not used in packs; write the text out")
        if getattr(event, "tag", None):
            raise _broken(self.file, line, "tags (!) are not used in packs")
        if isinstance(event, yaml.DocumentStartEvent) and self.root is not None:
            raise _broken(self.file, line, "only one document in a file; remove the line with ---")
        if isinstance(event, yaml.ScalarEvent):
            self._put(_leaf(event, line))
        elif isinstance(event, yaml.MappingStartEvent | yaml.SequenceStartEvent):
            if len(self.open) >= DEEPEST:
                raise _broken(self.file, line, f"at most {DEEPEST} levels inside each other")
            self.open.append(_Open(line, isinstance(event, yaml.MappingStartEvent)))
        elif isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
            self._put(self.open.pop().closed())

    def _put(self, node: Node) -> None:
        if not self.open:
            self.root = node
            return
        here = self.open[-1]
        if not here.is_mapping:
            here.parts.append(node)
        elif here.key is None:
            here.key = self._key(here, node)
        else:
            here.pairs[here.key] = node
            here.key = None

    def _key(self, here: "_Open", node: Node) -> str:
        if not isinstance(node, Leaf) or not isinstance(node.value, str) or not node.value:
            raise _broken(self.file, node.line, "a key is a word; put quotes around it if it is one")
        if node.value in here.lines:
            first = here.lines[node.value]
            raise _broken(self.file, node.line, f"`{node.value}` is there twice (first on line {first})")
        here.lines[node.value] = node.line
        return node.value


class _Open:
    """A mapping or list that is not finished yet."""

    def __init__(self, line: int, is_mapping: bool) -> None:
        self.line = line
        self.is_mapping = is_mapping
        self.key: str | None = None
        self.parts: list[Node] = []
        self.pairs: dict[str, Node] = {}
        self.lines: dict[str, int] = {}

    def closed(self) -> Node:
        if self.is_mapping:
            return Pairs(self.pairs, self.lines, self.line)
        return Many(tuple(self.parts), self.line)


def _leaf(event: Any, line: int) -> Leaf:
    text: str = event.value
    if not event.implicit[0]:
        return Leaf(text, line)
    if text in ("", "~", "null"):
        return Leaf(None, line)
    if text in ("true", "false"):
        return Leaf(text == "true", line)
    if _WHOLE.fullmatch(text):
        return Leaf(int(text), line)
    return Leaf(text, line, bool(_OTHER.fullmatch(text)))


def _broken(file: str, line: int, what: str) -> BrokenPack:
    return BrokenPack([PackProblem(file, line, what)])
