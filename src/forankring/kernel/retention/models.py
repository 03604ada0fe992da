"""Proof that something was erased: how many of what, by which rule, when. Never the content."""

from django.db import models


class DeletionLog(models.Model):
    kind = models.CharField(max_length=60)
    count = models.PositiveIntegerField()
    rule = models.CharField(max_length=60)
    at = models.DateTimeField()

    class Meta:
        ordering = ["-at", "-id"]

    def __str__(self) -> str:
        return f"{self.kind}: {self.count}"
