from django.apps import AppConfig


class Search(AppConfig):
    name = "forankring.kernel.search"
    label = "search"
    default_auto_field = "django.db.models.BigAutoField"
