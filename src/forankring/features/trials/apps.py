from django.apps import AppConfig


class Trials(AppConfig):
    name = "forankring.features.trials"
    label = "trials"
    default_auto_field = "django.db.models.BigAutoField"
