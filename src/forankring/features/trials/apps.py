from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class Trials(AppConfig):
    name = "forankring.features.trials"
    label = "trials"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from forankring.domain.journey import Kind
        from forankring.kernel.jobs.api import add_daily
        from forankring.kernel.journey.api import Door, Step, add_entrance, add_move_page, add_origin, add_step, add_way
        from forankring.kernel.ui.navigation import Place, add_place

        from . import on_thread, telling
        from .acts import end_due_trials
        from .roles import may_begin

        add_place(Place(_("Afprøvning"), "trials:trials", order=50))
        add_step(Step(Kind.LANE, 20, telling.tell_lane, act=on_thread.lane_act, parts=telling.lane_parts))
        add_step(Step(Kind.TRIAL, 60, telling.tell_trial, act=on_thread.trial_act, parts=telling.trial_parts))
        add_step(
            Step(Kind.LEARNING, 70, telling.tell_learning, act=on_thread.learning_act, parts=telling.learning_parts)
        )
        add_origin("trials", on_thread.spread_from)
        for name in ("lane_way", "card_way", "learning_way"):
            add_way(name, getattr(on_thread, name))
        add_move_page("spread", on_thread.spread_page)
        add_way("paper_pdf", on_thread.paper_way("pdf"))
        add_way("paper_docx", on_thread.paper_way("docx"))
        hint = _("Inden for rammerne kan I begynde i dag. Det tager et par minutter.")
        add_entrance(Door(_("En prøvehandling, I vil i gang med"), hint, "trials:quick", order=10, may_see=may_begin))
        add_daily("trials_ran_out", end_due_trials)
