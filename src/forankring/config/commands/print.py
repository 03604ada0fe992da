"""`forankring print`: a tool's sheet on paper.

    forankring print TOOL --blank [--format pdf|docx|csv] [--paper a4|a3] [--lang da|en] [--out FILE]
                                  [--code CODE] [--no NUMBER]

TOOL is a tool's id or its number (`forankring packs list --tools` names them). Without `--out` the file gets
its name from the tool and lands where you stand; `--out -` writes to stdout. The path is printed when done.

Exit codes: 0 the file is written · 1 it could not be set or written · 2 the call was wrong, or no such tool.
"""

import argparse
import sys
from pathlib import Path

import django

from forankring.config.commands.prepare import prepare_databases
from forankring.domain.grammar import Tool, say


class NotPrinted(Exception):
    """The call names something that is not there; the message says what."""


def main(argv: list[str]) -> int:
    asked = _parser().parse_args(argv)
    ready()
    from forankring.kernel.papers.api import PaperNotSet, file_name

    try:
        tool = find_tool(asked.tool, asked.lang)
        made = blank(tool, asked)
    except NotPrinted as fault:
        print(f"print: {fault}", file=sys.stderr)
        return 2
    except PaperNotSet as fault:
        print(f"print: the paper could not be set: {fault}", file=sys.stderr)
        return 1
    name = asked.out or file_name(say(tool.title, asked.lang), asked.format)
    return write(made, name)


def ready() -> None:
    """The house as it stands; in a fresh checkout its databases are made first."""
    django.setup()
    from django.db import connection

    if "django_migrations" not in connection.introspection.table_names():
        prepare_databases()


def find_tool(wanted: str, lang: str) -> Tool:
    """By id or number. Raises NotPrinted when it is not there, or not in that language."""
    from forankring.kernel.packs import api as packs

    found = next((t for t in packs.tools() if wanted in (t.id, str(t.number))), None)
    if found is None:
        raise NotPrinted(f"there is no tool '{wanted}'; `forankring packs list --tools` names them")
    if lang not in found.languages:
        raise NotPrinted(f"'{found.id}' is not written in '{lang}'")
    return found


def blank(tool: Tool, asked: argparse.Namespace) -> bytes:
    from forankring.kernel.accounts.api import municipality
    from forankring.kernel.papers import api as papers

    if asked.format == "csv":
        return papers.sheet_csv(tool, {}, asked.lang)
    name = municipality().name
    document = papers.blank_sheet(tool, asked.lang, asked.paper, asked.code, asked.no, name)
    return papers.pdf(document) if asked.format == "pdf" else papers.docx_bytes(document)


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
    parser.add_argument("tool", metavar="TOOL", help="a tool's id or number")
    parser.add_argument("--blank", action="store_true", required=True, help="to write on by hand, guide on the back")
    parser.add_argument("--format", choices=("pdf", "docx", "csv"), default="pdf")
    parser.add_argument("--paper", choices=("a4", "a3"), default="a4")
    parser.add_argument("--lang", choices=("da", "en"), default="da")
    parser.add_argument("--code", default="", help="the session's code, printed on the sheet")
    parser.add_argument("--no", default="", help="the sheet's number, printed on the sheet")
    parser.add_argument("--out", default="", help="where to write; - is stdout")
    return parser
