"""A real Chromium: the one on this machine, else installed. Browser tests are never left out in silence."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

GIVEN = "FORANKRING_CHROMIUM"
"""Environment: the path of the Chromium to use. Empty: we look for one."""

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
]
"""Nothing leaves this machine: no name outside it can be looked up."""


class NoBrowser(Exception):
    """Neither found nor installable; the sentence says what to do."""


def chromium() -> str:
    """Path of a Chromium that answers. Installs one when there is none; raises NoBrowser when that fails."""
    found = find()
    if found:
        return found
    print("No Chromium here; installing one …", file=sys.stderr, flush=True)
    for install in (by_apt, by_playwright):
        install()
        found = find()
        if found:
            return found
    raise NoBrowser(
        "The browser tests need Chromium and it could not be installed. Install it (on Debian: "
        f"apt-get install chromium) or set {GIVEN} to its path, then run ./forankring test again."
    )


def find() -> str:
    """Path of the first Chromium that says its version, or an empty string."""
    given = os.environ.get(GIVEN, "")
    candidates = [given] if given else [shutil.which(name) or "" for name in NAMES] + [of_playwright()]
    return next((path for path in candidates if path and answers(path)), "")


def answers(path: str) -> bool:
    """True when the program starts. On some systems `chromium` is only a note to install another."""
    try:
        done = subprocess.run([path, "--version"], capture_output=True, timeout=60, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def of_playwright() -> str:
    """Where Playwright keeps its own Chromium, when it has one."""
    kept = Path(os.environ.get("PLAYWRIGHT_BROWSERS_PATH", "") or Path.home() / ".cache" / "ms-playwright")
    return next((str(path) for path in sorted(kept.glob("chromium-*/chrome-*/chrome"), reverse=True)), "")


def by_apt() -> None:
    if os.name == "nt" or os.geteuid() != 0 or not shutil.which("apt-get"):
        return
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update", "-qq"], env=quiet, stdout=sys.stderr, check=False)
    wanted = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"]
    subprocess.run(wanted, env=quiet, stdout=sys.stderr, check=False)


def by_playwright() -> None:
    wanted = [sys.executable, "-m", "playwright", "install", "chromium"]
    subprocess.run(wanted, stdout=sys.stderr, check=False)
