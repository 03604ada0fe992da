"""The rows of direction: every frame in all its versions, and the list of tools."""

import uuid

from django.db import models
from django.utils.translation import gettext_lazy as _

from forankring.domain.words import da_key

from .words import FRAME_WORDS, STANDING_WORDS


class Kind(models.TextChoices):
    COMPASS = "compass", FRAME_WORDS["compass"]
    MATRIX = "matrix", FRAME_WORDS["matrix"]
    FOCUS = "focus", FRAME_WORDS["focus"]
    GUIDELINES = "guidelines", FRAME_WORDS["guidelines"]


class Frame(models.Model):
    """One version of one frame. A change is a new version, so an old decision can show what it was taken under."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    kind = models.CharField(max_length=12, choices=Kind.choices)
    number = models.PositiveIntegerField()
    content = models.JSONField()
    valid_from = models.DateField(_("Gælder fra"))
    made_on = models.DateField()
    role = models.CharField(max_length=40)

    class Meta:
        ordering = ["kind", "-number"]
        constraints = [models.UniqueConstraint(fields=["kind", "number"], name="frame_number_once")]

    def __str__(self) -> str:
        return f"{self.kind} {self.number}"


class Tool(models.Model):
    """A tool people ask about. `search_key` is the name as it is compared: small letters, no spaces."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    name = models.CharField(_("Navn"), max_length=80)
    standing = models.CharField(_("Må det bruges?"), max_length=12, choices=list(STANDING_WORDS.items()))
    what_for = models.CharField(_("Hvad til?"), max_length=300, blank=True)
    conditions = models.CharField(_("Vilkår med almindelige ord"), max_length=600, blank=True)
    valid_until = models.DateField(_("Gælder til og med"), null=True, blank=True)
    link = models.URLField(_("Adresse"), blank=True)
    search_key = models.CharField(max_length=80, unique=True)
    sort_key = models.CharField(max_length=170)
    revision = models.PositiveIntegerField(default=1)

    class Meta:
        ordering = ["sort_key", "id"]

    def __str__(self) -> str:
        return self.name

    def place(self) -> None:
        """Set what follows from the name; call it before saving."""
        self.search_key = key_of(self.name)
        self.sort_key = da_key(self.name)


def key_of(name: str) -> str:
    """The same for "Chat GPT" and "chatgpt"."""
    return "".join(c for c in name.casefold() if c.isalnum())[:80]
