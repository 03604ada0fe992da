"""Change a use or a system. Two people may hold the same form: the second is told, and nothing is lost."""

import logging
from collections.abc import Mapping
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from forankring.domain.journey import Kind, Stage
from forankring.kernel.accounts.api import Person
from forankring.kernel.audit.api import record as audit
from forankring.kernel.journey.api import Initiative, acting_role, add_record

from ..finding import index_use
from ..models import System, Use
from ..queries.access import access_system, access_use
from ..refusals import UseChangedMeanwhile
from ..values import changed_names
from .register import EDITING_ROLES, told

log = logging.getLogger(__name__)

ASKS_REVIEW_USE = {"use_types": "new_use_type", "purpose": "changed_purpose"}
ASKS_REVIEW_SYSTEM = {"model_version": "new_model", "intended_purpose": "changed_intended_purpose"}


@transaction.atomic
def save_use(by: Person, use_id: UUID, revision: int, given: Mapping[str, object]) -> Use:
    """Save some fields of a use. Raises `UseChangedMeanwhile`. Saving the same again changes nothing."""
    use = access_use(by, use_id, for_change=True)
    changed = changed_names(use, given)
    if use.revision != revision and changed:
        raise UseChangedMeanwhile
    if not changed:
        return use
    reasons = [why for name, why in ASKS_REVIEW_USE.items() if name in changed and _asks(name, use, given)]
    for name in changed:
        setattr(use, name, given[name])
    day = timezone.localdate()
    use.version += 1
    use.revision += 1
    use.revised_on = use.changed_on = day
    use.place()
    if _stage_of(use) is Stage.OPERATION:
        use.review_reasons = [*use.review_reasons, *(why for why in reasons if why not in use.review_reasons)]
    use.save()
    index_use(use)
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
    reasons = [why for name, why in ASKS_REVIEW_SYSTEM.items() if name in changed and getattr(system, name)]
    for name in changed:
        setattr(system, name, given[name])
    system.revision += 1
    system.changed_on = timezone.localdate()
    system.place()
    system.save()
    for use in Use.objects.select_for_update().filter(system=system):
        if reasons and _stage_of(use) is Stage.OPERATION:
            use.review_reasons = [*use.review_reasons, *(why for why in reasons if why not in use.review_reasons)]
            use.save(update_fields=["review_reasons"])
        add_record(by, use.initiative, Kind.MAP, told(use, "system_saved", changed), role=_role(by))
    audit(by, "system_saved", system.pk)
    return system


def _asks(name: str, use: Use, given: Mapping[str, object]) -> bool:
    """A first answer is no change; a kind of use taken away needs no new look."""
    before, after = getattr(use, name), given[name]
    if name == "use_types":
        return bool(before) and isinstance(after, list) and bool(set(after) - set(before))
    return bool(before)


def _stage_of(use: Use) -> Stage:
    return Stage(Initiative.objects.values_list("stage", flat=True).get(pk=use.initiative))


def _role(by: Person) -> str:
    return acting_role(by, EDITING_ROLES) or "employee"
