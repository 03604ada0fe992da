"""Versions of the rules, the one draft, and who may approve besides legal. People are kept as ids, never as names."""

import uuid
from typing import Any, NoReturn

from django.db import models
from django.utils.translation import gettext_lazy as _

from forankring.kernel.accounts.api import Person


class NeverChanged(TypeError):
    """Somebody tried to change or remove a version. Put a new one in force instead."""


class Versions(models.QuerySet["RuleVersion"]):
    """Versions may be read and added, no more."""

    def update(self, **kwargs: Any) -> NoReturn:
        raise NeverChanged

    def bulk_update(self, *args: Any, **kwargs: Any) -> NoReturn:
        raise NeverChanged

    def delete(self) -> NoReturn:
        raise NeverChanged


class RuleVersion(models.Model):
    """One version. `document` is text (rules, English, cases), so that its order and its checksum stay what they were.

    `version` is the name records carry; `based_on` the number it was drafted from, 0 for what ships.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    number = models.PositiveIntegerField(unique=True)
    pack_id = models.CharField(max_length=60)
    version = models.CharField(max_length=60, unique=True)
    checksum = models.CharField(max_length=64, db_index=True)
    document = models.TextField()
    based_on = models.PositiveIntegerField()
    why = models.TextField()
    in_force_from = models.DateField(_("Gælder fra"), db_index=True)
    review_by = models.DateField(_("Skal gennemgås senest"))
    proposed_by = models.UUIDField()
    proposed_as = models.CharField(max_length=40)
    approved_by = models.UUIDField()
    approved_as = models.CharField(max_length=40)
    made_on = models.DateField()

    objects = Versions.as_manager()

    class Meta:
        ordering = ["-number"]

    def __str__(self) -> str:
        return f"{self.pack_id} {self.version}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self._state.adding:
            raise NeverChanged
        super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> NoReturn:
        raise NeverChanged


class RuleDraft(models.Model):
    """The draft there may be one of (`slot`). `revision` counts every change; `refusals` is what approvers answered."""

    class State(models.TextChoices):
        OPEN = "open", _("Kladde")
        PROPOSED = "proposed", _("Venter på godkendelse")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    slot = models.PositiveSmallIntegerField(default=1, unique=True, editable=False)
    document = models.TextField()
    based_on = models.PositiveIntegerField()
    state = models.CharField(max_length=8, choices=State.choices, default=State.OPEN)
    why = models.TextField(blank=True)
    wanted_from = models.DateField(null=True, blank=True)
    begun_by = models.UUIDField()
    begun_on = models.DateField()
    proposed_by = models.UUIDField(null=True)
    proposed_as = models.CharField(max_length=40, blank=True)
    proposed_on = models.DateField(null=True)
    refusals = models.JSONField(default=list)
    revision = models.PositiveIntegerField(default=1)

    def __str__(self) -> str:
        return f"{self.state} {self.based_on}"

    @property
    def is_proposed(self) -> bool:
        return self.state == self.State.PROPOSED


class RuleApprover(models.Model):
    """Somebody an administrator has given the second pair of eyes, beside the jurists."""

    person = models.OneToOneField(Person, on_delete=models.CASCADE, related_name="+")
    given_by = models.UUIDField()
    given_on = models.DateField()

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return str(self.person_id)
