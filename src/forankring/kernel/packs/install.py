"""A pack on its way into the house: checked in full before a single file is laid down.

1. the files are read (from a folder or a zip) and every mistake is told at once;
2. its tools must be its own, or those of the pack it is a fork of; its sessions must find their tools;
3. the same version is never there with two contents: a version that is out is never changed;
4. the files are written beside the others and moved into place in one step.
"""

import os
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

from .catalogue import Catalogue
from .folder import MOST_BYTES, PackFiles, files_in, files_in_zip
from .pack import Pack
from .problems import BrokenPack, PackProblem
from .reading import read_pack, unknown_tools


class SameVersionOtherContent(Exception):
    """That version is here already and says something else."""


@dataclass(frozen=True, slots=True)
class Laid:
    """What was laid down, and where. `is_new` is False when the very same pack was here already."""

    pack: Pack
    folder: Path
    is_new: bool


def files_from(place: Path) -> PackFiles:
    """The files of a pack folder or a zip. Raises `BrokenPack`, also when there is nothing."""
    if place.is_dir():
        return files_in(place)
    try:
        with place.open("rb") as file:
            return files_in_zip(file.read(MOST_BYTES + 1))
    except OSError as error:
        raise BrokenPack([PackProblem(str(place), 0, "there is no folder or zip here")]) from error


def check_among(pack: Pack, catalogue: Catalogue) -> list[PackProblem]:
    """What is wrong with the pack in the company of those that are here."""
    own = {tool.id: tool for tool in pack.tools}
    found = unknown_tools(pack.references, {**catalogue.bases, **own})
    for tool in pack.tools:
        other = catalogue.bases.get(tool.id)
        if (
            other
            and other.pack not in (pack.card.key, pack.card.fork_of)
            and not _stands_in(other.pack, pack, catalogue)
        ):
            what = f"a tool called `{tool.id}` is already in {other.pack}; give this one another id"
            found.append(PackProblem(f"tools/{tool.id}.yml", 1, what))
    return found


def install(files: PackFiles, catalogue: Catalogue, root: Path) -> Laid:
    """Lay the pack down under `root`. Raises `BrokenPack`, `SameVersionOtherContent`."""
    pack = read_pack(files)
    for one in catalogue.installed:
        if f"{one.key}/{one.version}" == pack.card.folder:
            if one.pack and one.pack.checksum == pack.checksum:
                return Laid(pack, one.folder, False)
            raise SameVersionOtherContent(pack.card.folder)
    if problems := check_among(pack, catalogue):
        raise BrokenPack(problems)
    return Laid(pack, _lay_down(files, root, root / pack.card.folder), True)


def write_folder(files: PackFiles, folder: Path) -> None:
    """The files in a folder that must not be there yet. Raises FileExistsError."""
    folder.mkdir(parents=True)
    for name, content in files.items():
        target = folder / name
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(content)


def _stands_in(owner: str, pack: Pack, catalogue: Catalogue) -> bool:
    """True when the tool's owner here is itself a fork of the same pack as this one, or of this one."""
    card = catalogue.card(owner)
    return bool(card and card.fork_of and card.fork_of in (pack.card.key, pack.card.fork_of))


def _lay_down(files: PackFiles, root: Path, folder: Path) -> Path:
    root.mkdir(parents=True, exist_ok=True)
    half = Path(tempfile.mkdtemp(prefix=".half-", dir=root))
    try:
        write_folder(files, half / "pack")
        folder.parent.mkdir(parents=True, exist_ok=True)
        # One step: a pack is there in full or not at all, also when the machine stops here.
        os.rename(half / "pack", folder)
    finally:
        shutil.rmtree(half, ignore_errors=True)
    return folder
