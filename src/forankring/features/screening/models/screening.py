"""A screening in rounds, and the answers under each lens."""

import uuid

from django.db import models
from django.utils.translation import gettext_lazy as _


class Screening(models.Model):
    """One round. Light until an answer asks for the full one; finished it stands on the thread and is not changed."""

    class Kind(models.TextChoices):
        LIGHT = "light", _("Let screening")
        FULL = "full", _("Fuld screening")

    class State(models.TextChoices):
        DRAFT = "draft", _("I gang")
        DONE = "done", _("Færdig")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    initiative = models.UUIDField()
    number = models.PositiveIntegerField()
    kind = models.CharField(max_length=8, choices=Kind.choices, default=Kind.LIGHT)
    state = models.CharField(max_length=8, choices=State.choices, default=State.DRAFT)
    overrides = models.JSONField(default=dict)
    """Lens to {verdict, why, role}: what somebody set instead of what was found."""
    started_on = models.DateField()
    done_on = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["initiative", "number"]
        constraints = [models.UniqueConstraint(fields=["initiative", "number"], name="screening_one_of_each_round")]

    def __str__(self) -> str:
        return f"{self.kind} {self.initiative} {self.number}"

    @property
    def is_done(self) -> bool:
        return self.state == self.State.DONE


class LensAnswers(models.Model):
    """`answers` by question or fact, `texts` by field. The role that last filled it in is kept, never the person."""

    screening = models.ForeignKey(Screening, on_delete=models.CASCADE, related_name="lenses")
    lens = models.CharField(max_length=8)
    answers = models.JSONField(default=dict)
    texts = models.JSONField(default=dict)
    filled_as = models.CharField(max_length=20)
    revision = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["screening", "lens"]
        constraints = [models.UniqueConstraint(fields=["screening", "lens"], name="screening_one_of_each_lens")]

    def __str__(self) -> str:
        return f"{self.lens} {self.screening_id}"
