"""One record on the thread. Written once; nothing in the house changes or removes it."""

import uuid
from typing import Any, NoReturn

from django.db import models

from .initiative import Initiative


class NeverChanged(TypeError):
    """Somebody tried to change or remove a record. Write a correction instead."""


class Records(models.QuerySet["Record"]):
    """Many records at once may be read and nothing else."""

    def update(self, **kwargs: Any) -> NoReturn:
        raise NeverChanged

    def bulk_update(self, *args: Any, **kwargs: Any) -> NoReturn:
        raise NeverChanged

    def delete(self) -> NoReturn:
        raise NeverChanged


class Record(models.Model):
    """`body` is canonical JSON text, so that the very bytes are what is sealed. `by` is a person's id or empty."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    initiative = models.ForeignKey(Initiative, on_delete=models.PROTECT, related_name="records")
    number = models.PositiveIntegerField()
    kind = models.CharField(max_length=20)
    on = models.DateField()
    role = models.CharField(max_length=40, blank=True)
    by = models.UUIDField(null=True)
    body = models.TextField()
    previous = models.CharField(max_length=64)
    seal = models.CharField(max_length=64)

    objects = Records.as_manager()

    class Meta:
        ordering = ["initiative", "number"]
        constraints = [models.UniqueConstraint(fields=["initiative", "number"], name="record_number_once")]

    def __str__(self) -> str:
        return f"{self.initiative_id} #{self.number} {self.kind}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self._state.adding:
            raise NeverChanged
        super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> NoReturn:
        raise NeverChanged
