from django.apps import AppConfig


class Screening(AppConfig):
    name = "forankring.features.screening"
    label = "screening"
    default_auto_field = "django.db.models.BigAutoField"
