"""Room tests ask for pages, and pages ask for compiled texts and laid-out assets."""

import pytest


@pytest.fixture(scope="session", autouse=True)
def assets() -> None:
    """Make them when nobody has yet; `forankring test` does it every time."""
    from forankring.config import settings

    if not (settings.STATIC_ROOT / "staticfiles.json").exists():
        from forankring.config.commands.prepare import prepare_files

        prepare_files()
