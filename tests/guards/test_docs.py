"""The documentation is held to the code: every command has its page, every link leads somewhere."""

import importlib
import inspect
import re
from pathlib import Path

import pytest

from forankring.config.cli import COMMANDS
from forankring.domain.words import SENTENCES
from forankring.kernel.packs.reading import read_pack

from . import messages
from .tree import PACKAGE, ROOT, nothing, texts

PAGES = ROOT / "docs" / "reference" / "commands"
LINK = re.compile(r"\]\((?!https?://|mailto:|#)([^)#\s]+)(?:#[^)\s]*)?\)")
NOT_GUIDES = ("docs/reference/",)
NAMED_YAML = re.compile(r"^```yaml\n# (\S+)\n(.*?)^```", re.M | re.S)
"""A block of YAML in a guide whose first line tells which file it is."""


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_a_file_and_a_page(command: str) -> None:
    module = importlib.import_module(f"forankring.config.commands.{command.replace('-', '_')}")
    assert callable(module.main)
    assert f"forankring {command}" in (PAGES / f"{command}.md").read_text()


def test_no_page_tells_of_a_command_that_does_not_exist() -> None:
    nothing(path.stem for path in PAGES.glob("*.md") if path.stem not in (*COMMANDS, "index"))


def test_every_link_between_files_leads_somewhere() -> None:
    broken = [
        f"{path}: {target}"
        for path, text in texts(".md")
        for target in LINK.findall(text)
        if not (ROOT / path).parent.joinpath(target).exists()
    ]
    nothing(broken)


def test_every_door_explains_what_it_offers() -> None:
    """Public functions and classes of each api module say in a sentence what they do."""
    silent = []
    for path in sorted(PACKAGE.glob("*/*/api.py")):
        module = importlib.import_module(".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts))
        offered = getattr(module, "__all__", [word for word in vars(module) if not word.startswith("_")])
        for word in offered:
            thing = getattr(module, word)
            is_ours = getattr(thing, "__module__", "").startswith("forankring")
            if is_ours and (inspect.isfunction(thing) or inspect.isclass(thing)) and not inspect.getdoc(thing):
                silent.append(f"{module.__name__}.{word}")
    nothing(silent)


def test_the_pack_written_in_the_guide_is_a_pack() -> None:
    guide = (ROOT / "docs" / "howto" / "write-a-pack.md").read_text()
    files = {"LICENCE": b"CC BY-SA 4.0"} | {place: words.encode() for place, words in NAMED_YAML.findall(guide)}
    assert [tool.id for tool in read_pack(files).tools] == ["taste"]


def test_the_danish_guides_use_the_words_that_stand_on_screen() -> None:
    """What a guide puts between » and « is there to be found by somebody who reads along."""
    sentences = {message.da for message in messages.used()} | {message.plural for message in messages.used()}
    sentences |= {words["da"] for words in SENTENCES.values()}
    on_screen = re.compile("|".join(as_filled(sentence) for sentence in sentences if sentence))
    quoted = [
        (path, word)
        for path, text in texts(".md")
        if path.startswith("docs/") and not path.startswith(NOT_GUIDES)
        for word in re.findall("»([^«]+)«", text)
    ]
    assert quoted
    nothing(f"{path}: »{word}«" for path, word in quoted if not on_screen.fullmatch(word))


def as_filled(sentence: str) -> str:
    """A pattern for the sentence with any words in its places."""
    return ".+".join(re.escape(part) for part in re.split(r"%\(\w+\)[sd]|\{\w*\}", sentence))


def test_every_promise_names_tests_that_exist() -> None:
    named = re.findall(r"`(\w[\w/]*\.py)::(\w+)`", (ROOT / "docs" / "reference" / "promises.md").read_text())
    assert named
    nothing(f"{path}::{test}" for path, test in named if not holds(ROOT / "tests" / path, test))


def holds(file: Path, test: str) -> bool:
    return file.exists() and f"def {test}(" in file.read_text()
