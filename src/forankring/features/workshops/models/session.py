"""A planned session, and the colleagues who run it together."""

import uuid
from datetime import date

from django.db import models
from django.utils.translation import gettext_lazy as _


class Status(models.TextChoices):
    PLANNED = "planned", _("Planlagt")
    OPEN = "open", _("I gang")
    CLOSED = "closed", _("Afsluttet")


class Session(models.Model):
    """`items` is the plan as plain data (see `plan.py`); `owner` and co-facilitators are ids of persons.

    `room` and `code` are given by the ledger at start and stay empty until then. Days are kept, not moments.
    An idea wall rests after `open_until`: that day alone decides. `rested_on` is when the night noted it.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    title = models.CharField(_("Titel"), max_length=120)
    language = models.CharField(_("Sprog"), max_length=2, default="da", choices=[("da", "Dansk"), ("en", "English")])
    purpose = models.TextField(_("Formål"), max_length=1000, blank=True)
    starts_at = models.DateTimeField(_("Begynder"), null=True, blank=True)
    place = models.CharField(_("Sted"), max_length=160, blank=True)
    tables = models.JSONField(_("Borde"), default=list, blank=True)
    items = models.JSONField(_("Program"), default=list, blank=True)
    owner = models.UUIDField(db_index=True)
    status = models.CharField(max_length=10, choices=Status.choices, default=Status.PLANNED)
    room = models.CharField(max_length=64, blank=True)
    code = models.CharField(max_length=16, blank=True)
    is_wall = models.BooleanField(_("Åben idévæg"), default=False)
    open_until = models.DateField(_("Åben til og med"), null=True, blank=True)
    rested_on = models.DateField(null=True, blank=True)
    closed_on = models.DateField(null=True, blank=True)
    changed_on = models.DateField(auto_now=True)

    class Meta:
        ordering = ["starts_at", "title", "id"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(status="planned") | ~models.Q(room=""), name="started_session_has_room"
            ),
        ]

    def __str__(self) -> str:
        return self.title

    def is_over(self, today: date) -> bool:
        """True for an idea wall whose last day has passed: it takes no more ideas."""
        return self.is_wall and self.open_until is not None and self.open_until < today


class CoFacilitator(models.Model):
    session = models.ForeignKey(Session, on_delete=models.CASCADE, related_name="co_facilitators")
    person = models.UUIDField(db_index=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["session", "person"], name="co_facilitator_once")]

    def __str__(self) -> str:
        return str(self.person)
