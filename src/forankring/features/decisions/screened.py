"""What the screening said, read from its record: the class, the duties, and whether work changes."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.utils import timezone
from django.utils.translation import get_language

from forankring.domain.journey import Entry, Kind
from forankring.domain.law import BadFacts
from forankring.features.screening.api import assess_answers

from .signal import MONITORING_DUTY, SIGNIFICANT_DUTIES

CLASS_KEYS = ("class", "law_class", "klasse", "ai_class")


@dataclass(frozen=True, slots=True)
class Duty:
    id: str
    text: str = ""
    ref: str = ""
    status: str = ""
    since: str = ""
    is_done: bool = False


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
    def is_significant(self) -> bool:
        return self.changes_work or self.monitors_staff or any(duty.id in SIGNIFICANT_DUTIES for duty in self.duties)


def screened(entries: Sequence[Entry]) -> Screened:
    """The newest finished screening; an empty one when there is none."""
    done = [e.body for e in entries if e.kind is Kind.SCREENING and e.body.get("is_done")]
    if not done:
        return Screened()
    body = done[-1]
    if not _first(body, body.get("law") or {}, *CLASS_KEYS) and isinstance(body.get("facts"), Mapping):
        body = {**body, "law": _assessed(body["facts"])}
    law, facts = _part(body, "law") or body, _part(body, "facts")
    duties = tuple(_duties(body, law))
    return Screened(
        law_class=_first(law, body, *CLASS_KEYS),
        is_provisional=bool(law.get("is_provisional") or law.get("foreloebig") or body.get("is_provisional")),
        duties=duties,
        has_personal_data=_known(facts.get("personoplysninger", body.get("has_personal_data"))),
        # "Ved ikke" never counts as no: the agreement has no lower limit either.
        changes_work=_maybe(facts, "paavirker_arbejdet") or bool(body.get("changes_work")),
        monitors_staff=_maybe(facts, "kontrol_af_ansatte") or any(duty.id == MONITORING_DUTY for duty in duties),
        body=body,
    )


def _assessed(facts: Mapping[str, Any]) -> dict[str, Any]:
    """What today's rules say about the answers, for a record that holds the answers alone."""
    try:
        found = assess_answers(facts, timezone.localdate())
    except BadFacts:
        return {}
    is_english = (get_language() or "da").startswith("en")
    return {
        "class": found.klass,
        "is_provisional": found.provisional,
        "duties": [
            {
                "id": duty.id,
                "text": duty.text.en if is_english else duty.text.da,
                "ref": duty.why.ref,
                "status": str(duty.status),
                "since": duty.since.isoformat(),
            }
            for duty in found.duties
        ],
    }


def _first(law: Mapping[str, Any], body: Mapping[str, Any], *keys: str) -> str:
    found = (source[key] for source in (law, body) for key in keys if isinstance(source.get(key), str))
    return next(found, "")


def _known(value: object) -> bool | None:
    return {"ja": True, "nej": False, True: True, False: False}.get(value) if isinstance(value, str | bool) else None


def _maybe(facts: Mapping[str, Any], name: str) -> bool:
    """Yes, or asked and not known."""
    return facts.get(name) in ("ja", "ved_ikke", True)


def _duties(body: Mapping[str, Any], law: Mapping[str, Any]) -> Iterator[Duty]:
    for raw in law.get("duties") or body.get("duties") or ():
        if isinstance(raw, str):
            yield Duty(raw)
        elif isinstance(raw, Mapping) and isinstance(raw.get("id"), str):
            yield Duty(
                raw["id"],
                str(raw.get("text") or raw.get("tekst") or ""),
                str(raw.get("ref") or ""),
                str(raw.get("status") or ""),
                str(raw.get("since") or ""),
                bool(raw.get("is_done")),
            )


def _part(body: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    found = body.get(name)
    return found if isinstance(found, Mapping) else {}
