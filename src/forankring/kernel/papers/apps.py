"""The room of papers; it keeps nothing, so it has no tables."""

from django.apps import AppConfig


class PapersConfig(AppConfig):
    name = "forankring.kernel.papers"
    label = "papers"
    default_auto_field = "django.db.models.BigAutoField"
