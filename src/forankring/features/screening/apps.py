from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class Screening(AppConfig):
    name = "forankring.features.screening"
    label = "screening"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from forankring.domain.journey import Kind
        from forankring.features.workshops.api import add_prepared
        from forankring.kernel.jobs.api import add_daily
        from forankring.kernel.journey.api import Step, add_step
        from forankring.kernel.ui.navigation import Place, add_place

        from . import on_thread
        from .talks.prepared import ADOPTION, prepared_for
        from .tasks.acts import look_again

        add_step(Step(Kind.SCREENING, 30, on_thread.tell, on_thread.act, on_thread.view, parts=on_thread.parts))
        add_daily("screening_tasks", look_again)
        add_prepared(ADOPTION, prepared_for)
        add_place(Place(_("Screening"), "screening:screenings", order=35))
