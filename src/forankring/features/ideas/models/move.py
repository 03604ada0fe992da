"""The history of who stood where: each act of gathering, so that it can be told and taken back."""

import uuid

from django.db import models


class Move(models.Model):
    """`before` and `after` map the ideas that moved to their group ("" is alone); `groups` holds headings that went.

    `by` is a person's id. Never changed; taking back is a move of its own and marks the one it took back.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    number = models.PositiveIntegerField(unique=True)
    kind = models.CharField(max_length=12)
    title = models.CharField(max_length=120, blank=True)
    before = models.JSONField(default=dict)
    after = models.JSONField(default=dict)
    groups = models.JSONField(default=dict)
    by = models.UUIDField(null=True)
    on = models.DateField()
    is_taken_back = models.BooleanField(default=False)

    class Meta:
        ordering = ["-number"]

    def __str__(self) -> str:
        return f"{self.number} {self.kind}"
