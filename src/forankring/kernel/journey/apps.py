from django.apps import AppConfig


class Journey(AppConfig):
    name = "forankring.kernel.journey"
    label = "journey"
    default_auto_field = "django.db.models.BigAutoField"
