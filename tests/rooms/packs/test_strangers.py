"""A pack may come from a stranger: whatever it tries, it is refused with a sentence and costs next to nothing."""

import io
import stat
import zipfile

import pytest

from forankring.kernel.packs.folder import MOST_BYTES_EACH, MOST_FILES, checksum, files_in, files_in_zip, zipped
from forankring.kernel.packs.install import files_from, write_folder
from forankring.kernel.packs.problems import BrokenPack
from forankring.kernel.packs.reading import read_pack
from forankring.kernel.packs.tree import DEEPEST, read_tree

from .bench import pack

BOMB = "a: &a [x, x]\n" + "".join(f"{c}: &{c} [*{p}, *{p}]\n" for p, c in zip("abcdefg", "bcdefgh", strict=True))


def refusal(act) -> str:
    with pytest.raises(BrokenPack) as broken:
        act()
    return str(broken.value)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (BOMB, "pack.yml:1: references (& and *) are not used"),
        ("a: 1\n<<: *a", "pack.yml:2: references"),
        ("a: !!python/object/apply:os.system [ls]", "pack.yml:1: tags (!) are not used"),
        ("a: !local x", "pack.yml:1: tags"),
        ("---\na: 1\n---\nb: 2", "pack.yml:3: only one document"),
        ("[" * 5000, f"pack.yml:1: at most {DEEPEST} levels"),
        ("a: {" * 5000, f"pack.yml:1: at most {DEEPEST} levels"),
        ("- a\n- b", "pack.yml:1: the file must hold keys"),
        ("", "pack.yml:1: the file must hold keys"),
        ("? [a, b]\n: c", "pack.yml:1: a key is a word"),
        ("a: \x07", "pack.yml:1: not valid YAML"),
        ("a: b: c", "pack.yml:1: not valid YAML"),
    ],
)
def test_a_yaml_trick_is_refused_with_its_line(text, expected):
    assert refusal(lambda: read_tree("pack.yml", text.encode())).startswith(expected)


def test_a_file_that_is_not_utf8_is_told_by_line():
    assert refusal(lambda: read_tree("a.yml", b"a: b\nc: \xff")) == "a.yml:2: the file is not UTF-8; save it as UTF-8"


@pytest.mark.parametrize(
    "name",
    ["../pack.yml", "/etc/pack.yml", "tools/../../x.yml", "tools\\x.yml", "tools/x.exe", "locale/da.yml/x", "x\n.yml"],
)
def test_a_zip_cannot_climb_out_or_bring_other_things(name):
    raw = zip_of({name: b"x", "LICENCE": b"x"})

    assert "a pack has no file of this name" in refusal(lambda: files_in_zip(raw))


def test_a_zip_with_a_link_is_refused():
    link = zipfile.ZipInfo("LICENCE")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16

    assert "links are not allowed" in refusal(lambda: files_in_zip(zip_of({link: b"/etc/passwd"})))


def test_a_bomb_is_not_unpacked():
    raw = zip_of({"locale/da.yml": b"\0" * (40 * 1024 * 1024)})

    assert len(raw) < 100_000
    assert refusal(lambda: files_in_zip(raw)) == "locale/da.yml: a file in a pack is at most 512 KB"


def test_a_zip_of_many_files_is_refused():
    raw = zip_of({f"tools/t{i}.yml": b"x" for i in range(MOST_FILES + 1)})

    assert "at most 200 files" in refusal(lambda: files_in_zip(raw))


def test_large_files_together_are_refused():
    raw = zip_of({f"tools/t{i}.yml": b"x" * MOST_BYTES_EACH for i in range(9)})

    assert "a pack is at most 4 MB in all" in refusal(lambda: files_in_zip(raw))


@pytest.mark.parametrize("raw", [b"", b"PK\x03\x04 not really", b"x" * 5_000_000], ids=["empty", "torn", "large"])
def test_what_is_no_zip_is_refused(raw):
    assert refusal(lambda: files_in_zip(raw)).startswith("the zip: ")


def test_a_torn_zip_is_refused():
    raw = bytearray(zip_of({"LICENCE": b"words " * 400}))
    raw[60:70] = b"\0" * 10

    assert refusal(lambda: files_in_zip(bytes(raw))) == "the zip: it cannot be read as a zip"


def test_the_same_file_twice_in_a_zip_is_refused():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("LICENCE", "one")
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("LICENCE", "two")

    assert refusal(lambda: files_in_zip(out.getvalue())) == "LICENCE: this file is there twice"


def test_a_folder_with_a_link_is_refused(tmp_path):
    write_folder(pack(without="LICENCE"), tmp_path / "small")
    secret = tmp_path / "secret"
    secret.write_text("mine")
    (tmp_path / "small" / "LICENCE").symlink_to(secret)

    assert refusal(lambda: files_in(tmp_path / "small")) == "LICENCE: links are not allowed in a pack"


def test_a_folder_of_links_is_not_followed(tmp_path):
    write_folder(pack(), tmp_path / "real")
    (tmp_path / "seeming").symlink_to(tmp_path / "real")

    assert "this is not a folder" in refusal(lambda: files_in(tmp_path / "seeming"))


def test_a_large_file_in_a_folder_is_refused(tmp_path):
    write_folder(pack(**{"locale/da.yml": "#" * (MOST_BYTES_EACH + 1)}), tmp_path / "small")

    assert refusal(lambda: files_in(tmp_path / "small")) == "locale/da.yml: a file in a pack is at most 512 KB"


def test_nothing_where_something_was_said_to_be(tmp_path):
    assert "there is no folder or zip here" in refusal(lambda: files_from(tmp_path / "nowhere"))


def test_a_folder_and_its_zip_are_the_same_pack(tmp_path):
    write_folder(pack(), tmp_path / "small")
    from_folder = files_in(tmp_path / "small")
    from_zip = files_in_zip(zipped(from_folder, "fjordby-small-1.0.0"))

    assert from_folder == from_zip == pack()
    assert read_pack(from_zip) == read_pack(from_folder)
    assert zipped(from_folder, "a") == zipped(dict(reversed(from_folder.items())), "a")


def test_the_checksum_tells_any_change():
    sums = {checksum(pack()), checksum(pack(**{"README.md": "x"})), checksum(pack(("LICENCE", "CC", "cc")))}

    assert len(sums) == 3


def zip_of(files) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return out.getvalue()
