"""A backup comes back whole, tells nothing to a stranger, and does not bring back what was erased since."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from forankring.config.safekeeping.seal import NotOurBackup, open_seal, seal
from forankring.kernel.ledger.api import connect, read_key

PASS = "kun-til-denne-proeve"


def test_a_sealed_file_opens_with_its_passphrase_alone() -> None:
    sealed = seal(b"hemmeligt", PASS)
    assert open_seal(sealed, PASS) == b"hemmeligt"
    assert b"hemmeligt" not in sealed
    for broken in (sealed[:-1], sealed[:60] + bytes([sealed[60] ^ 1]) + sealed[61:], b"", b"x" * 200):
        with pytest.raises(NotOurBackup):
            open_seal(broken, PASS)
    with pytest.raises(NotOurBackup):
        open_seal(sealed, PASS + "!")


def run(data: Path, *words: str, secret: str = PASS, database: str = "") -> subprocess.CompletedProcess[str]:
    env = {k: v for k, v in os.environ.items() if not k.startswith(("FORANKRING_", "DJANGO_"))}
    env |= {"FORANKRING_DATA": str(data), "FORANKRING_BACKUP_PASSPHRASE": secret}
    if database:
        env["FORANKRING_DATABASE_URL"] = database
    call = [sys.executable, "-m", "forankring", *words]
    return subprocess.run(call, env=env, capture_output=True, text=True, check=False)


def test_the_drill_a_house_is_lost_and_comes_back_in_the_other_database(tmp_path: Path, postgres_database: str) -> None:
    old, new, file = tmp_path / "old", tmp_path / "new", tmp_path / "backup.forankring"
    prepared = run(old, "prepare")
    assert prepared.returncode == 0, prepared.stderr
    assert run(old, "demo").returncode == 0
    assert run(old, "backup", "--out", str(file)).returncode == 0
    book = connect(str(old / "ledger.db"))
    rooms, lines = book.all_rooms(), {r.id: book.lines_of(r.id) for r in book.all_rooms()}
    book.close()
    keys = [read_key(old / "keys", r.id) for r in rooms]
    assert all(key is None or key not in file.read_bytes() for key in keys)

    assert run(new, "restore", str(file), secret="en helt anden en", database=postgres_database).returncode == 2
    done = run(new, "restore", str(file), database=postgres_database)
    assert done.returncode == 0, done.stderr
    book = connect(postgres_database)
    assert book.all_rooms() == rooms
    assert {r.id: book.lines_of(r.id) for r in rooms} == lines
    book.close()
    again = run(new, "restore", str(file), database=postgres_database)
    assert (again.returncode, "--yes" in again.stderr) == (1, True)
