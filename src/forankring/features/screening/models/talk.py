"""Talks held about an initiative in a room, and what was taken over from them into a lens."""

import uuid

from django.db import models

from .screening import Screening


class Talk(models.Model):
    """A session, in the workshops room, whose sheet of one tool belongs to this initiative."""

    initiative = models.UUIDField(db_index=True)
    session = models.UUIDField()
    tool = models.CharField(max_length=40)
    began_on = models.DateField()

    class Meta:
        ordering = ["initiative", "began_on", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["initiative", "session", "tool"], name="screening_one_of_each_talk")
        ]

    def __str__(self) -> str:
        return f"{self.tool} {self.session}"


class Argument(models.Model):
    """What was said on a sealed sheet, word for word, with where it came from. The sheet itself is never changed."""

    class Side(models.TextChoices):
        FOR = "for"
        AGAINST = "against"
        AGREED = "agreed"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    screening = models.ForeignKey(Screening, on_delete=models.CASCADE, related_name="said")
    lens = models.CharField(max_length=8)
    side = models.CharField(max_length=8, choices=Side.choices)
    text = models.TextField()
    sheet = models.UUIDField()
    card = models.CharField(max_length=120)
    origin = models.JSONField(default=dict)
    """Session, title, version and day of the sheet; the tables that said it."""
    taken_as = models.CharField(max_length=20)

    class Meta:
        ordering = ["screening", "lens", "side", "card"]
        constraints = [
            models.UniqueConstraint(fields=["screening", "sheet", "card"], name="screening_said_taken_over_once")
        ]

    def __str__(self) -> str:
        return self.text
