"""Proof that something was erased, and the municipality's own shorter times."""

from django.db import models


class DeletionLog(models.Model):
    """How many of what went, by which rule, when. Never the content.

    `target` is set when one thing was erased because somebody asked, so that a restored backup can forget it
    again; the id points at nothing any more.
    """

    kind = models.CharField(max_length=60)
    count = models.PositiveIntegerField()
    rule = models.CharField(max_length=20)
    at = models.DateTimeField()
    target = models.UUIDField(null=True)

    class Meta:
        ordering = ["-at", "-id"]

    def __str__(self) -> str:
        return f"{self.kind}: {self.count}"


class ShorterTime(models.Model):
    """A municipality may keep things for a shorter time than the rule says, never longer."""

    kind = models.CharField(max_length=60, unique=True)
    days = models.PositiveIntegerField()

    def __str__(self) -> str:
        return f"{self.kind}: {self.days}"
