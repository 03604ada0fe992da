"""What can be found, and who may find it."""

from django.db import models


class Audience(models.Model):
    """One set of keys; any of them opens. Many texts share one."""

    keys = models.TextField(unique=True)

    def __str__(self) -> str:
        return self.keys


class AudienceKey(models.Model):
    audience = models.ForeignKey(Audience, on_delete=models.CASCADE, related_name="rows")
    key = models.CharField(max_length=80)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["key", "audience"], name="audience_key_once")]

    def __str__(self) -> str:
        return self.key


class Document(models.Model):
    """A copy of the words another room keeps, to be found by. `key` is that room's own id."""

    audience = models.ForeignKey(Audience, on_delete=models.PROTECT, related_name="+")
    kind = models.CharField(max_length=40)
    key = models.CharField(max_length=80)
    title = models.CharField(max_length=250)
    url = models.CharField(max_length=300)
    text = models.TextField(blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["kind", "key"], name="document_once")]

    def __str__(self) -> str:
        return self.title
