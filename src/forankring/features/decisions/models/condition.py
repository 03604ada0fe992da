"""What a yes depends on: a text, a role that has it, a day, and a day the yes falls away."""

import uuid

from django.db import models
from django.utils.translation import gettext_lazy as _


class Condition(models.Model):
    """`record` is the number of the decision it belongs to on the thread."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    initiative = models.UUIDField(db_index=True)
    record = models.PositiveIntegerField()
    about = models.CharField(max_length=12)
    number = models.PositiveSmallIntegerField()
    text = models.CharField(_("Vilkår"), max_length=400)
    owner = models.CharField(_("Hvem har opgaven?"), max_length=40)
    due_on = models.DateField(_("Skal være opfyldt senest"))
    expires_on = models.DateField(_("Beslutningen udløber, hvis det ikke er opfyldt den"), null=True, blank=True)
    met_on = models.DateField(null=True, blank=True)
    met_how = models.CharField(_("Hvordan er det opfyldt?"), max_length=400, blank=True)
    expired_told = models.BooleanField(default=False)

    class Meta:
        ordering = ["initiative", "record", "number"]
        constraints = [
            models.UniqueConstraint(fields=["initiative", "record", "number"], name="condition_number_once"),
            models.CheckConstraint(
                name="condition_expires_after_due",
                condition=models.Q(expires_on=None) | models.Q(expires_on__gte=models.F("due_on")),
            ),
        ]

    def __str__(self) -> str:
        return self.text
