"""One thing that travels the whole chain, from an idea to the AI map."""

import uuid

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from forankring.domain.journey import Entrance, Stage
from forankring.kernel.accounts.api import Unit

from ..words import ENTRANCE_WORDS, STAGE_WORDS, TRACK_WORDS, stage_word


class Access(models.TextChoices):
    """Open: everybody signed in may read the thread. Limited: the unit's leaders and the specialists."""

    OPEN = "open", _("Åben for alle ansatte")
    LIMITED = "limited", _("Kun for ledere og fagfolk, der har opgaven")


class Initiative(models.Model):
    """`stage`, `has_run`, `lane`, `ready` and `waits_for` follow from the records; they are kept to search and count.

    `origin` says what it grew from: {"session", "sheet", "version", "cards": […]} or {}. `owner` is a person's id.
    `revision` counts changes to the row: who comes second with an old one is told. `length` and `head` are how many
    records there are and the seal of the last, so that a thread cut short is seen. `ready` holds the moves that lack
    nothing, `waits_for` the first thing that is missing (a need's id, or "move:<id>"). `has_run`: it has been in use
    in the house, so that what is over is told apart from what never began.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    title = models.CharField(_("Titel"), max_length=120)
    summary = models.CharField(_("Kort fortalt"), max_length=400, blank=True)
    entrance = models.CharField(max_length=10, choices=[(e.value, ENTRANCE_WORDS[e]) for e in Entrance])
    stage = models.CharField(max_length=30, choices=[(s.value, STAGE_WORDS[s]) for s in Stage], db_index=True)
    stage_since = models.DateField()
    has_run = models.BooleanField(default=False)
    lane = models.CharField(max_length=10, blank=True)
    unit = models.ForeignKey(Unit, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    track = models.CharField(_("Spor"), max_length=30, blank=True, choices=[(k, v) for k, v in TRACK_WORDS.items()])
    access = models.CharField(_("Hvem må læse tråden?"), max_length=10, choices=Access.choices, default=Access.OPEN)
    owner = models.UUIDField(null=True, db_index=True)
    origin = models.JSONField(default=dict)
    waits_for = models.CharField(max_length=40, blank=True)
    ends_on = models.DateField(null=True, blank=True)
    sort_key = models.CharField(max_length=250, db_index=True, editable=False)
    ready = models.JSONField(default=list)
    length = models.PositiveIntegerField(default=0)
    head = models.CharField(max_length=64, blank=True)
    revision = models.PositiveIntegerField(default=0)
    started_on = models.DateField()
    changed_on = models.DateField()

    class Meta:
        ordering = ["sort_key", "id"]
        indexes = [
            models.Index(fields=["stage", "-stage_since"], name="initiative_by_stage"),
            models.Index(fields=["unit", "stage"], name="initiative_by_unit"),
        ]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("journey:thread", args=[self.pk])

    @property
    def stage_word(self) -> str:
        return stage_word(Stage(self.stage), has_run=self.has_run)
