"""The fields of a row as the catalogue names them, and what was changed."""

from collections.abc import Mapping
from datetime import date

from forankring.domain.journey import Stage

from .catalogue import SYSTEM, USE, Spec, missing_for
from .models import System, Use


def values_of(row: System | Use, specs: tuple[Spec, ...]) -> dict[str, object]:
    return {spec.name: getattr(row, spec.name) for spec in specs}


def use_values(use: Use) -> dict[str, object]:
    return values_of(use, USE)


def system_values(system: System) -> dict[str, object]:
    return values_of(system, SYSTEM)


def changed_names(row: System | Use, given: Mapping[str, object]) -> list[str]:
    """The names of fields that would get another value."""
    return [name for name, value in given.items() if getattr(row, name) != value]


def lacking(use: Use, stage: Stage) -> list[Spec]:
    """What the use and its system lack at the stage they stand on."""
    return [*missing_for(USE, use_values(use), stage), *missing_for(SYSTEM, system_values(use.system), stage)]


def plain(value: object) -> object:
    """A value as plain data for a snapshot: days as ISO text, a unit as its name."""
    if isinstance(value, date):
        return value.isoformat()
    if value is None or isinstance(value, str | int | float | bool | list | dict):
        return value
    return str(value)
