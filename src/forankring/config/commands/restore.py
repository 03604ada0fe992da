"""`forankring restore FILE [--yes]`: bring a backup back, then forget again what was erased since.

Replaces everything in this house; with people in it, `--yes` is needed. Stop the house first. Rooms that were open
come back without their key: their answers are there and can be harvested, their seats are gone.
Exit codes: 0 done · 1 the house is not empty, or the file cannot be read · 2 no passphrase, or the wrong one.
"""

import argparse
import datetime
import sys
from pathlib import Path

import django


def main(argv: list[str]) -> int:
    words = argparse.ArgumentParser(prog="forankring restore")
    words.add_argument("file")
    words.add_argument("--yes", action="store_true", help="replace a house that has people in it")
    asked = words.parse_args(argv)
    from forankring.config.commands.backup import passphrase

    secret = passphrase()
    if not secret:
        print("forankring restore: the passphrase of the backup is needed.", file=sys.stderr)
        return 2
    django.setup()
    return restore(Path(asked.file), secret, is_sure=asked.yes)


def restore(file: Path, secret: str, *, is_sure: bool) -> int:
    from forankring.config.commands.prepare import prepare_databases
    from forankring.config.safekeeping.bundle import bring_back
    from forankring.config.safekeeping.seal import NotOurBackup, open_seal
    from forankring.kernel.accounts.api import is_anybody_administrator
    from forankring.kernel.retention.api import erase_due, forget_again, forgotten_ids

    prepare_databases()
    if is_anybody_administrator() and not is_sure:
        print("forankring restore: this house has people in it. Add --yes to replace everything.", file=sys.stderr)
        return 1
    try:
        bundle = open_seal(file.read_bytes(), secret)
    except OSError as problem:
        print(f"forankring restore: cannot read {file}: {problem.strerror}. Nothing was changed.", file=sys.stderr)
        return 1
    except NotOurBackup:
        print(
            "forankring restore: wrong passphrase, or not a whole backup of ours. Nothing was changed.", file=sys.stderr
        )
        return 2
    erased_since = forgotten_ids()
    found = bring_back(bundle)
    now = datetime.datetime.now(tz=datetime.UTC)
    again = forget_again([*erased_since, *forgotten_ids()], now)
    erase_due(now)
    print(f"{found['rows']} rows, {found['rooms']} rooms, {found['pack_files']} pack files; forgotten again: {again}")
    return 0
