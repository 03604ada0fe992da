"""What the screening said, read from its record: the class, the duties, and whether work changes."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from forankring.domain.journey import Entry, Kind
from forankring.features.screening.api import duties_waiting, duty_words

from .signal import MONITORING_DUTY, SIGNIFICANT_DUTIES

GATES = {"operation": "pilot_til_drift"}


def gate_of(matter: str) -> str:
    """The gate of the rules a yes leads to; what is bought must be tried first too."""
    return GATES.get(matter, "screening_til_pilot")


@dataclass(frozen=True, slots=True)
class Duty:
    id: str
    text: str = ""
    ref: str = ""
    status: str = ""
    since: str = ""
    is_done: bool = False

    def said(self, lang: str) -> str:
        """In English in the words of the rules in force, where they still have that duty."""
        return (duty_words(self.id, lang) if lang == "en" else "") or self.text or self.id


@dataclass(frozen=True, slots=True)
class Screened:
    """`has_personal_data` None: nobody knows, which is treated as yes everywhere."""

    law_class: str = ""
    is_provisional: bool = False
    duties: tuple[Duty, ...] = ()
    has_personal_data: bool | None = None
    changes_work: bool = False
    monitors_staff: bool = False
    body: Mapping[str, Any] | None = None

    @property
    def is_done(self) -> bool:
        return bool(self.body and self.body.get("is_done"))

    @property
    def done(self) -> frozenset[str]:
        return frozenset(duty.id for duty in self.duties if duty.is_done)

    def waiting(self, matter: str) -> int:
        """How many duties are still open at the gate a yes leads to."""
        return duties_waiting(self.body or {}, self.done, gate_of(matter))

    @property
    def is_significant(self) -> bool:
        return self.changes_work or self.monitors_staff or any(duty.id in SIGNIFICANT_DUTIES for duty in self.duties)


def screened(entries: Sequence[Entry], done: Collection[str] = ()) -> Screened:
    """The newest finished screening; an empty one when there is none. `done` are the duties met by now."""
    finished = [e.body for e in entries if e.kind is Kind.SCREENING and e.body.get("is_done")]
    if not finished:
        return Screened()
    body = finished[-1]
    law, facts = _part(body, "law"), _part(body, "facts")
    duties = tuple(_duties(law, done))
    return Screened(
        law_class=str(law.get("class", "")),
        is_provisional=bool(law.get("is_provisional")),
        duties=duties,
        has_personal_data={"ja": True, "nej": False}.get(str(facts.get("personoplysninger"))),
        # "Ved ikke" never counts as no: the agreement has no lower limit either.
        changes_work=facts.get("paavirker_arbejdet") in ("ja", "ved_ikke"),
        monitors_staff=facts.get("kontrol_af_ansatte") in ("ja", "ved_ikke")
        or any(duty.id == MONITORING_DUTY for duty in duties),
        body=body,
    )


def _duties(law: Mapping[str, Any], done: Collection[str]) -> Iterator[Duty]:
    """As the record names them."""
    for raw in law.get("duties", ()):
        name, text = str(raw["id"]), str(raw.get("text", ""))
        is_done = bool(raw.get("is_done")) or name in done
        status, since = str(raw.get("status", "")), str(raw.get("since", ""))
        yield Duty(
            name,
            text,
            str(raw.get("ref", "")),
            status,
            since,
            is_done,
        )


def _part(body: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    found = body.get(name)
    return found if isinstance(found, Mapping) else {}
