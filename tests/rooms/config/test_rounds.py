"""`forankring test` does its jobs in rounds, tells what each said in one piece, and sums them to one line."""

import subprocess
import sys
from pathlib import Path

import pytest

from forankring.config.commands import test as command
from tests.conftest import PARTS


@pytest.fixture
def checks(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Three small jobs in two rounds, the second of which fails; the checkout is left out of it."""
    monkeypatch.setattr(command, "worktree", set)
    jobs = [command.Job(name, (name,), module) for name, module in (("-h", "json.tool"), ("no/such", "json.tool"))]
    monkeypatch.setattr(command, "ROUNDS", (jobs, [command.Job("-V", ("--version",), "ruff")]))
    return tmp_path


def test_the_last_line_sums_all_jobs_and_one_failed_fails_the_run(
    checks: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert command.run_everything(checks) == 1
    assert capfd.readouterr().out.splitlines()[-1] == "3 passed, 1 failed"


def test_what_one_job_says_stands_under_its_own_heading(checks: Path, capfd: pytest.CaptureFixture[str]) -> None:
    command.run_everything(checks)
    said = {part.split(" (")[0]: part for part in capfd.readouterr().out.split("\n== ")}
    assert "show this help" in said["-h"]
    assert "No such file" in said["no/such"]
    assert said["-V"].splitlines()[1].startswith("ruff ")


def test_every_test_is_in_one_part_and_the_house_is_met_on_both_databases() -> None:
    parts = [job.words for jobs in command.ROUNDS for job in jobs if job.module == "pytest"]
    on_sqlite = sorted(words[words.index("--part") + 1] for words in parts if "--postgres" not in words)
    assert on_sqlite == sorted(PARTS)
    assert [words[words.index("--part") + 1] for words in parts if "--postgres" in words] == ["house"]


def test_a_stopped_run_leaves_no_process_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    # A run started in the background takes no interrupt: then the grace has to pass.
    monkeypatch.setattr(command, "GRACE", 1)
    crew = command.Crew()
    process = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
    crew.at_work.append(process)
    crew.stop()
    assert process.poll() is not None
