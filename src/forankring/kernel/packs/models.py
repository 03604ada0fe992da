"""A tool the house has made its own."""

import uuid

from django.db import models

from forankring.domain.grammar import Tool
from forankring.domain.grammar.codec import tool_from_json

from .changes import Changes, from_json, to_json


class Fork(models.Model):
    """Our changes in one tool, and the tool as it was when we made them.

    The base is kept here, frozen, because its files may be gone after an upgrade. `words` and `structure`
    hold only what we changed (see `changes`). Who changed it is kept as a role; the audit knows the rest.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    tool = models.CharField(max_length=40, unique=True)
    pack = models.CharField(max_length=100)
    base_version = models.CharField(max_length=40)
    base_checksum = models.CharField(max_length=64)
    base = models.JSONField()
    words = models.JSONField(default=dict)
    structure = models.JSONField(default=dict)
    revision = models.PositiveIntegerField(default=1)
    changed_role = models.CharField(max_length=40)
    changed_at = models.DateTimeField()

    class Meta:
        ordering = ["tool"]
        constraints = [models.CheckConstraint(condition=models.Q(revision__gte=1), name="fork_has_revision")]

    def __str__(self) -> str:
        return f"{self.tool} ({self.base_version})"

    @property
    def base_tool(self) -> Tool:
        return tool_from_json(self.base)

    @property
    def changes(self) -> Changes:
        return from_json(self.words, self.structure)

    def keep_changes(self, ours: Changes) -> None:
        self.words, self.structure = to_json(ours)
