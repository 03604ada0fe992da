"""`forankring packs`: check, list, install, compare and send out tool packs.

Exit codes: 0 done · 1 a pack has mistakes or could not be installed (they stand on stderr, file:line first)
· 2 the call was wrong, or what it names is not here.
"""

import argparse
import json
import sys
from pathlib import Path
from typing import Any

import django

DONE, MISTAKES, WRONG_CALL = 0, 1, 2


def main(argv: list[str]) -> int:
    words = parser().parse_args(argv)
    django.setup()
    from forankring.kernel.packs.problems import BrokenPack
    from forankring.kernel.packs.refusals import NoSuchTool

    try:
        return int(words.act(words))
    except BrokenPack as broken:
        return tell(broken.problems)
    except NoSuchTool as missing:
        print(f"There is no pack or fork called {missing}. `forankring packs list` shows them.", file=sys.stderr)
        return WRONG_CALL


def parser() -> argparse.ArgumentParser:
    top = argparse.ArgumentParser(prog="forankring packs", description="Tool packs: check, list, install, compare.")
    acts = top.add_subparsers(required=True, metavar="check|list|install|diff|export")
    check_ = acts.add_parser("check", help="read packs strictly; without a path, those that are installed")
    check_.add_argument("paths", nargs="*", type=Path, metavar="PATH")
    check_.set_defaults(act=check)
    list_ = acts.add_parser("list", help="packs on this machine, or the tools in them")
    list_.add_argument("--tools", action="store_true", help="tools instead of packs")
    list_.add_argument("--json", action="store_true", help="as JSON")
    list_.add_argument("--lang", choices=("da", "en"), default="da", help="language of the titles")
    list_.set_defaults(act=list_all)
    install_ = acts.add_parser("install", help="check a pack and lay it down in the data folder")
    install_.add_argument("place", type=Path, metavar="PATH|ZIP")
    install_.set_defaults(act=install)
    diff_ = acts.add_parser("diff", help="what differs between two versions, packs or a fork")
    diff_.add_argument("a", metavar="A", help="folder, zip, publisher/pack[@version] or fork:tool")
    diff_.add_argument("b", metavar="B")
    diff_.set_defaults(act=diff)
    export_ = acts.add_parser("export", help="write a pack or a fork to a folder or a zip")
    export_.add_argument("name", metavar="NAME", help="publisher/pack[@version] or fork:tool")
    export_.add_argument("--out", type=Path, required=True, help="a new folder, or a file that ends in .zip")
    export_.add_argument("--publisher", default="lokal", help="who a fork is from (an id)")
    export_.set_defaults(act=export)
    return top


def check(words: argparse.Namespace) -> int:
    from forankring.kernel.packs import install as installing
    from forankring.kernel.packs.problems import BrokenPack
    from forankring.kernel.packs.reading import read_pack

    catalogue, outcome = catalogue_now(), DONE
    if not words.paths:
        for one in catalogue.installed:
            if not one.problems and one.pack:
                praise(f"{one.key} {one.version}", one.pack)
        return tell(catalogue.problems)
    for path in words.paths:
        try:
            pack = read_pack(installing.files_from(path))
            problems = tuple(installing.check_among(pack, catalogue))
        except BrokenPack as broken:
            problems = broken.problems
        if problems:
            outcome = tell(problems, f"{path}: ")
        else:
            praise(str(path), pack)
    return outcome


def list_all(words: argparse.Namespace) -> int:
    catalogue = catalogue_now()
    rows = tool_rows(catalogue, words.lang) if words.tools else pack_rows(catalogue, words.lang)
    if words.json:
        print(json.dumps(rows, ensure_ascii=False, indent=1))
        return DONE
    for row in rows:
        print("  ".join(str(" ".join(part) if isinstance(part, list) else part) for part in row.values()))
    return DONE


def tool_rows(catalogue: Any, lang: str) -> list[dict[str, Any]]:
    from forankring.domain.grammar import say

    return [
        {"id": t.id, "family": t.family, "title": say(t.title, lang), "languages": list(t.languages)}
        for t in catalogue.tools.values()
    ]


def pack_rows(catalogue: Any, lang: str) -> list[dict[str, Any]]:
    from forankring.domain.grammar import say

    return [
        {
            "pack": one.key,
            "version": one.version,
            "from": str(one.origin),
            "state": "in use" if one.is_current else ("older" if one.pack else "broken"),
            "title": say(one.pack.card.title, lang) if one.pack else "",
            "tools": list(one.pack.card.tools) if one.pack else [],
        }
        for one in catalogue.installed
    ]


def install(words: argparse.Namespace) -> int:
    from django.conf import settings

    from forankring.kernel.packs import install as installing

    try:
        laid = installing.install(installing.files_from(words.place), catalogue_now(), Path(settings.PACKS[-1]))
    except installing.SameVersionOtherContent as other:
        print(f"{other} is here already and says something else. Give the new one a new version.", file=sys.stderr)
        return MISTAKES
    print(f"{laid.pack.card.folder} {'is installed' if laid.is_new else 'was here already'}: {laid.folder}")
    return DONE


def diff(words: argparse.Namespace) -> int:
    from forankring.kernel.packs.compare import compare
    from forankring.kernel.packs.finding import side_by_side

    found = compare(*side_by_side(words.a, words.b, catalogue_now()))
    for one in found:
        print(" · ".join(part for part in (one.tool, one.path, one.lang) if part))
        print("\n".join(f"  {mark} {line}" for mark, line in one.lines) + "\n")
    if not found:
        print("They say the same.")
    return DONE


def export(words: argparse.Namespace) -> int:
    from forankring.kernel.packs.export import exported
    from forankring.kernel.packs.finding import FORK, installed_named
    from forankring.kernel.packs.folder import files_in, zipped
    from forankring.kernel.packs.install import write_folder
    from forankring.kernel.packs.reading import read_pack
    from forankring.kernel.packs.refusals import NoSuchTool

    catalogue = catalogue_now()
    if words.name.startswith(FORK):
        fork = catalogue.forks.get(words.name.removeprefix(FORK))
        if fork is None:
            raise NoSuchTool(words.name)
        card, files = exported(fork, words.publisher, catalogue.card(fork.base.pack))
    else:
        one = installed_named(words.name, catalogue)
        files = files_in(one.folder)
        card = read_pack(files).card
    read_pack(files)  # Nothing leaves the house that another house could not read.
    if words.out.exists():
        print(f"{words.out} is there already; nothing was written.", file=sys.stderr)
        return WRONG_CALL
    if words.out.suffix == ".zip":
        words.out.write_bytes(zipped(files, card.folder.replace("/", "-")))
    else:
        write_folder(files, words.out)
    print(f"{card.folder} is written to {words.out}")
    return DONE


def catalogue_now() -> Any:
    """The catalogue with the house's forks; without them when there is no database yet."""
    from django.db import DatabaseError

    from forankring.kernel.packs import shelf
    from forankring.kernel.packs.catalogue import build

    try:
        forks = shelf.stored_forks()
    except DatabaseError:
        forks = {}
    return build(shelf.roots(), forks)


def praise(name: str, pack: Any) -> None:
    print(f"{name}: {len(pack.tools)} tools and {len(pack.sessions)} sessions, {', '.join(pack.card.languages)}")


def tell(problems: Any, before: str = "") -> int:
    for problem in problems:
        print(f"{before}{problem}", file=sys.stderr)
    return MISTAKES if problems else DONE
