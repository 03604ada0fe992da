"""The ground every test stands on: a data folder of its own, no network but this machine, browser tests last.

Settings read the environment when they are imported, so all that is set here is set before Django wakes up.
"""

import os
import shutil
import socket
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import hypothesis
import pytest

from forankring.config.testing.postgres import fresh_database, postgres

pytest_plugins = ["tests.fixtures.databases", "tests.fixtures.house", "tests.fixtures.browser"]

SETTINGS = "forankring.config.settings"
PARTS = ("house", "looks", "load", "rest")
"""Every test is in one of them; `forankring test` runs them side by side."""
OURS = {"127.0.0.1", "::1", "localhost", "0.0.0.0", "::", "", None}
_open = ExitStack()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--postgres", action="store_true", help="keep the house in PostgreSQL instead of SQLite")
    parser.addoption("--part", choices=PARTS, help="only this part: what meets the house's database, looks by axe, …")


hypothesis.settings.register_profile(
    "house",
    deadline=None,  # a loaded machine is not a bug
    database=None,  # and a failure is told by its seed, not by a file left behind
    derandomize=bool(os.environ.get("CI")),  # CI judges the change at hand; people's own runs explore
    suppress_health_check=[hypothesis.HealthCheck.too_slow, hypothesis.HealthCheck.data_too_large],
)
hypothesis.settings.load_profile("house")


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    data = Path(tempfile.mkdtemp(prefix="fkdata-"))
    _open.callback(shutil.rmtree, data, ignore_errors=True)
    for name in [name for name in os.environ if name.startswith("FORANKRING_")]:
        if not name.startswith(("FORANKRING_TEST_", "FORANKRING_CHROMIUM", "FORANKRING_BUILD")):
            del os.environ[name]
    os.environ["FORANKRING_DATA"] = str(data)
    os.environ["FORANKRING_SECRET_KEY"] = "tests-only-" + "k" * 50
    if config.getoption("--postgres"):
        server = _open.enter_context(postgres(waits_for_disk=False))
        os.environ["FORANKRING_DATABASE_URL"] = _open.enter_context(fresh_database(server))
    os.environ["DJANGO_SETTINGS_MODULE"] = SETTINGS
    from django.conf import settings

    database = settings.DATABASES["default"]
    if database["ENGINE"].endswith("sqlite3"):
        # A file, as in a house: an in-memory SQLite locks differently.
        database.setdefault("TEST", {})["NAME"] = data / "test.db"


def pytest_unconfigure() -> None:
    _open.close()


HOUSE = {"db", "transactional_db", "house", "fjordby", "start_house"}
"""Fixtures that lead to the house's database."""


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Browser tests last: while Playwright runs, its event loop sits in this thread; no other may start.

    With `--postgres` only what meets the house's database is run: the rest cannot tell the difference.
    """
    for item in items:
        if "browser" in getattr(item, "fixturenames", ()):
            item.add_marker("browser")
    items.sort(key=lambda item: item.get_closest_marker("browser") is not None)
    part = config.getoption("--part") or ("house" if config.getoption("--postgres") else None)
    if part:
        config.hook.pytest_deselected(items=[item for item in items if part_of(item) != part])
        items[:] = [item for item in items if part_of(item) == part]


def part_of(item: pytest.Item) -> str:
    """A look by axe is a part of its own: a page looks the same on both databases."""
    asked = set(getattr(item, "fixturenames", ()))
    if "axe" in asked:
        return "looks"
    if item.path.parent.name == "load":
        return "load"
    return "house" if asked & HOUSE or item.get_closest_marker("django_db") else "rest"


@pytest.fixture(scope="session", autouse=True)
def only_this_machine() -> Iterator[None]:
    """Whoever tries to reach another machine gets an error that says so."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("connect", "connect_ex"):
            patch.setattr(socket.socket, name, guarded(getattr(socket.socket, name)))
        real = socket.getaddrinfo

        def getaddrinfo(host: object, *rest: object, **more: object) -> object:
            refuse(host)
            return real(host, *rest, **more)  # type: ignore[arg-type]

        patch.setattr(socket, "getaddrinfo", getaddrinfo)
        yield


def guarded(connect):
    def careful(self: socket.socket, address: object) -> object:
        if self.family in (socket.AF_INET, socket.AF_INET6):
            refuse(address[0])  # type: ignore[index]
        return connect(self, address)

    return careful


def refuse(host: object) -> None:
    name = host.decode() if isinstance(host, bytes) else host
    if name not in OURS and not str(name).startswith("127."):
        raise AssertionError(f"A test tried to reach {name}. Tests stay on this machine.")
