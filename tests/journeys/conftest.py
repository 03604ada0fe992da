"""A town to walk through: Fjordby of the demo, and an empty house founded on the way."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Page

from tests.fixtures.house import serve

from .town import Town


@pytest.fixture(params=["demo", "empty"])
def town(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, new_page: Callable[..., Page]
) -> Iterator[Town]:
    """In SQLite; in PostgreSQL when the run says `--postgres`."""
    if request.param == "demo":
        yield Town(request.getfixturevalue("fjordby"), new_page, is_demo=True)
        return
    folder = tmp_path_factory.mktemp("town") / "house"
    folder.mkdir()
    url = request.getfixturevalue("postgres_database") if request.config.getoption("--postgres") else ""
    with serve(folder, url, "--no-demo") as made:
        yield Town(made, new_page, is_demo=False)
