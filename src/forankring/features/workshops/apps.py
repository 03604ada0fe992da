from django.apps import AppConfig


class Workshops(AppConfig):
    name = "forankring.features.workshops"
    label = "workshops"
    default_auto_field = "django.db.models.BigAutoField"
