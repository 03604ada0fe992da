"""The municipality's own organisation: any number of levels, its own words for them."""

import uuid
from typing import Any

from django.db import models, transaction
from django.db.models import Value
from django.db.models.functions import Concat, Substr
from django.utils.translation import gettext_lazy as _

from forankring.domain.words import da_key

MOST_LEVELS = 40
"""A path must fit an index; no municipality has come near."""


class Unit(models.Model):
    """`kind` is the municipality's word ("center", "børnehus"). `path` holds the ids from the top down."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    name = models.CharField(_("Navn"), max_length=120)
    kind = models.CharField(_("Slags"), max_length=60, blank=True)
    parent = models.ForeignKey("self", on_delete=models.PROTECT, null=True, blank=True, related_name="children")
    external_id = models.CharField(_("Id i jeres organisationssystem"), max_length=80, blank=True)
    is_closed = models.BooleanField(default=False)
    path = models.CharField(max_length=1600, db_index=True, editable=False)
    sort_key = models.CharField(max_length=250, editable=False)

    class Meta:
        ordering = ["sort_key", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["external_id"], condition=~models.Q(external_id=""), name="unit_external_id_once"
            ),
        ]

    def __str__(self) -> str:
        return self.name

    def save(self, *args: Any, **kwargs: Any) -> None:
        """A unit that moves takes everything below it along."""
        self.place()
        if "update_fields" in kwargs:
            kwargs["update_fields"] = {*kwargs["update_fields"], "sort_key", "path"}
        with transaction.atomic():
            before = Unit.objects.filter(pk=self.pk).values_list("path", flat=True).first()
            super().save(*args, **kwargs)
            if before and before != self.path:
                tail = Substr("path", len(before) + 1)
                below = Unit.objects.filter(path__startswith=before).exclude(pk=self.pk)
                below.update(path=Concat(Value(self.path), tail, output_field=models.CharField()))

    def place(self) -> None:
        """Set what follows from the name and the parent. Saving does it too."""
        self.sort_key = da_key(self.name)
        self.path = f"{self.parent.path if self.parent else ''}{self.pk}/"

    @property
    def level(self) -> int:
        """0 at the top."""
        return self.path.count("/") - 1
