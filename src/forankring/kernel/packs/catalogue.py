"""Which packs are here, which version of each counts, and every tool and session template by its id.

1. every `<publisher>/<pack>/<version>/` under the roots is read; a broken one is kept with its problems;
2. of each pack the newest whole version counts;
3. a tool id belongs to one pack: a pack that says `fork_of` takes over, otherwise the first one keeps it;
4. the house's own forks stand on top.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from forankring.domain.grammar import SessionTemplate, Tool

from .folder import files_in
from .forks import Forked
from .pack import Card, Pack, newer
from .problems import BrokenPack, PackProblem
from .reading import read_pack, unknown_tools


class Origin(StrEnum):
    SHIPPED = "shipped"
    DATA = "data"


@dataclass(frozen=True, slots=True)
class Installed:
    """One version of one pack on this machine. `pack` is None when it is broken; `is_current` when it counts."""

    key: str
    version: str
    origin: Origin
    folder: Path
    pack: Pack | None = None
    problems: tuple[PackProblem, ...] = ()
    is_current: bool = False


@dataclass(frozen=True, slots=True)
class Catalogue:
    """`bases` are the tools as installed, `tools` as the house uses them (with its forks)."""

    installed: tuple[Installed, ...]
    bases: Mapping[str, Tool]
    tools: Mapping[str, Tool]
    sessions: Mapping[str, SessionTemplate]
    forks: Mapping[str, Forked]

    @property
    def problems(self) -> tuple[PackProblem, ...]:
        return tuple(
            replace(problem, file=f"{one.key}/{one.version}/{problem.file}")
            for one in self.installed
            for problem in one.problems
        )

    def card(self, key: str) -> Card | None:
        """The card of the version that counts."""
        return next((one.pack.card for one in self.installed if one.pack and one.key == key and one.is_current), None)


def build(roots: Sequence[tuple[Path, Origin]], forks: Mapping[str, Forked]) -> Catalogue:
    found = _mark_current([_read(folder, origin) for root, origin in roots for folder in version_folders(root)])
    current = [one for one in found if one.is_current]
    bases, clashes = _by_id(current)
    tools = _in_order(bases | {tool_id: fork.tool for tool_id, fork in forks.items()}, current)
    sessions: dict[str, SessionTemplate] = {}
    for one in current:
        assert one.pack
        clashes.setdefault(one.folder, []).extend(unknown_tools(one.pack.references, bases))
        for template in one.pack.sessions:
            if template.id in sessions:
                what = f"a session called `{template.id}` is already in {sessions[template.id].pack}"
                clashes[one.folder].append(PackProblem(f"sessions/{template.id}.yml", 1, what))
            elif all(item.tool in tools for item in template.items if item.tool):
                sessions[template.id] = _fitting(template, tools)
    noted = tuple(replace(one, problems=(*one.problems, *clashes.get(one.folder, ()))) for one in found)
    return Catalogue(noted, bases, tools, sessions, forks)


def version_folders(root: Path) -> list[Path]:
    """Every `<publisher>/<pack>/<version>` folder under a root; half-installed ones start with a dot."""
    if not root.is_dir():
        return []
    names = [path for path in root.glob("*/*/*") if path.is_dir()]
    return sorted(path for path in names if not any(part.startswith(".") for part in path.relative_to(root).parts))


def fingerprint(roots: Iterable[Path]) -> tuple[tuple[str, int, int], ...]:
    """Changes whenever a file of a pack does."""
    stats = [(str(p), p.stat()) for root in roots for folder in version_folders(root) for p in folder.rglob("*")]
    return tuple(sorted((name, stat.st_mtime_ns, stat.st_size) for name, stat in stats))


def _read(folder: Path, origin: Origin) -> Installed:
    publisher, name, version = folder.parts[-3:]
    one = Installed(f"{publisher}/{name}", version, origin, folder)
    try:
        pack = read_pack(files_in(folder))
        if pack.card.folder != f"{one.key}/{version}":
            what = f"this pack calls itself {pack.card.folder}, but lies in {one.key}/{version}"
            raise BrokenPack([PackProblem("pack.yml", 1, what)])
    except BrokenPack as broken:
        return replace(one, problems=broken.problems)
    return replace(one, pack=pack)


def _mark_current(found: list[Installed]) -> list[Installed]:
    newest: dict[str, Installed] = {}
    for one in found:
        best = newest.get(one.key)
        if one.pack and (best is None or newer(one.version) > newer(best.version)):
            newest[one.key] = one
    marked = [replace(one, is_current=newest.get(one.key) is one) for one in found]
    return sorted(marked, key=_place)


def _place(one: Installed) -> tuple[int, str, str, str]:
    order = one.pack.card.order if one.pack else 999
    return order, "0" if one.origin is Origin.SHIPPED else "1", one.key, one.version


def _by_id(current: Sequence[Installed]) -> tuple[dict[str, Tool], dict[Path, list[PackProblem]]]:
    """Tools by id, and what a pack could not have because another has it."""
    tools: dict[str, Tool] = {}
    clashes: dict[Path, list[PackProblem]] = {}
    for one in sorted(current, key=lambda one: bool(one.pack and one.pack.card.fork_of)):
        assert one.pack
        for tool in one.pack.tools:
            owner = tools.get(tool.id)
            if owner is None or owner.pack == one.pack.card.fork_of:
                tools[tool.id] = tool
            else:
                what = f"a tool called `{tool.id}` is already in {owner.pack}; this one is not used"
                clashes.setdefault(one.folder, []).append(PackProblem(f"tools/{tool.id}.yml", 1, what))
    return tools, clashes


def _in_order(tools: Mapping[str, Tool], current: Sequence[Installed]) -> dict[str, Tool]:
    """Packs in their order, tools as the pack lists them; a fork stands where its base stood."""
    listed = [tool.id for one in current if one.pack for tool in one.pack.tools]
    return {tool_id: tools[tool_id] for tool_id in dict.fromkeys([*listed, *tools]) if tool_id in tools}


def _fitting(template: SessionTemplate, tools: Mapping[str, Tool]) -> SessionTemplate:
    """The template without fields the house has dropped from a tool."""
    items = tuple(
        replace(item, fields=tuple(f for f in item.fields if tools[item.tool].field(f))) if item.fields else item
        for item in template.items
    )
    return replace(template, items=items)
