"""The documentation is held to the code: every command has its page, every link leads somewhere."""

import importlib
import inspect
import re

import pytest

from forankring.config.cli import COMMANDS
from forankring.kernel.packs.reading import read_pack

from .tree import PACKAGE, ROOT, nothing, texts

PAGES = ROOT / "docs" / "reference" / "commands"
LINK = re.compile(r"\]\((?!https?://|mailto:|#)([^)#\s]+)(?:#[^)\s]*)?\)")
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
