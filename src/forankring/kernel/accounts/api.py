"""The door of the accounts room."""

from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject

from .acts import (
    accept,
    give_role,
    give_seat,
    invite,
    make_first_invitation,
    make_sign_in_link,
    remove_person,
    save_committee,
    save_municipality,
    save_unit,
    set_roles,
    stop_digest,
    take_role,
)
from .doors import Guest, may_enter, open_to, person_of
from .kept import csrf_failure
from .models import (
    LEADERS,
    Committee,
    CommitteeSeat,
    Digest,
    HeldRole,
    Municipality,
    Person,
    Post,
    Role,
    Side,
    Unit,
)
from .organisation import (
    access_committee,
    access_committees,
    access_unit,
    access_units,
    committee_for,
    committees_of,
    people_with,
    units_led_by,
)
from .queries import (
    access_person,
    is_anybody_administrator,
    known_names,
    municipality,
    names_of,
    person_by_email,
    sends_mail,
)
from .refusals import LinkNotValid, MayNot, NotDone


def municipality_for_templates(request: HttpRequest) -> dict[str, object]:
    """Every template may say `municipality.name`; it is read only when one does."""
    return {"municipality": SimpleLazyObject(municipality)}


__all__ = [
    "LEADERS",
    "Committee",
    "CommitteeSeat",
    "Digest",
    "Guest",
    "HeldRole",
    "LinkNotValid",
    "MayNot",
    "Municipality",
    "NotDone",
    "Person",
    "Post",
    "Role",
    "Side",
    "Unit",
    "accept",
    "access_committee",
    "access_committees",
    "access_person",
    "access_unit",
    "access_units",
    "committee_for",
    "committees_of",
    "csrf_failure",
    "give_role",
    "give_seat",
    "invite",
    "is_anybody_administrator",
    "known_names",
    "make_first_invitation",
    "make_sign_in_link",
    "may_enter",
    "municipality",
    "municipality_for_templates",
    "names_of",
    "open_to",
    "people_with",
    "person_by_email",
    "person_of",
    "remove_person",
    "save_committee",
    "save_municipality",
    "save_unit",
    "sends_mail",
    "set_roles",
    "stop_digest",
    "take_role",
    "units_led_by",
]
