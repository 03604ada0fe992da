from django.apps import AppConfig


class Decisions(AppConfig):
    name = "forankring.features.decisions"
    label = "decisions"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from forankring.domain.journey import Kind
        from forankring.kernel.jobs.api import add_daily
        from forankring.kernel.journey.api import Step, add_move_page, add_step, add_way
        from forankring.kernel.ui.navigation import add_below

        from . import on_thread, telling
        from .acts.conditions import look_at_conditions

        add_step(
            Step(
                Kind.MED,
                40,
                telling.tell_med,
                on_thread.med_act,
                on_thread.overview,
                parts=telling.med_parts,
                title=telling.med_title,
            )
        )
        add_step(
            Step(
                Kind.DECISION,
                50,
                telling.tell_decision,
                on_thread.decision_act,
                on_thread.overview,
                parts=telling.decision_parts,
            )
        )
        for move in ("approve_trial", "approve_operation", "refuse", "go_on"):
            add_move_page(move, on_thread.overview)
        add_way("decisions", on_thread.overview_way)
        add_below("/beslutning/", "journey:board")
        add_below("/beslutning/opsaetning/", "settings")
        add_daily("conditions_expired", look_at_conditions)
