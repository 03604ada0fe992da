from django.apps import AppConfig
from django.db.models.signals import post_save
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _


class Landscape(AppConfig):
    name = "forankring.features.landscape"
    label = "landscape"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from forankring.kernel.accounts.api import may_enter
        from forankring.kernel.jobs.api import add_daily
        from forankring.kernel.journey.api import Door, Initiative, add_entrance, add_step
        from forankring.kernel.search.api import Source, add_source
        from forankring.kernel.ui.navigation import Place, add_place

        from .acts.kitos import nightly_kitos
        from .acts.nightly import nightly
        from .finding import follow_thread, rows
        from .queries.access import EDITORS
        from .steps import GATE_STEP, MAP_STEP

        def editors(request: HttpRequest) -> bool:
            return may_enter(request.user, EDITORS)

        add_place(Place(_("AI-landkort"), "landscape:map", order=60))
        add_step(MAP_STEP)
        add_step(GATE_STEP)
        add_entrance(
            Door(
                _("Et system, der allerede er i drift"),
                _("Sæt det på kortet, som det er. Det, der mangler, bliver vist."),
                "landscape:existing",
                order=60,
                may_see=editors,
            )
        )
        add_entrance(
            Door(
                _("AI, som leverandøren har slået til"),
                _("Skriv det op, og vælg, om det må bruges, til I har set på det."),
                "landscape:supplied",
                order=61,
                may_see=editors,
            )
        )
        post_save.connect(follow_thread, sender=Initiative, dispatch_uid="landscape: uses follow their threads")
        add_source(Source("use", _("AI-landkortet"), rows))
        add_daily("landscape_reviews", nightly)
        add_daily("landscape_kitos", nightly_kitos)
