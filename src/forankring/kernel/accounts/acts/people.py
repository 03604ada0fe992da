"""Roles come and go; whoever has left is forgotten."""

from datetime import datetime

from django.db import transaction
from django.utils import timezone

from forankring.kernel.audit.api import record
from forankring.kernel.retention.api import forgotten

from ..models import HeldRole, Person, Role
from ..refusals import LastAdministrator, MayNot, RemovingOneself


@transaction.atomic
def give_role(by: Person, person: Person, role: Role) -> None:
    """Give a role; an account that had closed opens again. Raises `MayNot` for anybody but an administrator."""
    _only_administrators(by)
    HeldRole.objects.get_or_create(person=person, role=role)
    Person.objects.filter(pk=person.pk).update(left_on=None)
    record(by, "role_given", person.pk, given=role)


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
def save_own_details(person: Person, name: str, unit: str) -> None:
    Person.objects.filter(pk=person.pk).update(name=name, unit=unit)
    record(person, "own_details_saved", person.pk)


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
