"""Give a use or a system other values, however they came: what was approved and is now something else is noted.

The caller holds the lock and has asked whether the person may; it writes the record on the thread.
"""

from collections.abc import Iterable, Mapping

from django.utils import timezone

from forankring.domain.journey import Stage
from forankring.kernel.journey.api import Initiative

from ..finding import index_use
from ..models import System, Use
from ..values import changed_names

ASKS_REVIEW_USE = {"use_types": "new_use_type", "purpose": "changed_purpose"}
ASKS_REVIEW_SYSTEM = {"model_version": "new_model", "intended_purpose": "changed_intended_purpose"}


def set_use(use: Use, given: Mapping[str, object]) -> list[str]:
    """The names of fields that got another value. The same again changes nothing."""
    changed = changed_names(use, given)
    if not changed:
        return []
    reasons = [why for name, why in ASKS_REVIEW_USE.items() if name in changed and _asks(name, use, given)]
    for name in changed:
        setattr(use, name, given[name])
    use.version += 1
    use.revision += 1
    use.revised_on = use.changed_on = timezone.localdate()
    use.place()
    _note(use, reasons)
    use.save()
    index_use(use)
    return changed


def set_system(system: System, given: Mapping[str, object]) -> list[str]:
    """As `set_use`; a new model or another purpose asks for a new look at all the system is used for."""
    changed = changed_names(system, given)
    if not changed:
        return []
    reasons = [why for name, why in ASKS_REVIEW_SYSTEM.items() if name in changed and getattr(system, name)]
    for name in changed:
        setattr(system, name, given[name])
    system.revision += 1
    system.changed_on = timezone.localdate()
    system.place()
    system.save()
    for use in Use.objects.select_for_update().filter(system=system) if reasons else ():
        if _note(use, reasons):
            use.save(update_fields=["review_reasons"])
    return changed


def _note(use: Use, reasons: Iterable[str]) -> bool:
    """Only what is in operation is looked at again; everything before is looked at anyway."""
    new = [why for why in reasons if why not in use.review_reasons]
    if not new or not Initiative.objects.filter(pk=use.initiative, stage=Stage.OPERATION).exists():
        return False
    use.review_reasons = [*use.review_reasons, *new]
    return True


def _asks(name: str, use: Use, given: Mapping[str, object]) -> bool:
    """A first answer is no change; a kind of use taken away needs no new look."""
    before, after = getattr(use, name), given[name]
    if name == "use_types":
        return bool(before) and isinstance(after, list) and bool(set(after) - set(before))
    return bool(before)
