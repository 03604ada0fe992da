from django.apps import AppConfig


class Audit(AppConfig):
    name = "forankring.kernel.audit"
    label = "audit"
    default_auto_field = "django.db.models.BigAutoField"
