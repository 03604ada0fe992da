"""Every text people read, where it stands, and what it is called in English.

Danish is the message id; English stands in each app's locale/en/LC_MESSAGES/django.po. To see what lacks:

    .venv/bin/python -m tests.guards.messages            missing, dead and doubtful, file:line first
    .venv/bin/python -m tests.guards.messages FOLDER     what one room lacks, ready to paste into its .po
"""

import ast
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from babel.messages.pofile import read_po
from django.utils.translation.template import templatize

from .tree import PACKAGE, line_of, name, texts

CALLS = {"_"} | {form + end for form in ("gettext", "pgettext", "ngettext") for end in ("", "_lazy", "_noop")}
LITERAL = r"""u?('(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*")"""
IN_TEMPLATE = re.compile(rf"\b(n?p?gettext|_)\({LITERAL}(?:,\s*{LITERAL})?")
PLACEHOLDER = re.compile(r"%\((\w+)\)[sd]|%[sd]|\{(\w*)\}")


@dataclass(frozen=True)
class Message:
    da: str
    plural: str
    where: str


@dataclass(frozen=True)
class English:
    texts: tuple[str, ...]
    where: str
    danish: tuple[str, ...] = ()
    """The Danish in the singular and, where there is one, in the plural."""


def used() -> list[Message]:
    """Every message the package asks for, in templates and in Python."""
    found: list[Message] = []
    for path, text in texts(".html", ".txt"):
        if path.startswith("src/") and "/templates/" in path:
            found += in_template(path, text)
    for path, text in texts(".py"):
        if path.startswith("src/"):
            found += in_python(path, text)
    return found


def in_template(path: str, text: str) -> Iterator[Message]:
    source = templatize(text, origin=path)
    for hit in IN_TEMPLATE.finditer(source):
        call, first, second = hit.groups()
        words = [ast.literal_eval(part) for part in (first, second) if part]
        if "p" in call.removesuffix("gettext"):
            words = words[1:]
        plural = words[1] if call.startswith("n") else ""
        yield Message(words[0], plural, f"{path}:{line_of(source, hit.start())}")


def in_python(path: str, text: str) -> Iterator[Message]:
    for node in ast.walk(ast.parse(text)):
        if not isinstance(node, ast.Call):
            continue
        call = getattr(node.func, "id", getattr(node.func, "attr", ""))
        if call not in CALLS:
            continue
        words = [arg.value for arg in node.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)]
        if call.startswith("pgettext"):
            words = words[1:]
        where = f"{path}:{node.lineno}"
        if words:
            yield Message(words[0], words[1] if call.startswith("n") else "", where)
        elif node.args and isinstance(node.args[0], ast.JoinedStr):
            yield Message('(a sentence put together with f"…" cannot be translated)', "", where)


def english() -> tuple[dict[str, English], list[str]]:
    """Danish → English over all rooms, and what is wrong in the files: doubtful or contradicting ones."""
    found: dict[str, English] = {}
    wrong: list[str] = []
    for path in sorted(PACKAGE.rglob("locale/en/LC_MESSAGES/django.po")):
        with path.open("rb") as file:
            catalogue = read_po(file, locale="en", abort_invalid=True)
        for entry in catalogue:
            if not entry.id:
                continue
            key = entry.id[0] if isinstance(entry.id, tuple) else entry.id
            said = tuple(entry.string) if isinstance(entry.string, (tuple, list)) else (entry.string,)
            where = f"{name(path)}:{entry.lineno}"
            if entry.fuzzy:
                wrong.append(f"{where} doubtful (fuzzy): {key}")
            if key in found and found[key].texts != said:
                wrong.append(f"{where} has another English than {found[key].where}: {key}")
            danish = tuple(entry.id) if isinstance(entry.id, (tuple, list)) else (entry.id,)
            found.setdefault(key, English(said, where, danish))
    return found, wrong


def missing() -> list[Message]:
    known, _ = english()
    blank = English((), "")
    return [
        message
        for message in used()
        if not all(known.get(message.da, blank).texts) or not known.get(message.da, blank).texts
    ]


def unused() -> list[str]:
    known, _ = english()
    asked = {message.da for message in used()}
    return [f"{entry.where} is asked for nowhere: {da}" for da, entry in known.items() if da not in asked]


def other_placeholders() -> list[str]:
    """English with other placeholders than its Danish. "One card" may leave out its number, so may "1 card" keep it."""
    known, _ = english()
    wrong = []
    for da, entry in known.items():
        asked = {found for text in entry.danish for found in PLACEHOLDER.findall(text)}
        for text in entry.texts:
            said = set(PLACEHOLDER.findall(text))
            if text and (said != asked if len(entry.danish) == 1 else not said <= asked):
                wrong.append(f"{entry.where} other placeholders than the Danish: {da}")
    return wrong


def main(words: list[str]) -> int:
    import django

    django.setup()
    lacking = missing()
    if words:
        folder = name(Path(words[0]).resolve())
        for message in {message.da: message for message in lacking if message.where.startswith(folder)}.values():
            plural = f'msgid_plural {quoted(message.plural)}\nmsgstr[0] ""\nmsgstr[1] ""\n'
            print(f"#: {message.where}\nmsgid {quoted(message.da)}\n" + (plural if message.plural else 'msgstr ""\n'))
        return 0
    lines = [f"{message.where} no English: {message.da}" for message in lacking]
    lines += english()[1] + unused() + other_placeholders()
    print("\n".join(lines))
    return 1 if lines else 0


def quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


if __name__ == "__main__":
    import os

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "forankring.config.settings")
    raise SystemExit(main(sys.argv[1:]))
