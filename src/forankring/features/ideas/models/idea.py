"""An idea as it was said, and a group that holds ideas which belong together."""

import uuid

from django.db import models
from django.utils.translation import gettext_lazy as _

from forankring.kernel.accounts.api import Unit

from .lexicon import Category


class Standing(models.TextChoices):
    """Nothing disappears: an idea is open, chosen, or waits with a reason everybody can read."""

    OPEN = "open", _("Åben")
    CHOSEN = "chosen", _("Valgt")
    LATER = "later", _("Ikke nu")


class Weight(models.IntegerChoices):
    LITTLE = 1, _("Lidt")
    SOME = 2, _("Noget")
    MUCH = 3, _("Meget")


class Matter(models.Model):
    """What ideas and groups share: how much the group says it weighs, and what was decided about it.

    The weights are set once by the group together, never averaged over persons. `initiative` is an id.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    category = models.ForeignKey(Category, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    frequency = models.PositiveSmallIntegerField(choices=Weight.choices, null=True, blank=True)
    effort = models.PositiveSmallIntegerField(choices=Weight.choices, null=True, blank=True)
    value = models.PositiveSmallIntegerField(choices=Weight.choices, null=True, blank=True)
    standing = models.CharField(max_length=10, choices=Standing.choices, default=Standing.OPEN, db_index=True)
    reason = models.CharField(max_length=400, blank=True)
    look_again = models.DateField(null=True, blank=True)
    initiative = models.UUIDField(null=True, db_index=True)
    sort_key = models.CharField(max_length=250, editable=False)
    revision = models.PositiveIntegerField(default=0)

    class Meta:
        abstract = True


class IdeaGroup(Matter):
    """A heading over ideas that belong together; `notes` keep what pulls the other way or says it differently."""

    title = models.CharField(_("Overskrift"), max_length=120)
    notes = models.TextField(max_length=2000, blank=True)

    class Meta:
        ordering = ["sort_key", "id"]

    def __str__(self) -> str:
        return self.title


class Idea(Matter):
    """One idea, word for word. `wordings` are all the ways it was said; `origin` says which card it was.

    `author` is set only when somebody typed it and wanted to stand by it. Days are kept, not moments.
    """

    why = ""
    """What it shares with the text somebody is writing; said by `near.like`, never kept."""

    text = models.CharField(max_length=1000)
    often = models.BooleanField(default=False)
    part = models.CharField(max_length=1000, blank=True)
    function = models.CharField(max_length=1000, blank=True)
    dots = models.PositiveIntegerField(default=0)
    unit = models.ForeignKey(Unit, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    wordings = models.JSONField(default=list)
    origin = models.JSONField(default=dict)
    sheet = models.UUIDField(null=True, db_index=True)
    card = models.CharField(max_length=80, blank=True)
    author = models.UUIDField(null=True, db_index=True)
    group = models.ForeignKey(IdeaGroup, on_delete=models.SET_NULL, null=True, related_name="ideas")
    said_on = models.DateField()
    changed_on = models.DateField(auto_now=True)

    class Meta:
        ordering = ["sort_key", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["sheet", "card"], condition=models.Q(sheet__isnull=False), name="card_taken_in_once"
            )
        ]

    def __str__(self) -> str:
        return self.text
