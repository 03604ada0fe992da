"""Who meets around the ideas."""

from typing import TYPE_CHECKING

import pytest

from ..conftest import colleague

if TYPE_CHECKING:
    from forankring.kernel.accounts.models import Person


@pytest.fixture
def employee(db: None) -> "Person":
    return colleague("emil", "employee")


@pytest.fixture
def leader(db: None) -> "Person":
    return colleague("tove", "team_leader")


@pytest.fixture
def reader(db: None) -> "Person":
    return colleague("rita", "political_reader")
