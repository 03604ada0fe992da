"""What MED has heard is a duty met: the thread knows it, and nobody ticks it off again."""

from uuid import UUID

from forankring.domain.journey import Kind
from forankring.kernel.journey.api import access_initiative, entries_of

DISCUSSED, MONITORING = "MED-7", "MED-KONTROL"
"""The rule pack's duties: discussed before the decision; staff told about monitoring."""


def duties_heard(initiative_id: UUID) -> frozenset[str]:
    """Duties met by what stands on the thread about MED. A meeting that is only planned meets nothing."""
    bodies = [one.body for one in entries_of(access_initiative(None, initiative_id)) if one.kind is Kind.MED]
    discussed = {DISCUSSED for body in bodies if body.get("outcome") and body.get("was_before")}
    told = {MONITORING for body in bodies if body.get("tells_monitoring")}
    return frozenset(discussed | told)
