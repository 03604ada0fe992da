"""The room's entry in Django's list of rooms."""

from django.apps import AppConfig


class PacksConfig(AppConfig):
    name = "forankring.kernel.packs"
    label = "packs"
    verbose_name = "Indholdspakker"
