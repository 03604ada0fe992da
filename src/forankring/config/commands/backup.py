"""`forankring backup --out FILE`: one encrypted file with everything but room keys.

The passphrase comes from FORANKRING_BACKUP_PASSPHRASE (or is asked for). Keep it somewhere else than the file.
Exit codes: 0 done · 1 could not be written · 2 no passphrase.
"""

import argparse
import getpass
import os
import sys
from pathlib import Path

import django


def main(argv: list[str]) -> int:
    words = argparse.ArgumentParser(prog="forankring backup")
    words.add_argument("--out", required=True)
    out = Path(words.parse_args(argv).out)
    secret = passphrase()
    if not secret:
        print("forankring backup: a passphrase of at least 12 characters is needed.", file=sys.stderr)
        return 2
    django.setup()
    from forankring.config.safekeeping.bundle import gather
    from forankring.config.safekeeping.seal import seal

    sealed = seal(gather(), secret)
    unfinished = out.with_name(out.name + ".part")
    try:
        with os.fdopen(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(sealed)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(out)
    except OSError as problem:
        print(f"forankring backup: could not write {out}: {problem.strerror}. No backup was made.", file=sys.stderr)
        return 1
    print(f"{out} ({len(sealed)} bytes)")
    return 0


def passphrase() -> str:
    given = os.environ.get("FORANKRING_BACKUP_PASSPHRASE", "")
    if not given and sys.stdin.isatty():
        given = getpass.getpass("Passphrase: ")
    return given if len(given) >= 12 else ""
