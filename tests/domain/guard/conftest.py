"""The guard as it ships: the product's own rules, no municipality's."""

import pytest

from forankring.domain.guard import Guard
from forankring.kernel.guard.loading import load_guard


@pytest.fixture(scope="session")
def guard() -> Guard:
    return load_guard()
