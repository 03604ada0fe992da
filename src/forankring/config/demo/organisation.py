"""Fjordby's units, committees, people and seats, made by the acts an administrator uses. Safe to call again."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml
from django.db import transaction

from forankring.kernel.accounts.api import (
    Committee,
    Person,
    Role,
    Unit,
    give_role,
    give_seat,
    person_by_email,
    save_committee,
    save_unit,
)

TEXTS = Path(__file__).with_name("organisation.yml")
Told = Mapping[str, Any]


@transaction.atomic
def make_organisation(by: Person) -> dict[str, Unit]:
    """Everything in organisation.yml; returns the units by their short name. `by` is an administrator."""
    told: Told = yaml.safe_load(TEXTS.read_text("utf-8"))
    units: dict[str, Unit] = {}
    for one in told["units"]:
        units[one["id"]] = _unit(by, one, units)
    for one in told["people"]:
        _person(by, one, units)
    if not Committee.objects.exists():
        _committees(by, told, units)
    return units


def _unit(by: Person, told: Told, units: Mapping[str, Unit]) -> Unit:
    found = Unit.objects.filter(name=told["name"]).first()
    parent = units[told["parent"]] if "parent" in told else None
    return found or save_unit(by, Unit(), parent=parent, name=told["name"], kind=told["kind"])


def _person(by: Person, told: Told, units: Mapping[str, Unit]) -> None:
    works_at = units[told["works_at"]]
    person = person_by_email(told["email"])
    if person is None:
        person = Person(email=told["email"], name=told["name"], unit=works_at.name, works_at=works_at)
        person.set_unusable_password()
        person.save()
    for role in told["roles"]:
        give_role(by, person, Role(role), units.get(told.get("leads", "")))


def _committees(by: Person, told: Told, units: Mapping[str, Unit]) -> None:
    committees: dict[str, Committee] = {}
    for one in told["committees"]:
        words = {
            "name": one["name"],
            "short_name": one["short_name"],
            "kind": one["kind"],
            "parent": committees.get(one.get("parent", "")),
            "unit": units.get(one.get("unit", "")),
        }
        committees[one["id"]] = save_committee(by, Committee(), words)
    for one in told["seats"]:
        give_seat(by, committees[one["committee"]], one["side"], one["post"], person_by_email(one["person"]))
