"""A pack by the name somebody types: a folder, a zip, publisher/pack, publisher/pack@version or fork:tool."""

from collections.abc import Mapping
from pathlib import Path

from forankring.domain.grammar import Tool

from .catalogue import Catalogue, Installed
from .install import files_from
from .reading import read_pack
from .refusals import NoSuchTool

FORK = "fork:"


def tools_named(name: str, catalogue: Catalogue) -> Mapping[str, Tool]:
    """The tools of what is named, by id. Raises `NoSuchTool`, or `BrokenPack` for a folder or zip."""
    if name.startswith(FORK):
        tool_id = name.removeprefix(FORK)
        if tool_id not in catalogue.forks:
            raise NoSuchTool(name)
        return {tool_id: catalogue.tools[tool_id]}
    if Path(name).exists():
        return {tool.id: tool for tool in read_pack(files_from(Path(name))).tools}
    pack = installed_named(name, catalogue).pack
    assert pack
    return {tool.id: tool for tool in pack.tools}


def installed_named(name: str, catalogue: Catalogue) -> Installed:
    """The installed pack `publisher/pack` (the version that counts) or `publisher/pack@version`."""
    key, _, version = name.partition("@")
    for one in catalogue.installed:
        if one.pack and one.key == key and (one.version == version if version else one.is_current):
            return one
    raise NoSuchTool(name)


def side_by_side(a: str, b: str, catalogue: Catalogue) -> tuple[Mapping[str, Tool], Mapping[str, Tool]]:
    """The tools of both names. Beside a fork, which is one tool, only that tool of the other."""
    one, other = tools_named(a, catalogue), tools_named(b, catalogue)
    if a.startswith(FORK) or b.startswith(FORK):
        both = one.keys() & other.keys()
        if not both:
            raise NoSuchTool(a if b.startswith(FORK) else b)
        return {i: one[i] for i in both}, {i: other[i] for i in both}
    return one, other
