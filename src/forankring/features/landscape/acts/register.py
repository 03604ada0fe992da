"""Put a use on the AI map: a system already running, AI a supplier switched on, or an initiative that came this far."""

import logging
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from forankring.domain.journey import Entrance, Kind, Stage
from forankring.kernel.accounts.api import MayNot, Person, Unit
from forankring.kernel.audit.api import record as audit
from forankring.kernel.journey.api import Initiative, access_initiative, acting_role, add_record, start_initiative

from ..finding import index_use
from ..models import System, Use
from ..prefill import prefill
from ..queries.access import EDITORS, may_register
from ..refusals import AlreadyOnMap

log = logging.getLogger(__name__)

EDITING_ROLES = tuple(str(role) for role in EDITORS)


@dataclass(frozen=True, slots=True)
class NewUse:
    """The few things that are asked for at the door; all else is filled in afterwards, its gaps visible."""

    title: str
    short_description: str
    unit: Unit | None
    area: str
    system_name: str
    supplier: str = ""
    system: UUID | None = None
    starts_on: date | None = None


@transaction.atomic
def register_existing(by: Person, new: NewUse, on: date | None = None) -> Use:
    """A system that is already in operation: it enters there, with its gaps and without a made-up history."""
    return _enter(by, new, Entrance.EXISTING, Stage.OPERATION, on)


@transaction.atomic
def register_supplied(by: Person, new: NewUse, *, is_frozen: bool, on: date | None = None) -> Use:
    """AI that a supplier has switched on in a system we have: stopped until it is screened, or allowed meanwhile."""
    return _enter(by, new, Entrance.SUPPLIER, Stage.SUSPENDED if is_frozen else Stage.REVIEW, on)


@transaction.atomic
def put_on_map(by: Person, initiative_id: UUID, new: NewUse, on: date | None = None) -> Use:
    """Give an initiative its place on the map, filled in with what the thread already knows."""
    if not may_register(by):
        raise MayNot
    initiative = access_initiative(by, initiative_id, for_change=True)
    if Use.objects.filter(initiative=initiative_id).exists():
        raise AlreadyOnMap
    day = on or timezone.localdate()
    use = _make(new, initiative.pk, day, prefill(initiative))
    role = acting_role(by, EDITING_ROLES)
    add_record(by, initiative.pk, Kind.MAP, told(use, "registered"), role=role, on=day)
    _noted(by, use)
    return use


def _enter(by: Person, new: NewUse, entrance: Entrance, stage: Stage, on: date | None) -> Use:
    if not may_register(by):
        raise MayNot
    day = on or timezone.localdate()
    role = acting_role(by, EDITING_ROLES)
    initiative: Initiative = start_initiative(
        by,
        new.title,
        role=role,
        body={"what": "registered", "entrance": entrance.value, "title": new.title, "system": new.system_name},
        summary=new.short_description[:400],
        entrance=entrance,
        stage=stage,
        unit=new.unit,
        owner=by.pk,
        on=day,
    )
    use = _make(new, initiative.pk, day, {})
    _noted(by, use)
    return use


def _make(new: NewUse, initiative: UUID, day: date, known: dict[str, object]) -> Use:
    use = Use(
        **{
            **known,
            "initiative": initiative,
            "system": _system(new, day),
            "title": new.title,
            "short_description": new.short_description,
            "unit": new.unit,
            "area": new.area,
            "starts_on": new.starts_on,
            "revised_on": day,
            "registered_on": day,
            "changed_on": day,
        }
    )
    use.place()
    use.save()
    index_use(use)
    return use


def _system(new: NewUse, day: date) -> System:
    """The system chosen, the one with that very name, or a new one."""
    found = System.objects.filter(pk=new.system).first() if new.system else None
    found = found or System.objects.filter(name__iexact=new.system_name).order_by("registered_on", "pk").first()
    if found:
        return found
    made = System(name=new.system_name, supplier=new.supplier, contains_ai="yes", registered_on=day, changed_on=day)
    made.place()
    made.save()
    return made


def told(use: Use, what: str, changed: list[str] | None = None) -> dict[str, object]:
    """The body of a record about the map."""
    return {
        "what": what,
        "use": str(use.pk),
        "title": use.title,
        "system": use.system.name,
        "version": use.version,
        "changed": changed or [],
    }


def _noted(by: Person, use: Use) -> None:
    audit(by, "use_registered", use.pk, initiative=use.initiative)
    log.info("landscape.registered_use use=%s", use.pk)
