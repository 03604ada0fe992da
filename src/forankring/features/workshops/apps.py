from django.apps import AppConfig
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _


class Workshops(AppConfig):
    name = "forankring.features.workshops"
    label = "workshops"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from forankring.features.direction.api import add_sheets
        from forankring.kernel.accounts.api import Role, may_enter
        from forankring.kernel.jobs.api import add_daily
        from forankring.kernel.journey.api import add_origin
        from forankring.kernel.ui.navigation import Place, add_place

        from .acts.follow import note_closed_rooms
        from .acts.wall import note_resting_walls
        from .origins import grown_from_sheet
        from .principles import sealed_principles

        add_origin("workshops", grown_from_sheet)
        add_sheets(sealed_principles)
        add_daily("workshops_note_closed", note_closed_rooms)
        add_daily("workshops_resting_walls", note_resting_walls)

        def facilitators(request: HttpRequest) -> bool:
            return may_enter(request.user, (Role.FACILITATOR,))

        add_place(Place(_("Forløb"), "workshops:sessions", order=20, may_see=facilitators))
