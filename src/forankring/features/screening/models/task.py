"""What the law and the answers ask somebody to do: who has it, by when, and where the proof is."""

import uuid

from django.db import models


class Task(models.Model):
    """`key` is a duty's id, or a question with the place of its outcome. The words are kept as they were asked.

    `is_stop`: nobody ticks it off. `is_asked` False: the answers or the rules no longer ask for it.
    """

    class Source(models.TextChoices):
        DUTY = "duty"
        ANSWER = "answer"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    initiative = models.UUIDField(db_index=True)
    source = models.CharField(max_length=8, choices=Source.choices)
    key = models.CharField(max_length=80)
    text = models.JSONField()
    """Danish and English: {"da", "en"}."""
    ref = models.CharField(max_length=200, blank=True)
    port = models.CharField(max_length=20, blank=True)
    number = models.PositiveSmallIntegerField(default=0)
    is_stop = models.BooleanField(default=False)
    is_asked = models.BooleanField(default=True)
    binds_on = models.DateField(null=True, blank=True)
    owner_role = models.CharField(max_length=20, blank=True)
    owner = models.UUIDField(null=True, blank=True, db_index=True)
    due_on = models.DateField(null=True, blank=True)
    evidence = models.CharField(max_length=600, blank=True)
    done_on = models.DateField(null=True, blank=True)
    done_as = models.CharField(max_length=20, blank=True)
    revision = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["initiative", "number", "key"]
        constraints = [models.UniqueConstraint(fields=["initiative", "key"], name="screening_one_of_each_task")]

    def __str__(self) -> str:
        return f"{self.key} {self.initiative}"

    @property
    def is_done(self) -> bool:
        return self.done_on is not None and not self.is_stop
