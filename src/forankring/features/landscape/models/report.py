"""What a citizen tells us is wrong on the public page. Nothing is kept about who wrote it."""

import uuid

from django.db import models

from .use import Use


class ErrorReport(models.Model):
    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    use = models.ForeignKey(Use, on_delete=models.CASCADE, related_name="reports")
    text = models.TextField()
    received_on = models.DateField()
    handled_on = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["received_on", "id"]

    def __str__(self) -> str:
        return str(self.pk)
