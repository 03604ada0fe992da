"""The agreed result of one tool in one session: a draft the facilitator works on, and its sealed versions."""

import uuid

from django.db import models

from .session import Session


class Sheet(models.Model):
    """`base` is what the room gave (a `SheetValue` per field, doubles apart), `arranged` what was done with it.

    Both are plain data (`domain.grammar.codec`, `domain.answers`). `history` holds earlier `arranged`, newest
    last, so that every act can be undone. `revision` counts changes: who comes second with an old one is told.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    session = models.ForeignKey(Session, on_delete=models.CASCADE, related_name="sheets")
    item = models.CharField(max_length=64)
    tool = models.JSONField()
    base = models.JSONField(default=dict)
    arranged = models.JSONField(default=dict)
    history = models.JSONField(default=list)
    revision = models.PositiveIntegerField(default=0)
    harvested_on = models.DateField(null=True)

    class Meta:
        ordering = ["session", "item"]
        constraints = [models.UniqueConstraint(fields=["session", "item"], name="one_sheet_per_item")]

    def __str__(self) -> str:
        return f"{self.session_id}/{self.item}"


class SheetVersion(models.Model):
    """A sheet as it was agreed: never changed again. A correction is the next number."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    sheet = models.ForeignKey(Sheet, on_delete=models.CASCADE, related_name="versions")
    number = models.PositiveIntegerField()
    tool = models.JSONField()
    values = models.JSONField()
    sealed_on = models.DateField()

    class Meta:
        ordering = ["sheet", "-number"]
        constraints = [models.UniqueConstraint(fields=["sheet", "number"], name="sheet_version_once")]

    def __str__(self) -> str:
        return f"{self.sheet_id} v{self.number}"
