"""Django's name for this room."""

from django.apps import AppConfig


class UiConfig(AppConfig):
    name = "forankring.kernel.ui"
    label = "ui"

    def ready(self) -> None:
        from .corrections import speak_plainly

        speak_plainly()
