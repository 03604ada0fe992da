"""`forankring packs`: what it says, what it does, and the codes it ends with."""

import json
from dataclasses import replace

import pytest
from django.utils import timezone

from forankring.config.commands.packs import DONE, MISTAKES, WRONG_CALL, main
from forankring.kernel.packs import acts, api, shelf
from forankring.kernel.packs.folder import files_in, zipped
from forankring.kernel.packs.install import write_folder

from .bench import installed, pack

pytestmark = pytest.mark.django_db
OURS = (("pack.yml", "publisher: fjordby", "publisher: zealand"),)


def other_pack() -> dict[str, bytes]:
    """A pack with tools of its own."""
    files = pack(
        ("pack.yml", "publisher: fjordby", "publisher: zealand"),
        ("pack.yml", "tools: [first, second]\nsessions: [morning]", "tools: [third]"),
        without="sessions/morning.yml",
    )
    del files["tools/second.yml"]
    files["tools/third.yml"] = files.pop("tools/first.yml").replace(b"id: first", b"id: third")
    for name in ("locale/da.yml", "locale/en.yml"):
        files[name] = files[name].split(b"second:")[0].replace(b"first:", b"third:", 1)
    return files


@pytest.fixture
def forked(roots, facilitator) -> None:
    tool = api.tool("first")
    ours = replace(tool, title={"da": "Vores titel", "en": "Our title"})
    acts.change_tool(facilitator, "first", ours, 0, timezone.now())


def test_installed_packs_are_checked(roots, capsys):
    assert main(["check"]) == DONE
    assert capsys.readouterr().out == "fjordby/small 1.0.0: 2 tools and 1 sessions, da, en\n"


def test_mistakes_are_told_with_file_and_line(roots, tmp_path, capsys):
    write_folder(pack(("tools/first.yml", "minutes: 30", "minutes: x")), tmp_path / "new")

    assert main(["check", str(tmp_path / "new")]) == MISTAKES
    said = capsys.readouterr()
    assert said.err.startswith(f"{tmp_path / 'new'}: tools/first.yml:4: `minutes` is a whole number")
    assert said.out == ""


def test_a_broken_installed_pack_is_told(roots, capsys):
    installed(roots[1], pack(without="LICENCE"), "zealand")
    shelf.look_again()

    assert main(["check"]) == MISTAKES
    assert capsys.readouterr().err == "zealand/small/1.0.0/pack.yml:5: the file LICENCE is missing\n"


def test_tools_are_listed_as_json(roots, capsys):
    assert main(["list", "--tools", "--json"]) == DONE
    assert json.loads(capsys.readouterr().out) == [
        {"id": "first", "family": "cards", "title": "Det første", "languages": ["da", "en"]},
        {"id": "second", "family": "cards", "title": "Det andet", "languages": ["da", "en"]},
    ]


def test_packs_are_listed_for_people(roots, capsys):
    assert main(["list"]) == DONE
    assert capsys.readouterr().out == "fjordby/small  1.0.0  shipped  in use  En lille pakke  first second\n"


@pytest.mark.parametrize("form", ["folder", "zip"])
def test_a_pack_is_installed_in_the_data_folder(roots, tmp_path, capsys, form):
    place = tmp_path / ("new.zip" if form == "zip" else "new")
    if form == "zip":
        place.write_bytes(zipped(other_pack(), "small"))
    else:
        write_folder(other_pack(), place)

    assert main(["install", str(place)]) == DONE
    assert files_in(roots[1] / "zealand" / "small" / "1.0.0") == other_pack()
    assert [path.name for path in roots[1].iterdir()] == ["zealand"]
    shelf.look_again()
    assert api.tool("third").pack == "zealand/small"
    assert main(["install", str(place)]) == DONE
    assert "was here already" in capsys.readouterr().out


def test_a_version_that_is_out_is_never_changed(roots, tmp_path, capsys):
    write_folder(pack(("locale/da.yml", "Det første", "Noget andet")), tmp_path / "new")

    assert main(["install", str(tmp_path / "new")]) == MISTAKES
    assert "fjordby/small/1.0.0 is here already and says something else" in capsys.readouterr().err
    assert not roots[1].exists()


def test_a_tool_that_belongs_to_another_pack_is_not_installed(roots, tmp_path, capsys):
    write_folder(pack(OURS[0]), tmp_path / "new")

    assert main(["install", str(tmp_path / "new")]) == MISTAKES
    assert "tools/first.yml:1: a tool called `first` is already in fjordby/small" in capsys.readouterr().err


def test_two_versions_are_compared(roots, tmp_path, capsys):
    write_folder(pack(("tools/first.yml", "limit: 400", "limit: 500")), tmp_path / "new")

    assert main(["diff", "fjordby/small", str(tmp_path / "new")]) == DONE
    assert capsys.readouterr().out == "first · fields.ambition.limit\n  - 400\n  + 500\n\n"
    assert main(["diff", "fjordby/small", "fjordby/small@1.0.0"]) == DONE
    assert capsys.readouterr().out == "They say the same.\n"


def test_a_fork_is_compared_with_its_pack(forked, capsys):
    assert main(["diff", "fjordby/small", "fork:first"]) == DONE
    assert capsys.readouterr().out == (
        "first · title · da\n  - Det første\n  + Vores titel\n\nfirst · title · en\n  - Det første\n  + Our title\n\n"
    )


@pytest.mark.parametrize("out", ["there", "there.zip"])
def test_a_fork_is_written_out_and_can_be_checked(forked, tmp_path, capsys, out):
    assert main(["export", "fork:first", "--publisher", "zealand", "--out", str(tmp_path / out)]) == DONE
    assert main(["check", str(tmp_path / out)]) == DONE
    assert main(["diff", "fork:first", str(tmp_path / out)]) == DONE
    assert capsys.readouterr().out.endswith("They say the same.\n")


def test_a_pack_is_written_out_as_it_is(roots, tmp_path):
    assert main(["export", "fjordby/small", "--out", str(tmp_path / "copy")]) == DONE
    assert files_in(tmp_path / "copy") == pack()
    assert main(["export", "fjordby/small", "--out", str(tmp_path / "copy")]) == WRONG_CALL


@pytest.mark.parametrize(
    "words",
    [["diff", "fjordby/small", "nobody/nothing"], ["export", "fork:first", "--out", "x"], ["diff", "fork:x", "a/b"]],
)
def test_what_is_not_here_is_a_wrong_call(roots, capsys, words):
    assert main(words) == WRONG_CALL
    assert "There is no pack or fork called" in capsys.readouterr().err


@pytest.mark.parametrize("words", [[], ["bake"], ["install"]])
def test_a_wrong_call_ends_with_two(words, capsys):
    with pytest.raises(SystemExit, match="2"):
        main(words)


def test_a_publisher_that_is_no_id_writes_nothing(forked, tmp_path, capsys):
    assert main(["export", "fork:first", "--publisher", "../x", "--out", str(tmp_path / "out")]) == MISTAKES
    assert not (tmp_path / "out").exists()
