"""Who is here, and what the house is called."""

from collections.abc import Iterable
from uuid import UUID

from django.conf import settings
from django.http import Http404
from django.utils.translation import gettext as _

from forankring.domain.words import da_key

from .models import HeldRole, Municipality, Person, Role
from .refusals import MayNot


def municipality() -> Municipality:
    """The municipality's settings; made with defaults the first time anybody asks."""
    row = Municipality.objects.filter(pk=1).first()
    return row or Municipality.objects.get_or_create(pk=1)[0]


def is_anybody_administrator() -> bool:
    """False only in a house nobody has taken into use."""
    return HeldRole.objects.filter(role=Role.ADMINISTRATOR, person__left_on=None).exists()


def person_by_email(email: str) -> Person | None:
    """The account with that address, however it is written."""
    return Person.objects.filter(email=email.strip().lower()).first()


def access_people(by: Person) -> list[Person]:
    """Everybody with an account, for an administrator."""
    if not by.holds(Role.ADMINISTRATOR):
        raise MayNot
    return sorted(
        Person.objects.select_related("works_at").prefetch_related("roles__unit"),
        key=lambda p: (p.left_on is not None, da_key(str(p))),
    )


def access_person(by: Person, person_id: UUID) -> Person:
    """One account, for an administrator. Not found and not allowed look the same."""
    found = Person.objects.filter(pk=person_id).first() if by.holds(Role.ADMINISTRATOR) else None
    if found is None:
        raise Http404
    return found


def sends_mail() -> bool:
    """False until a mail server and the house's own address are set: a link in a mail must lead somewhere."""
    return bool(settings.EMAIL_HOST and settings.PUBLIC_URL)


def known_names(ids: Iterable[UUID]) -> dict[UUID, str]:
    """Names of those of the ids that are people with an account now."""
    return {person.pk: str(person) for person in Person.objects.filter(pk__in=set(ids))}


def names_of(ids: Iterable[UUID]) -> dict[UUID, str]:
    """Names by id. Whoever has been erased is "tidligere medarbejder"."""
    wanted = set(ids)
    known = known_names(wanted)
    return {one: known.get(one) or _("Tidligere medarbejder") for one in wanted}
