"""Roles come and go; whoever has left is forgotten."""

from collections.abc import Collection
from datetime import datetime

from django.db import transaction
from django.utils import timezone

from forankring.kernel.audit.api import record
from forankring.kernel.retention.api import forgotten

from ..models import LEADERS, Digest, HeldRole, Person, Role, Unit
from ..refusals import LastAdministrator, MayNot, NeedsUnit, RemovingOneself


@transaction.atomic
def give_role(by: Person, person: Person, role: Role, unit: Unit | None = None) -> None:
    """Give a role; an account that had closed opens again. Raises `MayNot` for anybody but an administrator.

    `unit` is where a leader leads; a role given again moves there.
    """
    _only_administrators(by)
    if _give(person, role, unit if role in LEADERS else None):
        record(by, "role_given", person.pk, given=role)


@transaction.atomic
def set_roles(
    by: Person, person: Person, roles: Collection[Role], leads: Unit | None, works_at: Unit | None, now: datetime
) -> None:
    """Give a person exactly these roles. Raises `NeedsUnit` for a leader who leads no unit, `LastAdministrator`."""
    _only_administrators(by)
    if leads is None and any(role in LEADERS for role in roles):
        raise NeedsUnit
    for role in [Role(name) for name in person.role_names if name not in roles]:
        _keep_an_administrator(person, role)
        HeldRole.objects.filter(person=person, role=role).delete()
    for role in roles:
        _give(person, role, leads if role in LEADERS else None)
    left_on = None if roles else timezone.localdate(now)
    Person.objects.filter(pk=person.pk).update(works_at=works_at, left_on=left_on)
    record(by, "roles_set", person.pk)


def _give(person: Person, role: Role, unit: Unit | None) -> bool:
    """True when something changed: a role given again as it was is no act, and nobody is said to have done it."""
    held = HeldRole.objects.filter(person=person, role=role).first()
    opened = Person.objects.filter(pk=person.pk, left_on__isnull=False).update(left_on=None)
    if held and (unit is None or held.unit_id == unit.pk):
        return bool(opened)
    HeldRole.objects.update_or_create(person=person, role=role, defaults={"unit": unit} if unit else {})
    return True


@transaction.atomic
def take_role(by: Person, person: Person, role: Role, now: datetime) -> None:
    """Take a role away. With the last one the account closes, and it is erased after 30 days."""
    _only_administrators(by)
    _keep_an_administrator(person, role)
    HeldRole.objects.filter(person=person, role=role).delete()
    if not HeldRole.objects.filter(person=person).exists():
        Person.objects.filter(pk=person.pk).update(left_on=timezone.localdate(now))
    record(by, "role_taken", person.pk, taken=role)


@transaction.atomic
def remove_person(by: Person, person: Person, now: datetime) -> None:
    """Erase an account at once. What the person made for others stays, under "tidligere medarbejder"."""
    _only_administrators(by)
    if by.pk == person.pk:
        raise RemovingOneself
    _keep_an_administrator(person, Role.ADMINISTRATOR)
    target = person.pk
    person.delete()
    forgotten("person", target, now)
    record(by, "person_removed", target)


@transaction.atomic
def save_own_details(person: Person, **told: object) -> None:
    """What a person may say about themselves: name, unit (in words), works_at, digest, language."""
    Person.objects.filter(pk=person.pk).update(**told)
    record(person, "own_details_saved", person.pk)


@transaction.atomic
def stop_digest(person: Person) -> None:
    """No more mails about what is next. Saying it twice changes nothing more."""
    if Person.objects.filter(pk=person.pk).exclude(digest=Digest.NEVER).update(digest=Digest.NEVER):
        record(person, "digest_stopped", person.pk)


def _only_administrators(by: Person) -> None:
    if not by.holds(Role.ADMINISTRATOR):
        raise MayNot


def _keep_an_administrator(person: Person, role: Role) -> None:
    """Refuse to lose the last administrator. The rows are locked, so two who leave at once cannot both go."""
    if role != Role.ADMINISTRATOR or not person.holds(Role.ADMINISTRATOR):
        return
    held = HeldRole.objects.select_for_update().filter(role=Role.ADMINISTRATOR, person__left_on=None)
    if not [one for one in held if one.person_id != person.pk]:
        raise LastAdministrator
