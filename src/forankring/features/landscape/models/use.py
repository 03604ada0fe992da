"""One thing a system is used for: the row on the AI map. Its life is the initiative's stage."""

import uuid

from django.db import models

from forankring.domain.words import da_key
from forankring.kernel.accounts.api import Unit

from ..words import AREAS, BANDS, DECISION_ROLES, SENSITIVITIES, YES_NO
from .system import System


class UseAssessed(models.Model):
    """What has been assessed about a use: by the law's rules, and by people in papers of their own."""

    ai_class = models.CharField(max_length=30, blank=True)
    class_rule = models.CharField(max_length=10, blank=True)
    ruleset_version = models.CharField(max_length=40, blank=True)
    is_provisional = models.BooleanField(default=False)
    law_role = models.CharField(max_length=30, blank=True)
    risk_assessment_ref = models.CharField(max_length=200, blank=True)
    risk_assessment_on = models.DateField(null=True, blank=True)
    dpia_ref = models.CharField(max_length=200, blank=True)
    dpia_on = models.DateField(null=True, blank=True)
    dpia_summary = models.TextField(blank=True)
    fria_process = models.TextField(blank=True)
    fria_period = models.TextField(blank=True)
    fria_groups = models.TextField(blank=True)
    fria_harms = models.TextField(blank=True)
    fria_oversight = models.TextField(blank=True)
    fria_measures = models.TextField(blank=True)
    fria_summary = models.TextField(blank=True)
    fria_notified_on = models.DateField(null=True, blank=True)
    eu_db_number = models.CharField(max_length=80, blank=True)
    eu_db_on = models.DateField(null=True, blank=True)

    class Meta:
        abstract = True


class UseData(models.Model):
    """What information it works on, and by what right. Lists hold rows as the catalogue names their columns."""

    personal_data = models.CharField(max_length=10, choices=YES_NO, default="unknown")
    sensitivity = models.CharField(max_length=15, choices=SENSITIVITIES, default="unknown")
    data_categories = models.TextField(blank=True)
    data_subjects = models.TextField(blank=True)
    legal_basis_operation = models.JSONField(default=list, blank=True)
    legal_basis_development = models.JSONField(default=list, blank=True)
    data_sources = models.JSONField(default=list, blank=True)
    training_data = models.JSONField(default=list, blank=True)
    processing_record_ref = models.CharField(max_length=120, blank=True)
    erasure_period = models.CharField(max_length=10, blank=True)

    class Meta:
        abstract = True


class Use(UseAssessed, UseData):
    """Labels and who may see what: `catalogue.use`.

    `public` is the text that was published, word for word: what is changed later waits until it is published too.
    `review_reasons` are codes of why it must be looked at again; the night moves it.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    initiative = models.UUIDField(unique=True)
    system = models.ForeignKey(System, on_delete=models.PROTECT, related_name="uses")
    title = models.CharField(max_length=100)
    short_description = models.TextField(blank=True)
    version = models.PositiveIntegerField(default=1)
    language = models.CharField(max_length=2, default="da")
    unit = models.ForeignKey(Unit, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    workplaces = models.CharField(max_length=300, blank=True)
    area = models.CharField(max_length=12, choices=AREAS, blank=True, db_index=True)
    kle_codes = models.JSONField(default=list, blank=True)
    use_types = models.JSONField(default=list, blank=True)
    responsible_role = models.CharField(max_length=120, blank=True)
    professional_role = models.CharField(max_length=120, blank=True)
    owner_role = models.CharField(max_length=120, blank=True)
    contact_email = models.CharField(max_length=120, blank=True)
    user_band = models.CharField(max_length=10, choices=BANDS, default="unknown")
    affected_groups = models.TextField(blank=True)
    purpose = models.TextField(blank=True)
    expected_value = models.TextField(blank=True)
    alternatives = models.TextField(blank=True)
    proportionality = models.TextField(blank=True)
    decision_process = models.TextField(blank=True)
    decision_role = models.CharField(max_length=12, choices=DECISION_ROLES, blank=True)
    human_oversight = models.TextField(blank=True)
    oversight_role = models.CharField(max_length=120, blank=True)
    logs_overrides = models.CharField(max_length=10, choices=YES_NO, default="unknown")
    information_to_citizens = models.TextField(blank=True)
    complaint_route = models.TextField(blank=True)
    complaint_url = models.CharField(max_length=300, blank=True)
    rollback = models.TextField(blank=True)
    competence_needs = models.TextField(blank=True)
    introduced_count = models.PositiveIntegerField(null=True, blank=True)
    risks = models.JSONField(default=list, blank=True)
    benefits = models.JSONField(default=list, blank=True)
    starts_on = models.DateField(null=True, blank=True)
    pilot_ends_on = models.DateField(null=True, blank=True)
    ends_on = models.DateField(null=True, blank=True)
    next_review_on = models.DateField(null=True, blank=True, db_index=True)
    revised_on = models.DateField()
    origin = models.JSONField(default=dict, blank=True)
    review_reasons = models.JSONField(default=list, blank=True)
    public = models.JSONField(default=dict, blank=True)
    is_published = models.BooleanField(default=False, db_index=True)
    published_on = models.DateField(null=True, blank=True)
    source_id = models.CharField(max_length=120, blank=True)
    sort_key = models.CharField(max_length=250, db_index=True, editable=False)
    revision = models.PositiveIntegerField(default=0)
    registered_on = models.DateField()
    changed_on = models.DateField()

    class Meta:
        ordering = ["sort_key", "id"]
        constraints = [
            models.UniqueConstraint(fields=["source_id"], condition=~models.Q(source_id=""), name="use_source_id_once"),
        ]

    def __str__(self) -> str:
        return self.title

    def place(self) -> None:
        """Set what follows from the title; call it before saving."""
        self.sort_key = da_key(self.title)
