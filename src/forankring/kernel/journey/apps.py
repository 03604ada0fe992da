from django.apps import AppConfig


class Journey(AppConfig):
    name = "forankring.kernel.journey"
    label = "journey"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from django.db.backends.signals import connection_created
        from django.utils.translation import gettext_lazy as _

        from forankring.kernel.search.api import Source, add_source
        from forankring.kernel.ui.navigation import Place, add_place

        from .locks import teach
        from .searching import KIND, rows

        connection_created.connect(teach, dispatch_uid="journey.locks")
        add_place(Place(_("Tiltag"), "journey:board", order=30))
        add_source(Source(KIND, _("Tiltag"), rows))
