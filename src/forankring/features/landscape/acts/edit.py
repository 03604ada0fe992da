"""Change a use or a system. Two people may hold the same form: the second is told, and nothing is lost."""

import logging
from collections.abc import Mapping
from uuid import UUID

from django.db import transaction

from forankring.domain.journey import Kind
from forankring.kernel.accounts.api import Person
from forankring.kernel.audit.api import record as audit
from forankring.kernel.journey.api import acting_role, add_record

from ..models import System, Use
from ..queries.access import access_system, access_use
from ..refusals import UseChangedMeanwhile
from ..values import changed_names
from .changes import set_system, set_use
from .register import EDITING_ROLES, told

log = logging.getLogger(__name__)


@transaction.atomic
def save_use(by: Person, use_id: UUID, revision: int, given: Mapping[str, object]) -> Use:
    """Save some fields of a use. Raises `UseChangedMeanwhile`. Saving the same again changes nothing."""
    use = access_use(by, use_id, for_change=True)
    changed = changed_names(use, given)
    if use.revision != revision and changed:
        raise UseChangedMeanwhile
    if not changed:
        return use
    set_use(use, given)
    add_record(by, use.initiative, Kind.MAP, told(use, "saved", changed), role=_role(by))
    audit(by, "use_saved", use.pk)
    log.info("landscape.saved_use use=%s", use.pk)
    return use


@transaction.atomic
def save_system(by: Person, system_id: UUID, revision: int, given: Mapping[str, object]) -> System:
    """Save some fields of a system; a new model or another purpose asks for a new look at all it is used for."""
    system = access_system(by, system_id, for_change=True)
    changed = changed_names(system, given)
    if system.revision != revision and changed:
        raise UseChangedMeanwhile
    if not changed:
        return system
    set_system(system, given)
    for use in Use.objects.select_related("system").filter(system=system):
        add_record(by, use.initiative, Kind.MAP, told(use, "system_saved", changed), role=_role(by))
    audit(by, "system_saved", system.pk)
    return system


def _role(by: Person) -> str:
    return acting_role(by, EDITING_ROLES) or "employee"
