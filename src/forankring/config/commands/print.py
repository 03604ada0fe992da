"""`forankring print`: a tool's sheet on paper, blank for hands or filled with what a session agreed.

    forankring print TOOL --blank [--format pdf|docx|csv] [--paper a4|a3] [--lang da|en] [--out FILE]
                                  [--code CODE] [--no NUMBER]
    forankring print [TOOL] --sheet ID [--format …] [--paper …] [--lang …] [--out FILE]

TOOL is a tool's id or its number (`forankring packs list --tools` names them). ID is the sheet's, as its page
shows it; the newest agreed version is printed, else the draft, which then says so. Without `--out` the file
gets its name from the tool and lands where you stand; `--out -` writes to stdout. The path is printed when done.

Exit codes: 0 the file is written · 1 it could not be set or written · 2 the call was wrong, or it names
something that is not here.
"""

import argparse
import sys
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

import django

from forankring.config.commands.prepare import prepare_databases
from forankring.domain.grammar import SheetValue, Tool, say
from forankring.domain.words import sentence


class NotPrinted(Exception):
    """The call names something that is not there; the message says what."""


@dataclass(frozen=True, slots=True)
class Filled:
    """A session's sheet, ready for the papers room."""

    tool: Tool
    values: Mapping[str, SheetValue]
    kicker: str
    date: str


def main(argv: list[str]) -> int:
    asked = _parser().parse_args(argv)
    ready()
    from forankring.kernel.papers.api import PaperNotSet, file_name

    try:
        tool, made = filled(asked) if asked.sheet else blank(asked)
    except NotPrinted as fault:
        print(f"print: {fault}", file=sys.stderr)
        return 2
    except PaperNotSet as fault:
        print(f"print: the paper could not be set: {fault}", file=sys.stderr)
        return 1
    return write(made, asked.out or file_name(say(tool.title, asked.lang), asked.format))


def ready() -> None:
    """The house as it stands; in a fresh checkout its databases are made first."""
    django.setup()
    from django.db import connection

    if "django_migrations" not in connection.introspection.table_names():
        prepare_databases()


def blank(asked: argparse.Namespace) -> tuple[Tool, bytes]:
    """The sheet with nothing on it. Raises NotPrinted for a tool that is not there, or not in that language."""
    from forankring.kernel.packs import api as packs
    from forankring.kernel.papers import api as papers

    tool = next((t for t in packs.tools() if asked.tool in (t.id, str(t.number))), None)
    if tool is None:
        raise NotPrinted(f"there is no tool '{asked.tool}'; `forankring packs list --tools` names them")
    if asked.lang not in tool.languages:
        raise NotPrinted(f"'{tool.id}' is not written in '{asked.lang}'")
    if asked.format == "csv":
        return tool, papers.sheet_csv(tool, {}, asked.lang)
    document = papers.blank_sheet(tool, asked.lang, asked.paper, asked.code, asked.no, _house_mark())
    return tool, papers.pdf(document) if asked.format == "pdf" else papers.docx_bytes(document)


def filled(asked: argparse.Namespace) -> tuple[Tool, bytes]:
    """What a session made of it. Raises NotPrinted for a sheet that is not there."""
    from forankring.kernel.papers import api as papers

    sheet = find_sheet(asked)
    if asked.format == "csv":
        return sheet.tool, papers.sheet_csv(sheet.tool, sheet.values, asked.lang)
    document = papers.filled_sheet(
        sheet.tool,
        sheet.values,
        asked.lang,
        asked.paper,
        municipality=_house_mark(),
        kicker=sheet.kicker,
        date=sheet.date,
    )
    return sheet.tool, papers.pdf(document) if asked.format == "pdf" else papers.docx_bytes(document)


def find_sheet(asked: argparse.Namespace) -> Filled:
    """The newest agreed version, else the draft."""
    from forankring.features.workshops import api as workshops
    from forankring.kernel.papers.api import long_date

    sheet = workshops.Sheet.objects.select_related("session").filter(pk=asked.sheet).first()
    tool = workshops.tool_of(sheet) if sheet else None
    if sheet is None or tool is None or asked.tool not in ("", tool.id, str(tool.number)):
        raise NotPrinted("there is no such sheet" + (f" of '{asked.tool}'" if asked.tool else ""))
    agreed = sheet.versions.first()
    values = workshops.sealed_values(agreed) if agreed else workshops.values_of(sheet)
    return Filled(
        tool=replace(tool, fields=workshops.fields_of_sheet(sheet)),
        values=values,
        kicker=sheet.session.title if agreed else f"{sheet.session.title} · {sentence('draft', asked.lang)}",
        date=long_date(agreed.sealed_on if agreed else sheet.harvested_on, asked.lang),
    )


def _house_mark() -> str:
    from forankring.kernel.accounts.api import municipality

    house = municipality()
    return house.name_mark or house.name


def write(made: bytes, name: str) -> int:
    if name == "-":
        sys.stdout.buffer.write(made)
        return 0
    try:
        Path(name).write_bytes(made)
    except OSError as fault:
        print(f"print: {name} could not be written: {fault.strerror}", file=sys.stderr)
        return 1
    print(name)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="forankring print", description="A tool's sheet on paper.")
    parser.add_argument("tool", metavar="TOOL", nargs="?", default="", help="a tool's id or number")
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--blank", action="store_true", help="to write on by hand, guide on the back")
    what.add_argument("--sheet", metavar="ID", type=UUID, help="a session's sheet, with what was agreed")
    parser.add_argument("--format", choices=("pdf", "docx", "csv"), default="pdf")
    parser.add_argument("--paper", choices=("a4", "a3"), default="a4")
    parser.add_argument("--lang", choices=("da", "en"), default="da")
    parser.add_argument("--code", default="", help="the session's code, printed on a blank sheet")
    parser.add_argument("--no", default="", help="the sheet's number, printed on a blank sheet")
    parser.add_argument("--out", default="", help="where to write; - is stdout")
    return parser
