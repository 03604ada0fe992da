"""Who may import whom. The contracts stand in .importlinter; tests/guards/doors.py adds one of our own."""

import subprocess
import sys

import pytest
from importlinter import cli

from .tree import PACKAGE, ROOT


def test_the_import_contracts_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.syspath_prepend(str(ROOT))
    assert cli.lint_imports(no_cache=True) == 0


def test_the_live_room_wakes_up_without_django() -> None:
    parts = [path.relative_to(PACKAGE.parent).with_suffix("").parts for path in (PACKAGE / "live").rglob("*.py")]
    modules = sorted(".".join(part for part in path if part != "__init__") for path in parts)
    look = (
        "import importlib, sys\n"
        f"for name in {modules}: importlib.import_module(name)\n"
        "heavy = [name for name in ('django', 'typst', 'docx', 'allauth') if name in sys.modules]\n"
        "sys.exit(', '.join(heavy) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
