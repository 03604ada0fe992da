"""A yes that rests on something: how many duties of the gate are still open, and how the verdict is said then.

The law says yes when nothing stops it and every question is answered. That is no yes yet while its duties wait.
"""

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from django.utils.translation import ngettext

from forankring.domain.law import Assessment, RulePack, Status
from forankring.domain.lenses import Lens, Verdict

from .law import pack_in_force, pack_of
from .queries import GATE
from .words import VERDICT_WORDS

RESTING = (Lens.LIGHT, Lens.MAY)
"""The lenses whose yes the law's duties belong to."""


def open_duties(law: Assessment, done: Collection[str], gate: str = GATE) -> int:
    """How many duties of the gate bind and are not done. A stop is no duty to fulfil: it refuses."""
    here = [(one.id, one.status) for one in law.duties if not one.stop]
    return _count(pack_in_force(), here, done, gate)


def duties_waiting(body: Mapping[str, Any], done: Collection[str] = (), gate: str = GATE) -> int:
    """The same of a screening's record, by the rules it was judged under. `done`: what is done since."""
    law, stops = body.get("law"), body.get("stops") or ()
    duties = law.get("duties", ()) if isinstance(law, Mapping) else ()
    here = [
        (str(one.get("id")), str(one.get("status")))
        for one in duties
        if not one.get("is_done") and one.get("id") not in stops
    ]
    return _count(pack_of(body) or pack_in_force(), here, done, gate)


def verdict_word(verdict: Verdict, waiting: int) -> str:
    """ "Ja, når 4 pligter er opfyldt" while something waits, else the plain word."""
    if verdict is not Verdict.APPROVED or not waiting:
        return str(VERDICT_WORDS[verdict])
    said = ngettext("Ja, når én pligt er opfyldt", "Ja, når %(count)s pligter er opfyldt", waiting)
    return said % {"count": waiting}


def lens_word(lens: Lens, verdict: Verdict, waiting: int) -> str:
    return verdict_word(verdict, waiting if lens in RESTING else 0)


def _count(pack: RulePack, duties: Iterable[tuple[str, str]], done: Collection[str], gate: str) -> int:
    ports = {one.id: one.port for one in pack.duties}
    at_gate = pack.gates[gate].ports if gate in pack.gates else ()
    return sum(status == Status.NOW and name not in done and ports.get(name) in at_gate for name, status in duties)
