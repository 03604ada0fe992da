"""A house to measure: `forankring up` in a process of its own, on a folder that goes again."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from forankring.config.phones.habits import Address

from . import machine

PATIENCE = 120
"""Seconds a house gets to open on a loaded machine."""

_PINNED = (
    "import os, sys\n"
    "if sys.argv[1] != '-': os.sched_setaffinity(0, {int(sys.argv[1])})\n"
    "os.execv(sys.executable, [sys.executable, *sys.argv[2:]])\n"
)


@dataclass(frozen=True, slots=True)
class Room:
    id: str
    code: str
    desk: str
    """A facilitator's pass."""
    address: Address


class Server:
    """A Python program that serves on a port of this machine, pinned to the first core."""

    def __init__(self, words: Sequence[str], port: int, env: dict[str, str], log: Path) -> None:
        self.words, self.port, self.env, self.log = words, port, env, log
        self.process: subprocess.Popen[bytes] | None = None

    @property
    def pid(self) -> int:
        assert self.process is not None
        return self.process.pid

    def start(self) -> None:
        core = str(machine.server_core()) if machine.can_pin() else "-"
        with self.log.open("ab") as out:
            self.process = subprocess.Popen(
                [sys.executable, "-c", _PINNED, core, *self.words], env=self.env, stdout=out, stderr=out
            )
        self._wait()

    def kill(self) -> None:
        """Pull the plug: SIGKILL, no goodbye and no flush."""
        assert self.process is not None
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self) -> None:
        if self.process is None or self.process.poll() is not None:
            return
        self.process.terminate()
        try:
            self.process.wait(15)
        except subprocess.TimeoutExpired:
            self.kill()

    def _wait(self) -> None:
        assert self.process is not None
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until and self.process.poll() is None:
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/d/", timeout=5):
                    return
            except urllib.error.HTTPError:
                return
            except OSError:
                time.sleep(0.05)
        raise RuntimeError(f"The house did not open:\n{self.log.read_text()[-3000:]}")


class House(Server):
    """The product as it ships: front door, Django and the live room in one process."""

    def __init__(self, folder: Path, database_url: str = "") -> None:
        port = free_port()
        words = ["-m", "forankring", "up", "--no-demo", "--port", str(port), "--host", "127.0.0.1"]
        super().__init__(words, port, environment(folder / "data", database_url), folder / "house.log")

    def open_room(self, *plan: dict[str, Any]) -> Room:
        """A room that runs these tools: `{"tool": "wonder", "fields": [...], "rounds": [...], "dots": 0}`."""
        told = json.loads(self._run("forankring.config.bench.room", json.dumps(plan)))
        return Room(told["id"], told["code"], told["desk"], Address("127.0.0.1", self.port, told["code"]))

    def lines(self, room: Room) -> list[dict[str, Any]]:
        """What lies in the ledger, read past the house."""
        found: list[dict[str, Any]] = json.loads(self._run("forankring.config.bench.room", "--lines", room.id))
        return found

    def _run(self, *words: str) -> str:
        done = subprocess.run([sys.executable, "-m", *words], env=self.env, capture_output=True, text=True, check=False)
        if done.returncode:
            raise RuntimeError(done.stderr[-3000:])
        return done.stdout.strip().splitlines()[-1]


@contextmanager
def serve(database_url: str = "") -> Iterator[House]:
    """A house on an empty folder; stopped and cleared away on leaving."""
    folder = Path(tempfile.mkdtemp(prefix="fkbench-"))
    house = House(folder, database_url)
    try:
        house.start()
        yield house
    finally:
        house.stop()
        shutil.rmtree(folder, ignore_errors=True)


def environment(data: Path, database_url: str = "") -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("FORANKRING_", "DJANGO_"))}
    ours = {"FORANKRING_DATA": str(data), "FORANKRING_SECRET_KEY": "bench-only-" + "k" * 50, "PYTHONUNBUFFERED": "1"}
    build = os.environ.get("FORANKRING_BUILD")
    return {
        **kept,
        **ours,
        **({"FORANKRING_BUILD": build} if build else {}),
        **({"FORANKRING_DATABASE_URL": database_url} if database_url else {}),
    }


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
