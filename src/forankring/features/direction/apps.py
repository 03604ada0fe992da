from django.apps import AppConfig


class Direction(AppConfig):
    name = "forankring.features.direction"
    label = "direction"
    default_auto_field = "django.db.models.BigAutoField"
