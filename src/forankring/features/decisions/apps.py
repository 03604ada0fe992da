from django.apps import AppConfig


class Decisions(AppConfig):
    name = "forankring.features.decisions"
    label = "decisions"
    default_auto_field = "django.db.models.BigAutoField"
