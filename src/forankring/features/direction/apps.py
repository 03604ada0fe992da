from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class Direction(AppConfig):
    name = "forankring.features.direction"
    label = "direction"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from forankring.kernel.ui.navigation import Place, add_place

        add_place(Place(_("Retning og rammer"), "direction:frames", order=15))
