"""`forankring test`: every promise, on both databases, in a real browser; closed by `N passed, N failed`.

    forankring test                              everything, as CI runs it
    forankring test tests/domain -k guard        only these; the words go to pytest
    forankring test --postgres tests/rooms       only these, with the house on PostgreSQL

1. a scratch folder holds whatever the tests write, and is removed at the end;
2. texts and assets are made ready, a PostgreSQL is started, a Chromium found or installed;
3. `ROUNDS`: what meets the house's database runs on SQLite and on PostgreSQL side by side, one per core; then all else
   once, three at a time, since phones and browsers mostly wait; each tells what it has to say when it is done;
4. nothing may be left in the checkout.
"""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as ET
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType
from typing import BinaryIO

from forankring.config.testing import browser, postgres

ROOT = Path(__file__).resolve().parents[4]
AT_ONCE = 3
"""Jobs side by side, at most."""
GRACE = 30
"""Seconds a stopped pytest gets to shut its servers."""


@dataclass(frozen=True)
class Job:
    """One line of work: a check when `module` is not pytest, else the part of the tests that `words` name."""

    name: str
    words: tuple[str, ...]
    module: str = "pytest"


ROUNDS = (
    (
        Job("what meets the house's database, on SQLite", ("--part", "house", "tests")),
        Job("what meets the house's database, on PostgreSQL", ("--part", "house", "--postgres", "tests")),
    ),
    (
        Job("all that needs no house", ("--part", "rest", "tests")),
        Job("every page as axe sees it", ("--part", "looks", "tests")),
        Job("many phones, and every benchmark once", ("--part", "load", "tests")),
        Job("mypy", ("--no-error-summary",), "mypy"),
        Job("ruff", ("check", "--quiet", "."), "ruff"),
    ),
)
"""Together the parts are every test. In a round the longest come first."""


@dataclass(frozen=True)
class Tally:
    passed: int = 0
    failed: int = 0
    skipped: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(self.passed + other.passed, self.failed + other.failed, self.skipped + other.skipped)

    def line(self) -> str:
        skipped = f", {self.skipped} skipped" if self.skipped else ""
        return f"{self.passed} passed, {self.failed} failed{skipped}"


def main(argv: list[str]) -> int:
    if argv[:1] in (["-h"], ["--help"]):
        print(__doc__)
        return 0
    signal.signal(signal.SIGTERM, stop_kindly)
    with ExitStack() as stack:
        scratch = enter_scratch(stack)
        try:
            os.environ[browser.GIVEN] = browser.chromium()
        except browser.NoBrowser as why:
            print(why, file=sys.stderr)
            return 1
        ready_files()
        os.environ[postgres.GIVEN] = stack.enter_context(postgres.postgres(waits_for_disk=False))
        return run_pytest(argv) if argv else run_everything(scratch)


def enter_scratch(stack: ExitStack) -> Path:
    """A folder for all that is written on the way: data, temporary files, reports. Removed at the end."""
    scratch = Path(tempfile.mkdtemp(prefix="fk-"))
    stack.callback(shutil.rmtree, scratch, ignore_errors=True)
    os.environ.update(TMPDIR=str(scratch), FORANKRING_DATA=str(scratch / "data"))
    tempfile.tempdir = None
    os.chdir(ROOT)
    return scratch


def ready_files() -> None:
    """Compile the texts and lay out the assets the pages ask for."""
    # Settings read the environment when they are imported, so the scratch folder has to be in it by now.
    from forankring.config.commands import prepare

    prepare.prepare_files()


def run_everything(scratch: Path) -> int:
    before, crew = worktree(), Crew()
    tally = Tally()
    with ThreadPoolExecutor(AT_ONCE) as hands:
        for number, jobs in enumerate(ROUNDS):
            work = [hands.submit(do, job, scratch / f"{number}-{place}", crew) for place, job in enumerate(jobs)]
            try:
                for one in work:
                    tally += one.result()
            except BaseException:
                hands.shutdown(wait=False, cancel_futures=True)
                crew.stop()
                raise
    tally += leaves_no_files(before)
    print(tally.line(), flush=True)
    return 1 if tally.failed else 0


