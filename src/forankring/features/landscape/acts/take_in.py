"""Take in a table: look first, then all or nothing. The same file twice changes nothing the second time."""

import logging
from dataclasses import dataclass
from uuid import UUID

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from forankring.domain.journey import Entrance, Kind, Stage
from forankring.kernel.accounts.api import MayNot, Person
from forankring.kernel.audit.api import record as audit
from forankring.kernel.journey.api import acting_role, add_record, start_initiative

from ..finding import index_use
from ..intake.rows import Fault, Told, is_uuid, read_rows
from ..intake.table import read_table
from ..models import System, Use
from ..queries.access import access_uses, may_edit, may_register
from ..refusals import RowsHaveFaults
from ..values import changed_names
from .changes import set_system, set_use
from .register import EDITING_ROLES, told

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Planned:
    """What one line would do: "new", "changed" (with the fields) or "same"."""

    line: int
    title: str
    does: str
    fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    lines: tuple[Planned, ...]
    faults: tuple[Fault, ...]

    def count(self, does: str) -> int:
        return sum(1 for line in self.lines if line.does == does)


def look_at(by: Person, raw: bytes) -> Plan:
    """What the file would change, line by line, and every fault. Nothing is touched."""
    if not may_register(by):
        raise MayNot
    rows, faults = read_rows(read_table(raw))
    planned = []
    for one in rows:
        use = _known(by, one)
        if use is None:
            planned.append(Planned(one.line, str(one.use.get("title", "")), "new"))
            continue
        if not may_edit(by, use):
            faults.append(Fault(one.line, "Id", str(MayNot())))
        names = (*changed_names(use, one.use), *changed_names(use.system, one.system))
        planned.append(Planned(one.line, str(one.use.get("title", "")), "changed" if names else "same", names))
    return Plan(tuple(planned), tuple(faults))


@transaction.atomic
def take_in(by: Person, raw: bytes) -> Plan:
    """Do what `look_at` said, or nothing: one fault anywhere and the register is as it was. Raises `RowsHaveFaults`."""
    plan = look_at(by, raw)
    if plan.faults:
        raise RowsHaveFaults
    rows, _faults = read_rows(read_table(raw))
    for one in rows:
        use = _known(by, one)
        if use is None:
            _make(by, one)
        else:
            _change(by, use, one)
    audit(by, "table_taken_in", "", new=plan.count("new"), changed=plan.count("changed"))
    log.info("landscape.took_in_table new=%s changed=%s", plan.count("new"), plan.count("changed"))
    return plan


def _known(by: Person, one: Told) -> Use | None:
    """By the id in the file; without one, by system and title, so that a list without ids can come twice."""
    rows = access_uses(by).select_related("system", "unit")
    if one.id:
        mine = Q(pk=UUID(one.id)) if is_uuid(one.id) else Q(pk=None)
        return rows.filter(mine | Q(source_id=one.id)).first()
    return rows.filter(title=one.use.get("title"), system__name=one.system.get("name")).order_by("pk").first()


def _make(by: Person, one: Told) -> Use:
    """A use from a list is one that runs already: it enters in operation with its gaps."""
    today = timezone.localdate()
    system = _system(one)
    title = str(one.use["title"])
    role = acting_role(by, EDITING_ROLES)
    initiative = start_initiative(
        by,
        title,
        role=role,
        body={"what": "taken_in", "title": title, "system": system.name},
        summary=str(one.use.get("short_description", ""))[:400],
        entrance=Entrance.EXISTING,
        stage=Stage.OPERATION,
        unit=one.use.get("unit"),  # type: ignore[arg-type]  # read_rows gives a Unit
        owner=by.pk,
        on=today,
    )
    use = Use(
        **one.use,
        initiative=initiative.pk,
        system=system,
        source_id=one.id,
        revised_on=today,
        registered_on=today,
        changed_on=today,
    )
    use.place()
    use.save()
    index_use(use)
    return use


def _system(one: Told) -> System:
    """The system the line names: by its Kitos id, else by its name; made when there is none. The line's fields win."""
    today = timezone.localdate()
    uuid = str(one.system.get("kitos_uuid") or "")
    found = System.objects.filter(kitos_uuid=uuid).first() if uuid else None
    found = found or System.objects.filter(name=one.system["name"]).order_by("registered_on", "pk").first()
    if found is None:
        found = System(registered_on=today, changed_on=today)
    set_system(found, one.system)
    return found


def _change(by: Person, use: Use, one: Told) -> None:
    names = set_use(use, one.use)
    of_system = set_system(use.system, one.system)
    if names or of_system:
        body = told(use, "taken_in", [*names, *of_system])
        add_record(by, use.initiative, Kind.MAP, body, role=acting_role(by, EDITING_ROLES) or "employee")
