"""A small Fjordby: units, committees and seats, made by name."""

from forankring.kernel.accounts.models import Committee, Unit


def unit(name: str, parent: Unit | None = None, **more: str) -> Unit:
    return Unit.objects.create(name=name, parent=parent, **more)


def committee(name: str, parent: Committee | None = None, unit: Unit | None = None) -> Committee:
    return Committee.objects.create(name=name, parent=parent, unit=unit)
