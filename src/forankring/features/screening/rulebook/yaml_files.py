"""A version as a file, in the form the shipped pack has: rules, English and cases, one after the other.

Reading is strict and says the line: no name twice, no tags, nothing that unfolds into more than it is.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

import yaml
from django.core.exceptions import ValidationError

from forankring.domain.law import BadPack, Problem
from forankring.domain.law.book import Document
from forankring.kernel.guard.api import stop_personal

from .demands import checked

MOST_BYTES = 512 * 1024
MOST_NODES = 60_000
HEADS = (
    "Reglerne: hvad der spørges om, og hvad der følger af svarene.",
    "De engelske tekster.",
    "Prøverne: svar, og hvad der skal følge.",
)


@dataclass(frozen=True, slots=True)
class Wrong:
    """One thing wrong in a file. `line` 0: it is about the file as a whole."""

    line: int
    path: str
    da: str
    en: str

    def said(self, lang: str) -> str:
        return self.en if lang == "en" else self.da


class BadFile(Exception):
    """The file cannot be taken in: every problem, with its line."""

    def __init__(self, *wrong: Wrong) -> None:
        super().__init__("; ".join(f"{one.line} {one.path} {one.en}" for one in wrong))
        self.wrong = wrong


def written(document: Document) -> bytes:
    """The whole version as one file."""
    parts = (document.rules, document.english, document.cases)
    made = [f"# {head}\n---\n{_dump(part)}" for head, part in zip(HEADS, parts, strict=True)]
    return "\n".join(made).encode()


def read(given: bytes, before: Document) -> Document:
    """The document in a file. English or cases the file leaves out are those of `before`. Raises BadFile."""
    parts, lines = _parts(given)
    every: list[Any] = [*parts, *[before.english, before.cases][len(parts) - 1 :]]
    rules, english, cases = every
    try:
        # The loader's own checks first: only a pack that can be read can be taken apart into rows.
        checked(Document(rules, english, cases))
    except BadPack as bad:
        raise BadFile(*(_placed(one, lines) for one in bad.problems)) from None
    if personal := [*_personal(rules, ""), *_personal(english, "en"), *_personal(cases, "")]:
        raise BadFile(*(_placed(one, lines) for one in personal))
    return Document.of(rules, english, cases)


def _personal(value: Any, path: str) -> Iterator[Problem]:
    """Texts the guard stops, as it does in a form: rules are read by everybody and name nobody."""
    if isinstance(value, dict):
        for key, one in value.items():
            yield from _personal(one, f"{path}.{key}" if path else str(key))
    elif isinstance(value, list):
        for number, one in enumerate(value):
            ident = one.get("id") if isinstance(one, dict) else None
            yield from _personal(one, f"{path}.{ident}" if ident else f"{path}[{number}]")
    elif isinstance(value, str):
        try:
            stop_personal(value)
        except ValidationError as stopped:
            said = " ".join(stopped.messages)
            yield Problem(path, said, said)


def read_expression(text: str) -> Any:
    """A condition as people write it in a field. Raises BadFile with the line."""
    if len(text) > 4000:
        raise BadFile(Wrong(0, "", "Betingelsen er for lang.", "The condition is too long."))
    parts, _ = _nodes(text)
    if len(parts) != 1:
        raise BadFile(Wrong(0, "", "Skriv én betingelse.", "Write one condition."))
    return parts[0]


def _parts(given: bytes) -> tuple[list[Any], dict[str, int]]:
    if len(given) > MOST_BYTES:
        raise BadFile(Wrong(0, "", "Filen er for stor.", "The file is too large."))
    try:
        text = given.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BadFile(Wrong(0, "", "Filen er ikke tekst i UTF-8.", "The file is not UTF-8 text.")) from None
    parts, lines = _nodes(text)
    if not 1 <= len(parts) <= 3 or not all(isinstance(part, dict) for part in parts):
        raise BadFile(
            Wrong(
                0,
                "",
                "Filen skal have reglerne, de engelske tekster og prøverne, adskilt af ---.",
                "The file must hold the rules, the English texts and the cases, with --- between.",
            )
        )
    return parts, lines


def _nodes(text: str) -> tuple[list[Any], dict[str, int]]:
    """The documents as data, and the line of every place in them."""
    parts: list[Any] = []
    lines: dict[str, int] = {}
    try:
        loader = _Strict(text)
        while loader.check_node():
            node = loader.get_node()
            assert node is not None
            _measure(node, {}, set())
            lines |= _lines(node, ("", "en", "")[len(parts)] if len(parts) < 3 else "")
            parts.append(loader.construct_document(node))
    except yaml.MarkedYAMLError as problem:
        mark = problem.problem_mark or problem.context_mark
        line = mark.line + 1 if mark else 0
        raise BadFile(
            Wrong(line, "", f"Det er ikke YAML, der kan læses: {problem.problem}.", f"Not YAML: {problem.problem}.")
        ) from None
    except (yaml.YAMLError, ValueError, RecursionError):
        raise BadFile(Wrong(0, "", "Det er ikke YAML, der kan læses.", "It is not YAML that can be read.")) from None
    return parts, lines


class _Strict(yaml.SafeLoader):
    """A name may stand once."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        seen: set[str] = set()
        for key, _ in node.value:
            if isinstance(key, yaml.ScalarNode):
                if key.value in seen:
                    where = key.start_mark.line + 1
                    said = (f"“{key.value[:60]}” står to gange.", f"“{key.value[:60]}” stands twice.")
                    raise BadFile(Wrong(where, key.value[:60], *said))
                seen.add(key.value)
        return super().construct_mapping(node, deep)


