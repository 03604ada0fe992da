"""A product with AI in it. One system may be used for many things."""

import uuid

from django.db import models

from forankring.domain.words import da_key

from ..words import AGREEMENTS, HOSTING, MODEL_TYPES, PROCUREMENTS, YES_NO


class System(models.Model):
    """Labels and who may see what: `catalogue.system`. `kitos_hash` is what Kitos last told, to see changes."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    name = models.CharField(max_length=100)
    local_name = models.CharField(max_length=100, blank=True)
    supplier = models.CharField(max_length=120, blank=True)
    supplier_cvr = models.CharField(max_length=8, blank=True)
    provider = models.CharField(max_length=120, blank=True)
    contains_ai = models.CharField(max_length=10, choices=YES_NO, default="unknown")
    intended_purpose = models.TextField(blank=True)
    intended_purpose_url = models.CharField(max_length=300, blank=True)
    model_type = models.CharField(max_length=20, choices=MODEL_TYPES, default="unknown")
    model_version = models.CharField(max_length=120, blank=True)
    source_url = models.CharField(max_length=300, blank=True)
    eu_db_url = models.CharField(max_length=300, blank=True)
    provider_6_3 = models.CharField(max_length=10, choices=YES_NO, default="unknown")
    provider_6_3_on = models.DateField(null=True, blank=True)
    agreement = models.CharField(max_length=12, choices=AGREEMENTS, default="unknown")
    agreement_on = models.DateField(null=True, blank=True)
    agreement_ref = models.CharField(max_length=200, blank=True)
    agreement_why_not = models.TextField(blank=True)
    oversight_next_on = models.DateField(null=True, blank=True)
    oversight_result = models.TextField(blank=True)
    hosting = models.CharField(max_length=20, choices=HOSTING, default="unknown")
    third_country = models.CharField(max_length=10, choices=YES_NO, default="unknown")
    contract_ref = models.CharField(max_length=200, blank=True)
    procurement = models.CharField(max_length=20, choices=PROCUREMENTS, default="unknown")
    kitos_uuid = models.CharField(max_length=36, blank=True)
    os2c_asset_id = models.CharField(max_length=64, blank=True)
    kitos_hash = models.CharField(max_length=64, blank=True)
    kitos_seen_on = models.DateField(null=True, blank=True)
    source_id = models.CharField(max_length=120, blank=True)
    sort_key = models.CharField(max_length=250, db_index=True, editable=False)
    revision = models.PositiveIntegerField(default=0)
    registered_on = models.DateField()
    changed_on = models.DateField()

    class Meta:
        ordering = ["sort_key", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["kitos_uuid"], condition=~models.Q(kitos_uuid=""), name="system_kitos_uuid_once"
            ),
            models.UniqueConstraint(
                fields=["source_id"], condition=~models.Q(source_id=""), name="system_source_id_once"
            ),
        ]

    def __str__(self) -> str:
        return self.name

    def place(self) -> None:
        """Set what follows from the name; call it before saving."""
        self.sort_key = da_key(self.name)
