"""Let somebody in: one link, used once, by whoever it was given to."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from django.db import transaction

from forankring.kernel.audit.api import record

from ..links import read_link, token_of, use_up
from ..models import LEADERS, HeldRole, Invitation, Person, Role, Unit
from ..organisation import units_led_by
from ..queries import is_anybody_administrator, person_by_email
from ..refusals import HasAccount, LinkNotValid, MayNot, NeedsUnit, NotYourUnit

INVITATION_DAYS = 14
SIGN_IN_MINUTES = 60


@transaction.atomic
def make_first_invitation(now: datetime) -> str | None:
    """A link for the very first administrator, or None when there is one. Links made before stop working."""
    if is_anybody_administrator():
        return None
    Invitation.objects.filter(person=None, used_at=None).delete()
    made = Invitation.objects.create(
        roles=[Role.ADMINISTRATOR, Role.FACILITATOR], expires_at=now + timedelta(days=INVITATION_DAYS)
    )
    record(None, "first_invitation_made", made.pk)
    return token_of(made)


@transaction.atomic
def invite(
    by: Person, email: str, roles: Iterable[Role], now: datetime, next_url: str = "", unit: Unit | None = None
) -> tuple[Person, str | None]:
    """Make a place for a colleague and a link to take it; the link is None when the colleague already has an account.

    An administrator may give any role; a facilitator may invite facilitators; a leader may invite employees to the
    units they lead. `unit` is where a new colleague works, and what a new leader leads.
    """
    wanted = frozenset(roles)
    _may_invite(by, wanted, unit)
    person = person_by_email(email)
    if person is None:
        person = Person(email=email.strip().lower(), works_at=unit)
        person.set_unusable_password()
        person.save()
    elif person.has_usable_password():
        return person, None
    for role in sorted(wanted):
        where = {"unit": unit if role in LEADERS else None}
        HeldRole.objects.get_or_create(person=person, role=role, defaults=where)
    Person.objects.filter(pk=person.pk).update(left_on=None)
    Invitation.objects.filter(person=person, used_at=None).delete()
    made = Invitation.objects.create(person=person, next_url=next_url, expires_at=now + timedelta(days=INVITATION_DAYS))
    record(by, "invitation_made", person.pk)
    return person, token_of(made)


def _may_invite(by: Person, wanted: frozenset[Role], unit: Unit | None) -> None:
    if by.holds(Role.ADMINISTRATOR):
        if unit is None and wanted & frozenset(LEADERS):
            raise NeedsUnit
    elif by.holds(Role.FACILITATOR) and wanted <= {Role.FACILITATOR}:
        return
    elif wanted != {Role.EMPLOYEE} or not any(by.holds(role) for role in LEADERS):
        raise MayNot
    elif unit is None or not units_led_by(by).filter(pk=unit.pk, is_closed=False).exists():
        raise NotYourUnit


@transaction.atomic
def accept(token: str, name: str, password: str, now: datetime, email: str = "") -> tuple[Person, str]:
    """Turn an invitation into an account; returns the person and where to go next.

    `email` counts only for the first administrator; everybody else has the address they were invited with.
    """
    invitation = read_link(token, now)
    if invitation.is_sign_in:
        raise LinkNotValid
    person = invitation.person
    if person is None:
        if is_anybody_administrator():
            raise LinkNotValid
        if person_by_email(email):
            raise HasAccount
        person = Person(email=email.strip().lower())
    use_up(invitation, now)
    person.name, person.left_on = name, None
    person.set_password(password)
    person.save()
    for role in invitation.roles:
        HeldRole.objects.get_or_create(person=person, role=role)
    record(person, "invitation_accepted", person.pk)
    return person, invitation.next_url


@transaction.atomic
def make_sign_in_link(by: Person | None, person: Person, now: datetime, minutes: int = SIGN_IN_MINUTES) -> str:
    """A link that signs one person in, once: for a colleague who is locked out, and for the demo (`by` None)."""
    if by is not None and not by.holds(Role.ADMINISTRATOR):
        raise MayNot
    Invitation.objects.filter(person=person, used_at=None, is_sign_in=True).delete()
    made = Invitation.objects.create(person=person, is_sign_in=True, expires_at=now + timedelta(minutes=minutes))
    record(by, "sign_in_link_made", person.pk)
    return token_of(made)


@transaction.atomic
def use_sign_in_link(token: str, now: datetime) -> Person:
    """The person the link signs in. It works once."""
    invitation = read_link(token, now)
    person = invitation.person
    if not invitation.is_sign_in or person is None or not person.is_active:
        raise LinkNotValid
    use_up(invitation, now)
    record(person, "sign_in_link_used", person.pk)
    return person
