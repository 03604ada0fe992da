"""One row per thing to do."""

from django.db import models


class Job(models.Model):
    """`key` makes it once: the day for a nightly rule, an id for a single thing. `ids` are ids and short codes.

    `leased_until` of a job that is not done tells that a house has it, or was killed while it had; `cut_off` counts
    the latter.
    """

    name = models.CharField(max_length=60)
    key = models.CharField(max_length=80)
    ids = models.JSONField(default=dict)
    due_at = models.DateTimeField()
    leased_until = models.DateTimeField(null=True)
    tries = models.PositiveSmallIntegerField(default=0)
    cut_off = models.PositiveSmallIntegerField(default=0)
    done_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["due_at", "id"]
        constraints = [models.UniqueConstraint(fields=["name", "key"], name="job_once")]
        indexes = [models.Index(fields=["due_at"], condition=models.Q(done_at=None), name="jobs_waiting")]

    def __str__(self) -> str:
        return f"{self.name} {self.key}"
