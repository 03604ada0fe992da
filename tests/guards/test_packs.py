"""Every pack we ship loads in Danish and English, prints blank, and says where its ideas come from."""

import re

import pytest

from forankring.domain import kinds
from forankring.domain.grammar import Tool, codec
from forankring.domain.paper.html import render
from forankring.kernel.packs.catalogue import Catalogue, Origin, build, version_folders
from forankring.kernel.packs.folder import files_in
from forankring.kernel.packs.leaves import leaves
from forankring.kernel.packs.reading import read_pack

from .tree import PACKAGE

ROOT = PACKAGE / "packs"
DIALOGUE = ["starting-point", "balances", "use-cases", "adoption", "with-or-without", "next-steps"]


def shipped() -> Catalogue:
    return build([(ROOT, Origin.SHIPPED)], {})


def tools() -> list[Tool]:
    return list(shipped().tools.values())


def test_every_folder_is_a_pack_without_a_mistake() -> None:
    catalogue = shipped()
    assert [str(problem) for problem in catalogue.problems] == []
    assert {one.folder for one in catalogue.installed} == set(version_folders(ROOT))
    assert len(catalogue.tools) >= 20


@pytest.mark.parametrize("folder", version_folders(ROOT), ids=lambda folder: folder.parent.name)
def test_a_pack_speaks_danish_and_english_and_names_its_licence(folder) -> None:
    pack = read_pack(files_in(folder))
    assert pack.card.languages == ("da", "en")
    assert pack.card.licence == "CC-BY-SA-4.0"
    assert "CC BY-SA 4.0" in (folder / "LICENCE").read_text()
    for tool in pack.tools:
        assert tool.source.name
        assert tool.source.url.startswith("https://") or "Forankring" in tool.source.name


@pytest.mark.parametrize("tool", tools(), ids=lambda tool: tool.id)
def test_a_tool_is_translated_and_can_be_frozen(tool) -> None:
    assert codec.tool_from_json(codec.tool_to_json(tool)) == tool
    long = [
        path
        for path, text in leaves(tool).items()
        if not isinstance(text, tuple) and len(text["da"]) > 40 and text["da"] == text["en"]
    ]
    assert long == []


@pytest.mark.parametrize("lang", ["da", "en"])
@pytest.mark.parametrize("tool", tools(), ids=lambda tool: tool.id)
def test_a_tool_prints_blank(tool, lang) -> None:
    for field in tool.fields:
        assert render(kinds.paper(field, None, lang), lang)


def test_the_six_dialogue_tools_stand_first_and_in_order() -> None:
    found = [(tool.id, tool.number) for tool in tools() if tool.family == "dialogue"]
    assert found == list(zip(DIALOGUE, range(1, 7), strict=True))


def test_every_programme_we_ship_can_be_planned() -> None:
    catalogue = shipped()
    named = {session for one in catalogue.installed if one.pack for session in one.pack.card.sessions}
    assert set(catalogue.sessions) == named
    assert named


def test_the_pack_in_the_guide_can_be_read() -> None:
    """The guide's own example is a whole pack: copied as it stands, it works."""
    page = (ROOT.parents[2] / "docs" / "howto" / "write-a-pack.md").read_text()
    files = {name: text.encode() for name, text in re.findall(r"```yaml\n# (\S+)\n(.*?)```", page, re.S)}
    pack = read_pack({**files, "LICENCE": b"CC BY-SA 4.0"})
    assert [tool.id for tool in pack.tools] == ["taste"]
