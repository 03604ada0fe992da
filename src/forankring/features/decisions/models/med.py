"""How MED is to be, and was, part of one initiative."""

import uuid

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from forankring.kernel.accounts.api import Committee

from ..words import INVOLVEMENT_WORDS, OUTCOME_WORDS


class MedInvolvement(models.Model):
    """Planned until it stands on the thread as record number `record`; after that it is never changed.

    The database itself refuses a row that says MED was heard without committee, date and outcome.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    initiative = models.UUIDField(db_index=True)
    kind = models.CharField(_("Hvordan er MED med?"), max_length=12, choices=list(INVOLVEMENT_WORDS.items()))
    committee = models.ForeignKey(
        Committee, on_delete=models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("Udvalg")
    )
    apsa = models.JSONField(default=list)
    question = models.TextField(_("Hvad spørger I om?"), blank=True)
    statement_management = models.TextField(_("Ledersiden siger"), blank=True)
    statement_employees = models.TextField(_("Medarbejdersiden siger"), blank=True)
    dissent = models.TextField(_("Det er vi ikke enige om"), blank=True)
    outcome = models.CharField(_("Det endte med"), max_length=20, blank=True, choices=list(OUTCOME_WORDS.items()))
    meeting_reference = models.CharField(_("Punkt eller referat"), max_length=120, blank=True)
    meeting_on = models.DateField(_("Mødets dato"), null=True, blank=True)
    was_before = models.BooleanField(default=True)
    why_not = models.TextField(_("Hvorfor ikke før beslutningen?"), blank=True)
    tells_monitoring = models.BooleanField(default=False)
    record = models.PositiveIntegerField(null=True, blank=True)
    revision = models.PositiveIntegerField(default=1)
    made_on = models.DateField()

    class Meta:
        ordering = ["initiative", "made_on", "id"]
        constraints = [
            models.CheckConstraint(
                name="med_heard_with_committee_and_date",
                condition=Q(record=None)
                | ~Q(why_not="")
                | (Q(committee__isnull=False) & Q(meeting_on__isnull=False) & ~Q(outcome="")),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.initiative}"

    @property
    def is_recorded(self) -> bool:
        return self.record is not None
