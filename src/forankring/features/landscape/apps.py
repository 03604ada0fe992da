from django.apps import AppConfig


class Landscape(AppConfig):
    name = "forankring.features.landscape"
    label = "landscape"
    default_auto_field = "django.db.models.BigAutoField"
