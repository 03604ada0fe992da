"""A pack's files, from a folder or a zip, with a short list of what may be there.

A pack may come from a stranger. So: only the file names of the format, no links, no climbing out, and
limits on how many, how large and how large together, counted on what is really read (a zip may lie).
"""

import hashlib
import io
import re
import stat
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path

from .problems import BrokenPack, PackProblem

PackFiles = Mapping[str, bytes]
"""Path inside the pack (with `/`) to content."""

MOST_FILES = 200
MOST_BYTES_EACH = 512 * 1024
MOST_BYTES = 4 * 1024 * 1024
ID = r"[a-z0-9]+(?:-[a-z0-9]+)*"
_UNREADABLE = (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError)
NAMES = re.compile(rf"pack\.yml|LICENCE|README\.md|(?:tools|sessions)/{ID}\.yml|locale/[a-z]{{2}}\.yml")


def checksum(files: PackFiles) -> str:
    """sha256 over every path and content, the same on every machine."""
    sum_ = hashlib.sha256()
    for name in sorted(files):
        sum_.update(f"{name}\n{len(files[name])}\n".encode())
        sum_.update(files[name])
    return sum_.hexdigest()


def files_in(folder: Path) -> PackFiles:
    """Everything in a pack folder. Raises `BrokenPack`."""
    if folder.is_symlink() or not folder.is_dir():
        raise _refused(str(folder), "this is not a folder")
    found: dict[str, bytes] = {}
    for path in _paths(folder):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            raise _refused(name, "links are not allowed in a pack")
        with path.open("rb") as file:
            _take(found, name, file.read(MOST_BYTES_EACH + 1))
    return found


def files_in_zip(raw: bytes) -> PackFiles:
    """Everything in a zipped pack; one folder around it all is fine. Raises `BrokenPack`."""
    if len(raw) > MOST_BYTES:
        raise _refused("the zip", f"a zipped pack is at most {MOST_BYTES // 1024 // 1024} MB")
    found: dict[str, bytes] = {}
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            members = [m for m in archive.infolist() if not m.is_dir()]
            if len(members) > MOST_FILES:
                raise _refused("the zip", f"a pack has at most {MOST_FILES} files")
            top = _top_folder([m.filename for m in members])
            for member in members:
                _check_member(member)
                with archive.open(member) as file:
                    _take(found, member.filename.removeprefix(top), file.read(MOST_BYTES_EACH + 1))
    except _UNREADABLE as error:
        raise _refused("the zip", "it cannot be read as a zip") from error
    return found


def zipped(files: PackFiles, top: str) -> bytes:
    """The files as a zip with one folder around them; the same files give the same bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(files):
            member = zipfile.ZipInfo(f"{top}/{name}", (1980, 1, 1, 0, 0, 0))
            member.compress_type = zipfile.ZIP_DEFLATED
            member.external_attr = 0o644 << 16
            archive.writestr(member, files[name])
    return out.getvalue()


def _paths(folder: Path) -> Iterator[Path]:
    seen = 0
    for path in sorted(folder.rglob("*")):
        if path.is_symlink() or not path.is_dir():
            seen += 1
            if seen > MOST_FILES:
                raise _refused(str(folder), f"a pack has at most {MOST_FILES} files")
            yield path


def _take(found: dict[str, bytes], name: str, content: bytes) -> None:
    if not NAMES.fullmatch(name):
        raise _refused(_plain(name), "a pack has no file of this name; see docs/reference/packs.md")
    if name in found:
        raise _refused(name, "this file is there twice")
    if len(content) > MOST_BYTES_EACH:
        raise _refused(name, f"a file in a pack is at most {MOST_BYTES_EACH // 1024} KB")
    found[name] = content
    if sum(map(len, found.values())) > MOST_BYTES:
        raise _refused(name, f"a pack is at most {MOST_BYTES // 1024 // 1024} MB in all")


def _check_member(member: zipfile.ZipInfo) -> None:
    if stat.S_ISLNK(member.external_attr >> 16):
        raise _refused(_plain(member.filename), "links are not allowed in a pack")
    if member.flag_bits & 0x1:
        raise _refused(_plain(member.filename), "the zip is locked with a password")


def _top_folder(names: list[str]) -> str:
    tops = {name.split("/", 1)[0] for name in names}
    has_folder = len(tops) == 1 and any(name.endswith("/pack.yml") for name in names)
    return f"{tops.pop()}/" if has_folder else ""


def _plain(name: str) -> str:
    """A stranger's file name, safe to print."""
    return "".join(c if c.isprintable() else "?" for c in name)[:120]


def _refused(file: str, what: str) -> BrokenPack:
    return BrokenPack([PackProblem(file, 0, what)])
