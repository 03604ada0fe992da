from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class Ideas(AppConfig):
    name = "forankring.features.ideas"
    label = "ideas"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from forankring.domain.journey import Kind
        from forankring.kernel.journey.api import Step, add_origin, add_step
        from forankring.kernel.search.api import Source, add_source
        from forankring.kernel.ui.navigation import Place, add_place

        from .searching import KIND, rows
        from .telling import grown_from, task_parts, tell_idea, tell_task

        add_place(Place(_("Idéer"), "ideas:ideas", order=25))
        add_source(Source(KIND, _("Idéer"), rows))
        add_step(Step(Kind.IDEA, 5, tell_idea))
        add_step(Step(Kind.TASK, 10, tell_task, parts=task_parts))
        add_origin("ideas", grown_from)
