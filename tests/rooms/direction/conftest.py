"""Fjordby in small: a centre with a house in it, and people who lead there."""

from typing import TYPE_CHECKING

import pytest

from ..conftest import colleague

if TYPE_CHECKING:
    from forankring.kernel.accounts.models import Person


@pytest.fixture
def director(db: None) -> "Person":
    return colleague("jens", "director")
