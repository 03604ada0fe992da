from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class Direction(AppConfig):
    name = "forankring.features.direction"
    label = "direction"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from forankring.kernel.search.api import Source, add_source
        from forankring.kernel.ui.navigation import Place, add_place

        from .searching import KIND, rows

        add_source(Source(KIND, _("AI-værktøjer"), rows))
        add_place(Place(_("Retning og rammer"), "direction:frames", order=15))
