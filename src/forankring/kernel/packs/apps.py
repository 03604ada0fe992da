"""The room's entry in Django's list of rooms."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PacksConfig(AppConfig):
    name = "forankring.kernel.packs"
    label = "packs"
    verbose_name = _("Værktøjer")

    def ready(self) -> None:
        from forankring.kernel.ui.navigation import Place, add_place

        add_place(Place(_("Værktøjer"), "packs:overview", order=40))
