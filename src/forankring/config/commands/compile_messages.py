"""`forankring compile-messages`: the English texts to the form Django reads, without any system tool."""

from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from forankring.config import settings


def main(argv: list[str]) -> int:
    for source in sorted(settings.PACKAGE.rglob("*.po")):
        compile_one(source)
    return 0


def compile_one(source: Path) -> None:
    """Write the .mo beside its .po when it is older. Raises ValueError with file and line on a broken .po."""
    target = source.with_suffix(".mo")
    if target.exists() and target.stat().st_mtime >= source.stat().st_mtime:
        return
    with source.open("rb") as text:
        catalogue = read_po(text, locale="en", abort_invalid=True)
    with target.open("wb") as binary:
        write_mo(binary, catalogue)
