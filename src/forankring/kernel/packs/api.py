"""The door of the packs room: which packs are here, their tools and session templates.

Everything is read from one catalogue that is fresh whenever a file or a fork has changed. Ask for
`catalogue()` once when many tools are needed together.
"""

from forankring.domain.grammar import SessionTemplate, Tool

from .catalogue import Catalogue, Installed, Origin
from .problems import BrokenPack, PackProblem
from .refusals import NoSuchTool
from .shelf import current


def catalogue() -> Catalogue:
    """Everything at once, as it is now; the object does not change afterwards."""
    return current()


def installed_packs() -> tuple[Installed, ...]:
    """Every version of every pack on this machine, in the packs' order; broken ones carry their problems."""
    return current().installed


def tools(lang: str | None = None) -> tuple[Tool, ...]:
    """The tools as the house uses them (newest version, with its own forks), in the packs' order.

    With `lang`, only those that are written in it.
    """
    return tuple(tool for tool in current().tools.values() if lang is None or lang in tool.languages)


def tool(tool_id: str) -> Tool:
    """One tool as the house uses it. Raises `NoSuchTool`."""
    found = current().tools.get(tool_id)
    if found is None:
        raise NoSuchTool(tool_id)
    return found


def session_templates(lang: str | None = None) -> tuple[SessionTemplate, ...]:
    """The programmes one can start from, in the packs' order. Each of their tools exists."""
    return tuple(one for one in current().sessions.values() if lang is None or lang in one.languages)


def session_template(template_id: str) -> SessionTemplate:
    """One programme to start from. Raises `NoSuchTool`."""
    found = current().sessions.get(template_id)
    if found is None:
        raise NoSuchTool(template_id)
    return found


__all__ = [
    "BrokenPack",
    "Catalogue",
    "Installed",
    "NoSuchTool",
    "Origin",
    "PackProblem",
    "catalogue",
    "installed_packs",
    "session_template",
    "session_templates",
    "tool",
    "tools",
]
