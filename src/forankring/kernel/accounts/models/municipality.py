"""The municipality's own settings: one row, made on first use."""

from django.db import models
from django.utils.translation import gettext_lazy as _

DEFAULT_ACTION_COLOUR = "#0b5a5e"


class Municipality(models.Model):
    """Exactly one row (id 1). Read it with `api.municipality()`."""

    id = models.PositiveSmallIntegerField(primary_key=True, default=1, editable=False)
    name = models.CharField(_("Kommunens navn"), max_length=80, blank=True)
    name_mark = models.CharField(_("Navnetræk"), max_length=80, blank=True)
    action_colour = models.CharField(_("Farve på knapper og links"), max_length=7, default=DEFAULT_ACTION_COLOUR)
    contact_phone = models.CharField(_("Telefon"), max_length=30, blank=True)
    contact_mail = models.EmailField(_("E-mail"), blank=True)
    was_url = models.URLField(_("Adresse på tilgængelighedserklæringen"), blank=True)
    was_reviewed_on = models.DateField(_("Erklæringen er sidst gennemgået"), null=True, blank=True)
    privacy_contact = models.CharField(_("Kontakt om persondata"), max_length=200, blank=True)
    default_language = models.CharField(
        _("Sprog i nye forløb"), max_length=2, default="da", choices=[("da", "Dansk"), ("en", "English")]
    )

    class Meta:
        constraints = [models.CheckConstraint(condition=models.Q(id=1), name="one_municipality")]

    def __str__(self) -> str:
        return self.name
