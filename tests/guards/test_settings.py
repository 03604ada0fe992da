"""Every setting is documented, and nothing is documented that does not exist."""

import ast
import re

from .tree import PACKAGE, ROOT, name, nothing

PAGE = ROOT / "docs" / "reference" / "settings.md"
OURS = re.compile(r"FORANKRING_[A-Z][A-Z_]*[A-Z]")
TEST_SETTINGS = {"FORANKRING_TEST_POSTGRES", "FORANKRING_CHROMIUM"}


def settings_read() -> dict[str, str]:
    """Name → the file that reads it: `env("NAME")` in the settings, FORANKRING_NAME anywhere in the code."""
    found: dict[str, str] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        source = path.read_text()
        for word in OURS.findall(source):
            found.setdefault(word, name(path))
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("env", "env_list"):
                names = [word.value for word in node.args[:1] if isinstance(word, ast.Constant)]
                found.update({f"FORANKRING_{word}": name(path) for word in names})
    return found


def test_every_setting_is_documented() -> None:
    written = set(OURS.findall(PAGE.read_text()))
    nothing(f"{where} {setting}" for setting, where in settings_read().items() if setting not in written)


def test_no_documented_setting_is_made_up() -> None:
    written = set(OURS.findall(PAGE.read_text()))
    nothing(written - set(settings_read()))


def test_the_page_says_which_settings_are_for_tests_only() -> None:
    page = PAGE.read_text()
    for_tests = page[page.index("## For tests") :]
    assert all(setting in for_tests for setting in TEST_SETTINGS)
