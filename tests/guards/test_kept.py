"""What we keep has a reason, a time and a way to go; and no room holds on to another's rows."""

import pytest
from django.apps import apps
from django.db import models

from forankring.kernel.retention.api import models_covered

from .tree import nothing

OPEN_TO_ALL = {"accounts"}
"""People and units live here; every other room keeps ids."""


def test_every_table_has_a_rule_for_how_long_it_is_kept() -> None:
    nothing({model._meta.label for model in apps.get_models()} - models_covered())


def test_no_rule_covers_a_table_that_does_not_exist() -> None:
    known = {model._meta.label for model in apps.get_models()}
    installed = {config.label for config in apps.get_app_configs()}
    named = {name for name in models_covered() if name.split(".")[0] in installed and "." in name}
    nothing(named - known)


@pytest.mark.parametrize("field", [f for m in apps.get_models() for f in m._meta.get_fields()], ids=str)
def test_no_row_leans_on_a_row_in_another_room(field: object) -> None:
    """A foreign key is a back door: it joins, locks and deletes past the room's own api."""
    if not isinstance(field, models.ForeignKey | models.ManyToManyField | models.OneToOneField):
        return
    here, there = room(field.model), room(field.related_model)
    assert not here or not there or here == there or there in OPEN_TO_ALL


def room(model: object) -> str:
    """The label of one of our rooms; empty for Django's and allauth's own tables."""
    assert isinstance(model, type)
    return model._meta.app_label if model.__module__.startswith("forankring.") else ""  # type: ignore[attr-defined]
