"""The repository as the guards see it: every file that is tracked or about to be."""

import subprocess
from collections.abc import Iterable
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "src" / "forankring"
LEFT_OUT = {".venv", "node_modules", "build", "data", "dist", "__pycache__"}
"""Skipped where there is no git to ask (a source archive)."""


@cache
def files(*endings: str) -> tuple[Path, ...]:
    """Files of the repository, only those ending so when endings are given."""
    paths = [path for path in _listed() if path.is_file()]
    return tuple(path for path in paths if not endings or path.name.endswith(endings))


@cache
def _listed() -> tuple[Path, ...]:
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        every = (path for path in sorted(ROOT.rglob("*")) if not LEFT_OUT & set(path.relative_to(ROOT).parts))
        return tuple(path for path in every if not any(part.startswith(".") for part in path.parts[-2:]))
    return tuple(ROOT / name for name in sorted(set(done.stdout.split("\0"))) if name)


def texts(*endings: str) -> list[tuple[str, str]]:
    """(path from the root, text) of every file that is text."""
    out = []
    for path in files(*endings):
        try:
            out.append((name(path), path.read_text(encoding="utf-8")))
        except (UnicodeDecodeError, FileNotFoundError):  # a picture; or removed while we were looking
            continue
    return out


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def nothing(found: Iterable[str]) -> None:
    """Fail with one finding a line when there is any."""
    listed = sorted(found)
    assert not listed, "\n" + "\n".join(listed)


def line_of(text: str, position: int) -> int:
    return text.count("\n", 0, position) + 1