def do(job: Job, folder: Path, crew: "Crew") -> Tally:
    """Run one job in a folder of its own, then print all it said in one piece."""
    folder.mkdir()
    report, said = folder / "report.xml", folder / "said.txt"
    command = [sys.executable, "-m", job.module, *job.words]
    environment = dict(os.environ)
    if job.module == "pytest":
        # A house that opens lays its assets out anew: two at a time must not do so in the same folder.
        from forankring.config import settings

        environment["FORANKRING_BUILD"] = str(shutil.copytree(settings.BUILD, folder / "build"))
        command += [f"--junit-xml={report}", "--durations=8", "--durations-min=5"]
    began = time.monotonic()
    with said.open("wb") as out:
        code = crew.run(command, environment, out)
    took = time.monotonic() - began
    # In one piece: the other hand may be telling at the same moment.
    sys.stdout.write(f"\n== {job.name} ({took:.0f} s)\n{said.read_text(errors='replace')}")
    sys.stdout.flush()
    counted = read_report(report) if job.module == "pytest" else Tally(passed=int(code == 0))
    # pytest can fail without a failing test: a broken plugin, an interrupted run, nothing collected.
    return counted if counted.failed or code == 0 else counted + Tally(failed=1)


@dataclass
class Crew:
    """The processes at work. Their servers must not outlive us: when we are stopped, so are they, kindly first."""

    at_work: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def run(self, command: list[str], environment: dict[str, str], out: BinaryIO) -> int:
        process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=out, stderr=subprocess.STDOUT)
        self.at_work.append(process)
        return process.wait()

    def stop(self) -> None:
        for process in self.at_work:
            process.send_signal(signal.SIGINT)
        for process in self.at_work:
            with suppress(subprocess.TimeoutExpired):
                process.wait(GRACE)
            process.kill()
            process.wait()


def read_report(report: Path) -> Tally:
    """Counts from a JUnit report of our own pytest; a missing one counts nothing."""
    if not report.exists():
        return Tally()
    suite = ET.parse(report).getroot().find("testsuite")  # noqa: S314  written by our own pytest a moment ago
    if suite is None:
        return Tally()
    count = {name: int(suite.get(name, "0")) for name in ("tests", "failures", "errors", "skipped")}
    failed = count["failures"] + count["errors"]
    return Tally(count["tests"] - failed - count["skipped"], failed, count["skipped"])


def leaves_no_files(before: set[str]) -> Tally:
    heading("nothing left behind")
    new = sorted(worktree() - before)
    for line in new:
        print(f"changed while the tests ran: {line}", flush=True)
    return Tally(failed=1) if new else Tally(passed=1)


def worktree() -> set[str]:
    """What git sees as changed or new. Outside a git checkout there is nothing to compare: an empty set."""
    if not shutil.which("git"):
        return set()
    command = ["git", "status", "--porcelain", "--untracked-files=all"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return set(done.stdout.splitlines())


def run_pytest(words: list[str]) -> int:
    return run([sys.executable, "-m", "pytest", *words])


def run(command: list[str]) -> int:
    """Run to the end. When we are stopped, pytest is asked to stop too: its servers must not outlive it."""
    process = subprocess.Popen(command, cwd=ROOT)
    try:
        return process.wait()
    except BaseException as stop:
        # At a terminal Ctrl-C reaches the child as well; a second one would cut its tidying short.
        if not isinstance(stop, KeyboardInterrupt):
            process.send_signal(signal.SIGINT)
        try:
            process.wait(GRACE)
        except subprocess.TimeoutExpired:
            process.kill()
        raise


def stop_kindly(number: int, frame: FrameType | None) -> None:
    raise SystemExit(128 + number)


def heading(what: str) -> None:
    print(f"\n== {what}", flush=True)
