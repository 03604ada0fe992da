"""What may lie in the repository, and how large a room may grow."""

import re
import subprocess
import sys

from .tree import ROOT, files, name, nothing, texts

TOO_LONG = 300
NEW_LINE = "\n"
CODE = (".py", ".js", ".html", ".css", ".typ")
PROSE = (".md", ".yml", ".yaml", ".toml", ".po", ".json", ".txt")
LIKE_A_CPR = re.compile(r"(?<!\d)(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[- ]?\d{4}(?!\d)")
OUTSIDE = re.compile(r"(?<![\w.:/-])/(?:root|home|work|Users|tmp)/[\w.-]+")
LEFT_OVERS = re.compile(
    "|".join(
        [
            "TO" + "DO",
            "FIX" + "ME",
            r"pytest\.mark\.(?:skip|xfail)\b",
            r"pytest\.skip\(",
            r"type: " + r"ignore(?!\[)",
        ]
    )
    + r"|pragma: no "
    + "cover"
)
FETCHED = re.compile(r"\.min\.(?:js|css)$|(?:^|/)(?:vendor|node_modules|third_party)/|\.(?:woff2?|ttf|otf|mo|pyc)$")
LONG_LINE = 400
"""A line of code this long was written by a machine."""

HASHES = ("package-lock.json", "requirements/", "LICENSE")


def test_no_file_is_longer_than_one_reading() -> None:
    nothing(f"{path} {text.count(NEW_LINE)}" for path, text in texts(*CODE) if text.count(NEW_LINE) > TOO_LONG)


def test_nothing_looks_like_a_civil_registration_number() -> None:
    nothing(findings(LIKE_A_CPR, *CODE, *PROSE))


def test_no_path_of_somebodys_machine_stands_in_the_tree() -> None:
    nothing(findings(OUTSIDE, *CODE, *PROSE))


def test_nothing_is_left_half_done() -> None:
    nothing(findings(LEFT_OVERS, *CODE))


def test_third_party_files_are_fetched_and_never_kept() -> None:
    nothing(name(path) for path in files() if FETCHED.search(name(path)))
    assert [
        path for path, text in texts(".js", ".css") if any(len(line) > LONG_LINE for line in text.splitlines())
    ] == []


def test_locks_hold_no_addresses() -> None:
    locks = [(path, text) for path, text in texts() if path.startswith("requirements/") or path == "package-lock.json"]
    assert locks
    nothing(path for path, text in locks if "://" in text)


def test_every_module_says_why_it_exists() -> None:
    nothing(path for path, text in texts(".py") if should_speak(path, text) and not text.startswith('"""'))


def should_speak(path: str, text: str) -> bool:
    """Django's app declarations and migrations have nothing to add to their names."""
    return path.startswith("src/") and "/migrations/" not in path and not path.endswith("/apps.py") and bool(text)


def test_every_file_says_whose_it_is_and_how_it_may_be_used() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "reuse", "lint", "--lines"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


def findings(pattern: re.Pattern[str], *endings: str) -> list[str]:
    return [
        f"{path}:{number} {hit[0]}"
        for path, text in texts(*endings)
        if not path.startswith(HASHES)
        for number, line in enumerate(text.splitlines(), 1)
        for hit in pattern.finditer(line)
    ]
