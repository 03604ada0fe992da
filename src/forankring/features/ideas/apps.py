from django.apps import AppConfig


class Ideas(AppConfig):
    name = "forankring.features.ideas"
    label = "ideas"
    default_auto_field = "django.db.models.BigAutoField"