def _measure(node: yaml.Node, known: dict[int, int], inside: set[int]) -> int:
    """How much the node unfolds to. Refuses what holds itself, and what is a small file of a large thing."""
    if id(node) in known:
        return known[id(node)]
    if id(node) in inside:
        raise ValueError("a node inside itself")
    inside.add(id(node))
    size = 1 + sum(_measure(child, known, inside) for child in _children(node))
    inside.discard(id(node))
    if size > MOST_NODES:
        raise ValueError("too much")
    known[id(node)] = size
    return size


def _children(node: yaml.Node) -> Iterator[yaml.Node]:
    if isinstance(node, yaml.SequenceNode):
        yield from node.value
    elif isinstance(node, yaml.MappingNode):
        for pair in node.value:
            yield from pair


def _lines(node: yaml.Node, path: str) -> dict[str, int]:
    """Every place in a document and its line, by the paths the loader speaks of."""
    found = {path: node.start_mark.line + 1}
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if isinstance(key, yaml.ScalarNode):
                inner = f"{path}.{key.value}" if path else key.value
                found |= {**_lines(value, inner), inner: key.start_mark.line + 1}
    elif isinstance(node, yaml.SequenceNode):
        for number, value in enumerate(node.value):
            found |= _lines(value, f"{path}[{number}]")
            if ident := _id_of(value):
                found |= _lines(value, f"{path}.{ident}")
    return found


def _id_of(node: yaml.Node) -> str:
    if not isinstance(node, yaml.MappingNode):
        return ""
    return next((value.value for key, value in node.value if key.value == "id" and isinstance(value.value, str)), "")


def _placed(one: Problem, lines: dict[str, int]) -> Wrong:
    """The problem at the line of its place, or of the nearest thing around it."""
    path = one.path
    while path and path not in lines:
        path = path[: max(path.rfind("."), path.rfind("["), 0)]
    return Wrong(lines.get(path, 0) if path else 0, one.path, one.da, one.en)


class _Dumper(yaml.SafeDumper):
    def ignore_aliases(self, data: Any) -> bool:
        return True


def _dump(part: Any) -> str:
    return yaml.dump(_dated(part), Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=110)


def _dated(value: Any) -> Any:
    """Days as YAML writes days."""
    if isinstance(value, dict):
        return {key: _dated(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_dated(one) for one in value]
    if isinstance(value, str) and len(value) == 10 and value[4] == value[7] == "-":
        try:
            return date.fromisoformat(value)
        except ValueError:
            return value
    return value
