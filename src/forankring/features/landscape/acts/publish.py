"""Show a use to citizens, or take it back. What is shown is a copy of the public fields, never the row itself."""

import logging
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from forankring.domain.guard import Level, TextTooLong
from forankring.domain.journey import Kind, Stage
from forankring.kernel.accounts.api import Person, municipality
from forankring.kernel.audit.api import record as audit
from forankring.kernel.guard.api import house_guard
from forankring.kernel.journey.api import acting_role, add_record

from ..catalogue import SYSTEM, USE, Type, is_filled
from ..models import Use
from ..plain import Finding, hard_to_read
from ..queries.access import access_use
from ..refusals import (
    NotPublicYet,
    PersonalOnPublicPage,
    ReadItAloudFirst,
    TooLittleToPublish,
    UseChangedMeanwhile,
)
from ..values import plain
from .refresh import refresh_law
from .register import EDITING_ROLES, told

log = logging.getLogger(__name__)

PUBLIC_STAGES = (
    Stage.APPROVED_TRIAL,
    Stage.TRIAL,
    Stage.EVALUATION,
    Stage.APPROVED_OPERATION,
    Stage.OPERATION,
    Stage.REVIEW,
    Stage.SUSPENDED,
    Stage.RETIRED,
)
"""Where citizens may read about a use; ideas and refusals are not news about what we do."""

CITIZENS_NEED = ("title", "short_description", "unit", "area", "purpose", "contact_email")


@transaction.atomic
def publish(by: Person, use_id: UUID, revision: int, *, is_read: bool) -> Use:
    """Publish the public fields as they stand. `is_read`: somebody has seen the advice and stands by the text.

    Raises `NotPublicYet`, `TooLittleToPublish`, `PersonalOnPublicPage`, `ReadItAloudFirst`, `UseChangedMeanwhile`.
    """
    use = access_use(by, use_id, for_change=True)
    if use.revision != revision:
        raise UseChangedMeanwhile
    if Stage(use.stage) not in PUBLIC_STAGES:
        raise NotPublicYet
    if missing := tuple(str(s.label) for s in USE if s.name in CITIZENS_NEED and not is_filled(getattr(use, s.name))):
        raise TooLittleToPublish(missing)
    if any(level is Level.STOP for _field, level in personal_in(use)):
        raise PersonalOnPublicPage
    if not is_read and advice(use):
        raise ReadItAloudFirst
    first = use.public.get("first_published_on") or timezone.localdate().isoformat()
    use.public = {**snapshot(refresh_law(use)), "first_published_on": first}
    use.is_published, use.published_on = True, timezone.localdate()
    use.revision += 1
    use.save(update_fields=["public", "is_published", "published_on", "revision"])
    add_record(by, use.initiative, Kind.MAP, told(use, "published"), role=acting_role(by, EDITING_ROLES) or "employee")
    audit(by, "use_published", use.pk)
    log.info("landscape.published_use use=%s", use.pk)
    return use


@transaction.atomic
def withdraw(by: Person, use_id: UUID) -> Use:
    """Take a use off the public page. Doing it twice changes nothing more."""
    use = access_use(by, use_id, for_change=True)
    if not use.is_published:
        return use
    use.is_published, use.public = False, {}
    use.revision += 1
    use.save(update_fields=["public", "is_published", "revision"])
    add_record(by, use.initiative, Kind.MAP, told(use, "withdrawn"), role=acting_role(by, EDITING_ROLES) or "employee")
    audit(by, "use_withdrawn", use.pk)
    return use


def snapshot(use: Use) -> dict[str, object]:
    """The public fields of the use and its system, as plain data. Nothing else ever leaves the house."""
    house = municipality()
    return {
        "municipality": house.name,
        "language": use.language,
        "version": use.version,
        "revised_on": use.revised_on.isoformat(),
        "ai_class": use.ai_class,
        **{spec.name: plain(getattr(use, spec.name)) for spec in USE if spec.is_public},
        "system": {spec.name: plain(getattr(use.system, spec.name)) for spec in SYSTEM if spec.is_public},
    }


def has_changes(use: Use) -> bool:
    """True when what citizens read is no longer what the register says."""
    now = snapshot(use)
    return use.is_published and any(
        use.public.get(k) != v for k, v in now.items() if k not in ("version", "revised_on")
    )


def public_texts(use: Use) -> list[tuple[str, str]]:
    """Field label and text of everything citizens would read as prose."""
    found: list[tuple[str, str]] = []
    for spec in USE:
        if not spec.is_public:
            continue
        value = getattr(use, spec.name)
        if spec.type in (Type.LINE, Type.TEXT) and value:
            found.append((str(spec.label), value))
        elif spec.type is Type.ROWS:
            written = [c.name for c in spec.columns if not c.choices and not c.is_url]
            found += [(str(spec.label), row[n]) for row in value for n in written if row.get(n)]
    return found


def advice(use: Use) -> list[Finding]:
    """What could be said more plainly, and words that look like people."""
    found = [finding for label, text in public_texts(use) for finding in hard_to_read(label, text)]
    persons = {label for label, level in personal_in(use) if level is not Level.STOP}
    return [*found, *(Finding("person", label, {}) for label in sorted(persons))]


def personal_in(use: Use) -> list[tuple[str, Level]]:
    """Where the guard sees personal data in what would be published. The function mailbox is meant to be there."""
    guard = house_guard()
    found: list[tuple[str, Level]] = []
    for label, text in public_texts(use):
        try:
            found += [(label, span.level) for span in guard.check(text)]
        except TextTooLong:
            found.append((label, Level.STOP))
    return found
