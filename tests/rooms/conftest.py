"""Room tests ask for pages, and pages ask for compiled texts, laid-out assets and people."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from django.test import Client

    from forankring.kernel.accounts.models import Person


@pytest.fixture(scope="session", autouse=True)
def assets() -> None:
    """Make them when nobody has yet; `forankring test` does it every time."""
    from forankring.config import settings

    if not (settings.STATIC_ROOT / "staticfiles.json").exists():
        from forankring.config.commands.prepare import prepare_files

        prepare_files()


@pytest.fixture
def facilitator(db: None) -> "Person":
    """Who plans and owns a session."""
    return colleague("mette", "facilitator")


@pytest.fixture
def co_facilitator(db: None) -> "Person":
    return colleague("bo", "facilitator")


@pytest.fixture
def other_facilitator(db: None) -> "Person":
    return colleague("signe", "facilitator")


@pytest.fixture
def administrator(db: None) -> "Person":
    return colleague("aksel", "administrator")


@pytest.fixture
def signed_in() -> "Callable[[Person | None], Client]":
    """A browser with that person signed in; None is a guest."""

    from django.test import Client

    def open_browser(person: "Person | None") -> Client:
        browser = Client()
        if person:
            browser.force_login(person, backend="django.contrib.auth.backends.ModelBackend")
        return browser

    return open_browser


@pytest.fixture
def fresh_ledger(ledger_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """An empty ledger (in each database in turn) and a key folder of the test's own; gives the ledger's address."""
    from django.conf import settings

    from forankring.kernel.ledger.api import prepare_ledger

    monkeypatch.setattr(settings, "LEDGER", ledger_url)
    monkeypatch.setattr(settings, "KEYS", tmp_path / "keys")
    (tmp_path / "keys").mkdir()
    prepare_ledger(ledger_url)
    return ledger_url


def colleague(name: str, role: str) -> "Person":
    """Django is awake when a fixture runs, not yet when this file is read."""
    from forankring.kernel.accounts.models import Role

    from . import people

    return people.colleague(name, Role(role))


@pytest.fixture(autouse=True)
def danish() -> Iterator[None]:
    """Every test begins in Danish, whatever language a page of the test before it spoke."""
    from django.utils import translation

    with translation.override("da"):
        yield


@pytest.fixture(scope="session", autouse=True)
def records_may_go_when_a_test_clears_up() -> Iterator[None]:
    """Tests with real transactions empty every table afterwards; the lock on the thread's records lets them."""
    from django.test import TransactionTestCase

    from forankring.kernel.journey.api import unlocked

    tear_down = TransactionTestCase._fixture_teardown

    def with_open_lock(case: TransactionTestCase) -> None:
        with unlocked():
            tear_down(case)

    TransactionTestCase._fixture_teardown = with_open_lock  # type: ignore[method-assign]
    yield
    TransactionTestCase._fixture_teardown = tear_down  # type: ignore[method-assign]
