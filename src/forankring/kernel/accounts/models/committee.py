"""MED committees as the municipality has them: its own names and levels, who sits on which side."""

import uuid
from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _

from forankring.domain.words import da_key

from .person import Person
from .unit import Unit


class Side(models.TextChoices):
    MANAGEMENT = "management", _("Ledersiden")
    EMPLOYEES = "employees", _("Medarbejdersiden")


class Post(models.TextChoices):
    CHAIR = "chair", _("Formand")
    VICE_CHAIR = "vice_chair", _("Næstformand")
    MEMBER = "member", _("Medlem")
    SAFETY_REP = "safety_rep", _("Arbejdsmiljørepræsentant")
    DEPUTY = "deputy", _("Stedfortræder")
    SECRETARY = "secretary", _("Sekretær")


class Committee(models.Model):
    """`unit` is the part of the organisation it covers; empty: all of it. `kind` is the municipality's own word."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    name = models.CharField(_("Navn"), max_length=120)
    short_name = models.CharField(_("Kort navn"), max_length=20, blank=True)
    kind = models.CharField(_("Slags"), max_length=60, blank=True)
    parent = models.ForeignKey("self", on_delete=models.PROTECT, null=True, blank=True, related_name="children")
    unit = models.ForeignKey(Unit, on_delete=models.PROTECT, null=True, blank=True, related_name="committees")
    external_id = models.CharField(max_length=80, blank=True)
    is_closed = models.BooleanField(default=False)
    sort_key = models.CharField(max_length=250, editable=False)

    class Meta:
        ordering = ["sort_key", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["external_id"], condition=~models.Q(external_id=""), name="committee_external_id_once"
            ),
        ]

    def __str__(self) -> str:
        return self.name

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.place()
        if "update_fields" in kwargs:
            kwargs["update_fields"] = {*kwargs["update_fields"], "sort_key"}
        super().save(*args, **kwargs)

    def place(self) -> None:
        """Set what follows from the name. Saving does it too."""
        self.sort_key = da_key(self.name)


class CommitteeSeat(models.Model):
    """Who sits where. A seat may stand empty. Which union a person belongs to is never kept."""

    committee = models.ForeignKey(Committee, on_delete=models.CASCADE, related_name="seats")
    person = models.ForeignKey(Person, on_delete=models.SET_NULL, null=True, blank=True, related_name="seats")
    side = models.CharField(max_length=12, choices=Side.choices)
    post = models.CharField(max_length=12, choices=Post.choices, default=Post.MEMBER)

    class Meta:
        ordering = ["committee", "side", "post", "id"]

    def __str__(self) -> str:
        return f"{self.committee_id} {self.side} {self.post}"
