"""`forankring check [--deploy]`: is everything in order?

Each finding is a sentence that says what is wrong and what to do, on stderr, one per line. `--deploy` also asks for
what the law and good operation need before real people use the house. Exit codes: 0 all is well · 1 there are
findings · 2 the call was wrong.
"""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import django


def main(argv: list[str]) -> int:
    if argv not in ([], ["--deploy"]):
        print("forankring check: the only choice is --deploy.", file=sys.stderr)
        return 2
    django.setup()
    found = list(findings(is_deploy=bool(argv)))
    for sentence in found:
        print(f"- {sentence}", file=sys.stderr)
    print("Everything is in order." if not found else f"{len(found)} to put right.")
    return int(bool(found))


def findings(*, is_deploy: bool) -> Iterator[str]:
    yield from _code()
    yield from _databases()
    yield from _packs()
    if is_deploy:
        yield from _secrets()
        yield from _addresses()
        yield from _municipality()


def _code() -> Iterator[str]:
    from django.core.checks import WARNING, run_checks

    for problem in run_checks():
        if problem.level >= WARNING:
            yield f"{problem.msg} ({problem.id})"


def _databases() -> Iterator[str]:
    from django.conf import settings
    from django.db import DatabaseError, connection
    from django.db.migrations.executor import MigrationExecutor

    from forankring.kernel.ledger.api import LedgerUnavailable, connect

    try:
        executor = MigrationExecutor(connection)
        if executor.migration_plan(executor.loader.graph.leaf_nodes()):
            yield "The house's database is older than the program. Run `forankring prepare`."
    except DatabaseError:
        yield "The house's database cannot be reached. Look at FORANKRING_DATA or FORANKRING_DATABASE_URL."
    try:
        ledger = connect(settings.LEDGER)
        try:
            ledger.open_rooms()
        finally:
            ledger.close()
    except (LedgerUnavailable, OSError):
        yield "The ledger cannot be read. Run `forankring prepare`, and see that the disk is not full."
    if not os.access(settings.DATA, os.W_OK):
        yield f"The data folder {settings.DATA} cannot be written to."


def _packs() -> Iterator[str]:
    from forankring.kernel.packs import api as packs

    for problem in packs.catalogue().problems:
        yield f"A pack has a mistake: {problem}"
    if not packs.tools():
        yield "There are no tools. The packs that ship with the house are missing."


def _secrets() -> Iterator[str]:
    from django.conf import settings

    if len(settings.SECRET_KEY) < 50:
        yield "FORANKRING_SECRET_KEY is too short. Use at least 50 random characters."
    if settings.DATA.exists() and _others_may_read(settings.DATA):
        yield f"Others on this machine can read the data in {settings.DATA}. Run `chmod 700` on the folder."
    kept = settings.DATA / "secret-key"
    if kept.exists() and _others_may_read(kept):
        yield f"Others on this machine can read {kept}. Run `chmod 600` on it."
    if settings.KEYS.exists() and _others_may_read(settings.KEYS):
        yield f"Others on this machine can read the room keys in {settings.KEYS}. Run `chmod 700` on the folder."


def _others_may_read(path: Path) -> bool:
    return os.name != "nt" and bool(path.stat().st_mode & 0o077)


def _addresses() -> Iterator[str]:
    from django.conf import settings

    if not settings.PUBLIC_URL:
        yield "FORANKRING_URL is empty. Set it to the address people use, e.g. https://forankring.fjordby.example."
    elif not settings.IS_HTTPS:
        yield "FORANKRING_URL does not begin with https://. Sign-in and answers would travel in the open."
    if "*" in settings.ALLOWED_HOSTS:
        yield "FORANKRING_HOSTS is *. Set it to the name of the house, so that nobody can pose as it."
    if settings.IS_DEMO:
        yield "FORANKRING_DEMO is on. Use a data folder without the demo municipality."


def _municipality() -> Iterator[str]:
    from django.db import DatabaseError

    from forankring.kernel.accounts.api import is_anybody_administrator, municipality

    try:
        house = municipality()
    except DatabaseError:
        return
    if not is_anybody_administrator():
        yield "Nobody is administrator. Run `forankring up --no-demo`, and open the link it prints."
    if not house.name:
        yield "The municipality has no name yet. Write it under Indstillinger."
    if not house.contact_phone:
        yield "The law asks for a phone number to call about accessibility. Write it under Indstillinger."
    if not house.contact_mail:
        yield "The law asks for a mail address to write to about accessibility. Write it under Indstillinger."
    if not house.was_url:
        yield "The law asks for an accessibility statement. Make it in WAS-Tool; write its address under Indstillinger."
    if not house.privacy_contact:
        yield "Nobody is named to ask about personal data. Write the contact under Indstillinger."
