"""The gate: what keeps a passage shut, and which exceptions carry it.

Unknown is never taken for no. A stop blocks whatever its date. Other duties block once they bind; those still to
come are named, so that nobody is surprised. A class can never be excepted, a prohibition neither; becoming a provider
or deciding fully automatically only when legal has signed.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from .facts import UNKNOWN, Facts
from .pack import RulePack
from .verdict import Assessment, DutyStatus, Status

NEVER_EXCEPTED = frozenset({"AIA-5-STOP"})


@dataclass(frozen=True, slots=True)
class Exemption:
    """An accepted exception from one open question or duty, up to and including a day."""

    about: str
    until: date
    is_legal: bool = False
    """Signed by legal."""


@dataclass(frozen=True, slots=True)
class GateVerdict:
    gate: str
    is_open: bool
    unanswered: tuple[str, ...]
    blocked_by: tuple[str, ...]
    """The class, when it blocks, and the stops that are neither done nor signed for."""
    open_duties: tuple[str, ...]
    missing: tuple[str, ...]
    """What else the gate needs, as an evaluation."""
    exceptions_used: tuple[str, ...]
    coming: tuple[str, ...]
    """Duties of this gate that do not bind yet."""


def gate(
    pack: RulePack,
    found: Assessment,
    facts: Facts,
    gate_id: str,
    done: Collection[str] = (),
    exemptions: Collection[Exemption] = (),
    met: Collection[str] = (),
) -> GateVerdict:
    """What stands at the gate on the day of the assessment. Raises KeyError for a gate the pack does not have.

    `done`: ids of duties done; `met`: ids of the gate's other needs (`krav`) that are there.
    """
    rules = pack.gates[gate_id]
    running = [one for one in exemptions if one.until >= found.as_of]
    at_gate = [one for one in found.duties if one.port in rules.ports and one.id not in done]
    unknown = [name for name in rules.must_answer if is_open_question(facts, name)]
    excused = [name for name in unknown if any(one.about == name for one in running)]
    carried = [one.id for one in at_gate if (one.stop or one.status is Status.NOW) and _carries(one, running)]
    stops = [one.id for one in at_gate if one.stop and one.id not in carried]
    duties = [one for one in at_gate if not one.stop and one.id not in carried]
    unanswered = tuple(name for name in unknown if name not in excused)
    blocked_by = (*((found.klass,) if found.klass in rules.blocking_classes else ()), *stops)
    open_duties = tuple(one.id for one in duties if one.status is Status.NOW)
    missing = tuple(one for one in rules.needs if one not in met)
    return GateVerdict(
        gate=gate_id,
        is_open=not (unanswered or blocked_by or open_duties or missing),
        unanswered=unanswered,
        blocked_by=blocked_by,
        open_duties=open_duties,
        missing=missing,
        exceptions_used=(*excused, *carried),
        coming=tuple(one.id for one in duties if one.status is not Status.NOW),
    )


def is_open_question(facts: Facts, name: str) -> bool:
    """True when nobody has answered. A list of uses with nothing in it answers nothing."""
    value = facts.get(name, UNKNOWN)
    return value == UNKNOWN or (name == "brugstyper" and not value)


def _carries(duty: DutyStatus, running: Collection[Exemption]) -> bool:
    if duty.id in NEVER_EXCEPTED:
        return False
    return any(one.about == duty.id and (one.is_legal or not duty.stop) for one in running)
