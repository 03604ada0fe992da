"""A team that tries something small, and those around it."""

from typing import TYPE_CHECKING

import pytest

from ..conftest import colleague

if TYPE_CHECKING:
    from forankring.kernel.accounts.models import Person


@pytest.fixture
def leader(db: None) -> "Person":
    return colleague("tove", "team_leader")


@pytest.fixture
def employee(db: None) -> "Person":
    return colleague("emil", "employee")


@pytest.fixture
def secretary(db: None) -> "Person":
    return colleague("karen", "med_secretary")


@pytest.fixture
def director(db: None) -> "Person":
    from ..people import colleague as with_roles

    return with_roles("dorte", "director", "administrator")  # type: ignore[arg-type]


@pytest.fixture
def tool(director: "Person") -> str:
    """The tool the municipality recommends, by its id."""
    from forankring.features.direction.api import Standing, ToolFacts, save_tool

    return str(
        save_tool(
            director, ToolFacts("Copilot i Edge", Standing.RECOMMENDED, conditions="Log ind med arbejdskontoen")
        ).pk
    )
