"""One line per act."""

from django.db import models


class AuditLine(models.Model):
    """`who` is a person's id, empty when the machine acted by rule or on command; `act` finds its sentence."""

    at = models.DateTimeField(db_index=True)
    who = models.UUIDField(null=True)
    role = models.CharField(max_length=40, blank=True)
    act = models.CharField(max_length=60)
    target = models.CharField(max_length=64, blank=True)
    ids = models.JSONField(default=dict)

    class Meta:
        ordering = ["-at", "-id"]
        indexes = [models.Index(fields=["target", "-at"], name="audit_by_target")]

    def __str__(self) -> str:
        return f"{self.act} {self.target}"
