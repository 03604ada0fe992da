"""The tool of a trial: chosen from the municipality's own list, or another one, or not known yet."""

from django.utils.translation import gettext as _

from forankring.domain.words import in_sentence
from forankring.features.direction.api import STANDING_WORDS, ApprovedTool, Standing, approved_tools

ANOTHER, UNKNOWN = "another", "unknown"
ALLOWED = (Standing.RECOMMENDED, Standing.CONDITIONS)
"""What a small trial may use: it begins without a screening."""


def tool_choices() -> list[tuple[str, str]]:
    """The list as it stands today, each with its standing in words."""
    known = [(tool.id, _said(tool)) for tool in approved_tools() if not tool.has_expired]
    return [*known, (ANOTHER, _("Et andet værktøj")), (UNKNOWN, _("Vi ved det ikke endnu"))]


def allowed_choices() -> list[tuple[str, str]]:
    """The tools a small trial may use."""
    return [(t.id, _said(t)) for t in approved_tools() if t.standing in ALLOWED and not t.has_expired]


def recommended() -> str:
    """The tool most will use: the first the municipality recommends."""
    return next((t.id for t in approved_tools() if t.standing is Standing.RECOMMENDED and not t.has_expired), UNKNOWN)


def facts_about(tool: str) -> tuple[str, bool | None]:
    """(its name, is it approved). What is not on the list is not approved; unknown is unknown."""
    if tool == UNKNOWN:
        return "", None
    found = next((one for one in approved_tools() if one.id == tool and not one.has_expired), None)
    if found is None:
        return _("Et andet værktøj"), False
    return found.name, found.standing in ALLOWED


def conditions_of(tool: str) -> str:
    """What the list asks of those who use it."""
    return next((one.conditions for one in approved_tools() if one.id == tool), "")


def _said(tool: ApprovedTool) -> str:
    return f"{tool.name} ({in_sentence(str(STANDING_WORDS[tool.standing]))})"
