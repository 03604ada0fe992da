"""The text of a paper while it is being written: one per initiative and matter."""

import uuid

from django.db import models
from django.utils.translation import gettext_lazy as _


class PaperAccess(models.TextChoices):
    OPEN = "open", _("Åben sag")
    CLOSED = "closed", _("Lukket sag")


class Paper(models.Model):
    """`matter` is what is decided (trial, operation, procurement, stop) or "med" for an agenda item.

    `sections` holds only what people changed; the rest is read from the thread each time. `recommended_by` is the
    id of who wrote the recommendation: four eyes look at it and nothing else does.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    initiative = models.UUIDField()
    matter = models.CharField(max_length=12)
    involvement = models.UUIDField(null=True, blank=True)
    sections = models.JSONField(default=dict)
    case_number = models.CharField(_("Sagsnummer"), max_length=60, blank=True)
    access = models.CharField(_("Adgang"), max_length=8, choices=PaperAccess.choices, default=PaperAccess.OPEN)
    recommended_by = models.UUIDField(null=True, blank=True)
    recommended_as = models.CharField(max_length=40, blank=True)
    revision = models.PositiveIntegerField(default=1)
    changed_on = models.DateField()

    class Meta:
        ordering = ["initiative", "matter", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["initiative", "matter"], condition=models.Q(involvement=None), name="paper_matter_once"
            ),
            models.UniqueConstraint(
                fields=["involvement"], condition=models.Q(involvement__isnull=False), name="paper_involvement_once"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.matter} {self.initiative}"
