"""What the municipality calls things: its categories, and words that mean the same here."""

import uuid

from django.db import models
from django.utils.translation import gettext_lazy as _


class Category(models.Model):
    """`seeds` are words people use about it, apart by commas: proposals come from them and from the name."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    name = models.CharField(_("Navn"), max_length=60, unique=True)
    seeds = models.CharField(_("Ord, der hører til"), max_length=400, blank=True)
    sort_key = models.CharField(max_length=150, editable=False)

    class Meta:
        ordering = ["sort_key", "id"]

    def __str__(self) -> str:
        return self.name


class Synonym(models.Model):
    """Words that mean the same, apart by commas. `is_learnt`: two people's words met in a group somebody confirmed."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    words = models.CharField(_("Ord, der betyder det samme"), max_length=200, unique=True)
    is_learnt = models.BooleanField(default=False)
    is_used = models.BooleanField(_("Brug ordene"), default=True)

    class Meta:
        ordering = ["words"]

    def __str__(self) -> str:
        return self.words
