"""Set the house up for one municipality."""

from collections.abc import Mapping

from django.db import transaction

from forankring.kernel.audit.api import record

from ..models import Municipality, Person, Role
from ..queries import municipality
from ..refusals import MayNot

CHANGEABLE = (
    "name",
    "name_mark",
    "action_colour",
    "contact_phone",
    "contact_mail",
    "was_url",
    "was_reviewed_on",
    "privacy_contact",
    "default_language",
)


@transaction.atomic
def save_municipality(by: Person | None, values: Mapping[str, object]) -> Municipality:
    """Save checked settings (see `forms.SettingsForm`). `by` is None when the demo is made."""
    if by is not None and not by.holds(Role.ADMINISTRATOR):
        raise MayNot
    row = municipality()
    for name in CHANGEABLE:
        if name in values:
            setattr(row, name, values[name])
    row.save()
    record(by, "settings_saved")
    return row
