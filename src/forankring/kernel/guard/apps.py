from django.apps import AppConfig


class GuardConfig(AppConfig):
    name = "forankring.kernel.guard"
    label = "guard"
