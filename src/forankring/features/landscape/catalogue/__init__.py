"""Every field of the register: what it is called, who may see it, and from when it must be filled.

The forms, the pages, the public page and the list of what is missing are all made from this one catalogue.
"""

from .needed import PILOT_STAGES, Ready, missing_for, ready_for
from .shape import Column, Spec, Type, is_filled
from .system import SYSTEM, SYSTEM_SECTIONS
from .use import SECTIONS, USE

__all__ = [
    "PILOT_STAGES",
    "SECTIONS",
    "SYSTEM",
    "SYSTEM_SECTIONS",
    "USE",
    "Column",
    "Ready",
    "Spec",
    "Type",
    "is_filled",
    "missing_for",
    "ready_for",
    "section_specs",
    "spec_named",
]


def section_specs(specs: tuple[Spec, ...], section: str) -> tuple[Spec, ...]:
    return tuple(spec for spec in specs if spec.section == section)


def spec_named(specs: tuple[Spec, ...], name: str) -> Spec:
    """The field of that name. Raises StopIteration for a name nobody knows."""
    return next(spec for spec in specs if spec.name == name)
