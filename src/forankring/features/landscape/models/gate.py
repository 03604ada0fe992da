"""At the gate: duties that are done, and exceptions that end.

An exception has somebody who answers for it, a reason and an end. A duty is done when somebody says where the proof is.
"""

import uuid

from django.db import models

from .use import Use


class GateException(models.Model):
    """`item` is what is excepted (a duty, a question, "agreement", "risk"). `is_legal`: signed by legal."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    use = models.ForeignKey(Use, on_delete=models.CASCADE, related_name="exceptions")
    item = models.CharField(max_length=60)
    owner_role = models.CharField(max_length=120)
    reason = models.TextField()
    expires_on = models.DateField(db_index=True)
    is_legal = models.BooleanField(default=False)
    accepted_by = models.UUIDField(null=True)
    accepted_on = models.DateField()

    class Meta:
        ordering = ["use", "item"]
        constraints = [models.UniqueConstraint(fields=["use", "item"], name="gate_exception_once")]

    def __str__(self) -> str:
        return f"{self.use_id} {self.item}"


class DutyDone(models.Model):
    """`duty` is the law pack's id, `evidence` where the proof lies, `role` who said so."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    use = models.ForeignKey(Use, on_delete=models.CASCADE, related_name="duties_done")
    duty = models.CharField(max_length=60)
    evidence = models.CharField(max_length=300)
    role = models.CharField(max_length=40)
    done_on = models.DateField()

    class Meta:
        ordering = ["use", "duty"]
        constraints = [models.UniqueConstraint(fields=["use", "duty"], name="duty_done_once")]

    def __str__(self) -> str:
        return f"{self.use_id} {self.duty}"
